/** The tables that can be taken away as a file, by name: `/ja/tables/NAME.csv` with the parameters of the page it stands on. */
import type { Language } from '../i18n/languages'
import type { RawParameters } from '../catalogue/parameters'
import type { CatalogueSnapshot } from '../catalogue/types'
import type { DataTable } from './table'

export type TableMaker = (parameters: RawParameters, snapshot: CatalogueSnapshot, language: Language) => DataTable

/** A table with parameters is also named in `src/catalogue/page-queries.ts`, under `tables/NAME.csv`. */
export const tables: ReadonlyMap<string, TableMaker> = new Map<string, TableMaker>([
])
