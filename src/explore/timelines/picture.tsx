import { asOfYear } from '@/src/catalogue/as-of'
import { headlineOf } from '@/src/catalogue/case-name'
import type { CaseRecord } from '@/src/catalogue/types'
import { firstJicaYearText, firstWithJica } from '@/src/catalogue/years'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { studyLabels } from '@/src/model/terms'
import { placeNames } from '@/src/ui/cases/place-names'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { SpecialSigns, specialSigns, TimelineKey } from '@/src/visuals'
import type { Axis } from '@/src/visuals/axis'
import { commonAxis } from '@/src/visuals/common-axis'
import { type TimelinesGroup, worldEvents } from './counting'
import { TimelinesBack, TimelinesFoot, TimelinesHead, TimelinesLines } from './drawing'
import { timelinesWords } from './words'

/** Since when a place works with JICA, as far as its rows say; why not, where that is known. */
function sinceText({ language }: View, record: CaseRecord): string | null {
  const words = timelinesWords[language]
  const year = firstJicaYearText(record, language, true)
  if (year !== null) return words.jicaSince(year)
  if (record.undated.some(({ track }) => track === 'jica')) return words.jicaUndated
  return record.study.kind === 'cancelled' ? studyLabels.cancelled[language] : null
}

/** One case: its place, since when, what it is about where there is room, and its two lines. All of it is one link. */
function Row({ view, record, axis }: { view: View; record: CaseRecord; axis: Axis | null }) {
  const { snapshot, language } = view
  const { places } = placeNames(snapshot, record, language)
  const since = sinceText(view, record)
  return (
    <li>
      <a className="sign-row" href={linkTo.case(language, record.slug)}>
        <span className="sign-name">
          <strong>
            <HeadingText of={places} language={language} />
          </strong>
          {since === null ? null : <span className="sign-since">{` ${since}`}</span>}
          <span className="sign-headline">
            {' '}
            <HeadingText of={headlineOf(record)} language={language} />
          </span>
        </span>
        {axis === null ? null : (
          <TimelinesLines
            rows={record.timeline}
            undated={record.undated}
            axis={axis}
            asOf={asOfYear(snapshot, record)}
            first={firstWithJica(record)}
            language={language}
          />
        )}
      </a>
    </li>
  )
}

interface TimelinesPictureProps {
  readonly view: View
  readonly groups: readonly TimelinesGroup[]
  /** The heading of a group. */
  readonly level?: 'h2' | 'h3'
}

/** Every case on its two lines, all on one axis of years, a row each. */
export function TimelinesPicture({ view, groups, level: Heading = 'h2' }: TimelinesPictureProps) {
  const { snapshot, language } = view
  const words = timelinesWords[language]
  const axis = commonAxis(snapshot)
  const events = worldEvents(snapshot)
  const cases = groups.flatMap((group) => group.cases)
  const rows = cases.flatMap(({ timeline }) => timeline.filter(({ track }) => track !== 'context'))
  const years = new Set(cases.map((record) => asOfYear(snapshot, record)))
  const [asOf = null] = years
  const signs = <SpecialSigns rows={rows} language={language} asOf={years.size === 1 ? asOf : null} />
  return (
    <figure className="sign">
      <TimelineKey rows={[]} language={language} asOf={null} ring={words.ring} />
      {axis === null ? null : <TimelinesHead axis={axis} events={events} language={language} />}
      {groups.map(({ name, cases: own }) => (
        <div key={name?.ja ?? ''} className="sign-group">
          {name === null ? null : (
            <Heading className="sign-group-name">
              <HeadingText of={words.inGroup(name[language], own.length)} language={language} />
            </Heading>
          )}
          <div className="sign-rows">
            {axis === null ? null : <TimelinesBack axis={axis} events={events} language={language} />}
            <ol>
              {own.map((record) => (
                <Row key={record.slug} view={view} record={record} axis={axis} />
              ))}
            </ol>
          </div>
        </div>
      ))}
      {axis === null ? null : <TimelinesFoot axis={axis} />}
      <figcaption>
        {Object.values(specialSigns(rows)).includes(true) ? <ul className="timeline-key">{signs}</ul> : null}
        {events.length === 0 ? null : (
          <p>
            {words.world(
              formatList(
                events.map(({ entry, year }) => words.event(year, textIn(entry.title, language).text)),
                language,
              ),
            )}
          </p>
        )}
      </figcaption>
    </figure>
  )
}
