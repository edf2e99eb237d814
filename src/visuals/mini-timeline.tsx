import type { TimelineRow, UndatedRow } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { type Axis, labelledYears, middleOfYear } from './axis'
import { AxisLines } from './axis-lines'
import { percent } from './track-line'
import { TwoLines, type TwoLinesSize } from './two-lines'
import { timelineSentence } from './words'

const width = 160
const height = 36
/** Room for half a symbol on the left and for an arrow on the right. */
const left = 3
const drawn = width - left - 6
const size: TwoLinesSize = { symbol: 3, bar: 3, y: { local: 11.5, jica: 25.5 }, nearest: 5 / drawn }

interface MiniTimelineProps {
  readonly rows: readonly TimelineRow[]
  /** Activities without a year: counted, not drawn. */
  readonly undated?: readonly UndatedRow[]
  readonly language: Language
  /** The same for all cards of a page (`axisOf` of all their rows), so that they can be compared. */
  readonly axis: Axis
  /** The year until which the case was described: as long goes on what has an open end. */
  readonly asOf: number | null
}

/** A case's timeline as two lines with dots, local above and JICA below, small enough for a card. */
export function MiniTimeline({ rows, undated, language, axis, asOf }: MiniTimelineProps) {
  return (
    <svg
      className="mini-timeline"
      role="img"
      aria-label={timelineSentence(rows, language, { undated })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <svg x={left} width={drawn} height={height} overflow="visible" aria-hidden="true">
        <AxisLines axis={axis} from={3} until={height - 3} />
        <TwoLines rows={rows} axis={axis} asOf={asOf} size={size} hasGuides />
      </svg>
    </svg>
  )
}

/** As many years as have room below the narrowest one. */
const mostYears = 4
const share = (pixels: number): string => percent(pixels / width)

/** The years of the axis, for below the first row of a list. They keep their size while the drawing grows. */
export function MiniTimelineYears({ axis }: { axis: Axis }) {
  return (
    <svg className="mini-timeline-years" width="100%" height={16} aria-hidden="true">
      <svg x={share(left)} width={share(drawn)} height={16} overflow="visible">
        {labelledYears(axis, mostYears).map((year) => {
          const at = middleOfYear(year, axis)
          return (
            <text key={year} fill="currentColor" x={percent(at)} y={12} textAnchor={at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'}>
              {year}
            </text>
          )
        })}
      </svg>
    </svg>
  )
}
