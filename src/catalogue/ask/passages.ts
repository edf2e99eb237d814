/** Sentences of rows, with the words of a question that they say. */
import { lookup } from '@/src/catalogue/lookup'
import { foldText } from '@/src/catalogue/search/fold'
import { type MatchedRange, mergeRanges, rangesIn } from '@/src/catalogue/search/match'
import type { SearchTerm } from '@/src/catalogue/search/query'
import type { CaseRecord, CatalogueSnapshot, Evidence } from '@/src/catalogue/types'
import { type Bilingual, type Language, languages } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { limitKindLabels } from '@/src/model/terms'
import { sentencesOf } from '@/src/text/sentences'
import type { Word } from './words'

export const askGroups = ['changed', 'why', 'limits'] as const
export type AskGroup = (typeof askGroups)[number]

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
      return { group: 'limits', id, term: null, statement, headings: given(kind && limitKindLabels[kind]), definitions: [], evidence }
    }),
  ]
}

/** Where a term stands in a text; a text without any of its writings is not read closely. */
function rangesOf(text: string, folded: string, { writings }: SearchTerm): readonly MatchedRange[] {
  const near = writings.filter(({ word, folded: stands }) => stands !== word || folded.includes(word))
  return near.length === 0 ? [] : rangesIn(text, near)
}

export interface Scored {
  readonly passage: Passage
  /** By word of the question: where the row says it; null where it does not. */
  readonly says: readonly (Where | null)[]
}

const saysAnywhere = (texts: readonly Bilingual[], term: SearchTerm): boolean =>
  texts.some((text) => languages.some((one) => text[one] !== '' && rangesOf(text[one], foldText(text[one]), term).length > 0))

/** Which sentence is shown is for the words that can answer; a weak one only tells equals apart, and is not marked. */
const weakHeld = 0.01
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The sentence of a row that says most of the words, in the reader's language where both say as much. */
export function passageOf(record: CaseRecord, row: Row, words: readonly Word[], language: Language): Scored | null {
  const terms = words.map(({ term: one }) => one)
  const { group, id, term, evidence, statement } = row
  const elsewhere = terms.map((one): Where | null =>
    saysAnywhere(row.headings, one) ? 'heading' : saysAnywhere([statement], one) ? 'statement' : saysAnywhere(row.definitions, one) ? 'definition' : null,
  )
  if (elsewhere.every((where) => where === null)) return null
  const statementSays = terms.some((one) => saysAnywhere([statement], one))
  const own = textIn(statement, language).lang
  // The other language is read only where the reader's own says none of the words.
  for (const lang of [own, ...languages.filter((one) => one !== own)]) {
    const best = sentencesOf(statement[lang], lang)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, ranges: terms.map((one) => rangesOf(text, foldText(text), one)) }))
      .map((one) => ({ ...one, held: sum(one.ranges.map((ranges, index) => (ranges.length === 0 ? 0 : words[index]?.isWeak ? weakHeld : 1))) }))
      .reduce<{ text: string; ranges: readonly (readonly MatchedRange[])[]; held: number } | null>(
        (most, one) => (most === null || one.held > most.held ? one : most),
        null,
      )
    if (best === null || (best.held === 0 && lang === own && statementSays)) continue
    const says = best.ranges.map((one, index) => (one.length > 0 ? 'sentence' : (elsewhere[index] ?? null)))
    return {
      says,
      passage: {
        record,
        group,
        row: id,
        term,
        sentence: best.text,
        lang,
        ranges: mergeRanges(best.ranges.filter((_ranges, index) => !words[index]?.isWeak).flat()),
        evidence,
      },
    }
  }
  return null
}
