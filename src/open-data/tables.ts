/** Every table of the open data, in the order of the data page. */
import { caseTables } from './case-tables'
import type { OpenTable } from './table'
import { surveyTables, termTables } from './term-tables'

export { caseTables, surveyTables, termTables }

export const openTables: readonly OpenTable[] = [...caseTables, ...termTables, ...surveyTables]

/** The table of this name; undefined where there is none. */
export const findOpenTable = (name: string): OpenTable | undefined => openTables.find((table) => table.name === name)
