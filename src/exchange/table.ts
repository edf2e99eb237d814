/** A table as it is shown on a page and downloaded as CSV: the same object makes both, so they cannot differ. */

interface Column {
  /** What stands in the header, with the unit in it where there is one: `事例（件）`. */
  readonly name: string
  readonly isNumber?: boolean
  /** A page leaves it out. */
  readonly isOnlyInFile?: boolean
}
/** One cell holds one value. Null: nothing is known, or nothing was found. A link leads to a path of this site. */
export type Cell = string | number | null | { readonly text: string; readonly href: string }
export interface DataTable {
  /** What it shows, in one line. */
  readonly caption: string
  /** What a page says in a cell without a value; that none was found, if left out. */
  readonly nothing?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table's CSV as a page links to it: its name, and the query of its address in its canonical form. */
export interface TableAddress {
  readonly name: string
  readonly query: string
}

/** The table as a page shows it: it has less room than the file. */
export function onPage(table: DataTable): DataTable {
  const isShown = <Item>(_item: Item, index: number): boolean => table.columns[index]?.isOnlyInFile !== true
  return { ...table, columns: table.columns.filter(isShown), rows: table.rows.map((row) => row.filter(isShown)) }
}

/** The value of a cell without its link. */
export function valueOf(cell: Cell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.text : cell
}
