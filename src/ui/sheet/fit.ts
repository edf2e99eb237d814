/**
 * How much of a case one sheet holds. The server does not know the reader's fonts, so lines are counted by the width of
 * letters, generously; a test prints every case and counts the pages.
 */

/** How much is said under a heading: the whole statement, its first sentence, nothing. */
export type Density = 'whole' | 'first' | 'headings'

/** Letters of full width; every other letter takes about half of one. */
const full = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u
const half = 0.5

/** The width of a text in em. */
function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += full.test(sign) ? 1 : half
  return width
}

/** Lines that a text takes in a column of `measure` em; none without a text. */
export function linesOf(text: string, measure: number): number {
  return text === '' ? 0 : Math.ceil(widthOf(text) / measure)
}

/** The first texts that fit, and how many are left over; where not even the first fits, it stands all the same. */
export function cutTo<Item>(
  items: readonly Item[],
  room: number,
  linesOfItem: (item: Item) => number,
): { readonly kept: readonly Item[]; readonly left: number } {
  let used = 0
  const end = items.findIndex((item) => (used += linesOfItem(item)) > room)
  const kept = end < 0 ? items : items.slice(0, Math.max(1, end))
  return { kept, left: items.length - kept.length }
}
