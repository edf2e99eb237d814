/** Sentences of rows, with the words of a question that they say. */
import { LRUCache } from 'lru-cache'

import { lookup } from '@/src/catalogue/lookup'
import { foldText } from '@/src/catalogue/search/fold'
import { type MatchedRange, mergeRanges, rangesIn } from '@/src/catalogue/search/match'
import type { SearchTerm } from '@/src/catalogue/search/query'
import type { CaseRecord, CatalogueSnapshot, Evidence } from '@/src/catalogue/types'
import { type Bilingual, type Language, languages } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { limitKindLabels } from '@/src/model/terms'
import { sentencesOf } from '@/src/text/sentences'
import type { AskGroup } from './groups'
import type { Word } from './words'

/** One sentence as it stands in a row of a case. */
export interface Passage {
  readonly record: CaseRecord
  readonly group: AskGroup
  /** The row's id, the anchor of a citation. */
  readonly row: string
  /** The impact tag or promoting factor that the row stands for, by slug; null for a limit. */
  readonly term: string | null
  readonly sentence: string
  readonly lang: Language
  /** Where the words of the question stand in the sentence; empty where only the row's heading or term says them. */
  readonly ranges: readonly MatchedRange[]
  readonly evidence: Evidence | null
}

/** A row that can answer, before it is cut into sentences. */
export interface Row {
  readonly group: AskGroup
  readonly id: string
  readonly term: string | null
  readonly statement: Bilingual
  /** Its heading, and the name of what it stands for: an impact tag, a promoting factor, the kind of a limit. */
  readonly headings: readonly Bilingual[]
  /** What its term means. */
  readonly definitions: readonly Bilingual[]
  readonly evidence: Evidence | null
}

/** Where a row says a word: in the sentence that is shown, elsewhere in the row, or only in what its term means. Each counts less than the one before. */
export const shares = { sentence: 1, heading: 0.7, statement: 0.5, definition: 0.3 } as const
export type Where = keyof typeof shares

const given = (...all: readonly (Bilingual | null | undefined)[]): readonly Bilingual[] => all.flatMap((one) => one ?? [])

/** What all limits are: who asks for failures asks for each of them. */
const limitsName: Bilingual = { ja: 'うまくいかなかったこと・限界と条件', en: 'setbacks, limits and conditions' }

