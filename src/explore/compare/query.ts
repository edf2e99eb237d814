/** Which two to four cases are compared, and on which axis. */
import { comparedInAddress } from '@/src/catalogue/comparable'
import { lookup } from '@/src/catalogue/lookup'
import { allOf, oneOf, type PageQuery } from '@/src/catalogue/parameters'
import { canonicalText } from '@/src/catalogue/search/canonical'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'

export const mostCompared = 4

/** Calendar years, or years since each case's first cooperation with JICA. */
export const compareAxes = ['years', 'since-jica'] as const

export type CompareAxis = (typeof compareAxes)[number]

export interface CompareQuery {
  /** Slugs of published cases in the order given, each once, at most `mostCompared`. */
  readonly cases: readonly string[]
  readonly axis: CompareAxis
  /** A word to find further cases with, where there are too many to list; `''` without. */
  readonly find: string
}

/** Beyond this many, cases are found by a word instead of listed all. */
export const mostListed = 60

/** `cases` may be joined by commas, repeated, or both; slugs that a case had before are followed. */
function chosenCases(given: readonly string[], snapshot: CatalogueSnapshot): readonly string[] {
  const { cases } = lookup(snapshot)
  const present = given
    .flatMap((text) => text.split(','))
    .flatMap((text) => {
      const found = cases.find(text.trim().toLowerCase())
      return found.kind === 'found' ? found.entry.slug : found.kind === 'moved' ? found.slug : []
    })
  return [...new Set(present)].slice(0, mostCompared)
}

export const compareQuery: PageQuery<CompareQuery> = {
  parse: (parameters, snapshot) => ({
    // `add` is the name of the boxes on a page that already stands for a case.
    cases: chosenCases([...allOf(parameters, 'cases'), ...allOf(parameters, 'add')], snapshot),
    axis: oneOf(parameters, 'axis', compareAxes) ?? 'years',
    find: snapshot.cases.length > mostListed ? canonicalText(allOf(parameters, 'find')[0] ?? '') : '',
  }),
  write: ({ cases, axis, find }) =>
    [comparedInAddress(cases), axis === 'years' ? '' : `axis=${axis}`, find === '' ? '' : new URLSearchParams({ find }).toString()]
      .filter((part) => part !== '')
      .join('&'),
}

/** The cases of a query, in its order. */
export function comparedCases(snapshot: CatalogueSnapshot, { cases }: Pick<CompareQuery, 'cases'>): readonly CaseRecord[] {
  return cases.flatMap((slug) => lookup(snapshot).cases.get(slug) ?? [])
}
