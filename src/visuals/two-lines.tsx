import type { TimelineRow } from '@/src/catalogue/types'
import { type OwnTrack, ownTracks, type Track } from '@/src/model/terms'
import { type Axis, openUntil } from './axis'
import { mergedTrackLine } from './lanes'
import { marksOf } from './marks'
import { Ring, ringOf } from './ring'
import { TrackLine, type TrackLineSize } from './track-line'

/** How large the two lines are drawn, in CSS pixels. */
export interface TwoLinesSize extends TrackLineSize {
  /** Where each line lies; at half a pixel, where lines of one and of three pixels are sharp. */
  readonly y: Readonly<Record<OwnTrack, number>>
  /** Symbols nearer than this fraction of the width run into each other where the drawing is narrowest, and are joined. */
  readonly nearest: number
}

interface TwoLinesProps {
  readonly rows: readonly TimelineRow[]
  readonly axis: Axis
  /** The year until which the case was described: as long goes on what has an open end. */
  readonly asOf: number | null
  readonly size: TwoLinesSize
  /** A faint line behind each, as wide as the axis. */
  readonly hasGuides?: boolean
  /** An event that is ringed, such as the first with JICA. */
  readonly ringed?: TimelineRow | null
}

/** A case on its two lines, local above and JICA below: the one drawing behind every size. It fills the width that it is given. */
export function TwoLines({ rows, axis, asOf, size, hasGuides = false, ringed = null }: TwoLinesProps) {
  const until = openUntil(rows, asOf)
  const placed = ownTracks.map((track) => mergedTrackLine(marksOf(rows, track, axis, until), track, size.y[track], size.nearest))
  const line = placed.find(({ track }: { track: Track }) => track === ringed?.track)
  const ring = line ? ringOf(ringed, line, axis, until) : null
  return (
    <>
      {placed.map((trackLine) => (
        <g key={trackLine.track} className={`track track-${trackLine.track}`}>
          {hasGuides ? <line className="track-guide" stroke="currentColor" strokeOpacity={0.3} x1="0" x2="100%" y1={trackLine.y} y2={trackLine.y} /> : null}
          <TrackLine trackLine={trackLine} size={size} />
        </g>
      ))}
      {ring && line ? <Ring ring={ring} className="track-mark" y={line.y} radius={size.symbol + 5} /> : null}
    </>
  )
}
