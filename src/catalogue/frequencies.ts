/** How often the cases report each impact, each promoting factor and each element. */
import { type Element, elements } from '@/src/model/terms'
import { oncePerSnapshot } from './lookup'
import type { CaseRecord, CatalogueSnapshot } from './types'

interface Frequency {
  readonly slug: string
  /** Number of cases, not of rows. */
  readonly count: number
}
interface Frequencies {
  /** Cases with at least one outcome or factor row: the denominator of every count here. */
  readonly outOf: number
  /** The most frequent first; equal counts in the vocabulary's order. */
  readonly impacts: readonly Frequency[]
  readonly factors: readonly Frequency[]
}

function countedBy(
  cases: readonly CaseRecord[],
  vocabulary: readonly { readonly slug: string; readonly order: number }[],
  slugsOf: (record: CaseRecord) => readonly string[],
): readonly Frequency[] {
  return [...vocabulary]
    .sort((a, b) => a.order - b.order)
    .map(({ slug }) => ({ slug, count: cases.filter((record) => slugsOf(record).includes(slug)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** How many cases report each impact and each promoting factor. */
export const frequencies = oncePerSnapshot((snapshot: CatalogueSnapshot): Frequencies => {
  const cases = snapshot.cases.filter(({ outcomes, factors }) => outcomes.length > 0 || factors.length > 0)
  return {
    outOf: cases.length,
    impacts: countedBy(cases, snapshot.impactTags, (record) => record.derived.impacts),
    factors: countedBy(cases, snapshot.promotingFactors, (record) => record.derived.factors),
  }
})

interface ElementRegion {
  /** Exactly these elements are reached, no other. */
  readonly elements: readonly Element[]
  readonly count: number
}
interface ElementCounts {
  /** All cases of the snapshot. */
  readonly outOf: number
  /** Cases that reach an element, alone or with others. */
  readonly reached: Readonly<Record<Element, number>>
  /** The regions of the three circles, including the one outside of all of them; the counts add up to `outOf`. */
  readonly regions: readonly ElementRegion[]
}

const combinations: readonly (readonly Element[])[] = [
  elements,
  ['social', 'economic'],
  ['social', 'multicultural'],
  ['economic', 'multicultural'],
  ['social'],
  ['economic'],
  ['multicultural'],
  [],
]

/** How many cases lie in each region of the report's three circles (figure 6). */
export const elementCounts = oncePerSnapshot((snapshot: CatalogueSnapshot): ElementCounts => {
  const { cases } = snapshot
  const reach = (record: CaseRecord, element: Element) => record.derived.elements.includes(element)
  const count = (element: Element) => cases.filter((record) => reach(record, element)).length
  return {
    outOf: cases.length,
    reached: { social: count('social'), economic: count('economic'), multicultural: count('multicultural') },
    regions: combinations.map((combination) => ({
      elements: combination,
      count: cases.filter((record) => elements.every((one) => reach(record, one) === combination.includes(one))).length,
    })),
  }
})
