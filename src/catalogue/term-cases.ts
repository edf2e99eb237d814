/** Which cases stand behind each promoting factor and each impact, with the row that says so: what a row of dots draws. */
import { compareText } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { type EvidenceLevel, evidenceLevels, stages } from '@/src/model/terms'
import type { CaseRecord, CatalogueSnapshot, FactorRow, ImpactTag, OutcomeRow, PromotingFactor } from './types'

export const dottedKinds = ['factor', 'impact'] as const
export type DottedKind = (typeof dottedKinds)[number]

/** A case that has rows under a term. Of several rows the one with the strongest evidence stands for all. */
export interface TermMark {
  readonly row: FactorRow | OutcomeRow
  readonly level: EvidenceLevel
}
export interface TermCases {
  readonly term: PromotingFactor | ImpactTag
  /** One for each of the cases, in their order; null where the case has no row under the term. */
  readonly marks: readonly (TermMark | null)[]
  /** Cases with a row, not rows. */
  readonly count: number
}

function termsOf(snapshot: CatalogueSnapshot, kind: DottedKind): readonly (PromotingFactor | ImpactTag)[] {
  const byOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order
  if (kind === 'factor') return [...snapshot.promotingFactors].sort(byOrder)
  return stages.flatMap((stage) => snapshot.impactTags.filter((tag) => tag.stage === stage).sort(byOrder))
}

function rowsOf(record: CaseRecord, kind: DottedKind, slug: string): readonly (FactorRow | OutcomeRow)[] {
  return kind === 'factor' ? record.factors.filter(({ factor }) => factor === slug) : record.outcomes.filter(({ impact }) => impact === slug)
}

const strength = ({ evidence }: FactorRow | OutcomeRow): number => evidenceLevels.indexOf(evidence.level)

function markOf(record: CaseRecord, kind: DottedKind, slug: string): TermMark | null {
  const [first, ...others] = rowsOf(record, kind, slug)
  if (first === undefined) return null
  const row = others.reduce((best, one) => (strength(one) > strength(best) ? one : best), first)
  return { row, level: row.evidence.level }
}

/** Every term of a kind with the given cases, in the order of the vocabulary (impacts by stage), those without a case too. */
export function termCases(snapshot: CatalogueSnapshot, kind: DottedKind, cases: readonly CaseRecord[]): readonly TermCases[] {
  return termsOf(snapshot, kind).map((term) => {
    const marks = cases.map((record) => markOf(record, kind, term.slug))
    return { term, marks, count: marks.filter((mark) => mark !== null).length }
  })
}

/** `order` is that of the vocabulary. */
export const termSorts = ['count', 'name', 'order'] as const
export type TermSort = (typeof termSorts)[number]

/** The most cases first, by name as a reader of the language expects it, or as given; what is equal stays as given. */
export function sortedTerms<Row extends { readonly count: number }>(
  rows: readonly Row[],
  sort: TermSort,
  language: Language,
  nameOf: (row: Row) => PromotingFactor['name'],
): readonly Row[] {
  if (sort === 'order') return rows
  if (sort === 'count') return [...rows].sort((a, b) => b.count - a.count)
  const name = (row: Row): string => textIn(nameOf(row), language).text
  return [...rows].sort((a, b) => compareText(name(a), name(b), language))
}
