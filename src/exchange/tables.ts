/**
 * The tables that can be taken away as a file. Each is registered once: its name is its address (`/ja/tables/NAME.csv`), its
 * query is what the address says and what the server keeps it under, and its table is what the file holds. A table that
 * reads a query cannot be registered or linked to without one: the types do not fit.
 */
import { chronologyQuery, type ChronologyQuery } from '@/src/catalogue/explore/chronology'
import { compareQuery, type CompareQuery } from '@/src/catalogue/explore/compare'
import { figuresQuery, type FiguresQuery } from '@/src/catalogue/explore/figures'
import { findQuery, type Wish } from '@/src/catalogue/explore/find'
import { matrixQuery, type MatrixQuery } from '@/src/catalogue/explore/matrix'
import { programmeQuery, type ProgrammeQuery } from '@/src/catalogue/explore/programme-place'
import { statisticsFile, type StatisticsFileQuery } from '@/src/catalogue/explore/statistics'
import { canonical, noParameters, type CanonicalQuery, type PageQuery, type RawParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import type { DataTable, TableAddress } from './table'
import { beginningsTable, chronologyTable } from './tables/chronology'
import { compareTable, compareTimelinesTable } from './tables/compare'
import { elementsTable } from './tables/elements'
import { figuresTable } from './tables/figures'
import { findTable } from './tables/find'
import { countriesTable, officesTable, prefecturesTable } from './tables/map'
import { matrixTable } from './tables/matrix'
import { processPathsTable, processTagsTable } from './tables/process'
import { programmePlaceTable } from './tables/programme-place'
import { statisticsTable } from './tables/statistics'

/** What each file reads from its address; null for one that is always whole. */
export interface TableQueries {
  readonly find: Wish
  readonly elements: null
  readonly 'process-changes': null
  readonly 'process-paths': null
  readonly prefectures: null
  readonly countries: null
  readonly 'jica-offices': null
  readonly matrix: MatrixQuery
  readonly 'programme-place': ProgrammeQuery
  readonly compare: CompareQuery
  readonly 'compare-timelines': CompareQuery
  readonly chronology: ChronologyQuery
  readonly 'first-cooperation': null
  readonly figures: FiguresQuery
  readonly statistics: StatisticsFileQuery
}
export type TableName = keyof TableQueries

export interface TableFile<Query> {
  readonly query: PageQuery<Query>
  readonly table: (snapshot: CatalogueSnapshot, query: Query, language: Language) => DataTable
}

/** A table without a choice. One that reads a query does not fit in here. */
const whole = (table: (snapshot: CatalogueSnapshot, language: Language) => DataTable): TableFile<null> =>
  ({ query: noParameters, table: (snapshot, _query, language) => table(snapshot, language) })

export const tableFiles: { readonly [Name in TableName]: TableFile<TableQueries[Name]> } = {
  find: { query: findQuery, table: findTable },
  elements: whole(elementsTable),
  'process-changes': whole(processTagsTable),
  'process-paths': whole(processPathsTable),
  prefectures: whole(prefecturesTable),
  countries: whole(countriesTable),
  'jica-offices': whole(officesTable),
  matrix: { query: matrixQuery, table: matrixTable },
  'programme-place': { query: programmeQuery, table: programmePlaceTable },
  compare: { query: compareQuery, table: compareTable },
  'compare-timelines': { query: compareQuery, table: compareTimelinesTable },
  chronology: { query: chronologyQuery, table: chronologyTable },
  'first-cooperation': whole(beginningsTable),
  figures: { query: figuresQuery, table: figuresTable },
  statistics: { query: statisticsFile, table: statisticsTable },
}

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tableFiles, name)
}
export const tableNames: readonly TableName[] = Object.keys(tableFiles).filter(isTableName)

export function tableAddress<Name extends TableName>(name: Name, query: TableQueries[Name]): TableAddress {
  const file: TableFile<TableQueries[Name]> = tableFiles[name]
  return { name, query: file.query.write(query) }
}

/** The table that an address asks for. */
export function tableAt<Name extends TableName>(name: Name, parameters: RawParameters, snapshot: CatalogueSnapshot, language: Language): DataTable {
  const { query, table }: TableFile<TableQueries[Name]> = tableFiles[name]
  return table(snapshot, query.parse(parameters, snapshot), language)
}

function fileQuery<Name extends TableName>(name: Name): readonly [path: string, query: CanonicalQuery] {
  const file: TableFile<TableQueries[Name]> = tableFiles[name]
  return [`tables/${name}.csv`, canonical(file.query)]
}
/** The canonical query of each file, by path below the language. */
export const tableQueries: ReadonlyMap<string, CanonicalQuery> = new Map(tableNames.map(fileQuery))
