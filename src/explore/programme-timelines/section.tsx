import { asOfYear } from '@/src/catalogue/as-of'
import { outcomeOf } from '@/src/catalogue/pathways'
import type { Programme, TimelineRow } from '@/src/catalogue/types'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { ownTracks, trackLabels } from '@/src/model/terms'
import { formatPeriod, startYear } from '@/src/periods'
import { placeNames } from '@/src/ui/cases/place-names'
import { DataTableView } from '@/src/ui/data-table'
import { DefinitionTable } from '@/src/ui/definition-table'
import { EntryLink, nameOfEntry } from '@/src/ui/links'
import { Hidden, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { SpecialSigns } from '@/src/visuals'
import { TrackSymbol } from '@/src/visuals/track-line'
import { approximately, yearText } from '@/src/visuals/words'
import { type ProgrammeInCase, type ProgrammeInCases, programmeInCases, type YearsSummary } from './counting'
import { AlignedAxis, AlignedTimeline } from './drawing'
import { type Reach, reachOf } from './layout'
import { programmeTimelinesFile, programmeTimelinesTable } from './table'
import { programmeTimelinesWords } from './words'

/** Cases on one page; the table's file holds all of them. */
const most = 30
/** Neighbours of the first event that are named; the rest is counted. */
const nearestFew = 3

interface RowsProps {
  readonly view: View
  readonly slug: string
  readonly rows: readonly TimelineRow[]
}

function RowLink({ view: { language }, slug, row }: { view: View; slug: string; row: TimelineRow }) {
  return (
    <a href={linkTo.case(language, slug, row.id)}>
      {`${formatPeriod(row.period, language)} `}
      <Text of={row.title} language={language} />
    </a>
  )
}

/** The nearest few as links, and how many more there are. Null without rows leaves the line out. */
function nearest({ view, slug, rows }: RowsProps) {
  if (rows.length === 0) return null
  const { language } = view
  const words = programmeTimelinesWords[language]
  return (
    <ul className="plain-list">
      {rows.slice(0, nearestFew).map((row) => (
        <li key={row.id}>
          <RowLink view={view} slug={slug} row={row} />
        </li>
      ))}
      {rows.length > nearestFew ? <li className="hint">{words.more(rows.length - nearestFew)}</li> : null}
    </ul>
  )
}

function Change({ view, found: { record, change } }: { view: View; found: ProgrammeInCase }) {
  if (change === null) return null
  const { snapshot, language } = view
  const words = programmeTimelinesWords[language]
  const [outcome, name] = [outcomeOf(record, change.impact), nameOfEntry(snapshot, 'impact', change.impact)]
  return (
    <>
      {outcome && name ? (
        <a href={linkTo.case(language, record.slug, outcome.id)}>
          <Text of={name} language={language} />
        </a>
      ) : (
        <EntryLink view={view} kind="impact" slug={change.impact} />
      )}
      <span className="hint after">{words.changeAfter(change.years)}</span>
      <br />
      <RowLink view={view} slug={record.slug} row={change.event} />
    </>
  )
}

function Case({ view, found, reach }: { view: View; found: ProgrammeInCase; reach: Reach }) {
  const { snapshot, language } = view
  const words = programmeTimelinesWords[language]
  const { record, first, before, sameTime, after, change } = found
  const { places } = placeNames(snapshot, record, language)
  const about = language === 'ja' ? `（${places}）` : ` (${places})`
  const isDecade = first.period.precision === 'decade'
  const year = approximately(yearText(startYear(first.period), isDecade, language), { isCirca: first.period.circa, isDecade }, language)
  const label = words.alignedTimeline(year, before.length, sameTime.length, after.length)
  return (
    <li className="programme-case">
      <div className="programme-name">
        <h3>
          <a href={linkTo.case(language, record.slug)}>{places}</a>
        </h3>
        <p className="hint">{words.firstIn(formatPeriod(first.period, language))}</p>
      </div>
      <AlignedTimeline rows={record.timeline} first={first} ringed={change?.event ?? null} reach={reach} asOf={asOfYear(snapshot, record)} label={label} />
      <details className="programme-rows">
        <summary>
          {words.counts(before.length, sameTime.length, after.length)}
          <Hidden>{about}</Hidden>
        </summary>
        <DefinitionTable
          rows={[
            { term: words.rowsBefore(before.length), value: nearest({ view, slug: record.slug, rows: before }) },
            { term: words.rowsSame(sameTime.length), value: nearest({ view, slug: record.slug, rows: sameTime }) },
            { term: words.first, value: <RowLink view={view} slug={record.slug} row={first} /> },
            { term: words.rowsAfter(after.length), value: nearest({ view, slug: record.slug, rows: after }) },
            { term: words.change, value: change === null ? null : <Change view={view} found={found} /> },
          ]}
        />
      </details>
    </li>
  )
}

function Years({ view: { language }, years }: { view: View; years: YearsSummary }) {
  const words = programmeTimelinesWords[language]
  return (
    <>
      <p>{words.years(years.n, years.min, years.median, years.max)}</p>
      {years.own === 0 ? null : <p>{words.yearsOwn(years.own)}</p>}
      <p className="hint">{words.yearsNote}</p>
    </>
  )
}

/** The counts over all cases in which the programme is dated, each with its number of cases. */
function Summary({ view, found }: { view: View; found: ProgrammeInCases }) {
  const { language } = view
  const words = programmeTimelinesWords[language]
  const { dated, withLocalBefore, withJicaBefore, firstOfAll, withLocalAfter, withJicaAfter, years } = found
  const lastOfAll = dated.filter(({ after }) => after.length === 0).length
  return (
    <DefinitionTable
      rows={[
        {
          term: words.before(dated.length),
          value: formatList([words.local(withLocalBefore), words.jica(withJicaBefore), words.firstOfAll(firstOfAll)], language),
        },
        {
          term: words.after(dated.length),
          value: formatList([words.local(withLocalAfter), words.jica(withJicaAfter), words.nothingAfter(lastOfAll)], language),
        },
        { term: words.yearsTitle(years?.n ?? 0), value: years ? <Years view={view} years={years} /> : words.noYears },
      ]}
    />
  )
}

/** What the symbols of the timelines are. */
function Key({ view: { language }, rows }: { view: View; rows: readonly TimelineRow[] }) {
  const { keyOfChange } = programmeTimelinesWords[language]
  return (
    <ul className="timeline-key">
      {ownTracks.map((track) => (
        <li key={track}>
          <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
            <g className={`track track-${track}`}>
              <TrackSymbol track={track} at={0.5} y={6} radius={4} />
            </g>
          </svg>
          {` ${trackLabels[track][language]}`}
        </li>
      ))}
      <li>
        <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
          <circle className="track-mark" cx={7} cy={7} r={6} fill="none" stroke="currentColor" strokeWidth={2} />
        </svg>
        {` ${keyOfChange}`}
      </li>
      <SpecialSigns rows={rows} language={language} asOf={null} />
    </ul>
  )
}

interface ProgrammeProps {
  readonly view: View
  readonly programme: Pick<Programme, 'slug'>
}

/** The counts, the timelines laid over each other, and the same as a table. */
export function ProgrammeTimelinesDrawing({ view, programme }: ProgrammeProps) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = programmeTimelinesWords[language]
  const found = programmeInCases(snapshot, programme.slug)
  const query = { programme: programme.slug }
  const shown = found.dated.slice(0, most)
  if (shown.length === 0) return <p>{words.undated(found.used)}</p>
  const reach = reachOf(shown.map(({ first, record }) => ({ first, rows: record.timeline, asOf: asOfYear(snapshot, record) })))
  return (
    <>
      <p>{words.outOf(found.dated.length, found.used)}</p>
      <Summary view={view} found={found} />
      <p>
        <strong>{explore.howToRead}</strong> {words.howToRead}
      </p>
      {found.dated.length > most ? <p>{words.firstOnly(most, found.dated.length)}</p> : null}
      <Key view={view} rows={shown.flatMap(({ record }) => record.timeline.filter(({ track }) => track !== 'context'))} />
      <div className="programme-head">
        <AlignedAxis reach={reach} nameOf={words.axisYears} />
      </div>
      <ul className="programme-cases">
        {shown.map((one) => (
          <Case key={one.record.slug} view={view} found={one} reach={reach} />
        ))}
      </ul>
      <details className="breakdown">
        <summary>{words.table}</summary>
        <DataTableView view={view} table={programmeTimelinesTable(snapshot, query, language)} file={programmeTimelinesFile.address(query)} />
      </details>
    </>
  )
}

/** Where a programme stands in the timelines of the cases that used it. Nothing for a programme that no case used. */
export function ProgrammeTimelinesSection({ view, programme }: ProgrammeProps) {
  if (programmeInCases(view.snapshot, programme.slug).used === 0) return null
  return (
    <section aria-labelledby="place">
      <h2 id="place">{programmeTimelinesWords[view.language].title}</h2>
      <ProgrammeTimelinesDrawing view={view} programme={programme} />
    </section>
  )
}
