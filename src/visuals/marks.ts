/** What is drawn for each row: a point, a span or something that goes on, placed on an axis. */
import type { TimelineRow, Track } from '../catalogue/types'
import type { Period } from '../periods'
import { positionOf, type Axis } from './axis'

/**
 * A row on an axis. A thing stands in the middle of what is known of it: `2016` in the middle of that year, whether it
 * is a point or begins something, so that equal years stand above each other.
 */
export interface Mark {
  readonly row: TimelineRow
  readonly track: Track
  readonly shape: 'point' | 'span' | 'open'
  /** Where its symbol stands: the middle of the start. */
  readonly at: number
  /** Where its bar ends; equal to `at` for a point, 1 for an open end. */
  readonly until: number
  /** A decade, of which the source does not say the year: drawn broken. */
  readonly vague: { readonly from: number; readonly until: number } | null
}

const clip = (position: number): number => Math.min(1, Math.max(0, position))
const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

/** First and last-plus-one day of the start as far as it is known: `2016年度` is April 2016 to April 2017. */
function knownStart({ start, precision }: Period): readonly [string, string] {
  const year = Number(start.slice(0, 4))
  const rest = start.slice(4)
  if (precision === 'decade') return [start, `${year + 10}${rest}`]
  if (precision === 'year') return [start, `${year + 1}${rest}`]
  if (precision === 'day') return [start, dayAfter(start)]
  const month = Number(start.slice(5, 7))
  return [start, month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`]
}

function knownEnd({ endPrecision }: Period, end: string): readonly [string, string] {
  const after = dayAfter(end)
  const year = Number(after.slice(0, 4))
  const rest = after.slice(4)
  if (endPrecision === 'decade') return [`${year - 10}${rest}`, after]
  if (endPrecision === 'year') return [`${year - 1}${rest}`, after]
  if (endPrecision === 'day') return [end, after]
  return [`${end.slice(0, 7)}-01`, after]
}

function middle([from, until]: readonly [string, string], axis: Axis): number {
  return (positionOf(from, axis) + positionOf(until, axis)) / 2
}

/** Places a row, clipped to the axis; null when all of it lies outside. */
export function markOf(row: TimelineRow, axis: Axis): Mark | null {
  const { period, track } = row
  const start = knownStart(period)
  const at = middle(start, axis)
  const until = period.end === null ? 1 : Math.max(at, middle(knownEnd(period, period.end), axis))
  if (at > 1 || until < 0) return null
  const isDecade = period.precision === 'decade'
  const shape = period.end === null ? 'open' : until - at < 1e-9 ? 'point' : 'span'
  const vague = isDecade ? { from: clip(positionOf(start[0], axis)), until: clip(positionOf(start[1], axis)) } : null
  return { row, track, shape, at: clip(at), until: clip(until), vague }
}

/** The marks of one track in the order of its rows. */
export function marksOf(rows: readonly TimelineRow[], track: Track, axis: Axis): readonly Mark[] {
  return rows.flatMap((row) => (row.track === track ? markOf(row, axis) ?? [] : []))
}
