/** The pictures of `src/visuals` with this site's names, links and evidence. */
import { oncePerSnapshot } from '../catalogue/lookup'
import { changesFrom, rowAt } from '../catalogue/pathways'
import type { CaseRecord, TimelineRow } from '../catalogue/types'
import { hasText, textIn } from '../i18n/text'
import { formatPeriod } from '../periods'
import { axisOf, Timeline, TimelineGlyph } from '../visuals'
import { EvidenceMark } from './evidence-mark'
import { EntryLink, nameOfEntry } from './links'
import { Permalink } from './permalink'
import { Paragraphs, Text } from './text'
import type { View } from './view'

/** One axis for the cards of every page, so that a card looks the same wherever it stands. */
const commonAxis = oncePerSnapshot((snapshot) => axisOf(snapshot.cases.flatMap(({ timeline }) => timeline)))

/** A case on the two lines of its card; nothing where no case has a dated row. */
export function CaseGlyph({ view: { snapshot, language }, record }: { view: View; record: CaseRecord }) {
  const axis = commonAxis(snapshot)
  return axis === null ? null : <TimelineGlyph rows={record.timeline} language={language} axis={axis} />
}

/** Whether the place itself did anything that is dated, alone or with JICA. */
export function hasOwnEvents({ timeline }: CaseRecord): boolean {
  return timeline.some(({ track }) => track !== 'context')
}

/** The changes that an event led to, linked to the rows that tell of them. */
function Changes({ view, record, row }: { view: View; record: CaseRecord; row: TimelineRow }) {
  const { snapshot, language, words } = view
  const impacts = changesFrom(record, row.id)
  if (impacts.length === 0) return null
  return (
    <p className="statement-term">
      <span className="card-label">{words.case.ledToChange}</span>
      {impacts.map((impact, index) => {
        const anchor = rowAt(record, { kind: 'impact', impact })
        const name = nameOfEntry(snapshot, 'impact', impact)
        const link = anchor === null || name === null
          ? <EntryLink view={view} kind="impact" slug={impact} />
          : <a href={`#${anchor}`}><Text of={name} language={language} /></a>
        return <span key={impact}>{index === 0 ? null : language === 'ja' ? '、' : ', '}{link}</span>
      })}
    </p>
  )
}

/** Events around a case that has none of its own: two empty lines would only say that twice. */
function EventsAround({ view, record }: { view: View; record: CaseRecord }) {
  const { language } = view
  return (
    <ul className="statements">
      {record.timeline.map((row) => {
        const title = textIn(row.title, language).text
        return (
          <li key={row.id} id={row.id} className="statement">
            <h3>
              {`${formatPeriod(row.period, language)} `}<Text of={row.title} language={language} />
              <Permalink view={view} id={row.id} about={title} />
            </h3>
            {hasText(row.note) ? <Paragraphs of={row.note} language={language} /> : null}
            <EvidenceMark view={view} evidence={row.evidence} about={title} />
          </li>
        )
      })}
    </ul>
  )
}

/** The large timeline of a case's page. */
export function CaseTimeline({ view, record }: { view: View; record: CaseRecord }) {
  if (!hasOwnEvents(record)) return <EventsAround view={view} record={record} />
  return (
    <Timeline
      rows={record.timeline} language={view.language}
      names={{
        programme: (slug) => <EntryLink view={view} kind="programme" slug={slug} />,
        country: (code) => <EntryLink view={view} kind="country" slug={code} />,
        organisation: (slug) => <EntryLink view={view} kind="organisation" slug={slug} />,
      }}
      after={(row) => (
        <>
          <Changes view={view} record={record} row={row} />
          <EvidenceMark view={view} evidence={row.evidence} about={textIn(row.title, view.language).text} />
          <Permalink view={view} id={row.id} about={textIn(row.title, view.language).text} />
        </>
      )}
    />
  )
}
