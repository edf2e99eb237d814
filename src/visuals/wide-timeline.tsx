import type { TimelineRow, UndatedRow } from '@/src/catalogue/types'
import { firstWithJica } from '@/src/catalogue/years'
import type { Language } from '@/src/i18n/languages'
import { trackLabels } from '@/src/model/terms'
import { axisOf, labelledYears, middleOfYear, openUntil } from './axis'
import { AxisLines } from './axis-lines'
import { mergedTrackLine } from './lanes'
import { marksOf } from './marks'
import { Ring, ringOf } from './ring'
import { percent, TrackLine, type TrackLineSize } from './track-line'
import { timelineSentence } from './words'

const size: TrackLineSize = { symbol: 6, bar: 5 }
const height = 136
const lanes = { local: { label: 14, y: 38 }, jica: { label: 130, y: 98 } } as const
const yearsY = 73
const ringRadius = 13
/** Symbols nearer than this run into each other on a phone, where the drawing is 312 px, and are joined. */
const nearest = 12 / 312
const mostYears = 5

interface WideTimelineProps {
  readonly rows: readonly TimelineRow[]
  readonly undated: readonly UndatedRow[]
  readonly language: Language
  /** The year until which the case was described: as long goes on what has an open end. */
  readonly asOf: number | null
  /** What the ring stands for, with its year: written below the drawing. Null where nothing was done with JICA. */
  readonly ringed: string | null
}

/** A case's two lines across the page, local above and JICA below; a ring marks where the work with JICA begins. */
export function WideTimeline({ rows, undated, language, asOf, ringed }: WideTimelineProps) {
  const axis = axisOf(rows, asOf)
  if (!axis) return null
  const until = openUntil(rows, asOf)
  const lineOf = (track: 'local' | 'jica') => mergedTrackLine(marksOf(rows, track, axis, until), track, lanes[track].y, nearest)
  const [local, jica] = [lineOf('local'), lineOf('jica')]
  const ring = ringOf(firstWithJica({ timeline: rows }), jica, axis, until)
  return (
    <figure className="wide-timeline">
      <svg role="img" aria-label={timelineSentence(rows, language, { undated })} width="100%" height={height}>
        <g className="timeline-axis">
          <AxisLines axis={axis} from={22} until={yearsY - 14} />
          <AxisLines axis={axis} from={yearsY + 6} until={height - 22} />
          {labelledYears(axis, mostYears).map((year) => {
            const at = middleOfYear(year, axis)
            return (
              <text key={year} x={percent(at)} y={yearsY} textAnchor={at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'}>
                {year}
              </text>
            )
          })}
        </g>
        {[local, jica].map((trackLine) => (
          <g key={trackLine.track} className={`track track-${trackLine.track}`}>
            <text className="timeline-lane-label" fill="currentColor" x={-14} y={lanes[trackLine.track === 'local' ? 'local' : 'jica'].label}>
              {trackLabels[trackLine.track][language]}
            </text>
            <line className="track-guide" stroke="currentColor" strokeOpacity={0.3} x1="0" x2="100%" y1={trackLine.y} y2={trackLine.y} />
            <TrackLine trackLine={trackLine} size={size} />
            {trackLine.track === 'jica' && ring !== null ? <Ring ring={ring} className="wide-timeline-ring" y={lanes.jica.y} radius={ringRadius} /> : null}
          </g>
        ))}
      </svg>
      <figcaption>
        {timelineSentence(rows, language, { undated })}
        {ringed === null ? null : (
          <span className="wide-timeline-key">
            <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" className="track-jica">
              <circle className="track" fill="none" stroke="currentColor" strokeWidth={2} cx={8} cy={8} r={6} />
            </svg>
            {ringed}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
