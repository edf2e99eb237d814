import type { ComponentType, ReactNode } from 'react'

import { hasOwnHeadline } from '@/src/catalogue/case-name'
import { canBeCompared } from '@/src/catalogue/comparable'
import { lookup } from '@/src/catalogue/lookup'
import { openingSays } from '@/src/catalogue/opening'
import type { CaseRecord } from '@/src/catalogue/types'
import { lacksEnglish } from '@/src/catalogue/untranslated'
import { formatMonth } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { CaseCards } from '@/src/ui/cases/case-card'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import { HeadingText } from '@/src/ui/phrases'
import { PreviewNotice } from '@/src/ui/preview-notice'
import { comparisonOf } from '@/src/ui/similar-reasons'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { Actors } from './actors'
import { AtAGlance } from './at-a-glance'
import { Background, Story } from './background'
import { CaseCitation, CaseSources } from './case-sources'
import { Contents } from './contents'
import { Figures } from './figures'
import { Images } from './images'
import { Limits } from './limits'
import { Opening } from './opening'
import { Pathways } from './pathways'
import { similarPart } from './similar'
import { Factors, Outcomes } from './statements'
import { CaseTimeline, hasOwnEvents } from './timeline'

interface Part {
  readonly id: string
  readonly title: string
  readonly note?: string
  /** Null: the case holds nothing of it, and the part is left out. */
  readonly body: ReactNode
}

function partsOf(view: View, record: CaseRecord, Chain: CaseViewProps['Chain']): readonly Part[] {
  const {
    snapshot,
    language,
    words: { case: words, similar },
  } = view
  // A draft that was never published cannot be compared yet.
  const published = lookup(snapshot).cases.get(record.slug)
  const related = record.related.flatMap((slug) => lookup(snapshot).cases.get(slug) ?? [])
  const some = (rows: readonly unknown[], body: ReactNode) => (rows.length > 0 ? body : null)
  const hasSummary = hasText(record.summary) && openingSays(record, language)
  const parts: readonly Part[] = [
    { id: 'outcomes', title: words.outcomes, note: words.outcomesNote, body: some(record.outcomes, <Outcomes view={view} record={record} />) },
    { id: 'factors', title: words.factors, note: words.factorsNote, body: some(record.factors, <Factors view={view} record={record} />) },
    { id: 'limits', title: words.limits, note: words.limitsNote, body: some(record.limits, <Limits view={view} record={record} />) },
    {
      id: 'timeline',
      title: words.timeline,
      note: hasOwnEvents(record) ? words.timelineNote : undefined,
      body: some([...record.timeline, ...record.undated], <CaseTimeline view={view} record={record} />),
    },
    {
      id: 'pathways',
      title: words.pathways,
      note: words.pathwaysNote,
      body: some(
        record.pathways,
        <>
          <Chain view={view} record={record} />
          <Pathways view={view} record={record} />
        </>,
      ),
    },
    { id: 'background', title: words.background, body: some([...record.challenges, ...record.resources], <Background view={view} record={record} />) },
    {
      id: 'story',
      title: words.story,
      body:
        hasSummary || record.sections.length > 0 ? (
          <>
            {hasSummary ? (
              <div className="lead">
                <Paragraphs of={record.summary} language={language} />
              </div>
            ) : null}
            <Story view={view} record={record} />
          </>
        ) : null,
    },
    { id: 'figures', title: words.figures, body: some(record.keyFigures, <Figures view={view} record={record} />) },
    { id: 'images', title: words.images, body: some(record.images, <Images view={view} images={record.images} />) },
    { id: 'actors', title: words.actors, body: some(record.actors, <Actors view={view} record={record} />) },
    { id: 'sources', title: words.sources, body: some(record.sources, <CaseSources view={view} record={record} />) },
    { id: 'similar', title: similar.title, note: similar.note, body: similarPart(view, record) },
    {
      id: 'related',
      title: words.related,
      body: some(related, <CaseCards view={view} cases={related} together={canBeCompared(record) ? published?.slug : undefined} />),
    },
    // A draft has no address to cite before it has a slug.
    { id: 'cite', title: words.cite, body: record.slug === '' ? null : <CaseCitation view={view} record={record} /> },
  ]
  return parts.filter(({ body }) => body !== null)
}

export interface CaseViewProps {
  readonly view: View
  readonly record: CaseRecord
  /** Parts to leave out, by their ids: what only a published page has. */
  readonly without?: readonly string[]
  /** What led to what, drawn. */
  readonly Chain: ComponentType<{ readonly view: View; readonly record: CaseRecord }>
}

/** What one looks up, folded: the facts, the title of the report, and who confirmed the page. */
function Glance({ view, record }: { view: View; record: CaseRecord }) {
  const {
    language,
    words: { case: words },
  } = view
  return (
    <details id="glance" className="glance">
      <summary>{words.glance}</summary>
      {hasOwnHeadline(record, language) ? (
        <p className="report-title">
          <span className="card-label">{words.reportTitle}</span>
          <HeadingText of={record.title} language={language} />
        </p>
      ) : null}
      {hasText(record.subtitle) ? (
        <p>
          <Text of={record.subtitle} language={language} />
        </p>
      ) : null}
      <AtAGlance view={view} record={record} />
      {record.confirmation === null ? null : (
        <p className="hint">{words.confirmed(textIn(record.confirmation.by, language).text, formatMonth(record.confirmation.on, language))}</p>
      )}
    </details>
  )
}

/** The body of a case's page, without the frame around it. */
export function CaseView({ view, record, without = [], Chain }: CaseViewProps) {
  const {
    snapshot,
    language,
    words: { case: words, sheet, toCompare },
  } = view
  const parts = partsOf(view, record, Chain).filter(({ id }) => !without.includes(id))
  return (
    <article className="case">
      <header className="case-header">
        <PreviewNotice view={view} />
        <CaseWhereabouts view={view} record={record} withReading />
        <h1>
          <CaseHeading view={view} record={record} />
        </h1>
        {language === 'en' && lacksEnglish(record) ? <p className="untranslated">{words.untranslated}</p> : null}
        {record.study.kind === 'cancelled' ? <p className="notice">{words.cancelled}</p> : null}
        {lookup(snapshot).cases.get(record.slug) && !without.includes('compare') ? (
          <p className="case-compare">
            {canBeCompared(record) ? <a href={comparisonOf(view, [record.slug])}>{toCompare.withOthers}</a> : null}
            <a href={linkTo.sheet(language, record.slug)}>{sheet.toSheet}</a>
          </p>
        ) : null}
      </header>
      <section id="opening" className="opening" aria-labelledby="opening-title">
        <h2 id="opening-title" className="hidden-text">
          {words.openingTitle}
        </h2>
        <Opening view={view} record={record} />
        <Glance view={view} record={record} />
      </section>
      <Contents view={view} entries={[{ id: 'opening', title: words.openingTitle }, ...parts]} />
      <copy-links className="case-body" data-done={words.copied}>
        {parts.map(({ id, title, note, body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {note === undefined ? null : <p className="hint">{note}</p>}
            {body}
          </section>
        ))}
      </copy-links>
    </article>
  )
}
