/**
 * Where everything lies in the drawing of the chronology: across as fractions, down in CSS pixels. From the top: years,
 * the report's three tracks, the beginnings of cooperation, one lane for each case laid over it, years again.
 */
import type { ChronologyEntry, TimelineRow } from '@/src/catalogue/types'
import { chronologyTracks, ownTracks, type Track, tracks } from '@/src/model/terms'
import { type Axis, axisOf, jointAxis, labelledYears, middleOfYear, openUntil, positionOfYear } from '@/src/visuals/axis'
import { mergedTrackLine } from '@/src/visuals/lanes'
import { marksOf } from '@/src/visuals/marks'
import type { PlacedTrackLine } from '@/src/visuals/track-line'
import type { BeginningYear } from './counting'
import { asRow, gap, labelHeight, layOutTrack, narrowest, type PlacedTrack } from './track-layout'

const yearsHeight = 28
/** The most that the name of a case may take on its lane, in em: its link's name has all of it. */
export const laneRoom = 15
/** Symbols of a case nearer than this run into each other, and are joined. */
const nearest = 10 / narrowest
const laneHeight = 40
/** One square for a case, while they fit; then a column that grows in proportion. */
const square = 10
const tallest = 80

interface PlacedColumn {
  readonly year: number
  readonly isDecade: boolean
  readonly count: number
  /** How many of them are only about right. */
  readonly circa: number
  readonly from: number
  readonly width: number
  readonly height: number
}
interface PlacedCase<Laid> {
  readonly laid: Laid
  readonly labelY: number
  readonly trackLines: readonly PlacedTrackLine[]
}
export interface ChronologyLayout<Laid> {
  readonly axis: Axis
  readonly height: number
  readonly years: readonly { readonly year: number; readonly at: number; readonly anchor: 'start' | 'middle' | 'end' }[]
  /** The lines of text that hold the years. */
  readonly yearLines: readonly number[]
  readonly tracks: readonly PlacedTrack[]
  readonly columns: { readonly labelY: number; readonly baseY: number; readonly unit: number; readonly placed: readonly PlacedColumn[] } | null
  readonly lanes: readonly PlacedCase<Laid>[]
}

/** The axis of the report's entries, of the cases laid over it and of the beginnings. */
function axisFor(rows: readonly TimelineRow[], asOf: number | null, beginnings: readonly BeginningYear[], lanes: readonly LaidRows[]): Axis | null {
  const years = beginnings.flatMap(({ year, isDecade }) => (isDecade ? [year, year + 9] : [year]))
  return jointAxis(
    [
      axisOf(rows, asOf, tracks),
      ...lanes.map((lane) => axisOf(lane.rows, lane.asOf, tracks)),
      years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    ].filter((axis) => axis !== null),
  )
}

function layOutColumns(beginnings: readonly BeginningYear[], axis: Axis, top: number) {
  const most = Math.max(...beginnings.map(({ cases }) => cases.length))
  const unit = Math.min(square, tallest / most)
  const yearWidth = positionOfYear(axis.from + 1, axis)
  const columns = beginnings.map(({ year, isDecade, cases }): PlacedColumn => ({
    year,
    isDecade,
    count: cases.length,
    circa: cases.filter(({ row }) => row.period.circa).length,
    from: positionOfYear(year, axis),
    width: yearWidth * (isDecade ? 10 : 1),
    height: unit * cases.length,
  }))
  // A number stands on each column.
  const baseY = top + labelHeight + 16 + unit * most
  return { labelY: top + labelHeight - 8, baseY, unit, placed: columns, bottom: baseY + gap }
}

function layOutLane({ rows, asOf }: LaidRows, axis: Axis, top: number): readonly PlacedTrackLine[] {
  const marks = (track: Track) => marksOf(rows, track, axis, openUntil(rows, asOf))
  return ownTracks.map((track, index) => mergedTrackLine(marks(track), track, top + labelHeight + 4 + index * 18, nearest))
}

/** The rows of a case, and the year until which it was described. */
interface LaidRows {
  readonly rows: readonly TimelineRow[]
  readonly asOf: number | null
}

interface ToLayOut<Laid> {
  readonly entries: readonly ChronologyEntry[]
  /** A title as it is drawn, in the reader's language. */
  readonly titleOf: (entry: ChronologyEntry) => string
  /** The report's own year. */
  readonly asOf: number | null
  readonly beginnings: readonly BeginningYear[]
  /** The cases laid over it, each with its rows. */
  readonly lanes: readonly Laid[]
}

/** Null where nothing has a date. */
export function chronologyLayout<Laid extends LaidRows>({ entries, titleOf, asOf, beginnings, lanes }: ToLayOut<Laid>): ChronologyLayout<Laid> | null {
  const rows = entries.map(asRow)
  const axis = axisFor(rows, asOf, beginnings, lanes)
  if (axis === null) return null
  const goesUntil = openUntil(rows, asOf)
  let top = yearsHeight
  const tracks: PlacedTrack[] = []
  for (const track of chronologyTracks) {
    if (!entries.some((entry) => entry.track === track)) continue
    const placed = layOutTrack(entries, track, { axis, goesUntil, top, titleOf })
    tracks.push(placed)
    top = placed.bottom
  }
  const columns = beginnings.length === 0 ? null : layOutColumns(beginnings, axis, top)
  top = columns?.bottom ?? top
  const placedLanes = lanes.map((laid, index): PlacedCase<Laid> => {
    const y = top + index * (labelHeight + laneHeight)
    return { laid, labelY: y + labelHeight - 8, trackLines: layOutLane(laid, axis, y) }
  })
  const bottom = top + lanes.length * (labelHeight + laneHeight)
  return {
    axis,
    height: bottom + yearsHeight,
    years: labelledYears(axis).map((year) => {
      const at = middleOfYear(year, axis)
      return { year, at, anchor: at < 0.04 ? 'start' : at > 0.96 ? 'end' : 'middle' }
    }),
    yearLines: [16, bottom + 18],
    tracks,
    columns,
    lanes: placedLanes,
  }
}
