import type { ChronologyEntry, TimelineRow } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { formatPeriod } from '@/src/periods'
import { AxisLines } from '@/src/visuals/axis-lines'
import { levelHeight } from '@/src/visuals/overview-layout'
import { percent, TrackLine, type TrackLineSize } from '@/src/visuals/track-line'
import type { BeginningYear } from './counting'
import { type ChronologyLayout, chronologyLayout, type PlacedTrack, symbolOf } from './layout'
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
/** A place's name that fits on a lane of the narrowest drawing beside its count; the link's name has all of it. */
export function laneText(place: string): string {
  let room = 15
  let text = ''
  for (const sign of place) {
    room -= /[\u0020-\u024f]/.test(sign) ? 0.56 : 1
    if (room < 0) return `${text.trimEnd()}…`
    text += sign
  }
  return text
}

/** The words of the drawing, in the reader's language. */
interface ChronologyPictureWords {
  readonly drawing: string
  readonly tracks: Readonly<Record<ChronologyEntry['track'], string>>
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
  const { markName, tracks } = chronologyWords[lang]
  return <title lang={lang === language ? undefined : lang}>{markName(formatPeriod(entry.period, lang), tracks[entry.track], text)}</title>
}

function TrackBand({ placed, language, words, hrefOf }: { placed: PlacedTrack } & Pick<ChronologyPictureProps, 'language' | 'words' | 'hrefOf'>) {
  const name = words.tracks[placed.track]
  return (
    <g className={`track track-${symbolOf[placed.track]}`}>
      <text className="timeline-lane-label" fill="currentColor" x="0" y={placed.labelY}>
        {words.trackCount(name, placed.count)}
      </text>
      {placed.entries.map(({ entry, trackLine, at, until }) => (
        <a key={entry.id} href={hrefOf(entry)}>
          <MarkTitle entry={entry} language={language} />
          <g aria-hidden="true">
            <Target at={at} until={until} y={trackLine.y} />
            <TrackLine trackLine={trackLine} size={size} />
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

/** A case, or several, of one year; open where the year is only about right. */
function Box({ isCirca, from, width, y, height }: { isCirca: boolean; from: number; width: number; y: number; height: number }) {
  const box = { x: percent(from), width: percent(width), y, height }
  return isCirca ? (
    <rect className="chronology-column is-circa" fill="none" stroke="currentColor" strokeDasharray="2.5 2" {...box} />
  ) : (
    <rect className="chronology-column" fill="currentColor" {...box} />
  )
}

/** One square for each case that began in a year; an outline ten years wide where only the decade is known. */
function Columns({ layout, href, words }: { layout: NonNullable<ChronologyLayout<LaidCase>['columns']>; href: string; words: ChronologyPictureWords }) {
  const { labelY, baseY, unit, placed } = layout
  const total = placed.reduce((sum, { count }) => sum + count, 0)
  const areSquares = unit >= 6
  const highest = Math.max(...placed.map(({ count }) => count))
  return (
    <a href={href} className="chronology-begins">
      <title>{words.beginsCount(words.begins, total)}</title>
      <rect className="chronology-focus" fill="none" pointerEvents="all" x="0" width="100%" y={labelY - 14} height={baseY - labelY + 18} />
      <text className="timeline-lane-label" fill="currentColor" x="0" y={labelY} aria-hidden="true">
        {words.beginsCount(words.begins, total)}
      </text>
      <g aria-hidden="true">
        <line className="chronology-base" stroke="currentColor" x1="0" x2="100%" y1={baseY + 0.5} y2={baseY + 0.5} />
        {/* Outlines lie below the years that they span. */}
        {[...placed]
          .sort((a, b) => Number(b.isDecade) - Number(a.isDecade))
          .map(({ year, isDecade, count, circa, from, width, height }) => (
            <g key={`${year}${isDecade ? 's' : ''}`}>
              {isDecade ? (
                <rect
                  className="chronology-decade"
                  fill="none"
                  stroke="currentColor"
                  strokeDasharray="3 3"
                  x={percent(from)}
                  width={percent(width)}
                  y={baseY - height}
                  height={height}
                />
              ) : areSquares ? (
                Array.from({ length: count }, (_, index) => (
                  <Box key={index} isCirca={index >= count - circa} from={from} width={width} y={baseY - unit * (index + 1)} height={unit} />
                ))
              ) : (
                <>
                  {circa < count ? <Box isCirca={false} from={from} width={width} y={baseY - unit * (count - circa)} height={unit * (count - circa)} /> : null}
                  {circa > 0 ? <Box isCirca from={from} width={width} y={baseY - height} height={unit * circa} /> : null}
                </>
              )}
              {highest <= 9 || count === highest ? (
                <text
                  className="chronology-number"
                  fill="currentColor"
                  x={percent(isDecade ? from : from + width / 2)}
                  y={baseY - height - 4}
                  textAnchor={isDecade ? 'start' : 'middle'}
                >
                  {count}
                </text>
              ) : null}
            </g>
          ))}
      </g>
    </a>
  )
}

/** The report's chronology on one axis with the beginnings of cooperation, and the cases that a reader lays over it. */
export function ChronologyPicture({ entries, asOf, beginnings, lanes, language, words, hrefOf, beginningsHref }: ChronologyPictureProps) {
  const layout = chronologyLayout(entries, asOf, beginnings, lanes)
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
