/**
 * A text as a search compares it: full and half width, capitals, katakana and hiragana, and marks count as the same,
 * so that `ﾌﾞｰﾀﾝ`, `ブータン` and `ぶーたん` find each other.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .normalize('NFD')
    // Accents of Latin letters go; the voicing marks of kana (U+3099, U+309A) are part of the letter and stay.
    .replace(/[\u0300-\u036f\s・,.'’-]/g, '')
    .normalize('NFC')
}

/** Whether an entry holds every word of what is typed. Nothing typed: every entry does. */
export function isFound(entry: string, typed: string): boolean {
  const folded = foldForSearch(entry)
  return typed.split(/\s+/).every((word) => folded.includes(foldForSearch(word)))
}
