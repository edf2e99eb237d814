import type { ReactNode } from 'react'

import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import type { View } from '@/src/ui/view'

interface QuotedCase {
  readonly record: CaseRecord
  /** What is quoted from it, each in a `<li>`. */
  readonly quotes: readonly ReactNode[]
  /** Said where nothing is quoted, or besides. */
  readonly note?: string | null
}

interface QuotedCasesProps {
  readonly view: View
  readonly cases: readonly QuotedCase[]
  /** Level of the cases' headings. */
  readonly heading?: 'h3' | 'h4'
  /** Cases shown at most; more would make the page heavy. */
  readonly most?: number
  /** Said above when there are more. */
  readonly firstOnly: (shown: number, all: number) => ReactNode
}

/** Cases with the very rows that a number stands on. */
export function QuotedCases({ view, cases, heading: Heading = 'h3', most = 20, firstOnly }: QuotedCasesProps) {
  const { language } = view
  return (
    <>
      {cases.length > most ? <p className="hint">{firstOnly(most, cases.length)}</p> : null}
      <ul className="usage">
        {cases.slice(0, most).map(({ record, quotes, note }) => {
          return (
            <li key={record.slug} className="usage-case">
              <div className="usage-name">
                <CaseWhereabouts view={view} record={record} />
                <Heading>
                  <a href={linkTo.case(language, record.slug)}>
                    <CaseHeading view={view} record={record} />
                  </a>
                </Heading>
              </div>
              <div className="usage-quotes">
                {quotes.length === 0 ? null : <ul className="quotes">{quotes}</ul>}
                {note ? <p className="hint">{note}</p> : null}
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
