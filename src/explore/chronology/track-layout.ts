/** Where the entries of one track of the report lie, each with a short label that touches no other. */
import type { ChronologyEntry, TimelineRow } from '@/src/catalogue/types'
import type { Track } from '@/src/model/terms'
import type { Axis } from '@/src/visuals/axis'
import { type LabelPosition, placeLabels, shortened, widthOf } from '@/src/visuals/labels'
import { gathered, trackLineOf } from '@/src/visuals/lanes'
import { marksOf } from '@/src/visuals/marks'
import { levelHeight } from '@/src/visuals/overview-layout'
import type { PlacedTrackLine } from '@/src/visuals/track-line'

/** Each track of the report has the symbol of the track that it is like: what goes on around is a ring. */
export const symbolOf: Readonly<Record<ChronologyEntry['track'], Track>> = { world: 'context', jica: 'jica', local: 'local' }

/** Above each part of the drawing stands a line that says what it is. */
export const labelHeight = 26
/** Below each part. */
export const gap = 10
const maxLevels = 16
/** Where the drawing is narrowest, on paper: a narrower screen shows the list as a spine instead. */
export const narrowest = 640
/** Symbols keep 24 px from each other. */
const reach = 12
/** Size of a label in CSS pixels (`style.css`), and the most that it may take in em. */
const labelSize = 13
const labelRoom = 21
/** A bar lies this much lower than a point would, below its label. */
const barDrop = 7

/** An entry with its short label. */
export interface PlacedEntry {
  readonly entry: ChronologyEntry
  readonly trackLine: PlacedTrackLine
  readonly at: number
  readonly until: number
  readonly label: string
  readonly position: LabelPosition
}
export interface PlacedTrack {
  readonly track: ChronologyEntry['track']
  readonly count: number
  readonly labelY: number
  readonly entries: readonly PlacedEntry[]
  readonly overflow: readonly { readonly at: number; readonly y: number; readonly first: ChronologyEntry; readonly count: number }[]
}
/** An entry of the report as a row that the timeline's functions can lay out. */
export function asRow({ id, track, period, title, note, evidence }: ChronologyEntry): TimelineRow {
  return { id, track: symbolOf[track], period, title, note, evidence, programme: null, phase: null, countries: [], organisations: [] }
}

/** The words of a title that have room beside its mark, without what it says in brackets. */
function labelOf(title: string): string {
  return shortened(title.replace(/\s*[（(][^（）()]*[)）]/g, '').trim(), labelRoom)
}

/** Lays out the entries of one track below `top`, and says where it ends; what has no level left is counted at its place. */
export function layOutTrack(
  all: readonly ChronologyEntry[],
  track: ChronologyEntry['track'],
  { axis, goesUntil, top, titleOf }: { axis: Axis; goesUntil: number; top: number; titleOf: (entry: ChronologyEntry) => string },
): PlacedTrack & { bottom: number } {
  const entries = new Map(all.filter((entry) => entry.track === track).map((entry) => [entry.id, { entry, label: labelOf(titleOf(entry)) }]))
  const marks = marksOf(
    [...entries.values()].map(({ entry }) => asRow(entry)),
    symbolOf[track],
    axis,
    goesUntil,
  )
  const labelled = marks.map((mark) => ({ ...mark, width: widthOf(entries.get(mark.row.id)?.label ?? '') * labelSize }))
  const positions = placeLabels(labelled, { width: narrowest, reach })
  const placed = marks.flatMap((mark, index) => {
    const [known, position] = [entries.get(mark.row.id), positions[index]]
    return known && position ? [{ mark, ...known, position }] : []
  })
  const shown = placed.filter(({ position }) => position.level < maxLevels)
  const overflow = gathered(
    placed.filter(({ position }) => position.level >= maxLevels).map(({ mark }) => mark),
    (2 * reach) / narrowest,
  )
  const levels = Math.max(0, ...shown.map(({ position }) => position.level + 1))
  const yOf = (level: number): number => top + labelHeight + level * levelHeight + levelHeight / 2
  return {
    track,
    count: entries.size,
    labelY: top + labelHeight - 8,
    entries: shown.map(({ mark, entry, label, position }) => ({
      entry,
      trackLine: trackLineOf(mark, yOf(position.level) + (mark.shape === 'point' ? 0 : barDrop)),
      at: mark.at,
      until: mark.until,
      label,
      position,
    })),
    overflow: overflow.flatMap(({ at, marks: hidden }) => {
      const first = entries.get(hidden[0]?.row.id ?? '')?.entry
      return first ? [{ at, y: yOf(levels), first, count: hidden.length }] : []
    }),
    bottom: top + labelHeight + (levels + (overflow.length > 0 ? 1 : 0)) * levelHeight + gap,
  }
}
