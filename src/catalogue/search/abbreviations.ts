import { withoutInvisible } from '@/src/text/invisible'

/**
 * One or two Latin letters count as an abbreviation only: a word of its own in capitals (IT, GP). Anything else would find
 * the pronoun `it` in every English text. In the folded texts capitals are gone, so such words are kept beside them.
 */
const short = /(?<![A-Za-z0-9])[A-Z]{1,2}(?![A-Za-z0-9])/g

const sentinel = '\ue000'

/** Out of everybody's way, in Unicode's private area, so that it is found only as a whole. */
function hidden(abbreviation: string): string {
  return `${sentinel}${[...abbreviation.toLowerCase()].map((letter) => String.fromCharCode(0xe000 + (letter.charCodeAt(0) & 0xff))).join('')}${sentinel}`
}

/** The short abbreviations of a text without what nobody sees, as the folded texts keep them. */
export function abbreviationsIn(text: string): readonly string[] {
  const seen = withoutInvisible(text)
  const found = (/[Ａ-Ｚ]/.test(seen) ? seen.normalize('NFKC') : seen).match(short) ?? []
  return [...new Set(found)].map(hidden)
}

/** How the folded texts keep a folded word; null where it is not so short. */
export function asAbbreviation(folded: string): string | null {
  return /^[a-z]{1,2}$/.test(folded) ? hidden(folded) : null
}

/** Where an abbreviation stands in a text. */
export function positionsOf(text: string, folded: string): readonly number[] {
  return [...text.matchAll(short)].filter(([found]) => found.toLowerCase() === folded).map(({ index }) => index)
}
