import type { CaseUsage, QuotedRow } from '@/src/catalogue/usage'
import { linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { formatPeriod } from '@/src/periods'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** Cases on one page, each with its rows: more would make the page too heavy for a slow line. */
const most = 50

/** A row of a case with its words; its heading leads to it on the case's page. */
export function Quote({ view, slug, row }: { view: View; slug: string; row: QuotedRow }) {
  const { language } = view
  return (
    <li>
      <p className="quote-heading">
        <a href={linkTo.case(language, slug, row.id)}>
          {row.period === null ? null : <span className="quote-period">{`${formatPeriod(row.period, language)} `}</span>}
          <Text of={row.heading} language={language} />
        </a>
      </p>
      {hasText(row.statement) ? <Paragraphs of={row.statement} language={language} /> : null}
      <EvidenceMark view={view} evidence={row.evidence} about={textIn(row.heading, language).text} />
    </li>
  )
}

interface UsageListProps {
  readonly view: View
  readonly usage: readonly CaseUsage[]
  /** Said where a case has no row of its own; null says nothing (where no row could be expected). */
  readonly withoutRow: string | null
  /** Begins the anchor of each case, where something on the page leads there: `chosen-takikawa`. */
  readonly anchor?: string
}

/** The cases that use a term, each with the very rows that say so; a row's heading leads to it on the case's page. */
export function UsageList({ view, usage, withoutRow, anchor }: UsageListProps) {
  const {
    language,
    words: { vocabulary: words },
  } = view
  if (usage.length === 0) return <p>{words.noCase}</p>
  return (
    <>
      {usage.length > most ? <p>{words.firstOnly(most, usage.length)}</p> : null}
      <ul className="usage">
        {usage.slice(0, most).map(({ record, rows }) => {
          return (
            <li key={record.slug} id={anchor === undefined ? undefined : `${anchor}-${record.slug}`} className="usage-case">
              <div className="usage-name">
                <CaseWhereabouts view={view} record={record} />
                <h3>
                  <a href={linkTo.case(language, record.slug)}>
                    <CaseHeading view={view} record={record} />
                  </a>
                </h3>
              </div>
              {rows.length === 0 ? (
                withoutRow === null ? null : (
                  <p className="hint">{withoutRow}</p>
                )
              ) : (
                <ul className="quotes">
                  {rows.map((row) => (
                    <Quote key={row.id} view={view} slug={record.slug} row={row} />
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
