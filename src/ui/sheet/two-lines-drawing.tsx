import { Ring } from '@/src/visuals/ring'
import { percent, TrackLine, type TrackLineSize } from '@/src/visuals/track-line'
import { laneY, type TwoLines } from './two-lines'

const size: TrackLineSize = { symbol: 4.5, bar: 4 }
const height = 104
const ringRadius = 9

/** The two lines across the sheet, with the names of the lines, the years and the ringed first year with JICA. */
export function TwoLinesDrawing({ lines: { sentence, years, lanes, ring } }: { lines: TwoLines }) {
  return (
    <svg className="sheet-lines" role="img" aria-label={sentence} width="100%" height={height}>
      <g aria-hidden="true">
        {years.map(({ year, at }) => (
          <g key={year} className="timeline-axis">
            <line className="axis-line" stroke="currentColor" strokeOpacity={0.2} x1={percent(at)} x2={percent(at)} y1={0} y2={height - 16} />
            <text x={percent(at)} y={height - 3} textAnchor={at < 0.04 ? 'start' : at > 0.96 ? 'end' : 'middle'}>
              {year}
            </text>
          </g>
        ))}
        {lanes.map(({ name, line }) => (
          <g key={line.track} className={`track track-${line.track}`}>
            <text className="sheet-lane" fill="currentColor" x="0" y={line.y - 14}>
              {name}
            </text>
            <line className="track-guide" stroke="currentColor" strokeOpacity={0.3} x1="0" x2="100%" y1={line.y} y2={line.y} />
            <TrackLine trackLine={line} size={size} />
          </g>
        ))}
        {ring === null ? null : (
          <g className="track track-jica">
            <Ring ring={ring} className="sheet-ring" y={laneY.jica} radius={ringRadius} />
          </g>
        )}
      </g>
    </svg>
  )
}
