/**
 * The choices that the case list offers, with counts. A count says how many cases the list would show with that value,
 * given what is chosen in the other facets; the facet's own choice is left out of its counts, because within a facet
 * values are alternatives ("any of"). So ticking a second country never shows fewer cases than its count promises.
 */
import type { Bilingual } from '@/src/i18n/languages'
import { elementLabels, elements, findLabel, regionLabels, regions, stages, studyKinds, studyLabels, tierLabels, tiers } from '@/src/model/terms'
import { lookup } from './lookup'
import { type CaseQuery, type FacetName, facetNames, matches, valuesOf, withoutFacet } from './query'
import type { CaseRecord, CatalogueSnapshot } from './types'

interface FacetValue {
  readonly value: string
  readonly name: Bilingual
  /** How many cases the list shows with this value and the choices of the other facets. */
  readonly count: number
  readonly chosen: boolean
  /** A kind of the value before it (a programme's kinds stand under the programme). */
  readonly isKind: boolean
}
export interface Facet {
  readonly name: FacetName
  readonly values: readonly FacetValue[]
}

function unknown(value: string): Bilingual {
  return { ja: value, en: value }
}

/** The name of a facet's value as readers know it; the value itself where the vocabulary has no such entry. */
export function nameOfValue(snapshot: CatalogueSnapshot, facet: FacetName, value: string): Bilingual {
  const { impactTags, promotingFactors, programmes, countries, places, surveys } = lookup(snapshot)
  switch (facet) {
    case 'element':
      return findLabel(elementLabels, value) ?? unknown(value)
    case 'impact':
      return impactTags.get(value)?.name ?? unknown(value)
    case 'factor':
      return promotingFactors.get(value)?.name ?? unknown(value)
    case 'programme':
      return programmes.get(value)?.name ?? unknown(value)
    case 'country':
      return countries.get(value)?.name ?? unknown(value)
    case 'region':
      return findLabel(regionLabels, value) ?? unknown(value)
    case 'prefecture':
      return places.get(value)?.name ?? unknown(value)
    case 'perspective': {
      const perspectives = surveys.all.flatMap((survey) => survey.perspectives)
      return perspectives.find(({ key }) => key === value)?.name ?? unknown(value)
    }
    case 'tier':
      return findLabel(tierLabels, value) ?? unknown(value)
    case 'study':
      return findLabel(studyLabels, value) ?? unknown(value)
  }
}

function byOrder(entries: readonly { readonly slug: string; readonly order: number }[]): readonly string[] {
  return [...entries].sort((a, b) => a.order - b.order).map(({ slug }) => slug)
}

/** A programme is followed by its kinds. */
function programmeOrder(snapshot: CatalogueSnapshot): readonly string[] {
  const inOrder = [...snapshot.programmes].sort((a, b) => a.order - b.order)
  const { programmeLine } = lookup(snapshot)
  const tops = inOrder.filter(({ slug }) => programmeLine(slug).length === 1)
  return tops.flatMap((top) => [
    top.slug,
    ...inOrder.filter(({ slug }) => slug !== top.slug && programmeLine(slug).at(-1) === top.slug).map(({ slug }) => slug),
  ])
}

/** The values of a facet in the order in which a reader looks for them, as far as the vocabulary gives one. */
function orderOfValues(snapshot: CatalogueSnapshot, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'element':
      return elements
    case 'impact':
      return stages.flatMap((stage) => byOrder(snapshot.impactTags.filter((tag) => tag.stage === stage)))
    case 'factor':
      return byOrder(snapshot.promotingFactors)
    case 'programme':
      return programmeOrder(snapshot)
    case 'region':
      return regions
    case 'prefecture':
      return [...snapshot.places].sort((a, b) => a.jisCode.localeCompare(b.jisCode)).map(({ slug }) => slug)
    case 'perspective':
      return snapshot.surveys.flatMap((survey) => survey.perspectives.map(({ key }) => key))
    case 'tier':
      return tiers
    case 'study':
      return studyKinds
    case 'country':
      return []
  }
}

function countValues(snapshot: CatalogueSnapshot, cases: readonly CaseRecord[], query: CaseQuery, facet: FacetName): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(query.choice[facet].map((value) => [value, 0]))
  for (const record of cases) {
    if (!matches(snapshot, record, query.choice, facet)) continue
    for (const value of valuesOf(snapshot, record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function facetOf(snapshot: CatalogueSnapshot, cases: readonly CaseRecord[], query: CaseQuery, name: FacetName): Facet {
  const counts = countValues(snapshot, cases, query, name)
  const order = orderOfValues(snapshot, name)
  const position = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length)
  const { programmeLine } = lookup(snapshot)
  const values = [...counts].map(([value, count]): FacetValue => ({
    value,
    count,
    name: nameOfValue(snapshot, name, value),
    chosen: query.choice[name].includes(value),
    isKind: name === 'programme' && programmeLine(value).length > 1,
  }))
  // Countries have no order of their own: the most frequent first, then by code so that the order is stable.
  values.sort((a, b) => position(a.value) - position(b.value) || b.count - a.count || (a.value < b.value ? -1 : 1))
  return { name, values }
}

/** The facets that have something to choose among `cases` (all of them, or what a search found), in their usual order. */
export function facetsOf(snapshot: CatalogueSnapshot, query: CaseQuery, cases: readonly CaseRecord[] = snapshot.cases): readonly Facet[] {
  return facetNames.map((name) => facetOf(snapshot, cases, query, name)).filter(({ values }) => values.length > 0)
}

/** What one could take back from a query without answer, and how many cases would then be shown. */
interface Removal {
  readonly facet: FacetName
  readonly values: readonly string[]
  readonly count: number
}

/**
 * The single facets whose choice stands in the way, the most helpful first. A whole facet is taken back and not one of
 * its values: within a facet values are alternatives, so taking one of several back can only narrow the answer.
 */
export function helpfulRemovals(snapshot: CatalogueSnapshot, query: CaseQuery, cases: readonly CaseRecord[] = snapshot.cases): readonly Removal[] {
  return facetNames
    .filter((facet) => query.choice[facet].length > 0)
    .map((facet): Removal => {
      const { choice } = withoutFacet(query, facet)
      const count = cases.filter((record) => matches(snapshot, record, choice)).length
      return { facet, values: query.choice[facet], count }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
