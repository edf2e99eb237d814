import { stringify } from 'csv-stringify/sync'

import { type DataTable, valueOf } from './table'

/**
 * A table as CSV: UTF-8 with a byte order mark, so that Excel reads it as such, lines ended as RFC 4180 says, and texts
 * that a spreadsheet would run as a formula made harmless. A text of several lines stays one cell.
 */
export function toCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(valueOf))]
  return stringify(lines, { bom: true, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ })
}
