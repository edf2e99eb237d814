import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { citingWords } from '@/src/i18n/words/citing'
import { rowsOf } from '@/src/ui/citing/cited-rows'
import { Hidden, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

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
                </a>{' '}
                <a className="row-cite" href={linkTo.cite(language, record.slug, id)}>
                  {citingWords[language].title}
                  <Hidden>{language === 'ja' ? `（${textIn(text, language).text}）` : ` (${textIn(text, language).text})`}</Hidden>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
