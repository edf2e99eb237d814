/**
 * Japan as tiles: one square for each prefecture, all of one size, roughly in the shape of the country. A table of positions
 * and nothing else; areas, distances and borders are not drawn. Columns go from west to east, rows from north to south.
 */

/** By code (JIS X 0401): the column and row from 1, and the letters that stand for the name on an English page. */
const table: Readonly<Record<string, readonly [column: number, row: number, letters: string]>> = {
  '01': [12, 1, 'HKD'],
  '02': [11, 2, 'AOM'],
  '03': [11, 3, 'IWT'],
  '04': [11, 4, 'MYG'],
  '05': [10, 3, 'AKT'],
  '06': [10, 4, 'YGT'],
  '07': [11, 5, 'FKS'],
  '08': [12, 7, 'IBR'],
  '09': [12, 6, 'TCG'],
  '10': [11, 6, 'GNM'],
  '11': [11, 7, 'SIT'],
  '12': [12, 8, 'CHB'],
  '13': [11, 8, 'TKY'],
  '14': [10, 8, 'KNG'],
  '15': [10, 5, 'NIG'],
  '16': [9, 5, 'TYM'],
  '17': [8, 5, 'ISK'],
  '18': [8, 6, 'FKI'],
  '19': [10, 7, 'YMN'],
  '20': [10, 6, 'NGN'],
  '21': [9, 6, 'GIF'],
  '22': [9, 8, 'SZK'],
  '23': [9, 7, 'AIC'],
  '24': [8, 8, 'MIE'],
  '25': [8, 7, 'SHG'],
  '26': [7, 7, 'KYT'],
  '27': [6, 8, 'OSK'],
  '28': [6, 7, 'HYG'],
  '29': [7, 8, 'NAR'],
  '30': [7, 9, 'WKY'],
  '31': [5, 7, 'TTR'],
  '32': [4, 7, 'SMN'],
  '33': [5, 8, 'OKY'],
  '34': [4, 8, 'HRS'],
  '35': [3, 8, 'YGC'],
  '36': [6, 11, 'TKS'],
  '37': [6, 10, 'KGW'],
  '38': [5, 10, 'EHM'],
  '39': [5, 11, 'KCH'],
  '40': [2, 9, 'FKO'],
  '41': [1, 9, 'SAG'],
  '42': [1, 10, 'NGS'],
  '43': [2, 10, 'KMM'],
  '44': [3, 9, 'OIT'],
  '45': [3, 10, 'MYZ'],
  '46': [2, 11, 'KGS'],
  '47': [1, 12, 'OKN'],
}

export interface Tile {
  /** JIS X 0401. */
  readonly code: string
  readonly column: number
  readonly row: number
  readonly letters: string
}

/** All 47, in the order of their codes. */
export const tiles: readonly Tile[] = Object.entries(table)
  .map(([code, [column, row, letters]]) => ({ code, column, row, letters }))
  .sort((a, b) => a.code.localeCompare(b.code))

/** How many tiles lie side by side, and one below the other. */
export const tileSpan = { columns: Math.max(...tiles.map(({ column }) => column)), rows: Math.max(...tiles.map(({ row }) => row)) }
