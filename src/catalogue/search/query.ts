import type { Language } from '@/src/i18n/languages'
import { canonicalText, longestQuery } from './canonical'
import { singularOf, spellingsOf } from './english'
import { foldText } from './fold'
import { withCovered, type Writing, writingOf } from './match'
import { sentenceWords } from './sentence'
import { timeNamed, withWholeTimes, yearOfMonthNamed } from './times'

/** One word of a search with everything that counts as the same word. */
export interface SearchTerm {
  /** As typed. */
  readonly typed: string
  /** Any of them is a match. */
  readonly writings: readonly Writing[]
  /** Other words that staff keep as meaning the same, as they write them. */
  readonly synonyms: readonly string[]
  /** Years and months, when the word names a time (`times.ts`): 2016, 平成28年度, H28, 2016年4月, 1990s. */
  readonly times: readonly number[]
}

const mostTerms = 8

interface Group {
  readonly words: readonly string[]
  readonly folded: readonly string[]
}

const groupsKept = new WeakMap<readonly (readonly string[])[], readonly Group[]>()

function groupsOf(synonyms: readonly (readonly string[])[]): readonly Group[] {
  const known =
    groupsKept.get(synonyms) ?? synonyms.map((all) => all.filter((word) => foldText(word) !== '')).map((words) => ({ words, folded: words.map(foldText) }))
  groupsKept.set(synonyms, known)
  return known
}

/** Words that stand in every English text: beside others they say nothing. */
const filler = /^(?:[a-z]{1,2}|the|and|for|with|from|into|its)$/

/** One word of a search with everything that means the same; `typed` is how it is shown, where that is more than the word. */
function termOf(word: string, groups: readonly Group[], typed = word): SearchTerm {
  const own = foldText(word)
  const singular = singularOf(own)
  const isIn = ({ folded }: Group, writing: string | null): boolean => writing !== null && folded.includes(writing)
  const same = groups.filter((group) => isIn(group, own) || isIn(group, singular))
  const time = timeNamed(word)
  const known = same.flatMap((group) => group.words)
  // As staff write it, where they have the very word.
  const words = time && same.length === 0 ? [] : same.some((group) => isIn(group, own)) ? known : [...known, word]
  const plain = same.length > 0 || time || singular === null ? words : [...words, singular]
  const all = [...plain, ...plain.flatMap(spellingsOf), ...(time?.writings ?? [])]
  const writings = new Map(all.map((one) => [foldText(one), one]))
  return {
    typed,
    times: time?.times ?? [],
    writings: withCovered([...writings].map(([folded, one]) => writingOf(one, folded))),
    synonyms: [...new Set(same.flatMap((group) => group.words.filter((_word, index) => group.folded[index] !== own)))],
  }
}

/** Words that stand in texts of every kind are left out where others say more. */
function telling(words: readonly string[]): readonly string[] {
  const found = words.filter((word) => !filler.test(word))
  return found.length > 0 ? found : words
}

const isWord = (folded: string): boolean => /[\p{L}\p{N}]/u.test(folded)

/**
 * Parts a search into words and adds the synonyms that staff keep. A group of several words (JICA Partnership Program)
 * is found as a whole before the words are parted, and so is a time (April 2016).
 */
export function termsOf(text: string, synonyms: readonly (readonly string[])[]): readonly SearchTerm[] {
  const groups = groupsOf(synonyms)
  const phrases = groups
    .flatMap(({ folded }) => folded)
    .filter((folded) => folded.includes(' '))
    .sort((a, b) => b.length - a.length)
  const canonical = canonicalText(text).replaceAll('、', ' ')
  let rest = ` ${foldText(canonical)} `
  const whole: string[] = []
  for (const phrase of phrases) {
    if (rest.includes(` ${phrase} `)) {
      whole.push(phrase)
      rest = rest.replace(` ${phrase} `, '  ')
    }
  }
  const single = withWholeTimes(canonical.split(' ')).filter((word) => {
    const folded = foldText(word)
    return isWord(folded) && rest.includes(` ${folded} `)
  })
  const unique = new Map(
    [...whole, ...(whole.length > 0 ? single.filter((word) => !filler.test(word)) : telling(single))].map((word) => [foldText(word), word]),
  )
  return [...unique.values()].slice(0, mostTerms).map((word) => termOf(word, groups))
}

/**
 * The words of a search that is read as a sentence (`sentence.ts`).
 * @param longest letters that are read; a longer text has more words too
 */
export function termsOfSentence(text: string, synonyms: readonly (readonly string[])[], longest = longestQuery): readonly SearchTerm[] {
  const groups = groupsOf(synonyms)
  const words = sentenceWords(canonicalText(text, longest), synonyms).filter(({ word }) => isWord(foldText(word)) && !filler.test(word))
  const unique = new Map(words.map((word) => [foldText(word.word), word]))
  return [...unique.values()].slice(0, (mostTerms * longest) / longestQuery).map(({ word, typed }) => termOf(word, groups, typed))
}

/** The same words with the year where one names a month: for a search whose month no case has. Null where none does. */
export function termsOfYears(terms: readonly SearchTerm[], language: Language): readonly SearchTerm[] | null {
  const years = terms.map(({ typed }) => yearOfMonthNamed(typed))
  if (years.every((year) => year === null)) return null
  return terms.map((term, index) => {
    const year = years[index] ?? null
    return year === null ? term : termOf(String(year), [], language === 'ja' ? `${year}年` : String(year))
  })
}
