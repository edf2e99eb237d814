/**
 * Characters that nobody sees: soft hyphens, zero-width signs, marks of direction, selectors of a glyph, fillers, control
 * characters. They come along when text is copied. None of them makes a word another word.
 */

/** White space is seen; every other control character is not. */
const controls = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f'

/** One such character. Lone halves of a surrogate pair count too: no text can hold them. */
export const invisible = new RegExp(`[${controls}\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cs}\\p{Noncharacter_Code_Point}]`, 'u')
const allInvisible = new RegExp(invisible.source, 'gu')

/** The text without them. */
export function withoutInvisible(text: string): string {
  return text.replace(allInvisible, '')
}

/** Nothing to see, but a place: the empty pattern of Braille, the null note head of music, the filler of Khitan. */
const blank = new RegExp(`^[\\s\\u2800\\u{1d159}\\u{16fe4}${invisible.source.slice(1, -1)}]*$`, 'u')

/** Whether there is nothing to read in a text. */
export function isBlankText(text: string): boolean {
  return blank.test(text)
}
