/** The time that several cells of one row say together: year and month, beginning and end. */

interface Times {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly until: string
}

/** A number as its column names it: `4` under 月 is 4月. What says more than a number stays as it is. */
const withUnit = (cell: string, unit: string): string => (/[0-9０-９]$/.test(cell) ? `${cell}${unit}` : cell)

/**
 * One period of the cells, as a person would write it in one. The units that stand in the header, and the wave between two
 * columns, are all that is put to the characters of the cells.
 */
export function periodOfCells({ year, month, day, until }: Times): string {
  const begin = month === '' ? year : `${withUnit(year, '年')}${withUnit(month, '月')}${day === '' ? '' : withUnit(day, '日')}`
  return until === '' ? begin : `${begin.replace(/[~～〜-]$/, '')}～${until.replace(/^[~～〜-]/, '')}`
}
