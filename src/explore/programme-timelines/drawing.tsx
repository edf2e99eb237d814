import type { TimelineRow } from '@/src/catalogue/types'
import { percent } from '@/src/visuals/track-line'
import { TwoLines, type TwoLinesSize } from '@/src/visuals/two-lines'
import { axisAround, type Reach, relativePosition, relativeYears } from './layout'

const height = 44
/** Symbols are joined where the drawing is 280 px wide. */
const size: TwoLinesSize = { symbol: 4, bar: 3, y: { local: 13.5, jica: 31.5 }, nearest: 7 / 280 }

interface AlignedTimelineProps {
  readonly rows: readonly TimelineRow[]
  /** The event on which the timeline is laid. */
  readonly first: TimelineRow
  /** An event to ring, such as the one that led to a change. */
  readonly ringed: TimelineRow | null
  readonly reach: Reach
  /** The year until which the case was described: as long goes on what has an open end. */
  readonly asOf: number | null
  /** What it says to those who do not see it. */
  readonly label: string
}

function Lines({ reach, from, until }: { reach: Reach; from: number; until: number }) {
  const line = (years: number, className: string, width: number) => {
    const x = percent(relativePosition(years, reach))
    return <line key={years} className={className} stroke="currentColor" strokeWidth={width} x1={x} x2={x} y1={from} y2={until} />
  }
  return (
    <>
      {relativeYears(reach).map((years) => line(years, 'axis-line', 1))}
      {line(0, 'programme-zero', 2)}
    </>
  )
}

/** One case's timeline, local above and JICA below, laid so that the event stands where it stands in every other one. */
export function AlignedTimeline({ rows, first, ringed, reach, asOf, label }: AlignedTimelineProps) {
  return (
    <svg className="aligned-timeline" role="img" aria-label={label} width="100%" height={height}>
      <g aria-hidden="true">
        <Lines reach={reach} from={0} until={height} />
        <TwoLines rows={rows} axis={axisAround(first, reach)} asOf={asOf} size={size} ringed={ringed} />
      </g>
    </svg>
  )
}

/** The years over the timelines, counted from the event. `nameOf` writes a number of years, negative before it. */
export function AlignedAxis({ reach, nameOf }: { reach: Reach; nameOf: (years: number) => string }) {
  const zero = relativePosition(0, reach)
  const apart = relativeYears(reach).filter((years) => Math.abs(relativePosition(years, reach) - zero) > 0.15)
  return (
    <svg className="programme-axis" width="100%" height={22} aria-hidden="true">
      {[0, ...apart].map((years) => {
        const at = relativePosition(years, reach)
        return (
          <text
            key={years}
            fill="currentColor"
            x={percent(at)}
            y={16}
            fontWeight={years === 0 ? 700 : undefined}
            textAnchor={at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'}
          >
            {nameOf(years)}
          </text>
        )
      })}
    </svg>
  )
}
