/** The limits of all cases, grouped by the kind that staff chose; nothing is guessed. */
import { type Answer, answerTo } from '@/src/catalogue/limit-sentences'
import { oncePerSnapshot } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, LimitRow } from '@/src/catalogue/types'
import { type LimitGroup, limitGroups, type LimitsQuery } from './query'

export interface Limit {
  readonly record: CaseRecord
  readonly row: LimitRow
  readonly group: LimitGroup
  readonly answer: Answer | null
}
export interface LimitsOfKind {
  readonly group: LimitGroup
  readonly limits: readonly Limit[]
  /** Cases that have one of this kind, not rows. */
  readonly cases: number
}

interface LimitCounts {
  readonly all: readonly Limit[]
  readonly answered: number
  /** Cases that have at least one. */
  readonly cases: number
  /** Cases whose source says nothing of the kind. */
  readonly without: readonly CaseRecord[]
}

const casesOf = (limits: readonly Limit[]): number => new Set(limits.map(({ record }) => record.slug)).size

/** Every limit by the case's number, then as the case gives them. */
export const limitCounts = oncePerSnapshot((snapshot: CatalogueSnapshot): LimitCounts => {
  const cases = sortCases(snapshot.cases, 'number', 'ja')
  const all = cases.flatMap((record) => record.limits.map((row): Limit => ({ record, row, group: row.kind ?? 'none', answer: answerTo(record, row) })))
  return { all, answered: all.filter(({ answer }) => answer !== null).length, cases: casesOf(all), without: cases.filter(({ limits }) => limits.length === 0) }
})

/** The groups of some limits: the one of most cases first, of equals in the order of the terms; what is of no kind last. */
export function groupsOf(limits: readonly Limit[]): readonly LimitsOfKind[] {
  const isRest = (group: LimitGroup): boolean => group === 'other' || group === 'none'
  return limitGroups
    .map((group) => limits.filter((one) => one.group === group))
    .flatMap((own): LimitsOfKind[] => (own[0] ? [{ group: own[0].group, limits: own, cases: casesOf(own) }] : []))
    .sort((a, b) => Number(isRest(a.group)) - Number(isRest(b.group)) || (isRest(a.group) ? 0 : b.cases - a.cases))
}

/** The limits of a choice. */
export function chosenLimits(snapshot: CatalogueSnapshot, { kind, case: slug }: LimitsQuery): readonly Limit[] {
  return limitCounts(snapshot).all.filter(({ group, record }) => (kind === null || group === kind) && (slug === null || record.slug === slug))
}
