/** Where everything lies in the large drawing of a timeline: across as fractions, down in CSS pixels. */
import type { TimelineRow } from '@/src/catalogue/types'
import { type Track, tracks } from '@/src/model/terms'
import { comparePeriods, type Period } from '@/src/periods'
import { type Axis, axisOf, labelledYears, middleOfYear, openUntil, positionOfYear } from './axis'
import { stackMarks, trackLineOf } from './lanes'
import { marksOf } from './marks'
import type { PlacedTrackLine } from './track-line'

/** A level is as high as a target must be for a finger (WCAG 2.2, 2.5.8). */
export const levelHeight = 24
const labelHeight = 24
const axisHeight = 32
/** What the lines that go on end with stands below the years. */
const endHeight = 16
const maxLevels = 12
/** Symbols keep this distance, as a fraction of the width: 24 px on the narrowest screen, where the drawing is 312 px. */
const symbolWidth = 24 / 312

export interface PlacedLane {
  readonly track: Track
  readonly labelY: number
  readonly count: number
  /** When the first of its rows begins; null on an empty lane. */
  readonly first: Period | null
  readonly entries: readonly { readonly row: TimelineRow; readonly trackLine: PlacedTrackLine; readonly at: number; readonly until: number }[]
  readonly overflow: readonly { readonly at: number; readonly y: number; readonly first: TimelineRow; readonly count: number }[]
}
/** Set from outside when several drawings stand on one axis. */
export interface Frame {
  readonly axis: Axis
  /** The year that is written as 0, with the years before and after it counted; null writes calendar years. */
  readonly zero: number | null
}
interface OverviewLayout {
  readonly axis: Axis
  readonly height: number
  readonly axisY: number
  /** Where the lines end that go on, and the year that stands there: null where the case does not say until when it tells. */
  readonly openEnd: { readonly at: number; readonly y: number; readonly year: number | null } | null
  readonly years: readonly { readonly year: number; readonly at: number; readonly anchor: 'start' | 'middle' | 'end' }[]
  readonly lanes: readonly PlacedLane[]
}

function layOutLane(rows: readonly TimelineRow[], track: Track, axis: Axis, goesUntil: number, top: number): PlacedLane & { bottom: number } {
  const ownRows = rows.filter((row) => row.track === track)
  const { levels, marks, overflow } = stackMarks(marksOf(rows, track, axis, goesUntil), symbolWidth, maxLevels)
  const yOf = (level: number): number => top + labelHeight + level * levelHeight + levelHeight / 2
  const height = labelHeight + (levels + (overflow.length > 0 ? 1 : 0)) * levelHeight
  return {
    track,
    labelY: top + labelHeight - 8,
    count: ownRows.length,
    first: ownRows.map(({ period }) => period).sort(comparePeriods)[0] ?? null,
    entries: marks.map((mark) => ({ row: mark.row, trackLine: trackLineOf(mark, yOf(mark.level)), at: mark.at, until: mark.until })),
    overflow: overflow.flatMap(({ at, marks: hidden }) => {
      const [first] = hidden
      return first ? [{ at, y: yOf(levels), first: first.row, count: hidden.length }] : []
    }),
    bottom: top + height,
  }
}

/**
 * Local above, the years in the middle, JICA below, and under it what happened around them. Null without rows. `asOf` is
 * the year until which the case was described.
 */
export function overviewLayout(rows: readonly TimelineRow[], asOf: number | null = null, frame?: Frame): OverviewLayout | null {
  const axis = frame?.axis ?? axisOf(rows, asOf, tracks)
  if (!axis) return null
  const goesUntil = openUntil(rows, asOf)
  const hasOpenEnd = rows.some(({ period }) => period.open)
  const local = layOutLane(rows, 'local', axis, goesUntil, 0)
  const axisY = local.bottom + axisHeight / 2
  const jica = layOutLane(rows, 'jica', axis, goesUntil, local.bottom + axisHeight + (hasOpenEnd ? endHeight : 0))
  const context = layOutLane(rows, 'context', axis, goesUntil, jica.bottom + 4)
  const lanes = context.count > 0 ? [local, jica, context] : [local, jica]
  return {
    axis,
    height: (lanes.at(-1)?.bottom ?? 0) + 4,
    axisY,
    openEnd: hasOpenEnd ? { at: Math.min(1, positionOfYear(goesUntil + 1, axis)), y: axisY + endHeight + 4, year: goesUntil === asOf ? asOf : null } : null,
    years: labelledYears(axis, undefined, frame?.zero ?? undefined).map((year) => {
      const at = middleOfYear(year, axis)
      return { year, at, anchor: at < 0.04 ? 'start' : at > 0.96 ? 'end' : 'middle' }
    }),
    lanes,
  }
}
