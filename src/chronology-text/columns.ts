/** What the columns of a pasted table hold. */
import { type Track } from '@/src/model/terms'
import { leadingPeriod } from './leading-period'
import { isMarkOnly, trackInColumn, trackOf } from './signs'

export type Column = 'period' | 'month' | 'day' | 'until' | 'track' | 'title' | 'note' | 'other' | { readonly track: Track }

const headers: readonly (readonly [Column, RegExp])[] = [
  [
    'period',
    /^(?:年|年度|年月|年月日|日付|日時|時期|期間|実施期間|実施時期|実施年度?|西暦|和暦|開始年?度?|開始年月日?|開始日|始期|自|period|year|date|when|start)$/,
  ],
  ['month', /^(?:月|month)$/],
  ['day', /^(?:日|day)$/],
  ['until', /^(?:終了年?度?|終了年月日?|終了日|終期|至|まで|end)$/],
  ['title', /^(?:主な)?(?:出来事|できごと|内容|事項|項目|取組|取り組み|取組み|活動|事業|事業名|取組内容|取り組み内容|活動内容|event|title|what)$/],
  ['track', /^(?:種類|種別|区分|分類|主体|track|kind)$/],
  ['note', /^(?:備考|補足|詳細|説明|メモ|note|notes|remarks)$/],
]

const plainCell = (cell: string): string => cell.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

const namedBy = (cell: string): Column | null => {
  const track = trackInColumn(cell)
  return headers.find(([, names]) => names.test(plainCell(cell)))?.[0] ?? (track ? { track } : null)
}

/** Whether a row of cells names the columns below it. */
function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length > 1 && filled.some((cell) => namedBy(cell) !== null) && !filled.some((cell) => leadingPeriod(cell.trim()) !== null)
}

const isPeriodCell = (cell: string): boolean => {
  const found = leadingPeriod(cell.replace(/\s*[\n\r]+\s*/g, ''))
  return found !== null && found.rest === ''
}
const isTrackCell = (cell: string): boolean => isMarkOnly(cell) || trackOf(cell) !== null

/** What most of a column's cells are, for a column without a name. */
function seenIn(cells: readonly string[]): Column | 'text' {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const share = (is: (cell: string) => boolean): number => filled.filter(is).length / Math.max(1, filled.length)
  if (filled.length === 0) return 'other'
  if (share(isPeriodCell) > 0.6) return 'period'
  return share(isTrackCell) > 0.6 ? 'track' : 'text'
}

/** The columns of a table, and how many of its rows name them. Of several columns of text without names none is the event's for certain. */
export function columnsOf(rows: readonly (readonly string[])[]): { readonly columns: readonly Column[]; readonly heads: number } {
  const [first = []] = rows
  const [, second = []] = rows
  // Names under a name that goes over several columns: 取り組み above 町 and JICA.
  const isDouble = isHeader(first) && isHeader(second)
  const header = isDouble ? first.map((cell, index) => second[index]?.trim() || cell) : isHeader(first) ? first : null
  const heads = header === null ? 0 : isDouble ? 2 : 1
  const body = rows.slice(heads)
  const width = Math.max(...rows.map((row) => row.length))
  const named = Array.from({ length: width }, (_, index) => (header ? namedBy(header[index] ?? '') : null))
  const isTrackNamed = (column: Column | null): boolean => typeof column === 'object' && column !== null
  // One column called 地域 beside a column of events holds names of places.
  const areTracks = named.filter(isTrackNamed).length > 1 || !named.includes('title')
  const seen = named.map((column, index) =>
    column === null || (isTrackNamed(column) && !areTracks)
      ? areTracks && named.some(isTrackNamed)
        ? 'other'
        : seenIn(body.map((row) => row[index] ?? ''))
      : column,
  )
  const once = seen.map((column, index) => (column === 'period' && seen.indexOf('period') < index ? 'text' : column))
  const hasTitle = once.includes('title')
  const longest = once
    .map((column, index) => ({ column, index, length: body.reduce((sum, row) => sum + (row[index] ?? '').trim().length, 0) }))
    .filter(({ column }) => column === 'text')
    .sort((a, b) => b.length - a.length)[0]?.index
  const columns = once.map((column, index): Column => (column !== 'text' ? column : !hasTitle && index === longest ? 'title' : 'other'))
  // A period column may be missing where nothing else is text: its cells then hold period and event.
  return { columns, heads }
}