/** The rows of a case that can answer. */
export function rowsOf(snapshot: CatalogueSnapshot, record: CaseRecord): readonly Row[] {
  const { impactTags, promotingFactors } = lookup(snapshot)
  return [
    ...record.outcomes.map(({ id, impact, heading, statement, evidence }): Row => {
      const tag = impactTags.get(impact)
      return { group: 'changed', id, term: impact, statement, headings: given(heading, tag?.name), definitions: given(tag?.definition), evidence }
    }),
    ...record.factors.map(({ id, factor, heading, statement, evidence }): Row => {
      const term = promotingFactors.get(factor)
      return { group: 'why', id, term: factor, statement, headings: given(heading, term?.name), definitions: given(term?.definition), evidence }
    }),
    ...record.limits.map(({ id, statement, kind, evidence }): Row => {
      return { group: 'limits', id, term: null, statement, headings: given(kind && limitKindLabels[kind], limitsName), definitions: [], evidence }
    }),
  ]
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
/** The catalogue writes the same runs of kanji again and again, and each is parted once. */
const piecesKept = new LRUCache<string, readonly MatchedRange[]>({ max: 5000 })

function piecesOf(run: string): readonly MatchedRange[] {
  let pieces = piecesKept.get(run)
  if (!pieces) {
    pieces = Array.from(segmenter.segment(run), ({ index, segment }) => ({ from: index, to: index + segment.length }))
    piecesKept.set(run, pieces)
  }
  return pieces
}

/**
 * Whether kanji of a text are a word there. One by itself is where it is no part of another (米 is none in 米国, 島 none in
 * 東松島); several are not where they begin within one word and end within the next (議会 in 協議会, 京都 in 東京都).
 */
function isWordAt(text: string, { from, to }: MatchedRange): boolean {
  const before = /\p{Script=Han}*$/u.exec(text.slice(0, from))?.[0] ?? ''
  const after = /^\p{Script=Han}*/u.exec(text.slice(to))?.[0] ?? ''
  if (before === '' && after === '') return true
  const [begin, end] = [before.length, before.length + to - from]
  const isOneLetter = to - from === 1
  return piecesOf(`${before}${text.slice(from, to)}${after}`).some((piece) =>
    isOneLetter ? piece.from === begin && piece.to === end : piece.from === begin || (piece.from < begin && piece.to >= end),
  )
}

/** Where a term stands in a text; a text without any of its writings is not read closely. */
function rangesOf(text: string, folded: string, { typed, writings }: SearchTerm): readonly MatchedRange[] {
  const near = writings.filter(({ word, folded: stands }) => stands !== word || folded.includes(word))
  const ranges = near.length === 0 ? [] : rangesIn(text, near)
  return ranges.filter((range) => {
    const { from, to } = range
    if (/^\p{Script=Han}+$/u.test(text.slice(from, to))) return isWordAt(text, range)
    // The stem of a verb begins a word.
    return !/^\p{Script=Han}\p{Script=Hiragana}+$/u.test(typed) || !/\p{Script=Han}$/u.test(text.slice(0, from))
  })
}

export interface Scored {
  readonly passage: Passage
  /** By word of the question: where the row says it; null where it does not. */
  readonly says: readonly (Where | null)[]
}

/** Of each word whether one of the texts says it, in either language. */
function saidIn(texts: readonly Bilingual[], terms: readonly SearchTerm[]): readonly boolean[] {
  const written = texts.flatMap((text) => languages.map((language) => text[language])).map((text) => ({ text, folded: foldText(text) }))
  return terms.map((term) => written.some(({ text, folded }) => rangesOf(text, folded, term).length > 0))
}

/** Which sentence is shown is for the words that can answer; a weak one only tells equals apart, and is not marked. */
const weakHeld = 0.01
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

interface Sentence {
  readonly text: string
  readonly lang: Language
  /** Word by word, where they stand. */
  readonly ranges: readonly (readonly MatchedRange[])[]
  readonly held: number
}

/** The sentence of a text that says most of the words, the first of equals; null for an empty text. */
function bestSentence(statement: Bilingual, lang: Language, words: readonly Word[]): Sentence | null {
  let best: Sentence | null = null
  for (const written of sentencesOf(statement[lang], lang)) {
    const text = written.trim()
    if (text === '') continue
    const folded = foldText(text)
    const ranges = words.map(({ term }) => rangesOf(text, folded, term))
    const held = sum(words.map(({ isWeak }, index) => (ranges[index]?.length ? (isWeak ? weakHeld : 1) : 0)))
    if (best === null || held > best.held) best = { text, lang, ranges, held }
  }
  return best
}

/** Where only the other language says the words: the sentence in the reader's own that stands where they are said; else the first. */
function counterpart(statement: Bilingual, own: Sentence, words: readonly Word[]): Sentence {
  const written = sentencesOf(statement[own.lang], own.lang)
  for (const lang of languages.filter((other) => other !== own.lang)) {
    const said = bestSentence(statement, lang, words)
    const others = sentencesOf(statement[lang], lang).map((sentence) => sentence.trim())
    const at = said === null ? -1 : others.indexOf(said.text)
    const text = others.length === written.length ? written[at]?.trim() : undefined
    if (text) return { ...own, text, ranges: words.map(() => []) }
  }
  return own
}

/** The first sentence of a row, for who asks for all of a group; null for a row without a text. */
export function firstPassageOf(record: CaseRecord, { group, id, term, evidence, statement }: Row, language: Language): Passage | null {
  const first = bestSentence(statement, textIn(statement, language).lang, [])
  return first === null ? null : { record, group, row: id, term, sentence: first.text, lang: first.lang, ranges: [], evidence }
}

/** The sentence of a row that says most of the words, in the reader's language if the row has it. */
export function passageOf(record: CaseRecord, row: Row, words: readonly Word[], language: Language): Scored | null {
  const { group, id, term, evidence, statement } = row
  const terms = words.map((word) => word.term)
  const [inHeadings, inStatement, inDefinitions] = [row.headings, [statement], row.definitions].map((texts) => saidIn(texts, terms))
  const elsewhere = terms.map((_term, index): Where | null =>
    inHeadings?.[index] ? 'heading' : inStatement?.[index] ? 'statement' : inDefinitions?.[index] ? 'definition' : null,
  )
  if (elsewhere.every((where) => where === null)) return null
  const own = bestSentence(statement, textIn(statement, language).lang, words)
  const best = own !== null && own.held === 0 && inStatement?.includes(true) ? counterpart(statement, own, words) : own
  if (best === null) return null
  return {
    says: best.ranges.map((ranges, index) => (ranges.length > 0 ? 'sentence' : (elsewhere[index] ?? null))),
    passage: {
      record,
      group,
      row: id,
      term,
      sentence: best.text,
      lang: best.lang,
      ranges: mergeRanges(best.ranges.filter((_ranges, index) => !words[index]?.isWeak).flat()),
      evidence,
    },
  }
}
