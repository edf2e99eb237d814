/** What is drawn for each row: a point, a span or something that goes on, placed on an axis. */
import type { TimelineRow } from '@/src/catalogue/types'
import type { Track } from '@/src/model/terms'
import type { Period } from '@/src/periods'
import { type Axis, positionOf, positionOfYear } from './axis'

export interface Stretch {
  readonly from: number
  readonly until: number
}

/**
 * A row on an axis. A thing stands in the middle of what is known of it: `2016` in the middle of that year, whether it
 * is a point or begins something, so that equal years stand above each other. A decade is a span without a symbol.
 */
export interface Mark {
  readonly row: TimelineRow
  readonly track: Track
  readonly shape: 'point' | 'span' | 'open'
  /** Where its symbol stands, or would stand: the middle of the start. */
  readonly at: number
  /** Where its bar ends; equal to `at` for a point. */
  readonly until: number
  /** False for a decade, of which no year may be marked. */
  readonly hasSymbol: boolean
  /** The start is only about right (頃): its symbol is open. */
  readonly isCirca: boolean
  /** Stretches within which it begins or ends, no one knows where: decades, and the last year of an end that is about right. */
  readonly vague: readonly Stretch[]
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

const middle = ({ from, until }: Stretch): number => (from + until) / 2

/** What is known of a span's end, and where nothing nearer than that is known; null for an open end. */
function ending(period: Period, begins: Stretch, axis: Axis): { known: Stretch; vague: Stretch | null } | null {
  if (period.end === null) return null
  const [first, last] = knownEnd(period, period.end)
  const known = { from: positionOf(first, axis), until: positionOf(last, axis) }
  if (period.endPrecision === 'decade') return { known, vague: known }
  const end = middle(known)
  const from = Math.max(end - 1 / (axis.to + 1 - axis.from), middle(begins))
  return { known, vague: period.endCirca && from < end - 1e-9 ? { from, until: end } : null }
}

/**
 * Lays out a row, clipped to the axis; null when all of it lies outside. What goes on is drawn to the end of the year
 * `goesUntil`, see `openUntil`.
 */
export function markOf(row: TimelineRow, axis: Axis, goesUntil: number = axis.to): Mark | null {
  const { period, track } = row
  const [first, last] = knownStart(period)
  const begins = { from: positionOf(first, axis), until: positionOf(last, axis) }
  const at = middle(begins)
  const isDecade = period.precision === 'decade'
  const ends = ending(period, begins, axis)
  const until = ends ? Math.max(at, middle(ends.known)) : Math.max(at, isDecade ? begins.until : at, positionOfYear(goesUntil + 1, axis))
  if ((isDecade ? begins.from : at) > 1 || Math.max(until, ends?.vague?.until ?? until, isDecade ? begins.until : at) < 0) return null
  const vague = [...(isDecade ? [begins] : []), ...(ends?.vague && !(isDecade && until - at < 1e-9) ? [ends.vague] : [])]
  return {
    row,
    track,
    hasSymbol: !isDecade,
    isCirca: period.circa,
    shape: ends === null ? 'open' : until - at < 1e-9 ? 'point' : 'span',
    at: clip(at),
    until: clip(until),
    vague: vague.map((stretch) => ({ from: clip(stretch.from), until: clip(stretch.until) })),
  }
}

/** The marks of one track in the order of its rows. */
export function marksOf(rows: readonly TimelineRow[], track: Track, axis: Axis, goesUntil: number = axis.to): readonly Mark[] {
  return rows.flatMap((row) => (row.track === track ? (markOf(row, axis, goesUntil) ?? []) : []))
}
