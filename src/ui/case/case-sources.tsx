import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import { hasText } from '@/src/i18n/text'
import { feedWords } from '@/src/i18n/words/feed'
import { formatPeriod } from '@/src/periods'
import { citationOf } from '@/src/ui/citing/citation'
import { CiteForms } from '@/src/ui/citing/cite-forms'
import { SourceName, UpdatedDate } from '@/src/ui/footer'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { RowLinks } from './row-links'

/** The documents that the case rests on, with publisher, date and terms. */
export function CaseSources({ view, record }: { view: View; record: CaseRecord }) {
  const {
    snapshot,
    language,
    words: { case: words },
  } = view
  const sources = record.sources.flatMap((slug) => lookup(snapshot).sources.get(slug) ?? [])
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.slug}>
          <p>
            <SourceName view={view} source={source} />
            {language === 'ja' ? '、' : ', '}
            <Text of={source.publisher} language={language} />
            {source.published === null ? null : `${language === 'ja' ? '、' : ', '}${formatPeriod(source.published, language)}`}
          </p>
          {hasText(source.licence) ? (
            <p className="hint">
              {`${words.sourceTerms}: `}
              <Text of={source.licence} language={language} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** How to cite the case, in the forms that are written and as files; and how each of its rows is cited. */
export function CaseCitation({ view, record }: { view: View; record: CaseRecord }) {
  const {
    language,
    words: { case: words, frame },
  } = view
  return (
    <>
      <CiteForms view={view} record={record} citation={citationOf(view, record)} />
      <p className="hint">{words.citeRow}</p>
      <RowLinks view={view} record={record} />
      <p>
        {`${frame.updated}: `}
        <UpdatedDate view={view} instant={record.updatedAt} />
      </p>
      {record.changeNotes.length === 0 ? null : (
        <>
          <h3>{feedWords[language].notes}</h3>
          <ul>
            {record.changeNotes.map(({ date, note }) => (
              <li key={`${date} ${note.ja}`}>
                <UpdatedDate view={view} instant={date} /> <Text of={note} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
