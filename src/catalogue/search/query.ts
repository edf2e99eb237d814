import { parsePeriod, startYear } from '../../periods'
import { foldText } from './fold'
import { withCovered, writingOf, type Writing } from './match'

/** One word of a search with everything that counts as the same word. */
export interface SearchTerm {
  /** As typed. */
  readonly typed: string
  /** Any of them is a match. */
  readonly writings: readonly Writing[]
  /** Other words that staff keep as meaning the same, as they write them. */
  readonly synonyms: readonly string[]
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
  const spaced = text.slice(0, 10 * longestQuery).normalize('NFKC').replace(/[\s\u0000-\u001f\u007f\ue000-\uf8ff]+/g, ' ').trim()
  return [...spaced].slice(0, longestQuery).join('').trim().toWellFormed()
}

interface Group {
  readonly words: readonly string[]
  readonly folded: readonly string[]
}

const groupsKept = new WeakMap<readonly (readonly string[])[], readonly Group[]>()

function groupsOf(synonyms: readonly (readonly string[])[]): readonly Group[] {
  const known = groupsKept.get(synonyms)
    ?? synonyms.map((all) => all.filter((word) => foldText(word) !== '')).map((words) => ({ words, folded: words.map(foldText) }))
  groupsKept.set(synonyms, known)
  return known
}

/** Words that stand in every English text: beside others they say nothing. */
const filler = /^(?:[a-z]{1,2}|the|and|for|with|from|into|its)$/

/** `schools` finds `school` too; the plural is found by its singular anyway, because words match at their beginning. */
function singularOf(word: string): string | null {
  if (!/^[a-z]{5,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return null
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

function termOf(typed: string, groups: readonly Group[]): SearchTerm {
  const own = foldText(typed)
  const same = groups.filter(({ folded }) => folded.includes(own))
  const words = same.length === 0 ? [typed] : same.flatMap((group) => group.words)
  const singular = same.length === 0 ? singularOf(typed) : null
  const year = yearOf(typed)
  const all = [...words, ...(singular === null ? [] : [singular]), ...(year === null ? [] : [String(year)])]
  const writings = new Map(all.map((word) => [foldText(word), word]))
  return {
    typed, year, writings: withCovered([...writings].map(([folded, word]) => writingOf(word, folded))),
    synonyms: [...new Set(same.flatMap((group) => group.words.filter((_word, index) => group.folded[index] !== own)))],
  }
}

/** An era and its year are one word: `Heisei 28` is H28, `平成 28年` is 平成28年. */
function withWholeEras(text: string): string {
  return text
    .replace(/(明治|大正|昭和|平成|令和) (?=\d|元)/g, '$1')
    .replace(/\b(Meiji|Taisho|Showa|Heisei|Reiwa) (\d{1,2})\b/gi, (_whole, era: string, year: string) => `${era.charAt(0).toUpperCase()}${year}`)
}

/**
 * Parts a search into words and adds the synonyms that staff keep. A group of several words (JICA Partnership Program)
 * is found as a whole before the words are parted.
 */
export function termsOf(text: string, synonyms: readonly (readonly string[])[]): readonly SearchTerm[] {
  const groups = groupsOf(synonyms)
  const phrases = groups.flatMap(({ folded }) => folded).filter((folded) => folded.includes(' ')).sort((a, b) => b.length - a.length)
  const canonical = withWholeEras(canonicalText(text)).replaceAll('、', ' ')
  let rest = ` ${foldText(canonical)} `
  const words: string[] = []
  for (const phrase of phrases) {
    if (rest.includes(` ${phrase} `)) {
      words.push(phrase)
      rest = rest.replace(` ${phrase} `, '  ')
    }
  }
  const single = canonical.split(' ').filter((word) => {
    const folded = foldText(word)
    return /[\p{L}\p{N}]/u.test(folded) && rest.includes(` ${folded} `)
  })
  const telling = single.filter((word) => !filler.test(word))
  words.push(...(telling.length + words.length > 0 ? telling : single))
  const unique = new Map(words.map((word) => [foldText(word), word]))
  return [...unique.values()].slice(0, mostTerms).map((word) => termOf(word, groups))
}

/** Little words between two words of a Japanese sentence: 沖縄の水道 is 沖縄 and 水道. */
const between = /(?<=[\p{Script=Han}\p{Script=Katakana}ー])(?:における|について|による|との|への|での|[のとでにをがはやへも])(?=[\p{Script=Han}\p{Script=Katakana}])/gu

/** Other searches to try where a text finds nothing: its words parted, then each of them alone. */
export function looserText(text: string): readonly string[] {
  const canonical = canonicalText(text)
  const parted = canonical.replace(between, ' ')
  const words = parted.split(' ')
  return [...new Set([parted, ...(words.length > 1 ? words : [])])].filter((other) => other !== canonical && other !== '')
}
