import { Fragment, type ReactNode } from 'react'

import type { TimelineRow } from '@/src/catalogue/types'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { hasText, textIn } from '@/src/i18n/text'
import { trackLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { timelineWords } from './words'

/** How the terms of a row are named: by slug, countries by code. */
export interface TimelineNames {
  readonly programme: (slug: string) => ReactNode
  readonly country: (code: string) => ReactNode
  readonly organisation: (slug: string) => ReactNode
}

function Paragraph({ of, language, className }: { of: Bilingual; language: Language; className: string }) {
  const { text, lang } = textIn(of, language)
  return (
    <p className={className} lang={lang === language ? undefined : lang}>
      {text}
    </p>
  )
}

function Listed({ items, separator }: { items: readonly ReactNode[]; separator: string }) {
  return items.map((item, index) => (
    <Fragment key={index}>
      {index > 0 ? separator : null}
      {item}
    </Fragment>
  ))
}

function programmeOf({ programme, phase }: TimelineRow, language: Language, names: TimelineNames): ReactNode {
  const words = timelineWords[language]
  const name = programme === null ? null : names.programme(programme)
  if (phase === null) return name
  return name === null ? (
    words.phase(phase)
  ) : (
    <>
      {name}
      {words.phaseAfterName(phase)}
    </>
  )
}

function Terms({ row, language, names }: { row: TimelineRow; language: Language; names: TimelineNames }) {
  const words = timelineWords[language]
  const listed = (slugs: readonly string[], name: (slug: string) => ReactNode): ReactNode => {
    const items = slugs.map(name).filter((item) => item !== null && item !== undefined)
    return items.length === 0 ? null : <Listed items={items} separator={words.separator} />
  }
  const terms = [
    { label: words.programme, value: programmeOf(row, language, names) },
    { label: words.countries, value: listed(row.countries, names.country) },
    { label: words.organisations, value: listed(row.organisations, names.organisation) },
  ].filter(({ value }) => value !== null && value !== undefined)
  if (terms.length === 0) return null
  return (
    <dl className="timeline-terms">
      {terms.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface TimelineEntryProps {
  readonly row: TimelineRow
  /** What the year above says; the period is not said again when it is the same. */
  readonly yearLabel: string
  readonly language: Language
  readonly names: TimelineNames
  readonly children?: ReactNode
}

/** One row of the timeline in words. Its id is the anchor of a citation. */
export function TimelineEntry({ row, yearLabel, language, names, children }: TimelineEntryProps) {
  const period = formatPeriod(row.period, language)
  return (
    <li id={row.id} className={`timeline-row track track-${row.track}${row.period.circa ? ' is-circa' : ''}`}>
      <p className="timeline-row-head">
        <span className="timeline-track">{trackLabels[row.track][language]}</span>
        {period === yearLabel ? null : (
          <>
            {' '}
            <span className="timeline-period">{period}</span>
          </>
        )}
      </p>
      <Paragraph of={row.title} language={language} className="timeline-title" />
      {hasText(row.note) ? <Paragraph of={row.note} language={language} className="timeline-note" /> : null}
      <Terms row={row} language={language} names={names} />
      {children}
    </li>
  )
}
