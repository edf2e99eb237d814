import { placesOf } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import { canonical, type CanonicalQuery, noParameters, type PageQuery, type RawParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { DataTable, TableAddress } from '@/src/exchange/table'
import type { Language } from '@/src/i18n/languages'
import { absoluteUrl } from '@/src/i18n/links'

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

/**
 * A table as its file has it: behind what the page shows, which case the row is of, where that is, and the address of what
 * the row links to. Left out where no row links anywhere.
 */
export function withAddresses(table: DataTable, snapshot: CatalogueSnapshot, language: Language): DataTable {
  const { cases } = lookup(snapshot)
  const links = table.rows.map((row) => row.flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.href] : [])))
  if (links.every((ofRow) => ofRow.length === 0)) return table
  const caseOf = (href: string) => cases.get(/^\/[a-z]+\/cases\/([^#?/]+)/.exec(href)?.[1] ?? '')
  return {
    ...table,
    columns: [...table.columns, { name: 'case.number' }, { name: 'case.place' }, { name: 'url' }],
    rows: table.rows.map((row, at) => {
      const hrefs = links[at] ?? []
      const own = hrefs.find((href) => href.includes('#') && caseOf(href)) ?? hrefs.find((href) => caseOf(href)) ?? hrefs[0]
      const record = own === undefined ? undefined : caseOf(own)
      return [...row, record?.number ?? null, record ? placesOf(snapshot, record, language) : null, own === undefined ? null : absoluteUrl(own)]
    }),
  }
}

/** A heading as a machine reads it: `Cases (number)` as `cases_number`. */
const machineName = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('%', 'percent')
    .match(/[a-z0-9]+/g)
    ?.join('_') ?? ''

/**
 * What the address of a file asks for: its rows in the reader's language, under one header in both, so that what reads one
 * reads the other. The names come from the English headings; the second of one name, or one without Latin letters, has its number.
 */
export function contentsOf(file: TableFile, parameters: RawParameters, snapshot: CatalogueSnapshot, language: Language): DataTable {
  const names = file.at(parameters, snapshot, 'en').columns.map(({ name }) => machineName(name))
  const table = file.at(parameters, snapshot, language)
  const columns = table.columns.map((column, at) => {
    const name = names[at] ?? ''
    return { ...column, name: name === '' || names.indexOf(name) < at ? [name || 'column', at + 1].join('_') : name }
  })
  return withAddresses({ ...table, columns }, snapshot, language)
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
