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
/** Room for half a symbol on the left and for an arrow on the right. */
const left = 3
const drawn = width - left - 6
/** At half a pixel, where lines of one and of three pixels are sharp. */
const lanes: readonly { readonly track: Track; readonly y: number }[] = [{ track: 'local', y: 11.5 }, { track: 'jica', y: 25.5 }]
const size: StrandSize = { symbol: 3, bar: 3 }
/** Symbols nearer than this run into each other and are joined. */
const nearest = 5 / drawn

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
      <svg x={left} width={drawn} height={height} overflow="visible" aria-hidden="true">
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
