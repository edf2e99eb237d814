/** The tables that can be taken away as a file, by name: `/ja/tables/NAME.csv` with the parameters of the page it stands on. */
import type { Language } from '../i18n/languages'
import type { RawParameters } from '../catalogue/parameters'
import type { CatalogueSnapshot } from '../catalogue/types'
import { beginningsTable, chronologyTable } from './tables/chronology'
import { figuresTable } from './tables/figures'
import { statisticsTable } from './tables/statistics'
import { countriesTable, officesTable, prefecturesTable } from './tables/map'
import { matrixFile } from './tables/matrix'
import { programmePlaceFile } from './tables/programme-place'
import { makeFindTable } from './tables/find'
import type { DataTable } from './table'
import { elementsTable } from './tables/elements'
import { processPathsTable, processTagsTable } from './tables/process'
import { compareTable, compareTimelinesTable } from './tables/compare'

export type TableMaker = (parameters: RawParameters, snapshot: CatalogueSnapshot, language: Language) => DataTable

/** A table with parameters is also named in `src/catalogue/page-queries.ts`, under `tables/NAME.csv`. */
export const tables: ReadonlyMap<string, TableMaker> = new Map<string, TableMaker>([
  ['find', makeFindTable],
  ['elements', (_, snapshot, language) => elementsTable(snapshot, language)],
  ['process-changes', (_, snapshot, language) => processTagsTable(snapshot, language)],
  ['process-paths', (_, snapshot, language) => processPathsTable(snapshot, language)],
  ['prefectures', (_, snapshot, language) => prefecturesTable(snapshot, language)],
  ['countries', (_, snapshot, language) => countriesTable(snapshot, language)],
  ['jica-offices', (_, snapshot, language) => officesTable(snapshot, language)],
  ['matrix', matrixFile],
  ['programme-place', programmePlaceFile],
  ['compare', compareTable],
  ['compare-timelines', compareTimelinesTable],
  ['chronology', chronologyTable],
  ['first-cooperation', (_parameters, snapshot, language) => beginningsTable(snapshot, language)],
  ['figures', figuresTable],
  ['statistics', statisticsTable],
])
