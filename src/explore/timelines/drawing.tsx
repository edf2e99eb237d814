import type { TimelineRow, UndatedRow } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { type Axis, labelledYears, middleOfYear } from '@/src/visuals/axis'
import { AxisLines } from '@/src/visuals/axis-lines'
import { percent } from '@/src/visuals/track-line'
import { TwoLines, type TwoLinesSize } from '@/src/visuals/two-lines'
import { timelineSentence } from '@/src/visuals/words'
import type { WorldEvent } from './counting'
import { worldLayout, yearsHeight } from './layout'

const height = 40
/** Symbols are joined where the drawing is narrowest, 200 px. */
const size: TwoLinesSize = { symbol: 4, bar: 3, y: { local: 11.5, jica: 28.5 }, nearest: 7 / 200 }

/** As many years as have room below the narrowest drawing. */
const mostYears = 5

function Years({ axis, y }: { axis: Axis; y: number }) {
  return labelledYears(axis, mostYears).map((year) => {
    const at = middleOfYear(year, axis)
    return (
      <text key={year} className="sign-year" fill="currentColor" x={percent(at)} y={y} textAnchor={at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'}>
        {year}
      </text>
    )
  })
}

/** A line down from an event, through everything that is drawn below it. */
function WorldLines({ axis, events, language, isBelow }: { axis: Axis; events: readonly WorldEvent[]; language: Language; isBelow: boolean }) {
  const layout = worldLayout(events, axis, language)
  return layout.events.map(({ id, at, y }) => (
    <line
      key={id}
      className="sign-event-line"
      stroke="currentColor"
      x1={percent(at)}
      x2={percent(at)}
      y1={isBelow ? 0 : y - 9}
      y2={isBelow ? '100%' : layout.height}
    />
  ))
}

interface FrameProps {
  readonly axis: Axis
  readonly events: readonly WorldEvent[]
  readonly language: Language
}

/** What stands above the cases: the events of the world by name, and the years. */
export function TimelinesHead({ axis, events, language }: FrameProps) {
  const { height: headHeight, events: placed } = worldLayout(events, axis, language)
  return (
    <svg className="sign-head" width="100%" height={headHeight} aria-hidden="true">
      <WorldLines axis={axis} events={events} language={language} isBelow={false} />
      {placed.map(({ id, at, y, text, whole, lang, anchor, x }) => (
        <svg key={id} x={percent(at)} overflow="visible">
          <text className="sign-event" lang={lang === language ? undefined : lang} fill="currentColor" x={x} y={y} textAnchor={anchor}>
            {text === whole ? (
              whole
            ) : (
              <>
                <tspan className="is-cut">{text}</tspan>
                <tspan className="is-whole">{whole}</tspan>
              </>
            )}
          </text>
        </svg>
      ))}
      <Years axis={axis} y={headHeight - 6} />
    </svg>
  )
}

/** The years again, below the last case. */
export function TimelinesFoot({ axis }: { axis: Axis }) {
  return (
    <svg className="sign-foot" width="100%" height={yearsHeight} aria-hidden="true">
      <Years axis={axis} y={15} />
    </svg>
  )
}

/** Behind the cases of a group: round years, and the events of the world. */
export function TimelinesBack({ axis, events, language }: FrameProps) {
  return (
    <svg className="sign-back" width="100%" height="100%" aria-hidden="true">
      <AxisLines axis={axis} from={0} until="100%" />
      <WorldLines axis={axis} events={events} language={language} isBelow />
    </svg>
  )
}

interface TimelinesRowProps {
  readonly rows: readonly TimelineRow[]
  /** Activities without a year: counted, not drawn. */
  readonly undated: readonly UndatedRow[]
  readonly axis: Axis
  readonly asOf: number | null
  /** The first event with JICA. */
  readonly first: TimelineRow | null
  readonly language: Language
}

/** One case on its two lines, with a ring around its first event with JICA. */
export function TimelinesLines({ rows, undated, axis, asOf, first, language }: TimelinesRowProps) {
  return (
    <svg className="sign-lines" role="img" aria-label={timelineSentence(rows, language, { undated })} width="100%" height={height}>
      <g aria-hidden="true">
        <TwoLines rows={rows} axis={axis} asOf={asOf} size={size} ringed={first} />
      </g>
    </svg>
  )
}
