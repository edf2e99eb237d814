import { type CellPosition, gridOf, moveIn } from './grid-moves'
import { hintFor } from './keys-hint'

/**
 * `<grid-keys data-hint>` around a table: arrow keys move from cell to cell as in a spreadsheet, and the whole table is
 * one stop of the Tab key. In a cell with a link the link has the focus, so Enter follows it. `data-hint` says so.
 */
export class GridKeys extends HTMLElement {
  private grid: readonly (readonly HTMLTableCellElement[])[] = []
  private position: CellPosition = { row: 0, column: 0 }

  connectedCallback(): void {
    const table = this.querySelector('table')
    if (!table || this.grid.length > 0) return
    this.grid = gridOf([...table.rows].map((row) => [...row.cells]))
    table.setAttribute('role', 'grid')
    for (const cell of new Set(this.grid.flat())) this.stop(cell).tabIndex = -1
    this.enter(this.positionOf(table.querySelector('[aria-current]')) ?? this.firstOfBody(table) ?? this.position)
    this.addHint(table)
    this.addEventListener('keydown', (event) => this.press(event))
    this.addEventListener('focusin', ({ target }) => {
      const position = target instanceof Element ? this.positionOf(target) : null
      // A cell over several columns stays where the reader came to it.
      if (position && this.at(position) !== this.at(this.position)) this.enter(position)
    })
  }

  private addHint(table: HTMLTableElement): void {
    const hint = hintFor(this)
    if (!hint) return
    table.setAttribute('aria-describedby', hint.id)
    this.append(hint)
  }

  private at({ row, column }: CellPosition): HTMLTableCellElement | undefined {
    return this.grid[row]?.[column]
  }

  /** What takes the focus in a cell. */
  private stop(cell: HTMLTableCellElement): HTMLElement {
    return cell.querySelector('a') ?? cell
  }

  private positionOf(inside: Element | null): CellPosition | null {
    const cell = inside?.closest('td, th')
    const row = this.grid.findIndex((cells) => cells.some((one) => one === cell))
    return row < 0 ? null : { row, column: this.grid[row]?.findIndex((one) => one === cell) ?? 0 }
  }

  private firstOfBody(table: HTMLTableElement): CellPosition | null {
    return this.positionOf(table.tBodies[0]?.querySelector('td') ?? null)
  }

  /** The one cell that the Tab key reaches. */
  private enter(position: CellPosition): void {
    const [left, entered] = [this.at(this.position), this.at(position)]
    if (left) this.stop(left).tabIndex = -1
    if (entered) this.stop(entered).tabIndex = 0
    this.position = position
  }

  private press(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey || !(event.target instanceof Element) || !event.target.closest('td, th')) return
    const position = moveIn(this.grid, this.position, event.key, event.ctrlKey || event.metaKey)
    const cell = position && this.at(position)
    if (!position || !cell) return
    event.preventDefault()
    this.enter(position)
    this.stop(cell).focus()
  }
}
