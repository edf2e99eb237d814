/** Where a date stands on an axis of years. Positions are fractions of the axis, 0 to 1; no pixel is known here. */
import type { TimelineRow } from '@/src/catalogue/types'
import { ownTracks, type Track } from '@/src/model/terms'
import { endYear, type Period, startYear } from '@/src/periods'

/** Years, both inclusive: the axis runs from 1 January of `from` to 31 December of `to`. */
export interface Axis {
  readonly from: number
  readonly to: number
}

const dayMilliseconds = 86_400_000

/** A date as a fraction of its year: 2016-07-01 is about 2016.5. */
function yearFraction(date: string): number {
  const year = Number(date.slice(0, 4))
  const dayOfYear = (Date.parse(date) - Date.UTC(year, 0, 1)) / dayMilliseconds
  const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / dayMilliseconds
  return year + dayOfYear / days
}

/** Where a date (taken as the beginning of its day) stands on the axis; outside of it below 0 or above 1. */
export function positionOf(date: string, axis: Axis): number {
  return (yearFraction(date) - axis.from) / (axis.to + 1 - axis.from)
}

/** Where a year stands as a whole: in its middle, as everything does of which only the year is known. */
export function middleOfYear(year: number, axis: Axis): number {
  return positionOfYear(year + 0.5, axis)
}

/** Where the beginning of a year stands. */
export function positionOfYear(year: number, axis: Axis): number {
  return (year - axis.from) / (axis.to + 1 - axis.from)
}

/** The last year that a period is known to reach: its end, or its start where the end is open. */
function lastKnownYear(period: Period): number {
  if (period.end !== null) return endYear(period) ?? startYear(period)
  return period.precision === 'decade' ? startYear(period) + 9 : startYear(period)
}

/**
 * The one rule for the end of a line that goes on, in every picture: it is drawn to the end of the year in which its case
 * was described (`asOf`), or of the year in which something of the case began where that is later. A planned end says
 * nothing about what else goes on, and neither does what happened around the case. Where no year is given, it is the last
 * year that the case knows of; what begins then gets a year more, so that one sees it go on.
 */
export function openUntil(rows: readonly TimelineRow[], asOf: number | null): number {
  const own = rows.filter(({ track }) => track !== 'context')
  const periods = (own.length > 0 ? own : rows).map(({ period }) => period)
  if (asOf !== null) return Math.max(asOf, ...periods.map(startYear))
  return Math.max(...periods.map((period) => lastKnownYear(period) + (period.open ? 1 : 0)))
}

/**
 * The axis that holds all rows of the given tracks, or null without any; where something goes on, also `openUntil`.
 * For several cases on one axis join the axes of all (`jointAxis`).
 */
export function axisOf(rows: readonly TimelineRow[], asOf: number | null = null, tracks: readonly Track[] = ownTracks): Axis | null {
  const periods = rows.filter(({ track }) => tracks.includes(track)).map(({ period }) => period)
  if (periods.length === 0) return null
  const ends = periods.some(({ open }) => open) ? [openUntil(rows, asOf)] : []
  return { from: Math.min(...periods.map(startYear)), to: Math.max(...ends, ...periods.map(lastKnownYear)) }
}

/** The axis that holds several. */
export function jointAxis(axes: readonly Axis[]): Axis | null {
  return axes.length === 0 ? null : { from: Math.min(...axes.map(({ from }) => from)), to: Math.max(...axes.map(({ to }) => to)) }
}

/** The years to write on an axis: round ones, no more than `atMost`; round as counted from `zero`. */
export function labelledYears(axis: Axis, atMost = 6, zero = 0): readonly number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100]
  const yearsAt = (step: number): readonly number[] => {
    const first = zero + Math.ceil((axis.from - zero) / step) * step
    return Array.from({ length: Math.max(0, Math.floor((axis.to - first) / step) + 1) }, (_, index) => first + index * step)
  }
  const step = steps.find((one) => yearsAt(one).length <= atMost) ?? 200
  return yearsAt(step)
}
