/** Where a date stands on an axis of years. Positions are fractions of the axis, 0 to 1; no pixel is known here. */
import type { TimelineRow, Track } from '../catalogue/types'
import { endYear, startYear, type Period } from '../periods'

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
 * The axis that holds all rows of the given tracks, or null without any. What has an open end gets a year more than
 * its start, so that there is room to see that it goes on. For several cases on one axis give the rows of all.
 */
export function axisOf(rows: readonly TimelineRow[], tracks: readonly Track[] = ['local', 'jica']): Axis | null {
  const periods = rows.filter(({ track }) => tracks.includes(track)).map(({ period }) => period)
  if (periods.length === 0) return null
  return {
    from: Math.min(...periods.map(startYear)),
    to: Math.max(...periods.map((period) => lastKnownYear(period) + (period.open ? 1 : 0))),
  }
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
