/**
 * The case list's question: which values are chosen in each facet and in which order the answer stands.
 * Within one facet a case needs any of the chosen values; between facets it needs all of them.
 */
import { compareText } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { elements, studyKinds, tiers } from '@/src/model/terms'
import { caseName, headlineOf } from './case-name'
import { lookup, oncePerSnapshot } from './lookup'
import { allOf, type RawParameters } from './parameters'
import type { CaseRecord, CatalogueSnapshot } from './types'

export const facetNames = ['element', 'impact', 'factor', 'programme', 'country', 'region', 'prefecture', 'perspective', 'tier', 'study'] as const
export type FacetName = (typeof facetNames)[number]

export const sorts = ['number', 'updated', 'first-year', 'title'] as const
export type Sort = (typeof sorts)[number]

export type Choice = Readonly<Record<FacetName, readonly string[]>>
export interface CaseQuery {
  readonly choice: Choice
  readonly sort: Sort
  /** From 1. A page behind the last one shows the last one. */
  readonly page: number
}

export const noChoice: Choice = {
  element: [],
  impact: [],
  factor: [],
  programme: [],
  country: [],
  region: [],
  prefecture: [],
  perspective: [],
  tier: [],
  study: [],
}
export const wholeList: CaseQuery = { choice: noChoice, sort: 'number', page: 1 }

/** Values that a facet can have: the entries of the vocabulary, in its order, and whatever cases hold. */
type CaseValues = Readonly<Record<FacetName, ReadonlySet<string>>>

function valuesOfCase(record: CaseRecord, snapshot: CatalogueSnapshot): CaseValues {
  const { places, programmeLine } = lookup(snapshot)
  const { derived } = record
  return {
    element: new Set(derived.elements),
    impact: new Set(derived.impacts),
    factor: new Set(derived.factors),
    // A case that names a kind of programme is found under the programme too.
    programme: new Set(derived.programmes.flatMap((slug) => programmeLine(slug))),
    country: new Set(derived.countries.map((code) => code.toLowerCase())),
    region: new Set(record.places.flatMap((slug) => places.get(slug)?.region ?? [])),
    prefecture: new Set(derived.prefectures),
    perspective: new Set(record.perspective === null ? [] : [record.perspective]),
    tier: new Set([record.tier]),
    study: new Set([record.study.kind]),
  }
}

const caseValues = oncePerSnapshot((snapshot) => new Map(snapshot.cases.map((record) => [record, valuesOfCase(record, snapshot)])))

/** The values that a case of this snapshot has in a facet. */
export function valuesOf(snapshot: CatalogueSnapshot, record: CaseRecord, facet: FacetName): ReadonlySet<string> {
  return caseValues(snapshot).get(record)?.[facet] ?? new Set()
}

const knownValues = oncePerSnapshot((snapshot): Readonly<Record<FacetName, ReadonlySet<string>>> => {
  const fromCases = (facet: FacetName) => snapshot.cases.flatMap((record) => [...valuesOf(snapshot, record, facet)])
  const slugs = (entries: readonly { readonly slug: string }[]) => entries.map((entry) => entry.slug)
  return {
    element: new Set<string>(elements),
    impact: new Set([...slugs(snapshot.impactTags), ...fromCases('impact')]),
    factor: new Set([...slugs(snapshot.promotingFactors), ...fromCases('factor')]),
    programme: new Set([...slugs(snapshot.programmes), ...fromCases('programme')]),
    country: new Set([...slugs(snapshot.countries), ...fromCases('country')]),
    region: new Set(fromCases('region')),
    prefecture: new Set([...slugs(snapshot.places), ...fromCases('prefecture')]),
    perspective: new Set(snapshot.surveys.flatMap((survey) => survey.perspectives.map(({ key }) => key))),
    tier: new Set(tiers),
    study: new Set(studyKinds),
  }
})

/** A term that has moved is found under the address that it had before. */
function presentSlug(snapshot: CatalogueSnapshot, facet: FacetName, value: string): string {
  const { impactTags, promotingFactors, programmes } = lookup(snapshot)
  const found =
    facet === 'impact' ? impactTags.find(value) : facet === 'factor' ? promotingFactors.find(value) : facet === 'programme' ? programmes.find(value) : null
  return found?.kind === 'moved' ? found.slug : value
}

