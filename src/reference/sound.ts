/**
 * How a name sounds, in letters by which all ways of writing that sound are one: hiragana and katakana, a long vowel as ou,
 * oo, oh, ō or o, Hepburn (shi, cha, tsu, fu, ji), kunrei (si, tya, tu, hu, zi), Gunma and Gumma, and gunnma as it is typed for kana.
 */

/** Rows of the table of sounds: a consonant in kunrei, and its five kana; `・` where there is none. */
const rows = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['s', 'さしすせそ'],
  ['t', 'たちつてと'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['m', 'まみむめも'],
  ['y', 'や・ゆ・よ'],
  ['r', 'らりるれろ'],
  ['w', 'わゐ・ゑを'],
  ['g', 'がぎぐげご'],
  ['z', 'ざじずぜぞ'],
  ['z', '・ぢづ・・'],
  ['d', 'だ・・でど'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
] as const
const vowels = 'aiueo'

/** One kana and its sound. */
const syllables = new Map<string, string>([
  ...rows.flatMap(([consonant, kana]) =>
    [...kana].flatMap((letter, index): [string, string][] => (letter === '・' ? [] : [[letter, `${consonant}${vowels[index]}`]])),
  ),
  ['ん', 'n'],
  ['ゔ', 'bu'],
  ['ゖ', 'ke'],
  ['ゕ', 'ka'],
])
const small = new Map<string, string>([
  ...[...'ぁぃぅぇぉ'].map((letter, index): [string, string] => [letter, vowels[index] ?? '']),
  ...[...'ゃゅょ'].map((letter, index): [string, string] => [letter, `y${'auo'[index]}`]),
])

/** しゃ is s + ya, ファ is h + a, ティ is t + i, シェ is s + ye. */
function withSmall(before: string, letter: string): string {
  const sound = small.get(letter) ?? ''
  const consonant = before.slice(0, -1)
  if (sound.startsWith('y')) return consonant + sound
  if (before.endsWith('i') && consonant !== '') return `${consonant}y${sound}`
  return (before === 'u' ? 'w' : consonant) + sound
}

function latinOf(kana: string): string {
  const sounds: string[] = []
  let isDoubled = false
  for (const letter of kana) {
    if (letter === 'っ') isDoubled = true
    else if (letter === 'ー') sounds.push(sounds.at(-1)?.slice(-1) ?? '')
    else if (small.has(letter) && sounds.length > 0) sounds.push(withSmall(sounds.pop() ?? '', letter))
    else {
      const sound = syllables.get(letter) ?? small.get(letter) ?? ''
      sounds.push(isDoubled ? `${sound.slice(0, 1)}${sound}` : sound)
      isDoubled = false
    }
  }
  return sounds.join('')
}

/** What is written in two ways in Latin letters, in the order in which it is made one. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/nn(?![aiueoy])/g, 'n'],
  [/tch/g, 'cch'],
  [/cch/g, 'tty'],
  [/ch/g, 'ty'],
  [/sh/g, 'sy'],
  [/ts/g, 't'],
  [/dz/g, 'z'],
  [/d(?=[iuy])/g, 'z'],
  [/jy?/g, 'zy'],
  [/f/g, 'h'],
  [/v/g, 'b'],
  [/wo/g, 'o'],
  [/y(?=i)/g, ''],
  [/m(?=[bmp])/g, 'n'],
  [/oh(?![aiueoy])/g, 'o:'],
  [/([aiueo])\1/g, '$1:'],
  [/o:?u:?/g, 'o:'],
]

const katakana = /[\u30a1-\u30f6]/g

/** The sound with a colon after each vowel that is written long: おおさか, ohsaka as o:saka; Ōsaka and osaka as osaka. */
export function soundWithLengths(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
  const latin = plain
    .replace(/[ぁ-ゖー]+/g, latinOf)
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  return ways.reduce((sound, [way, one]) => sound.replace(way, one), latin)
}

/** The sound of a text in kana or Latin letters; what is neither is left out. Empty for a text of kanji. */
export const soundOf = (text: string): string =>
  soundWithLengths(text)
    .replaceAll(':', '')
    .replace(/([aiueo])\1+/g, '$1')

/** Whether a text can be compared by its sound: it has no kanji and no figures, and begins as a word can begin. */
export const hasSound = (text: string): boolean => !/[\p{Script=Han}\d]|^[んンーｰﾝ]/u.test(text) && soundOf(text) !== ''

/** The sound of what is typed so far: `sh` may still become `shi`, whose sound has no y. */
export const soundBegun = (typed: string): string => soundWithLengths(typed).replace(/y$/, '')
