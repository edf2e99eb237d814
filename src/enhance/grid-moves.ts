/** How the arrow keys walk through a table: plain positions, no document. */

/** A cell as the table has it: how many columns and rows it takes. */
interface Spanning {
  readonly colSpan: number
  readonly rowSpan: number
}
export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** The table as a full grid: a cell of several columns or rows stands at each of its positions. */
export function gridOf<Cell extends Spanning>(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const grid: Cell[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) {
          const line = grid[row + down]
          if (line) line[column + across] = cell
        }
      }
      column += cell.colSpan
    }
  })
  return grid
}

const steps: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/**
 * Where a key leads from a position, or null where it leads nowhere: a key that is not one of ours, or the edge. A cell of
 * several positions is left in one step. With `isFar` (Ctrl or Cmd) Home and End lead to the corners and an arrow to the edge.
 */
export function moveIn<Cell>(grid: readonly (readonly Cell[])[], from: CellPosition, key: string, isFar: boolean): CellPosition | null {
  const lastRow = grid.length - 1
  const lastColumn = (grid[from.row]?.length ?? 0) - 1
  if (key === 'Home') return { row: isFar ? 0 : from.row, column: 0 }
  if (key === 'End') return isFar ? { row: lastRow, column: (grid[lastRow]?.length ?? 1) - 1 } : { row: from.row, column: lastColumn }
  const step = steps[key]
  if (!step) return null
  const here = grid[from.row]?.[from.column]
  let found: CellPosition | null = null
  for (let { row, column } = from; ;) {
    row += step.row
    column += step.column
    const cell = grid[row]?.[column]
    if (cell === undefined) return found
    if (cell === here) continue
    found = { row, column }
    if (!isFar) return found
  }
}
