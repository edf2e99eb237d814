import type { TimelineRow, Track } from '../catalogue/types'
import type { Language } from '../i18n/languages'
import type { Axis } from './axis'
import { AxisLines } from './AxisLines'
import { mergeMarks } from './lanes'
import { marksOf } from './marks'
import { Strand, type PlacedStrand, type StrandSize } from './Strand'
import { timelineSentence } from './words'

const width = 160
const height = 36
/** Room at either side for half a symbol and an arrow. */
const inset = 6
const lanes: readonly { readonly track: Track; readonly y: number }[] = [{ track: 'local', y: 11 }, { track: 'jica', y: 25 }]
const size: StrandSize = { symbol: 3, bar: 3 }
/** Symbols nearer than this run into each other and are joined. */
const nearest = 5 / (width - 2 * inset)

interface TimelineGlyphProps {
  readonly rows: readonly TimelineRow[]
  readonly language: Language
  /** The same for all glyphs of a page (`axisOf` of all their rows), so that they can be compared. */
  readonly axis: Axis
}

/** A case's timeline as two lines with dots, local above and JICA below, small enough for a card. */
export function TimelineGlyph({ rows, language, axis }: TimelineGlyphProps) {
  const strands = lanes.map(({ track, y }): PlacedStrand => {
    const { symbols, bars, vague, line, isOpen } = mergeMarks(marksOf(rows, track, axis), nearest)
    return { track, y, symbols, bars, vague, thread: line, isOpen }
  })
  return (
    <svg
      className="timeline-glyph" role="img" aria-label={timelineSentence(rows, language)}
      width={width} height={height} viewBox={`0 0 ${width} ${height}`}
    >
      <svg x={inset} width={width - 2 * inset} height={height} overflow="visible">
        <AxisLines axis={axis} from={3} until={height - 3} />
        {strands.map((strand) => (
          <g key={strand.track} className={`track track-${strand.track}`}>
            <line className="track-guide" stroke="currentColor" strokeOpacity={0.3} x1="0" x2="100%" y1={strand.y} y2={strand.y} />
            <Strand strand={strand} size={size} />
          </g>
        ))}
      </svg>
    </svg>
  )
}
