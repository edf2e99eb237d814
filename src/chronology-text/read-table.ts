/** Reads a table: a row of cells is one event, or one for each track that has a column. */
import type { Track } from '@/src/model/terms'
import { periodOfCells } from './cell-period'
import { type Column, columnsOf } from './columns'
import { leadingPeriod } from './leading-period'
import { goesOn, together } from './lines-together'
import { datedRow, rowOf, signed, tagged } from './make-row'
import { readLines } from './read-lines'
import { isDitto, isMarkOnly, takeMark, trackInColumn, trackOf } from './signs'
import type { Chronology, ChronologyRow, Doubt } from './types'

interface Cells {
  readonly period: string
  /** What part of it was taken from the row above, because the row says so (〃) or because its cell is empty. */
  readonly above: 'said' | 'empty' | null
  readonly track: Track | null
  readonly mark: string
  readonly note: string
  readonly leftover: readonly string[]
}

const linesIn = (cell: string): string[] =>
  cell
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The events of one cell: several where each line has a sign or a period of its own, else one. */
function eventsIn(cell: string, { track }: Pick<Cells, 'track'>): ChronologyRow[] {
  const lines = linesIn(cell)
  if (lines.length > 1 && lines.every((line) => takeMark(line).mark !== '')) {
    return lines.map((line) => {
      const { mark, rest } = takeMark(line)
      return tagged(rowOf({ mark, title: rest, track }))
    })
  }
  const doubts: Doubt[] = lines.some((line, index) => index > 0 && !goesOn(lines[index - 1] ?? '', line)) ? ['joined'] : []
  const { mark, rest } = takeMark(lines.reduce(together, ''))
  return [tagged(rowOf({ mark, title: rest, track, doubts }))]
}

class Table {
  readonly read: { rows: ChronologyRow[]; headings: string[]; leftover: string[] } = { rows: [], headings: [], leftover: [] }
  private section: Track | null = null
  /** A period whose row has no event yet. */
  private waiting: string | null = null
  /** The newest year of a table whose months have a column of their own. */
  private year = ''

  constructor(private readonly columns: readonly Column[]) {}

  row(cells: readonly string[]): void {
    const filled = cells.map((cell, index) => ({ cell: cell.trim(), column: this.columns[index] ?? 'other' })).filter(({ cell }) => cell !== '')
    if (filled.length === 0) return
    const [only] = filled
    const track = filled.length === 1 && only ? trackOf(only.cell) : null
    if (track && only) {
      this.section = track
      this.read.headings.push(only.cell)
      return
    }
    // 〃 beside an event: its cell goes over this column too.
    const covered = filled.filter(({ column, cell }) => isDitto(cell) && column !== 'period' && column !== 'track')
    const of = (column: Column): string[] => filled.filter((one) => one.column === column && !covered.includes(one)).map(({ cell }) => cell)
    const kinds = of('track')
    const byMark = filled.filter(({ column, cell }) => typeof column === 'object' && isMarkOnly(cell))
    const texts = filled.flatMap(({ column, cell }) =>
      typeof column === 'object' && !isMarkOnly(cell) && !isDitto(cell) ? [{ cell, track: column.track }] : [],
    )
    const marked = byMark.length === 1 && typeof byMark[0]?.column === 'object' ? byMark[0].column.track : null
    const named = kinds.length === 1 ? trackInColumn(kinds[0] ?? '') : null
    const whole = kinds.length === 1 && isMarkOnly(kinds[0] ?? '') ? (kinds[0] ?? '') : ''
    const base: Cells = {
      ...this.time(linesIn(of('period').join('\n')).reduce(together, ''), of),
      track: marked ?? named ?? (kinds.some(isDitto) ? (this.read.rows.at(-1)?.track ?? null) : this.section),
      mark: whole,
      note: of('note').join('\n'),
      leftover: [
        ...of('period').filter(isDitto),
        ...kinds.filter((kind) => kind !== whole),
        ...byMark.map(({ cell }) => cell),
        ...of('other'),
        ...covered.map(({ cell }) => cell),
      ],
    }
    const isOfSeveral = covered.some(({ column }) => typeof column === 'object')
    const titles = of('title')
    const events = [
      ...(titles.length > 0 ? eventsIn(titles.join('\n'), base) : []),
      ...texts.flatMap(({ cell, track: column }) => this.inColumn(cell, isOfSeveral ? null : column)),
    ]
    if (events.length === 0) this.withoutEvent(base)
    else this.add(base, events)
  }

