/** How the grid of reasons and changes is laid out: which headings span which columns, and how strongly a cell is tinted. */
import type { Matrix, MatrixColumn } from './counting'
import type { MatrixGroup } from './query'

/** A heading over neighbouring columns. */
interface GroupSpan {
  readonly group: MatrixGroup
  readonly columns: number
  readonly isClosed: boolean
}

/** The headings over the columns, in their order. */
export function groupSpans({ columns }: Pick<Matrix, 'columns'>): readonly GroupSpan[] {
  const spans = new Map<MatrixGroup, GroupSpan>()
  for (const { group, impact } of columns) {
    spans.set(group, { group, columns: (spans.get(group)?.columns ?? 0) + 1, isClosed: impact === null })
  }
  return [...spans.values()]
}

/** Whether the column is the first of its group, where a line parts the groups. */
export function startsGroup(columns: readonly MatrixColumn[], at: number): boolean {
  return columns[at]?.group !== columns[at - 1]?.group
}

const shades = 4

/** 0 for an empty cell, else 1 to 4 in equal steps up to the largest count of the grid. The number itself stands in the cell. */
export function shadeOf(count: number, most: number): number {
  return count === 0 || most === 0 ? 0 : Math.ceil((Math.min(count, most) / most) * shades)
}
