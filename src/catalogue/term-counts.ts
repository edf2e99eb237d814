/** How many cases use each entry of a vocabulary; a prefecture also counts the cases of the places in it. */
import { oncePerSnapshot } from './lookup'
import { valuesOf } from './query'
import type { CaseRecord, CatalogueSnapshot } from './types'

export type Counts = ReadonlyMap<string, number>
interface TermCounts {
  readonly impact: Counts
  readonly factor: Counts
  readonly element: Counts
  readonly programme: Counts
  /** By ISO code in lower case. */
  readonly country: Counts
  readonly place: Counts
  readonly organisation: Counts
}

function count(cases: readonly CaseRecord[], valuesIn: (record: CaseRecord) => Iterable<string>): Counts {
  const counts = new Map<string, number>()
  for (const record of cases) {
    for (const value of new Set(valuesIn(record))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The number of cases of each used entry by its slug; unused entries have no key. */
export const termCounts = oncePerSnapshot((snapshot: CatalogueSnapshot): TermCounts => {
  const { cases } = snapshot
  return {
    impact: count(cases, (record) => valuesOf(snapshot, record, 'impact')),
    factor: count(cases, (record) => valuesOf(snapshot, record, 'factor')),
    element: count(cases, (record) => valuesOf(snapshot, record, 'element')),
    programme: count(cases, (record) => valuesOf(snapshot, record, 'programme')),
    country: count(cases, (record) => valuesOf(snapshot, record, 'country')),
    place: count(cases, (record) => [...record.places, ...record.derived.prefectures]),
    organisation: count(cases, (record) => [...record.derived.organisations, ...record.actors.map(({ organisation }) => organisation)]),
  }
})
