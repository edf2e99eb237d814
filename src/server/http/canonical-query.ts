/** The one canonical writing of a page's parameters: it depends on what the catalogue has, so the application answers it. */
import { pageQueries } from '@/src/catalogue/page-queries'
import { readParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { tableQueries } from '@/src/exchange/tables'

/** Pages, by their path below the language, that know parameters. Without parameters the canonical query of each is empty. */
export const pagesWithQueries: readonly string[] = [...pageQueries.keys(), ...tableQueries.keys()]

/** Parameters that the page does not know, and values that the catalogue does not have, are left out. */
export function canonicalQuery(page: string, query: string, snapshot: CatalogueSnapshot): string {
  return (pageQueries.get(page) ?? tableQueries.get(page))?.(readParameters(query), snapshot) ?? ''
}
