/** Several timelines laid over each other by one event: years are counted from it, and it stands at the same point in all. */
import type { TimelineRow } from '@/src/catalogue/types'
import { middleYear } from '@/src/periods'
import { type Axis, axisOf, labelledYears } from '@/src/visuals/axis'

/** The years before and after the shared event that hold every timeline. */
export interface Reach {
  readonly before: number
  readonly after: number
}

/** A timeline with the event on which it is laid, and the year until which it was described. */
interface LaidTimeline {
  readonly first: TimelineRow
  readonly rows: readonly TimelineRow[]
  readonly asOf: number | null
}

const zeroYear = ({ period }: TimelineRow): number => middleYear(period)

/** Room for all timelines, at least a year on either side. */
export function reachOf(timelines: readonly LaidTimeline[]): Reach {
  const axes = timelines.flatMap(({ first, rows, asOf }) => {
    const axis = axisOf(rows, asOf)
    return axis ? [{ before: zeroYear(first) - axis.from, after: axis.to - zeroYear(first) }] : []
  })
  return { before: Math.max(1, ...axes.map(({ before }) => before)), after: Math.max(1, ...axes.map(({ after }) => after)) }
}

/** The axis of one timeline: its own years, the shared event at the same fraction as in every other. */
export function axisAround(first: TimelineRow, { before, after }: Reach): Axis {
  return { from: zeroYear(first) - before, to: zeroYear(first) + after }
}

/** Where the middle of a year stands, counted from the event. */
export function relativePosition(years: number, { before, after }: Reach): number {
  return (years + before + 0.5) / (before + after + 1)
}

/** Round numbers of years to draw a line at, without the event's own. */
export function relativeYears({ before, after }: Reach, atMost = 6): readonly number[] {
  return labelledYears({ from: -before, to: after }, atMost).filter((year) => year !== 0)
}
