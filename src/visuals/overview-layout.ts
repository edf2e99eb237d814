/** Where everything lies in the large drawing of a timeline: across as fractions, down in CSS pixels. */
import type { TimelineRow, Track } from '../catalogue/types'
import { comparePeriods, type Period } from '../periods'
import { axisOf, labelledYears, positionOfYear, type Axis } from './axis'
import { barOf, stackMarks } from './lanes'
import { marksOf, type Mark } from './marks'
import type { PlacedStrand } from './Strand'

/** A level is as high as a target must be for a finger (WCAG 2.2, 2.5.8). */
export const levelHeight = 24
const labelHeight = 24
const axisHeight = 32
const maxLevels = 12
/** Symbols keep this distance, as a fraction of the width: 24 px on the narrowest screen, where the drawing is 312 px. */
const symbolWidth = 24 / 312

export interface PlacedLane {
  readonly track: Track
  readonly labelY: number
  readonly count: number
  /** When the first of its rows begins; null on an empty lane. */
  readonly first: Period | null
  readonly entries: readonly { readonly row: TimelineRow; readonly strand: PlacedStrand; readonly at: number; readonly until: number }[]
  readonly overflow: readonly { readonly at: number; readonly y: number; readonly first: TimelineRow; readonly count: number }[]
}
/** Set from outside when several drawings stand on one axis. */
export interface Frame {
  readonly axis: Axis
  /** The year that is written as 0, with the years before and after it counted; null writes calendar years. */
  readonly zero: number | null
  /** The last year in which something with an open end is drawn as going on; the end of the axis if left out. */
  readonly openUntil?: number
}
export interface OverviewLayout {
  readonly axis: Axis
  readonly height: number
  readonly axisY: number
  readonly years: readonly { readonly year: number; readonly at: number; readonly anchor: 'start' | 'middle' | 'end' }[]
  readonly lanes: readonly PlacedLane[]
}

function strandOf(mark: Mark, y: number): PlacedStrand {
  const bar = barOf(mark)
  return {
    track: mark.track,
    y,
    symbols: [{ at: mark.at, count: 1 }],
    bars: bar ? [bar] : [],
    vague: mark.vague ? [mark.vague] : [],
    thread: null,
    isOpen: mark.shape === 'open',
    openAt: mark.until,
  }
}

/** A mark with an open end stops where nothing later is known, but never before its symbol. */
function stopAt(mark: Mark, openUntil: number, axis: Axis): Mark {
  if (mark.shape !== 'open') return mark
  return { ...mark, until: Math.min(1, Math.max(mark.at, mark.vague?.until ?? 0, positionOfYear(openUntil + 1, axis))) }
}

function placeLane(rows: readonly TimelineRow[], track: Track, axis: Axis, openUntil: number, top: number): PlacedLane & { bottom: number } {
  const ownRows = rows.filter((row) => row.track === track)
  const drawn = marksOf(rows, track, axis).map((mark) => stopAt(mark, openUntil, axis))
  const { levels, marks, overflow } = stackMarks(drawn, symbolWidth, maxLevels)
  const yOf = (level: number): number => top + labelHeight + level * levelHeight + levelHeight / 2
  const height = labelHeight + (levels + (overflow.length > 0 ? 1 : 0)) * levelHeight
  return {
    track,
    labelY: top + labelHeight - 8,
    count: ownRows.length,
    first: ownRows.map(({ period }) => period).sort(comparePeriods)[0] ?? null,
    entries: marks.map((mark) => (
      { row: mark.row, strand: strandOf(mark, yOf(mark.level)), at: mark.at, until: mark.until }
    )),
    overflow: overflow.flatMap(({ at, marks: hidden }) => {
      const [first] = hidden
      return first ? [{ at, y: yOf(levels), first: first.row, count: hidden.length }] : []
    }),
    bottom: top + height,
  }
}

/** Local above, the years in the middle, JICA below, and under it what happened around them. Null without rows. */
export function overviewLayout(rows: readonly TimelineRow[], frame?: Frame): OverviewLayout | null {
  const axis = frame?.axis ?? axisOf(rows, ['local', 'jica', 'context'])
  if (!axis) return null
  const openUntil = frame?.openUntil ?? axis.to
  const local = placeLane(rows, 'local', axis, openUntil, 0)
  const jica = placeLane(rows, 'jica', axis, openUntil, local.bottom + axisHeight)
  const context = placeLane(rows, 'context', axis, openUntil, jica.bottom + 4)
  const lanes = context.count > 0 ? [local, jica, context] : [local, jica]
  return {
    axis,
    height: (lanes.at(-1)?.bottom ?? 0) + 4,
    axisY: local.bottom + axisHeight / 2,
    years: labelledYears(axis, undefined, frame?.zero ?? undefined).map((year) => {
      const at = positionOfYear(year, axis)
      return { year, at, anchor: at < 0.04 ? 'start' : at > 0.96 ? 'end' : 'middle' }
    }),
    lanes,
  }
}
