import type { TimelineRow, UndatedRow } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { trackLabels } from '@/src/model/terms'
import { formatPeriod, startYear } from '@/src/periods'
import { AxisLines } from './axis-lines'
import { type Frame, levelHeight, overviewLayout, type PlacedLane } from './overview-layout'
import { SpecialSigns, specialSigns } from './timeline-key'
import { percent, TrackLine, type TrackLineSize } from './track-line'
import { approximately, offsetText, timelineSentence, timelineWords, withoutYearText, yearText } from './words'

const size: TrackLineSize = { symbol: 5, bar: 4 }
/** How far the target of a symbol reaches, in CSS pixels. */
const reach = levelHeight / 2

interface TimelineOverviewProps {
  readonly rows: readonly TimelineRow[]
  /** Activities without a year: counted, not drawn. */
  readonly undated?: readonly UndatedRow[]
  readonly language: Language
  readonly hrefOf: (row: TimelineRow) => string
  /** The year until which the case was described: as long goes on what has an open end. */
  readonly asOf: number | null
  /** The axis that this drawing shares with others; its own if left out. */
  readonly frame?: Frame
  /** What the drawing is called, when there are several on a page. */
  readonly label?: string
}

/** What a symbol is called, in the one language in which its title is written: `2011年10月〜、JICA事業との連携：…`. */
function RowTitle({ row, language }: { row: TimelineRow; language: Language }) {
  const { text, lang } = textIn(row.title, language)
  const period = formatPeriod(row.period, lang)
  const track = trackLabels[row.track][lang]
  return <title lang={lang === language ? undefined : lang}>{lang === 'ja' ? `${period}、${track}：${text}` : `${period}, ${track}: ${text}`}</title>
}

/** `地域独自の取り組み 9件`, `JICA事業との連携 6件（2011年から）`: the year in which the two begin to work together. */
function laneLabel({ track, count, first }: PlacedLane, undated: readonly UndatedRow[], language: Language): string {
  const name = trackLabels[track][language]
  const withoutYear = undated.filter((row) => row.track === track).length
  const all = count + withoutYear
  const counted = (language === 'ja' ? `${name} ${all}件` : `${name}: ${all}`) + withoutYearText(withoutYear, all, language)
  if (track !== 'jica' || first === null) return counted
  const isDecade = first.precision === 'decade'
  const year = approximately(yearText(startYear(first), isDecade, language), { isCirca: first.circa, isDecade }, language)
  return counted + timelineWords[language].fromYear(year)
}

/** A clear area as large as a finger; drawn as a ring when the link has the focus. */
function Target({ at, until, y }: { at: number; until: number; y: number }) {
  return (
    <>
      <line className="timeline-target" stroke="none" pointerEvents="stroke" strokeWidth={levelHeight} x1={percent(at)} x2={percent(until)} y1={y} y2={y} />
      <circle className="timeline-focus" fill="none" pointerEvents="all" cx={percent(at)} cy={y} r={reach - 2} />
    </>
  )
}

function Lane({ lane, undated, language, hrefOf }: { lane: PlacedLane; undated: readonly UndatedRow[] } & Pick<TimelineOverviewProps, 'language' | 'hrefOf'>) {
  return (
    <g className={`track track-${lane.track}`}>
      <text className="timeline-lane-label" fill="currentColor" x="0" y={lane.labelY}>
        {laneLabel(lane, undated, language)}
      </text>
      {lane.entries.map(({ row, trackLine, at, until }) => (
        <a key={row.id} href={hrefOf(row)}>
          <RowTitle row={row} language={language} />
          <g aria-hidden="true">
            <Target at={at} until={until} y={trackLine.y} />
            <TrackLine trackLine={trackLine} size={size} />
          </g>
        </a>
      ))}
      {lane.overflow.map(({ at, y, first, count }) => (
        <a key={first.id} href={hrefOf(first)}>
          <Target at={at} until={at} y={y} />
          <text className="timeline-more" fill="currentColor" x={percent(at)} y={y + 4} textAnchor="middle">
            {timelineWords[language].more(count)}
          </text>
        </a>
      ))}
    </g>
  )
}

/** The whole timeline in one look: every row a symbol that leads to it, above the list that says it in words. */
export function TimelineOverview({ rows, undated = [], language, hrefOf, asOf, frame, label }: TimelineOverviewProps) {
  const layout = overviewLayout(rows, asOf, frame)
  if (!layout) return null
  const { axis, axisY, height, lanes, years, openEnd } = layout
  const words = timelineWords[language]
  const isSpecial = Object.values(specialSigns(rows)).includes(true)
  const zero = frame?.zero ?? null
  return (
    <figure className="timeline-overview">
      <svg role="group" aria-label={label ?? words.drawing} width="100%" height={height}>
        <g className="timeline-axis" aria-hidden="true">
          <AxisLines axis={axis} from={0} until={axisY - 10} zero={zero ?? undefined} />
          <AxisLines axis={axis} from={axisY + (openEnd ? 26 : 10)} until={height} zero={zero ?? undefined} />
          {years.map(({ year, at, anchor }) => (
            <text key={year} x={percent(at)} y={axisY + 4} textAnchor={anchor}>
              {zero === null ? year : offsetText(year - zero)}
            </text>
          ))}
          {openEnd ? (
            <text className="timeline-open-end" x={percent(openEnd.at)} y={openEnd.y} textAnchor={openEnd.at < 0.2 ? 'start' : 'end'}>
              {words.openEnd(openEnd.year)}
            </text>
          ) : null}
        </g>
        {lanes.map((lane) => (
          <Lane key={lane.track} lane={lane} undated={undated} language={language} hrefOf={hrefOf} />
        ))}
      </svg>
      <figcaption>
        {timelineSentence(rows, language, { withContext: true, undated })}
        {isSpecial ? (
          <ul className="timeline-key">
            <SpecialSigns rows={rows} language={language} asOf={openEnd?.year ?? null} />
          </ul>
        ) : null}
      </figcaption>
    </figure>
  )
}