/** Reads the list's parameters. What is unknown or repeated is dropped, so that one answer has one address. */
export function parseQuery(parameters: RawParameters, snapshot: CatalogueSnapshot): CaseQuery {
  const chosen = (facet: FacetName) => {
    const values = allOf(parameters, facet).map((value) => presentSlug(snapshot, facet, value.trim().toLowerCase()))
    return [...new Set(values)].filter((value) => knownValues(snapshot)[facet].has(value)).sort()
  }
  const choice: Choice = {
    element: chosen('element'),
    impact: chosen('impact'),
    factor: chosen('factor'),
    programme: chosen('programme'),
    country: chosen('country'),
    region: chosen('region'),
    prefecture: chosen('prefecture'),
    perspective: chosen('perspective'),
    tier: chosen('tier'),
    study: chosen('study'),
  }
  const sort = sorts.find((name) => name === allOf(parameters, 'sort')[0]) ?? 'number'
  const page = Number(/^[1-9]\d{0,4}$/.exec(allOf(parameters, 'page')[0] ?? '')?.[0] ?? 1)
  return { choice, sort, page }
}

/** The query in its one canonical form, without a question mark; `''` for the whole list in its usual order. */
export function writeQuery(query: CaseQuery): string {
  const parameters = new URLSearchParams()
  for (const facet of facetNames) {
    for (const value of [...query.choice[facet]].sort()) parameters.append(facet, value)
  }
  if (query.sort !== 'number') parameters.append('sort', query.sort)
  if (query.page > 1) parameters.append('page', String(query.page))
  return parameters.toString()
}

/** The same query without one value; it starts again at the first page. */
export function without(query: CaseQuery, facet: FacetName, value: string): CaseQuery {
  const rest = query.choice[facet].filter((chosen) => chosen !== value)
  return { ...query, page: 1, choice: { ...query.choice, [facet]: rest } }
}

/** The same query with a facet's whole choice taken back. */
export function withoutFacet(query: CaseQuery, facet: FacetName): CaseQuery {
  return { ...query, page: 1, choice: { ...query.choice, [facet]: [] } }
}

/** A query that asks for one value of one facet. */
export function only(facet: FacetName, value: string): CaseQuery {
  return { ...wholeList, choice: { ...noChoice, [facet]: [value] } }
}

/** Whether a case answers the choice. `except` names a facet to leave out of the question. */
export function matches(snapshot: CatalogueSnapshot, record: CaseRecord, choice: Choice, except?: FacetName): boolean {
  return facetNames.every((facet) => {
    const chosen = choice[facet]
    if (facet === except || chosen.length === 0) return true
    const values = valuesOf(snapshot, record, facet)
    return chosen.some((value) => values.has(value))
  })
}

type Order = (a: CaseRecord, b: CaseRecord) => number

const byNumber: Order = (a, b) => compareText(a.survey, b.survey, 'en') || compareText(a.number, b.number, 'en')

function orderOf(sort: Sort, language: Language, nameOf: (record: CaseRecord) => string): Order {
  switch (sort) {
    case 'number':
      return byNumber
    case 'updated':
      return (a, b) => b.updatedAt.localeCompare(a.updatedAt) || byNumber(a, b)
    case 'first-year':
      // Cases without a dated row stand last, not first.
      return (a, b) => (a.derived.firstYear ?? Infinity) - (b.derived.firstYear ?? Infinity) || byNumber(a, b)
    case 'title':
      return (a, b) => compareText(nameOf(a), nameOf(b), language) || byNumber(a, b)
  }
}

/** Cases in the order of a sort. The language only matters for names; `nameOf` says what readers call a case. */
export function sortCases(
  cases: readonly CaseRecord[],
  sort: Sort,
  language: Language,
  nameOf = (record: CaseRecord): string => textIn(headlineOf(record), language).text,
): readonly CaseRecord[] {
  return [...cases].sort(orderOf(sort, language, nameOf))
}

/** All cases that answer the query, in its order. */
export function runQuery(snapshot: CatalogueSnapshot, query: CaseQuery, language: Language): readonly CaseRecord[] {
  const found = snapshot.cases.filter((record) => matches(snapshot, record, query.choice))
  return sortCases(found, query.sort, language, (record) => caseName(snapshot, record, language))
}
