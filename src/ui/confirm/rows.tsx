import { Fragment, type ReactNode } from 'react'

import { rowAt } from '@/src/catalogue/pathways'
import type { CaseRecord, PathwayEnd } from '@/src/catalogue/types'
import { formatNumber } from '@/src/i18n/format'
import type { Bilingual } from '@/src/i18n/languages'
import { hasText, textIn } from '@/src/i18n/text'
import { formatPeriod } from '@/src/periods'
import { EntryLink } from '@/src/ui/links'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** One thing that can be confirmed, by its place in the form (`timeline[65f0a]`, `summary`). */
export interface RowToConfirm {
  readonly path: string
  /** Where it stands in the text above; null where it has no anchor of its own. */
  readonly anchor: string | null
  readonly title: ReactNode
  readonly body: ReactNode
}
export interface PartToConfirm {
  readonly title: string
  readonly rows: readonly RowToConfirm[]
}

/** Everything of a case that can be confirmed, in the order of its page. */
export function partsToConfirm(view: View, record: CaseRecord): readonly PartToConfirm[] {
  const {
    language,
    words: { case: words, confirm },
  } = view
  const text = (of: Bilingual) => <Text of={of} language={language} />
  const paragraphs = (of: Bilingual | null) => (hasText(of) ? <Paragraphs of={of} language={language} /> : null)
  const single = (path: string, title: string, of: Bilingual | null): RowToConfirm[] =>
    hasText(of) ? [{ path, anchor: null, title, body: paragraphs(of) }] : []
  const opening = (['lacked', 'did', 'changed'] as const).filter((part) => hasText(record.opening[part]))
  const list = <Row extends { readonly id: string }>(
    name: string,
    rows: readonly Row[],
    draw: (row: Row) => { readonly title: ReactNode; readonly body?: ReactNode },
  ): RowToConfirm[] => rows.map((row) => ({ path: `${name}[${row.id}]`, anchor: row.id, body: null, ...draw(row) }))
  const end = (of: PathwayEnd): ReactNode => {
    if (of.kind === 'work') return words.wholeWork
    const event = of.kind === 'event' ? record.timeline.find(({ id }) => id === of.row) : undefined
    if (event) return text(event.title)
    const outcome = record.outcomes.find(({ id }) => id === rowAt(record, of))
    return outcome ? text(outcome.heading) : of.kind === 'impact' ? <EntryLink view={view} kind="impact" slug={of.impact} /> : words.notChosen
  }
  const parts: readonly PartToConfirm[] = [
    {
      title: confirm.texts,
      rows: [
        ...single('title', words.reportTitle, record.title),
        ...single('headline', confirm.headline, record.headline),
        ...single('subtitle', confirm.subtitle, record.subtitle),
        ...single('summary', words.summary, record.summary),
        // What is made from the rows is confirmed with them.
        ...(opening.length > 0
          ? [
              {
                path: 'opening',
                anchor: 'opening',
                title: words.openingTitle,
                body: opening.map((part) => <Fragment key={part}>{paragraphs(record.opening[part])}</Fragment>),
              },
            ]
          : []),
        ...(language === 'ja' ? single('plainJapanese', words.plainJapanese, record.plainJapanese === null ? null : { ja: record.plainJapanese, en: '' }) : []),
      ],
    },
    {
      title: words.background,
      rows: [
        ...list('challenges', record.challenges, (row) => ({ title: text(row.text) })),
        ...list('resources', record.resources, (row) => ({ title: text(row.text) })),
      ],
    },
    {
      title: words.timeline,
      rows: [
        ...list('timeline', record.timeline, ({ period, title, note }) => ({
          title: (
            <>
              {`${formatPeriod(period, language)} `}
              {text(title)}
            </>
          ),
          body: paragraphs(note),
        })),
        ...list('undated', record.undated, ({ title, note }) => ({ title: text(title), body: paragraphs(note) })),
      ],
    },
    { title: words.story, rows: list('sections', record.sections, ({ heading }) => ({ title: text(heading) })) },
    { title: words.outcomes, rows: list('outcomes', record.outcomes, ({ heading, statement }) => ({ title: text(heading), body: paragraphs(statement) })) },
    { title: words.factors, rows: list('factors', record.factors, ({ heading, statement }) => ({ title: text(heading), body: paragraphs(statement) })) },
    {
      title: words.pathways,
      rows: list('pathways', record.pathways, ({ from, to, statement }) => ({
        title: (
          <>
            {end(from)}
            {' → '}
            {end(to)}
          </>
        ),
        body: paragraphs(statement),
      })),
    },
    {
      title: words.figures,
      rows: list('keyFigures', record.keyFigures, ({ label, value, unit, asOf }) => ({
        title: confirm.figure(textIn(label, language).text, formatNumber(value, language), textIn(unit, language).text),
        body: asOf === null ? null : <p>{`${words.asOf}: ${formatPeriod(asOf, language)}`}</p>,
      })),
    },
    { title: words.limits, rows: list('limits', record.limits, ({ statement }) => ({ title: text(statement) })) },
    { title: words.images, rows: list('images', record.images, ({ caption, alt }) => ({ title: text(hasText(caption) ? caption : alt) })) },
    {
      title: words.actors,
      rows: list('actors', record.actors, ({ organisation, role }) => ({
        title: <EntryLink view={view} kind="organisation" slug={organisation} />,
        body: paragraphs(role),
      })),
    },
  ]
  return parts.filter(({ rows }) => rows.length > 0)
}
