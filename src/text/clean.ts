/** What a text is rid of before it is stored: characters that nobody sees and that mean nothing where they stand. */
import { invisible, withoutInvisible } from './invisible'

/** Scripts in which joiners, marks of direction and selectors shape the letters (Persian, Hindi, Sinhala, Mongolian, …). */
const shaped =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const joiner = '\u200d'
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f]/u
/** What a joiner may join to: a selector alone is no picture. */
const ownPicture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u
const keycap = '\u20e3'
const selectsGlyph = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u
const directs = /[\u200c-\u200f\u061c\u180b-\u180f]/
const tag = /[\u{e0020}-\u{e007f}]/u

/** Whether such a character means something behind `before`: it chooses a kanji's form, joins an emoji, shapes a word. */
function hasMeaning(character: string, before: string, next: string, isShaped: boolean): boolean {
  if (selectsGlyph.test(character)) return /\p{Script=Han}/u.test(before) || picture.test(before) || shaped.test(before) || next === keycap
  if (character === joiner && picture.test(before) && ownPicture.test(next)) return true
  if (character === joiner || directs.test(character)) return isShaped
  return tag.test(character) && (before === '\u{1f3f4}' || tag.test(before))
}

/**
 * The text without characters that nobody sees. Kept are those that mean something: a selector behind a kanji (the form in
 * which a name is written), joiners and selectors of emoji, joiners and marks of direction in scripts that need them. Control
 * characters and lone surrogates always go: SQLite ends a text at U+0000.
 */
export function cleanText(text: string): string {
  if (!invisible.test(text)) return text
  const isShaped = shaped.test(text)
  const characters = [...text]
  let before = ''
  let result = ''
  for (const [index, character] of characters.entries()) {
    if (invisible.test(character) && !hasMeaning(character, before, characters[index + 1] ?? '', isShaped)) continue
    result += character
    before = character
  }
  return result
}

/** Deeper than anything that is stored; what lies below is refused for its shape. */
const deepest = 100

/** Every text in a value as it was sent, cleaned; keys and everything else as they are. */
export function cleanTexts(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  if (Array.isArray(value)) return value.map((item) => cleanTexts(item, depth + 1))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanTexts(part, depth + 1)]))
}

/** A name that nobody sees the whole of: an address of e-mail keeps no hidden character at all. */
export function cleanAddress(address: string): string {
  return withoutInvisible(address.normalize('NFKC')).trim()
}
