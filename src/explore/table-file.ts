import { canonical, type CanonicalQuery, noParameters, type PageQuery, type RawParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { DataTable, TableAddress } from '@/src/exchange/table'
import type { Language } from '@/src/i18n/languages'

/** A table that can be downloaded as CSV. */
export interface TableFile {
  /** The file's name and address: `/ja/tables/NAME.csv`. */
  readonly name: string
  /** The query that the server caches the file under. */
  readonly canonical: CanonicalQuery
  /** The table that an address asks for. */
  readonly at: (parameters: RawParameters, snapshot: CatalogueSnapshot, language: Language) => DataTable
}

/** The same where it is known what the file reads from its address. */
interface TableFileOf<Query> extends TableFile {
  /** The file as a page links to it; a table that reads a query cannot be linked to without one. */
  readonly address: (query: Query) => TableAddress
}

/** A table whose file holds what the address asks for. */
export function tableFile<Query>(
  name: string,
  query: PageQuery<Query>,
  table: (snapshot: CatalogueSnapshot, query: Query, language: Language) => DataTable,
): TableFileOf<Query> {
  return {
    name,
    canonical: canonical(query),
    at: (parameters, snapshot, language) => table(snapshot, query.parse(parameters, snapshot), language),
    address: (asked) => ({ name, query: query.write(asked) }),
  }
}

/** A table without a choice. One that reads a query does not fit in here. */
export type WholeTable = (snapshot: CatalogueSnapshot, language: Language) => DataTable

/** A table whose file is always whole. */
export function wholeTableFile(name: string, table: WholeTable): TableFileOf<null> {
  return tableFile(name, noParameters, (snapshot, _query, language) => table(snapshot, language))
}
