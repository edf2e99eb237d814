/** The large timeline of a case, with this site's names, links and evidence. */
import { asOfYear } from '@/src/catalogue/as-of'
import { changesFrom, rowAt } from '@/src/catalogue/pathways'
import type { CaseRecord, TimelineRow } from '@/src/catalogue/types'
import { hasText, textIn } from '@/src/i18n/text'
import { trackLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { citeAddress } from '@/src/ui/citing/address'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { EntryLink, nameOfEntry } from '@/src/ui/links'
import { Permalink } from '@/src/ui/permalink'
import { HeadingText } from '@/src/ui/phrases'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { Timeline } from '@/src/visuals'

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
        const link =
          anchor === null || name === null ? (
            <EntryLink view={view} kind="impact" slug={impact} />
          ) : (
            <a href={`#${anchor}`}>
              <Text of={name} language={language} />
            </a>
          )
        return (
          <span key={impact}>
            {index === 0 ? null : language === 'ja' ? '、' : ', '}
            {link}
          </span>
        )
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
              {`${formatPeriod(row.period, language)} `}
              <Text of={row.title} language={language} />
              <Permalink id={row.id} />
            </h3>
            {hasText(row.note) ? <Paragraphs of={row.note} language={language} /> : null}
            <EvidenceMark view={view} evidence={row.evidence} about={title} cite={citeAddress(view, record, row.id)} />
          </li>
        )
      })}
    </ul>
  )
}

/** What the report tells without a year: below the drawing, which has no position for it. */
function Undated({ view, record }: { view: View; record: CaseRecord }) {
  const {
    language,
    words: { case: words },
  } = view
  if (record.undated.length === 0) return null
  return (
    <section aria-labelledby="undated" className="timeline-undated">
      <h3 id="undated">{words.undated}</h3>
      <p className="hint">{words.undatedNote}</p>
      <ul className="statements">
        {record.undated.map((row) => {
          const title = textIn(row.title, language).text
          return (
            <li key={row.id} id={row.id} className="statement">
              <h4>
                <HeadingText of={row.title} language={language} />
                <Permalink id={row.id} />
              </h4>
              {hasText(row.note) ? <Paragraphs of={row.note} language={language} /> : null}
              <p className="statement-term">
                <span className="card-label">{trackLabels[row.track][language]}</span>
                {row.programme === null ? null : <EntryLink view={view} kind="programme" slug={row.programme} />}
              </p>
              <EvidenceMark view={view} evidence={row.evidence} about={title} cite={citeAddress(view, record, row.id)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The large timeline of a case's page, and below it what has no year. */
export function CaseTimeline({ view, record }: { view: View; record: CaseRecord }) {
  return (
    <>
      {hasOwnEvents(record) ? <DatedTimeline view={view} record={record} /> : <EventsAround view={view} record={record} />}
      <Undated view={view} record={record} />
    </>
  )
}

function DatedTimeline({ view, record }: { view: View; record: CaseRecord }) {
  return (
    <Timeline
      rows={record.timeline}
      undated={record.undated}
      language={view.language}
      asOf={asOfYear(view.snapshot, record)}
      names={{
        programme: (slug) => <EntryLink view={view} kind="programme" slug={slug} />,
        country: (code) => <EntryLink view={view} kind="country" slug={code} />,
        organisation: (slug) => <EntryLink view={view} kind="organisation" slug={slug} />,
      }}
      after={(row) => (
        <>
          <Changes view={view} record={record} row={row} />
          <EvidenceMark view={view} evidence={row.evidence} about={textIn(row.title, view.language).text} cite={citeAddress(view, record, row.id)} />
          <Permalink id={row.id} />
        </>
      )}
    />
  )
}
