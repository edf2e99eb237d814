import { Fragment, type ReactNode } from 'react'

import type { TimelineRow, UndatedRow } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { TimelineEntry, type TimelineNames } from './timeline-entry'
import { TimelineOverview } from './timeline-overview'
import { gapPhrases, timelineSentence, timelineWords, yearText } from './words'
import { type Gap, type YearGroup, yearGroups } from './year-groups'

interface TimelineProps {
  readonly rows: readonly TimelineRow[]
  /** Activities without a year: counted, not drawn. */
  readonly undated?: readonly UndatedRow[]
  readonly language: Language
  /** The year until which the case was described: as long goes on what has an open end. */
  readonly asOf: number | null
  /** What an entry of a vocabulary is called, as text or as a link; null leaves it out. */
  readonly names: TimelineNames
  /** Where a symbol of the drawing leads; the row's own anchor on this page if left out. */
  readonly hrefOf?: (row: TimelineRow) => string
  /** Where the row comes from. */
  readonly evidence?: (row: TimelineRow) => ReactNode
  /** What else belongs to a row: the outcomes it led to, a link to itself. */
  readonly after?: (row: TimelineRow) => ReactNode
}

/** Classes that let the two lines begin where their tracks begin, and keep an event that comes first at the top. */
function classesOf(part: YearGroup | Gap): string {
  const classes = {
    'timeline-gap': part.kind === 'gap',
    'timeline-year': part.kind === 'year',
    'has-local': part.hasLocalBegun,
    'has-jica': part.hasJicaBegun,
    'begins-local': part.kind === 'year' && part.isFirstWithLocal,
    'begins-jica': part.kind === 'year' && part.isFirstWithJica,
    'starts-with-context': part.kind === 'year' && part.rows[0]?.track === 'context',
  }
  return Object.entries(classes)
    .flatMap(([name, isSet]) => (isSet ? name : []))
    .join(' ')
}

/** Words that break only between their phrases, also where the browser does not know phrases. */
function Phrases({ of }: { of: readonly string[] }) {
  return of.map((phrase, index) => (
    <Fragment key={phrase}>
      {index > 0 ? <wbr /> : null}
      {phrase}
    </Fragment>
  ))
}

/**
 * A case's timeline, large: drawn in one look, then as a list that reads without its style sheet. On a wide screen and
 * in print the year stands in the middle, local on the left and JICA on the right (`visuals.css`).
 */
export function Timeline({ rows, undated, language, asOf, names, hrefOf, evidence, after }: TimelineProps) {
  if (rows.length === 0) return <p className="timeline-empty">{timelineSentence(rows, language, { undated })}</p>
  return (
    <div className="timeline">
      <TimelineOverview rows={rows} undated={undated} language={language} asOf={asOf} hrefOf={hrefOf ?? ((row) => `#${row.id}`)} />
      <ol className="timeline-years">
        {yearGroups(rows).map((part, index) => {
          if (part.kind === 'gap') {
            return (
              <li key={`gap-${index}`} className={classesOf(part)}>
                <Phrases of={gapPhrases(part.years, part.isEmpty, language)} />
              </li>
            )
          }
          const label = yearText(part.year, part.isDecade, language)
          return (
            <li key={label} className={classesOf(part)}>
              <p className="timeline-year-name">
                {part.isDecade ? label : <time dateTime={`${part.year}`}>{label}</time>}
                {part.isFirstWithJica ? (
                  <>
                    {' '}
                    <span className="timeline-turn">
                      <Phrases of={timelineWords[language].jicaBegins} />
                    </span>
                  </>
                ) : null}
              </p>
              <ol className="timeline-rows">
                {part.rows.map((row) => (
                  <TimelineEntry key={row.id} row={row} yearLabel={label} language={language} names={names}>
                    {evidence?.(row)}
                    {after?.(row)}
                  </TimelineEntry>
                ))}
              </ol>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
