import { parsePeriod, startYear } from '../../periods'
import { foldText } from './fold'

/** One word of a search with everything that counts as the same word. */
export interface SearchTerm {
  /** As typed. */
  readonly typed: string
  /** Folded writings; any of them is a match. */
  readonly writings: readonly string[]
  /** A year, when the word names one: 2016, 平成28年, H28. */
  readonly year: number | null
}

/** The most that a search may be: longer ones are cut, so that nobody can make the server busy with one address. */
export const longestQuery = 100
const mostTerms = 8

function yearOf(word: string): number | null {
  const result = parsePeriod(word)
  return result.ok && result.period.precision === 'year' && !result.period.open && result.period.end?.slice(0, 4) === result.period.start.slice(0, 4)
    ? startYear(result.period) : null
}

/** The text of a search in its one written form: widths folded, spaces single, bounded. */
export function canonicalText(text: string): string {
  return [...text.normalize('NFKC').replace(/[\s\u3000]+/g, ' ').trim()].slice(0, longestQuery).join('').trim()
}

/**
 * Parts a search into words and adds the synonyms that staff keep. A group of several words (JICA Partnership Program)
 * is found as a whole before the words are parted.
 */
export function termsOf(text: string, synonyms: readonly (readonly string[])[]): SearchTerm[] {
  const groups = synonyms.map((group) => group.map(foldText).filter(Boolean))
  const phrases = groups.flat().filter((writing) => writing.includes(' ')).sort((a, b) => b.length - a.length)
  let rest = ` ${foldText(canonicalText(text))} `
  const words: string[] = []
  for (const phrase of phrases) {
    if (rest.includes(` ${phrase} `)) {
      words.push(phrase)
      rest = rest.replace(` ${phrase} `, ' ')
    }
  }
  words.push(...canonicalText(text).split(' ').filter((word) => {
    const folded = foldText(word)
    return /[\p{L}\p{N}]/u.test(folded) && ` ${rest} `.includes(` ${folded} `)
  }))
  return [...new Set(words)].slice(0, mostTerms).map((typed) => {
    const own = foldText(typed)
    const writings = [own, ...groups.filter((group) => group.includes(own)).flat()]
    return { typed, writings: [...new Set(writings)], year: yearOf(typed) }
  })
}
