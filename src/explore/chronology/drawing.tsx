import type { ChronologyEntry, TimelineRow } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { chronologyTrackLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { AxisLines } from '@/src/visuals/axis-lines'
import { levelHeight } from '@/src/visuals/overview-layout'
import { percent, TrackLine, type TrackLineSize } from '@/src/visuals/track-line'
import { Columns } from './columns'
import type { BeginningYear } from './counting'
import { chronologyLayout } from './layout'
import { type PlacedEntry, type PlacedTrack, symbolOf } from './track-layout'
import { chronologyWords } from './words'

const size: TrackLineSize = { symbol: 5, bar: 4 }
const small: TrackLineSize = { symbol: 4, bar: 4 }
const reach = levelHeight / 2

/** A case laid over the chronology. */
interface LaidCase {
  readonly rows: readonly TimelineRow[]
  readonly asOf: number | null
  /** What is written on its lane: `佐久市 4件`. */
  readonly label: string
  /** What its link is called. */
  readonly name: string
  readonly href: string
}
/** The words of the drawing, in the reader's language. */
interface ChronologyPictureWords {
  readonly drawing: string
  readonly trackCount: (name: string, count: number) => string
  readonly begins: string
  readonly beginsCount: (name: string, count: number) => string
  readonly moreEvents: (count: number) => string
}
interface ChronologyPictureProps {
  readonly entries: readonly ChronologyEntry[]
  /** The year of the report: as long goes on what has an open end. */
  readonly asOf: number | null
  readonly beginnings: readonly BeginningYear[]
  readonly lanes: readonly LaidCase[]
  readonly language: Language
  readonly words: ChronologyPictureWords
  readonly hrefOf: (entry: ChronologyEntry) => string
  readonly beginningsHref: string
}

function Target({ at, until, y }: { at: number; until: number; y: number }) {
  return (
    <>
      <line className="timeline-target" stroke="none" pointerEvents="stroke" strokeWidth={levelHeight} x1={percent(at)} x2={percent(until)} y1={y} y2={y} />
      <circle className="timeline-focus" fill="none" pointerEvents="all" cx={percent(at)} cy={y} r={reach - 2} />
    </>
  )
}

/** What a mark is called, in the one language in which its title is written. */
function MarkTitle({ entry, language }: { entry: ChronologyEntry; language: Language }) {
  const { text, lang } = textIn(entry.title, language)
  const { markName } = chronologyWords[lang]
  return <title lang={lang === language ? undefined : lang}>{markName(formatPeriod(entry.period, lang), chronologyTrackLabels[entry.track][lang], text)}</title>
}

/** The short label of a mark: beside a point, above what lasts. */
function Label({ placed: { entry, trackLine, at, until, label, position }, language }: { placed: PlacedEntry; language: Language }) {
  const { lang } = textIn(entry.title, language)
  const isRight = position.side === 'right'
  const isPoint = until - at < 1e-9
  const away = isPoint ? 10 : -5
  return (
    <svg x={percent(isRight ? at : until)} y={trackLine.y} overflow="visible">
      <text
        className="chronology-label"
        lang={lang === language ? undefined : lang}
        fill="currentColor"
        x={isRight ? away : -away}
        y={isPoint ? 4.5 : -6}
        textAnchor={isRight ? 'start' : 'end'}
      >
        {label}
      </text>
    </svg>
  )
}

function TrackBand({ placed, language, words, hrefOf }: { placed: PlacedTrack } & Pick<ChronologyPictureProps, 'language' | 'words' | 'hrefOf'>) {
  const name = chronologyTrackLabels[placed.track][language]
  return (
    <g className={`track track-${symbolOf[placed.track]}`}>
      <text className="timeline-lane-label" fill="currentColor" x="0" y={placed.labelY}>
        {words.trackCount(name, placed.count)}
      </text>
      {placed.entries.map((one) => (
        <a key={one.entry.id} href={hrefOf(one.entry)}>
          <MarkTitle entry={one.entry} language={language} />
          <g aria-hidden="true">
            <Target at={one.at} until={one.until} y={one.trackLine.y} />
            <TrackLine trackLine={one.trackLine} size={size} />
            <Label placed={one} language={language} />
          </g>
        </a>
      ))}
      {placed.overflow.map(({ at, y, first, count }) => (
        <a key={first.id} href={hrefOf(first)}>
          <Target at={at} until={at} y={y} />
          <text className="timeline-more" fill="currentColor" x={percent(at)} y={y + 4} textAnchor={at > 0.9 ? 'end' : at < 0.1 ? 'start' : 'middle'}>
            {words.moreEvents(count)}
          </text>
        </a>
      ))}
    </g>
  )
}

/** The report's chronology on one axis with the beginnings of cooperation, and the cases that a reader lays over it. */
export function ChronologyPicture({ entries, asOf, beginnings, lanes, language, words, hrefOf, beginningsHref }: ChronologyPictureProps) {
  const layout = chronologyLayout({ entries, titleOf: ({ title }) => textIn(title, language).text, asOf, beginnings, lanes })
  if (layout === null) return null
  const { axis, height, years, yearLines, tracks, columns } = layout
  const [first = 0, last = height] = yearLines
  return (
    <svg className="chronology-picture" role="group" aria-label={words.drawing} width="100%" height={height}>
      <g className="timeline-axis" aria-hidden="true">
        <AxisLines axis={axis} from={first + 8} until={last - 14} />
        {yearLines.flatMap((y) =>
          years.map(({ year, at, anchor }) => (
            <text key={`${y}-${year}`} x={percent(at)} y={y} textAnchor={anchor}>
              {year}
            </text>
          )),
        )}
      </g>
      {tracks.map((placed) => (
        <TrackBand key={placed.track} placed={placed} language={language} words={words} hrefOf={hrefOf} />
      ))}
      {columns === null ? null : <Columns layout={columns} href={beginningsHref} words={words} />}
      {layout.lanes.map(({ laid, labelY, trackLines }) => (
        <a key={laid.href} href={laid.href} className="chronology-lane">
          <title>{laid.name}</title>
          <rect className="chronology-focus" fill="none" pointerEvents="all" x="0" width="100%" y={labelY - 14} height={50} />
          <g aria-hidden="true">
            <text className="timeline-lane-label" fill="currentColor" x="0" y={labelY}>
              {laid.label}
            </text>
            {trackLines.map((trackLine) => (
              <g key={trackLine.track} className={`track track-${trackLine.track}`}>
                <line className="track-guide" stroke="currentColor" strokeOpacity={0.3} x1="0" x2="100%" y1={trackLine.y} y2={trackLine.y} />
                <TrackLine trackLine={trackLine} size={small} />
              </g>
            ))}
          </g>
        </a>
      ))}
    </svg>
  )
}
