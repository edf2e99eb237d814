/** The report's three circles (figure 6): which cases stand in which region, and the rows because of which they do. */
import { elementCounts } from '@/src/catalogue/frequencies'
import { lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, OutcomeRow } from '@/src/catalogue/types'
import { type Element, elements } from '@/src/model/terms'

/** A region by the elements that it lies in, joined with `-`; `none` is outside of all circles. */
export function regionKey(reached: readonly Element[]): string {
  const key = elements.filter((element) => reached.includes(element)).join('-')
  return key === '' ? 'none' : key
}

export interface RegionRow {
  readonly row: OutcomeRow
  /** The elements that its impact tag belongs to; empty where it belongs to none. */
  readonly elements: readonly Element[]
}

export interface RegionCase {
  readonly record: CaseRecord
  /** Inside the circles: the rows that reach an element. Outside: all outcome rows, as none of them does. */
  readonly rows: readonly RegionRow[]
  /** Elements that an editor added with a reason and no row reaches. */
  readonly withoutRow: readonly Element[]
}

export interface CircleRegion {
  readonly key: string
  /** Exactly these elements, no other. */
  readonly elements: readonly Element[]
  /** By number. */
  readonly cases: readonly RegionCase[]
}

function inRegion(snapshot: CatalogueSnapshot, record: CaseRecord): RegionCase {
  const { impactTags } = lookup(snapshot)
  const rows = record.outcomes.map((row) => ({ row, elements: impactTags.get(row.impact)?.elements ?? [] }))
  const reaching = rows.filter((row) => row.elements.length > 0)
  return {
    record,
    rows: record.derived.elements.length === 0 ? rows : reaching,
    withoutRow: record.derived.elements.filter((element) => !reaching.some((row) => row.elements.includes(element))),
  }
}

/** The seven regions and what is outside, the widest overlap first; every case stands in exactly one. */
export const circleRegions = oncePerSnapshot((snapshot: CatalogueSnapshot): readonly CircleRegion[] => {
  const cases = sortCases(snapshot.cases, 'number', 'ja')
  return elementCounts(snapshot).regions.map((region) => {
    const key = regionKey(region.elements)
    const inside = cases.filter((record) => regionKey(record.derived.elements) === key)
    return { key, elements: region.elements, cases: inside.map((record) => inRegion(snapshot, record)) }
  })
})
