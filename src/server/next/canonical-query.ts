/** The one canonical writing of a page's parameters: it depends on what the catalogue has, so the application answers it. */
import { canonical, type CanonicalQuery, readParameters } from '@/src/catalogue/parameters'
import { parseQuery, writeQuery } from '@/src/catalogue/query'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { exploreQueries } from '@/src/explore/registry'
import { openDataQueries } from '@/src/open-data/registry'

/** By path below the language. Parameters in another order, unknown ones and unknown values share one cached page. */
const oneOrder = { sort: 'number', page: 1 } as const
const caseList = canonical({ parse: parseQuery, write: writeQuery })
/** A feed has one order and no pages. */
const feed = canonical({ parse: (parameters, snapshot) => ({ ...parseQuery(parameters, snapshot), ...oneOrder }), write: writeQuery })

const queries: ReadonlyMap<string, CanonicalQuery> = new Map([...exploreQueries, ...openDataQueries, ['cases', caseList], ['feed.atom', feed]])

/** Pages, by their path below the language, that know parameters. Without parameters the canonical query of each is empty. */
export const pagesWithQueries: readonly string[] = [...queries.keys()]

/** Parameters that the page does not know, and values that the catalogue does not have, are left out. */
export function canonicalQuery(page: string, query: string, snapshot: CatalogueSnapshot): string {
  return queries.get(page)?.(readParameters(query), snapshot) ?? ''
}
