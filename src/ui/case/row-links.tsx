import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { formatPeriod } from '@/src/periods'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

interface Row {
  readonly id: string
  readonly text: Bilingual
  /** Said before the text, such as when it was. */
  readonly before?: string
}

/** Every row of a case that has an address of its own, by the part of the page that it stands in, in the page's order. */
function rowsOf({ snapshot, language, words: { case: words } }: View, record: CaseRecord): readonly { readonly part: string; readonly rows: readonly Row[] }[] {
  const { organisations } = lookup(snapshot)
  const parts: readonly { readonly part: string; readonly rows: readonly Row[] }[] = [
    { part: words.background, rows: [...record.challenges, ...record.resources] },
    { part: words.timeline, rows: record.timeline.map(({ id, title, period }) => ({ id, text: title, before: formatPeriod(period, language) })) },
    { part: words.story, rows: record.sections.map(({ id, heading }) => ({ id, text: heading })) },
    { part: words.outcomes, rows: record.outcomes.map(({ id, heading }) => ({ id, text: heading })) },
    { part: words.factors, rows: record.factors.map(({ id, heading }) => ({ id, text: heading })) },
    { part: words.pathways, rows: record.pathways.map(({ id, statement }) => ({ id, text: statement })) },
    { part: words.limits, rows: record.limits.map(({ id, statement }) => ({ id, text: statement })) },
    { part: words.figures, rows: record.keyFigures.map(({ id, label }) => ({ id, text: label })) },
    {
      part: words.actors,
      rows: record.actors.map(({ id, organisation }) => ({ id, text: organisations.get(organisation)?.name ?? { ja: organisation, en: organisation } })),
    },
  ]
  return parts.filter(({ rows }) => rows.length > 0)
}

/** The addresses of all rows in one list that opens: what one takes for a citation without pointing at each row. */
export function RowLinks({ view, record }: { view: View; record: CaseRecord }) {
  const {
    language,
    words: { case: words },
  } = view
  const parts = rowsOf(view, record)
  if (parts.length === 0) return null
  return (
    <details className="row-links">
      <summary>{words.rowLinks(parts.reduce((sum, { rows }) => sum + rows.length, 0))}</summary>
      {parts.map(({ part, rows }) => (
        <div key={part}>
          <h3>{part}</h3>
          <ul>
            {rows.map(({ id, text, before }) => (
              <li key={id}>
                <a href={linkTo.case(language, record.slug, id)}>
                  {before === undefined ? null : `${before} `}
                  <Text of={text} language={language} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
