/** The words of a question, and how much each can answer. */
import { longestQuestion } from '@/src/catalogue/search/canonical'
import { type SearchTerm, termsOf, termsOfSentence } from '@/src/catalogue/search/query'
import { asksFor } from './groups'

/** Words of a question that say nothing of what is asked. */
const empty = new Set('何 誰 自分 今 本当 事例 例 方法 教えて 理由 要因 秘訣 成功 case cases example examples anywhere'.split(' '))

/** What every case is about: such a word answers nothing where the question has another. */
const common = new Set(
  (
    '地域 地方 町 市 村 県 都市 自治体 市町村 市役所 役場 人 人々 活動 取組 取り組み 事業 まち むら 成果 結果 変化 国際 国際協力 JICA ' +
    'town towns city cities village villages place places municipality municipalities region regions area areas community communities people local ' +
    'activity activities project projects programme programmes result results outcome outcomes international cooperation jica ' +
    // What something is like tells less than what it is.
    'small little large big great new old good bad high low long short many more few own important different'
  ).split(' '),
)

/** How much a word can answer, the higher the more. */
const standings = { stem: 0, common: 1, letter: 2, telling: 3 } as const

/** Whether the question says by this word what something is like: 安全な水, 新しい仕事. */
function isQuality(typed: string, question: string): boolean {
  const at = question.indexOf(typed)
  return /しい$|かった$/.test(typed) || (/^\p{Script=Han}+$/u.test(typed) && at >= 0 && /^な[^いくらのけ]/u.test(question.slice(at + typed.length)))
}

function standingOf({ typed, synonyms }: SearchTerm, question: string): number {
  if (common.has(typed) || common.has(typed.toLowerCase())) return standings.common
  if (synonyms.length > 0) return standings.telling
  if (isQuality(typed, question)) return standings.stem
  if (/^\p{Script=Han}$/u.test(typed)) return standings.letter
  // The stem of a verb of one kanji, and short kana, stand in too many other words.
  return /^(?:\p{Script=Han}\p{Script=Hiragana}+|[\p{Script=Hiragana}ー]{1,3})$/u.test(typed) ? standings.stem : standings.telling
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** A word of the question; a weak one answers nothing by itself. */
export interface Word {
  readonly term: SearchTerm
  readonly isWeak: boolean
  /** How much it can answer: what is weak beside a better word is not where no row says that one. */
  readonly standing: number
  /** It names something, whether or not another word of the question can answer more. */
  readonly names: boolean
  /** The long compound that it is a part of, as typed: where nobody says that, its parts together stand for it. */
  readonly partOf: string | null
}

/** The words that a long compound is made of: 国際交流員 is also 国際 and 交流. */
function partsOf(terms: readonly SearchTerm[], synonyms: readonly (readonly string[])[]): readonly Word[] {
  const known = new Set(terms.map(({ typed }) => typed))
  return terms
    .filter(({ typed, synonyms: same }) => same.length === 0 && /^(?=.*\p{Script=Han})[\p{Script=Han}\p{Script=Katakana}ー]{3,}$/u.test(typed))
    .flatMap(({ typed }) =>
      Array.from(segmenter.segment(typed), ({ segment }) => segment)
        .filter((part) => part.length > 1 && part !== typed && !known.has(part))
        .flatMap((part) => termsOf(part, synonyms))
        .map((term) => ({ term, isWeak: true, standing: standings.stem, names: false, partOf: typed })),
    )
}

/** A letter of kana says nothing, nor do two that were cut from a sentence. */
const isNothing = ({ typed, synonyms }: SearchTerm): boolean =>
  synonyms.length === 0 && /^(?:[\p{Script=Hiragana}\p{Script=Katakana}ー]|\p{Script=Hiragana}{2})$/u.test(typed)

/** The words of a question in its canonical form, and beside a long compound those that it is made of. */
export function wordsOf(question: string, synonyms: readonly (readonly string[])[]): readonly Word[] {
  const parted = termsOfSentence(question, synonyms, longestQuestion)
  const whole = parted.length > 0 || asksFor(question).length > 0 ? parted : termsOf(question, synonyms)
  const terms = whole.filter((term) => !empty.has(term.typed.toLowerCase()) && !isNothing(term))
  const standing = (term: SearchTerm): number => standingOf(term, question)
  const best = Math.max(...terms.map(standing))
  const namesIt = (term: SearchTerm): boolean => standing(term) >= standings.letter || isQuality(term.typed, question)
  // A question of nothing but what all cases are about, put as a question, asks for a group as a whole.
  if (best <= standings.common && asksFor(question).length > 0) return []
  return [
    ...terms.map((term) => ({ term, isWeak: standing(term) < best, standing: standing(term), names: namesIt(term), partOf: null })),
    ...partsOf(terms, synonyms),
  ]
}

/**
 * The words of a question that is answered by none of them, so that what is said of it answers: the best word that a row
 * says (安全な水: 水), else the first part of a compound that one says (平和学習: 平和). Null where that is no better.
 * @param isSaidOf for each word whether any row says it
 */
export function wordsThatAreSaid(words: readonly Word[], isSaidOf: readonly boolean[]): readonly Word[] | null {
  const said = words.filter((_word, index) => isSaidOf[index])
  const best = Math.max(...said.map(({ standing }) => standing))
  if (best >= standings.letter) return words.map((word) => ({ ...word, isWeak: word.standing < best }))
  const part = words.find(({ term, partOf }, index) => partOf !== null && isSaidOf[index] && !common.has(term.typed))
  const first = words.find(({ term, partOf }) => partOf !== null && partOf === part?.partOf && !common.has(term.typed))
  return part && part === first ? words.map((word) => ({ ...word, isWeak: word !== part })) : null
}
