/**
 * What makes two writings of a word the same: width (ﾌﾞｰﾀﾝ), case, kana (ブータン, ぶーたん), sounds that are written in two
 * ways (ヴァ バ, ティ チ, ウィ ウイ, ヂ ジ), small ケ (駒ヶ根, 駒ケ根), old and variant kanji (髙, 沖繩), accents, and what
 * nobody sees. Every search of the product, every filter and the script in the browser compare by this.
 */
import { invisible } from './invisible'
import kanji from './kanji.json'

function pairsOf(text: string): ReadonlyMap<string, string> {
  const characters = [...text]
  return new Map(characters.flatMap((from, index): [string, string][] => (index % 2 === 0 ? [[from, characters[index + 1] ?? from]] : [])))
}

/** Variant kanji to the form that stands for all of them. */
const kanjiForms = pairsOf(kanji.pairs)

/** Hiragana, after katakana are folded into it: small letters that stand for themselves, and letters of one sound. */
const kanaForms = pairsOf('ゖけゕかゐいゑえゎわぁあぃいぅうぇえぉおぢじづずゔぶヷばヸびヹべヺぼ')

/** Two kana that write one sound, by the first: what it becomes before each small letter. */
const digraphs: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['ゔ', pairsOf('ぁばぃびぇべぉぼゅび')],
  ['て', pairsOf('ぃちゅち')],
  ['で', pairsOf('ぃじゅじ')],
  ['と', pairsOf('ぅつ')],
  ['ど', pairsOf('ぅず')],
  ['す', pairsOf('ぃし')],
  ['つ', pairsOf('ぃち')],
])
/** `ヴュ` is `ビュ`, `テュ` is `チュ`: the small ゅ stays. */
const keepsSmall = 'ゅ'

function toHiragana(character: string): string {
  const code = character.charCodeAt(0)
  // Katakana stand 0x60 above their hiragana.
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : character
}

const voiced = /[\u3099\u309a]/

/** Width, case, accents and kanji of one character, which may become several; katakana as hiragana, still in its own size. */
function plainForms(character: string): string {
  let folded = ''
  for (const plain of character.normalize('NFKC').toLowerCase().normalize('NFD')) {
    // Voiced marks belong to kana (か + ゛); accents of Latin letters do not count.
    if (voiced.test(plain) || !/\p{Mn}/u.test(plain)) folded += plain
  }
  let result = ''
  for (const plain of folded.normalize('NFC')) {
    // A mark that makes no letter with what stands before it (゛ by itself) is none that counts.
    if (!voiced.test(plain)) result += toHiragana(kanjiForms.get(plain) ?? plain)
  }
  return result
}

/** Texts use few characters and use them often: what each one is folded to is worked out once. */
const spellings = new Map<string, string>()

/** One character as writings are compared. Signs stay: whether they count is the caller's question. */
export function spellingOf(character: string): string {
  let result = spellings.get(character)
  if (result === undefined) {
    result = ''
    for (const plain of plainForms(character)) result += kanaForms.get(plain) ?? plain
    spellings.set(character, result)
  }
  return result
}

/**
 * Two kana that write one sound, folded (ヴァ as ば), or null. `takesBoth` is false where the second stays a letter of its
 * own (the ゅ of ヴュ).
 */
export function digraphOf(first: string, second: string): { readonly folded: string; readonly takesBoth: boolean } | null {
  const small = toHiragana(second)
  const folded = digraphs.get(toHiragana(first))?.get(small)
  return folded === undefined ? null : { folded, takesBoth: small !== keepsSmall }
}

/** Something that a text must be rid of before it is read letter by letter: what nobody sees, marks of their own, pairs. */
const unready = new RegExp(`[\\uff61-\\uff9f\\p{Mn}\\u{10000}-\\u{10ffff}${invisible.source.slice(1, -1)}]`, 'u')

interface Ready {
  /** Without what nobody sees; each letter with its voiced mark in one UTF-16 unit, variant kanji above U+FFFF as their forms. */
  readonly text: string
  /** For each UTF-16 unit of `text` where it came from in the original, and one more for the end; null when nothing moved. */
  readonly at: readonly number[] | null
}

/** Makes a text ready to be folded unit by unit. Most texts are as they are. */
export function readyText(original: string): Ready {
  if (!unready.test(original)) return { text: original, at: null }
  let text = ''
  const at: number[] = []
  let index = 0
  for (const character of original) {
    const begin = index
    index += character.length
    if (invisible.test(character)) continue
    const wide = character.codePointAt(0) ?? 0
    const plain =
      wide >= 0xff61 && wide <= 0xff9f ? character.normalize('NFKC') : wide > 0xffff ? (kanjiForms.get(character.normalize('NFKC')) ?? character) : character
    if (/^\p{Mn}/u.test(plain)) {
      const whole = voiced.test(plain) ? `${text.slice(-1)}${plain}`.normalize('NFC') : ''
      // A mark makes one letter with the one before it, or is none that counts.
      if (whole.length === 1) text = text.slice(0, -1) + whole
      continue
    }
    for (let unit = 0; unit < plain.length; unit += 1) at.push(begin)
    text += plain
  }
  at.push(original.length)
  return { text, at }
}

/** A whole text as writings are compared, signs and spaces as they are. */
export function foldSpelling(original: string): string {
  const { text } = readyText(original)
  let result = ''
  for (let index = 0; index < text.length; index += 1) {
    const pair = digraphOf(text[index] ?? '', text[index + 1] ?? '')
    result += pair?.folded ?? spellingOf(text[index] ?? '')
    if (pair?.takesBoth) index += 1
  }
  return result
}
