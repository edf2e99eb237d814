/**
 * What makes two writings of a word the same to a search: width (ﾌﾞｰﾀﾝ), case, kana (ブータン, ぶーたん), long vowels
 * (サーバー, サーバ), small ケ (駒ヶ根, 駒ケ根), old and variant forms of kanji (髙, 﨑), accents, and signs between words.
 */

/** Variant kanji and kana to the form that the content uses. After NFKC, which already folds compatibility forms. */
const variants: Readonly<Record<string, string>> = {
  髙: '高', 﨑: '崎', 澤: '沢', 濱: '浜', 邊: '辺', 邉: '辺', 齋: '斎', 齊: '斉', 廣: '広', 國: '国', 學: '学', 會: '会', 榮: '栄', 淨: '浄', 縣: '県',
  嶋: '島', 峯: '峰', 舘: '館', 條: '条', 眞: '真', 澁: '渋', 瀨: '瀬', 惠: '恵', 德: '徳', 增: '増', 樣: '様', 櫻: '桜', 龍: '竜', 壽: '寿', 與: '与',
  ヶ: 'け', ケ: 'け', ヵ: 'か', ヴ: 'ぶ', ゐ: 'い', ゑ: 'え', ヰ: 'い', ヱ: 'え', ゎ: 'わ', ヮ: 'わ',
}

/** Left out altogether: they come and go between writings of one word. */
const silent = /[\p{Mn}ー\-‐‑–—―−~〜・･'’"“”「」『』()（）[\]［］【】《》〈〉、。,.:;：；!?！？/／&＆_*]/u

export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text`, where the character that it came from begins in the original; one more for the end. */
  readonly at: readonly number[]
}

function foldCharacter(character: string): string {
  let folded = ''
  for (const plain of character.normalize('NFKC').toLowerCase().normalize('NFD')) {
    // Voiced marks belong to kana (か + ゛); accents of Latin letters do not count.
    folded += plain === '\u3099' || plain === '\u309a' ? plain : /\p{Mn}/u.test(plain) ? '' : plain
  }
  folded = folded.normalize('NFC')
  let result = ''
  for (const plain of folded) {
    const known = variants[plain] ?? plain
    const code = known.codePointAt(0) ?? 0
    // Katakana stand 0x60 above their hiragana.
    const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : known
    result += silent.test(hiragana) ? '' : /\s/u.test(hiragana) ? ' ' : hiragana
  }
  return result
}

const memory = new Map<string, string>()

function remembered(character: string): string {
  let folded = memory.get(character)
  if (folded === undefined) {
    folded = foldCharacter(character)
    memory.set(character, folded)
  }
  return folded
}

/** A half-width voiced mark follows its letter as a character of its own; they are read together. */
const clusters = /[\uff66-\uff9d][\uff9e\uff9f]|[\s\S]/gu

/** Between two figures these part them (2014-16); elsewhere they come and go within a word (B-JET, BJET). */
const range = /[\-‐‑–—―−~〜～－/]/u

/** The folded text with the way back to the original, so that a match can be marked there. */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  for (const match of original.matchAll(clusters)) {
    const isRange = range.test(match[0]) && /\d$/.test(text) && /^[\d０-９]/.test(original.slice(match.index + match[0].length))
    const folded = isRange ? ' ' : remembered(match[0])
    if (folded === ' ' && (text === '' || text.endsWith(' '))) continue
    for (let unit = 0; unit < folded.length; unit += 1) at.push(match.index)
    text += folded
  }
  at.push(original.length)
  return { text, at }
}

/** The folded text alone. */
export function foldText(original: string): string {
  return fold(original).text.trim()
}
