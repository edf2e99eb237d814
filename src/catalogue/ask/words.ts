/** The words of a question, and how much each can answer. */
import { type SearchTerm, termsOf, termsOfSentence } from '@/src/catalogue/search/query'

/** One of a single kanji, or a short one of kana: it stands in too many others. */
const isWeak = ({ typed, synonyms }: SearchTerm): boolean =>
  synonyms.length === 0 && /^(?:\p{Script=Han}\p{Script=Hiragana}*|[\p{Script=Hiragana}ー]{1,3})$/u.test(typed)

/** Words of a question that say nothing of what is asked. */
const empty = new Set(['何', '事例', '例', '方法', '教えて', 'case', 'cases', 'example', 'examples', 'anywhere'])

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** A word of the question; a weak one answers nothing by itself. */
export interface Word {
  readonly term: SearchTerm
  readonly isWeak: boolean
}

/** The words of a question, and beside a long compound the words that it is made of, which are weak: 国際交流員 is also 国際 and 交流. */
export function wordsOf(question: string, synonyms: readonly (readonly string[])[]): readonly Word[] {
  const parted = termsOfSentence(question, synonyms)
  const terms = (parted.length > 0 ? parted : termsOf(question, synonyms)).filter(({ typed }) => !empty.has(typed.toLowerCase()))
  const known = new Set(terms.map(({ typed }) => typed))
  const parts = terms.flatMap(({ typed }) => (/^\p{Script=Han}{4,}$/u.test(typed) ? Array.from(segmenter.segment(typed), ({ segment }) => segment) : []))
  const ofParts = [...new Set(parts)].filter((part) => part.length > 1 && !known.has(part)).flatMap((part) => termsOf(part, synonyms))
  const onlyWeak = terms.every(isWeak)
  return [...terms.map((term) => ({ term, isWeak: !onlyWeak && isWeak(term) })), ...ofParts.map((term) => ({ term, isWeak: true }))]
}