  private time(cell: string, of: (column: Column) => string[]): Pick<Cells, 'period' | 'above'> {
    const [month, day, until] = (['month', 'day', 'until'] as const).map((column) => linesIn(of(column).join('\n')).reduce(together, ''))
    const isSaid = isDitto(cell)
    const own = isSaid ? '' : cell
    if (own !== '') this.year = own
    const isOfMonth = own === '' && Boolean(month) && this.year !== ''
    const period = periodOfCells({ year: isOfMonth ? this.year : own, month: month ?? '', day: day ?? '', until: until ?? '' })
    return { period, above: isSaid ? 'said' : isOfMonth ? 'empty' : null }
  }

  /** A cell of a track's column: its lines may be a chronology of their own. */
  private inColumn(cell: string, track: Track | null): ChronologyRow[] {
    const lines = linesIn(cell)
    if (lines.length < 2 || !lines.some((line) => leadingPeriod(takeMark(line).rest))) return eventsIn(cell, { track })
    const inside = readLines(cell, track)
    this.read.headings.push(...inside.headings)
    this.read.leftover.push(...inside.leftover)
    return [...inside.rows]
  }

  private withoutEvent(base: Cells): void {
    this.close()
    if (base.period !== '' && base.note === '' && base.leftover.length === 0 && base.mark === '') this.waiting = base.period
    else {
      const { period, track, mark, note, leftover } = base
      this.read.rows.push(rowOf({ period, track, mark, note, leftover }))
    }
  }

  private add(base: Cells, events: readonly ChronologyRow[]): void {
    const above = this.read.rows.at(-1)
    const isWaiting = base.period === '' && this.waiting !== null
    if (!isWaiting) this.close()
    const own = isWaiting ? (this.waiting ?? '') : base.period
    this.waiting = null
    events.forEach((event, index) => {
      const [note, leftover, mark] = index === 0 ? [base.note, [...event.leftover, ...base.leftover], base.mark] : ['', event.leftover, '']
      const signs = mark !== '' && event.mark !== '' ? [event.mark] : []
      const doubts: Doubt[] = own !== '' && base.above === 'empty' ? [...event.doubts, 'period-above'] : [...event.doubts]
      const row = { ...event, note, leftover: [...leftover, ...signs], mark: mark || event.mark, doubts }
      const inside = event.period === '' ? leadingPeriod(event.title) : null
      if (event.period !== '') this.read.rows.push({ ...row, leftover: index === 0 && own !== '' ? [...row.leftover, own] : row.leftover })
      else if (own !== '') this.read.rows.push({ ...row, period: own, isPeriodShared: index > 0 })
      else if (inside && this.columns.includes('period') === false) {
        const dated = datedRow(...signed(inside, row.mark), row.track)
        this.read.rows.push({ ...dated, note, leftover: [...dated.leftover, ...row.leftover], doubts: [...row.doubts, ...dated.doubts] })
      } else if (above && above.period !== '')
        this.read.rows.push({ ...row, period: above.period, isPeriodShared: true, doubts: base.above === 'said' ? doubts : [...doubts, 'period-above'] })
      else this.read.rows.push(row)
    })
  }

  /** A period that no event followed stays a row, and is asked about. */
  close(): void {
    if (this.waiting !== null) this.read.rows.push(rowOf({ period: this.waiting, track: this.section }))
    this.waiting = null
  }
}

/** @param rows cells as they stand, a merged cell once and empty below */
export function readTable(rows: readonly (readonly string[])[]): Chronology {
  const { columns, heads } = columnsOf(rows)
  const table = new Table(columns)
  for (const head of rows.slice(0, heads)) {
    table.read.headings.push(
      head
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join('　'),
    )
  }
  for (const cells of rows.slice(heads)) table.row(cells)
  table.close()
  return table.read
}
