/** A table of the open data as CSV: one line of machine names, then one row a line. */
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { toCsv } from '@/src/exchange/csv'
import type { Cell } from '@/src/exchange/table'
import { get } from '@/src/model/reading'
import { columnsOf, type OpenTable } from './table'

/** Between the values of a cell that holds several. */
export const listSeparator = ';'

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(listSeparator)
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** The whole table at this revision. */
export function openCsv(table: OpenTable, snapshot: CatalogueSnapshot): string {
  const columns = columnsOf(table)
  return toCsv({
    caption: table.title.en,
    columns: columns.map(({ path }) => ({ name: path })),
    rows: table.rows(snapshot).map((row) => columns.map(({ path }) => cellOf(get(row, path)))),
  })
}
