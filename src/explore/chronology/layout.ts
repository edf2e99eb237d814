/**
 * Where everything lies in the drawing of the chronology: across as fractions, down in CSS pixels. From the top: years,
 * the report's three tracks, the beginnings of cooperation, one lane for each case laid over it, years again.
 */
import type { ChronologyEntry, TimelineRow } from '@/src/catalogue/types'
import type { Track } from '@/src/model/terms'
import { type Axis, axisOf, jointAxis, labelledYears, middleOfYear, openUntil, positionOfYear } from '@/src/visuals/axis'
import { mergedTrackLine, stackMarks, trackLineOf } from '@/src/visuals/lanes'
import { marksOf } from '@/src/visuals/marks'
import { levelHeight } from '@/src/visuals/overview-layout'
import type { PlacedTrackLine } from '@/src/visuals/track-line'
import type { BeginningYear } from './counting'

export const chronologyTracks: readonly ChronologyEntry['track'][] = ['world', 'jica', 'local']
/** Each track of the report has the symbol of the track that it is like: what goes on around is a ring. */
export const symbolOf: Readonly<Record<ChronologyEntry['track'], Track>> = { world: 'context', jica: 'jica', local: 'local' }

const yearsHeight = 28
const labelHeight = 26
const gap = 10
const maxLevels = 8
/** Symbols keep 24 px from each other where the drawing is narrowest (312 px). */
const symbolWidth = 24 / 312
const nearest = 10 / 312
const laneHeight = 40
/** One square for a case, while they fit; then a column that grows in proportion. */
const square = 10
const tallest = 80

export interface PlacedTrack {
  readonly track: ChronologyEntry['track']
  readonly count: number
  readonly labelY: number
  readonly entries: readonly { readonly entry: ChronologyEntry; readonly trackLine: PlacedTrackLine; readonly at: number; readonly until: number }[]
  readonly overflow: readonly { readonly at: number; readonly y: number; readonly first: ChronologyEntry; readonly count: number }[]
}
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

/** An entry of the report as a row that the timeline's functions can lay out. */
function asRow({ id, track, period, title, note, evidence }: ChronologyEntry): TimelineRow {
  return { id, track: symbolOf[track], period, title, note, evidence, programme: null, phase: null, countries: [], organisations: [] }
}

const allTracks: readonly Track[] = ['local', 'jica', 'context']

/** The axis of the report's entries, of the cases laid over it and of the beginnings. */
function axisFor(rows: readonly TimelineRow[], asOf: number | null, beginnings: readonly BeginningYear[], lanes: readonly LaidRows[]): Axis | null {
  const years = beginnings.flatMap(({ year, isDecade }) => (isDecade ? [year, year + 9] : [year]))
  return jointAxis(
    [
      axisOf(rows, asOf, allTracks),
      ...lanes.map((lane) => axisOf(lane.rows, lane.asOf, allTracks)),
      years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    ].filter((axis) => axis !== null),
  )
}

function layOutTrack(
  all: readonly ChronologyEntry[],
  track: ChronologyEntry['track'],
  axis: Axis,
  goesUntil: number,
  top: number,
): PlacedTrack & { bottom: number } {
  const entries = new Map(all.filter((entry) => entry.track === track).map((entry) => [entry.id, entry]))
  const placed = marksOf([...entries.values()].map(asRow), symbolOf[track], axis, goesUntil)
  const { levels, marks, overflow } = stackMarks(placed, symbolWidth, maxLevels)
  const yOf = (level: number): number => top + labelHeight + level * levelHeight + levelHeight / 2
  return {
    track,
    count: entries.size,
    labelY: top + labelHeight - 8,
    entries: marks.flatMap((mark) => {
      const entry = entries.get(mark.row.id)
      return entry ? [{ entry, trackLine: trackLineOf(mark, yOf(mark.level)), at: mark.at, until: mark.until }] : []
    }),
    overflow: overflow.flatMap(({ at, marks: hidden }) => {
      const first = entries.get(hidden[0]?.row.id ?? '')
      return first ? [{ at, y: yOf(levels), first, count: hidden.length }] : []
    }),
    bottom: top + labelHeight + (levels + (overflow.length > 0 ? 1 : 0)) * levelHeight + gap,
  }
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
  return (['local', 'jica'] as const).map((track, index) => mergedTrackLine(marks(track), track, top + labelHeight + 4 + index * 18, nearest))
}

/** The rows of a case, and the year until which it was described. */
interface LaidRows {
  readonly rows: readonly TimelineRow[]
  readonly asOf: number | null
}

/** Null where nothing has a date. `lanes` are the cases laid over it, each with its rows; `asOf` is the report's own year. */
export function chronologyLayout<Laid extends LaidRows>(
  entries: readonly ChronologyEntry[],
  asOf: number | null,
  beginnings: readonly BeginningYear[],
  lanes: readonly Laid[],
): ChronologyLayout<Laid> | null {
  const rows = entries.map(asRow)
  const axis = axisFor(rows, asOf, beginnings, lanes)
  if (axis === null) return null
  const goesUntil = openUntil(rows, asOf)
  let top = yearsHeight
  const tracks: PlacedTrack[] = []
  for (const track of chronologyTracks) {
    if (!entries.some((entry) => entry.track === track)) continue
    const placed = layOutTrack(entries, track, axis, goesUntil, top)
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
