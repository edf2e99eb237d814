import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import { formatInstant } from '@/src/i18n/format'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { formatPeriod } from '@/src/periods'
import { SourceName, UpdatedDate } from '@/src/ui/footer'
import { HeadingText } from '@/src/ui/phrases'
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

/** How to cite the case: title, site, date of the last change, permanent address. */
export function Citation({ view, record }: { view: View; record: CaseRecord }) {
  const {
    snapshot,
    language,
    words: { case: words, frame },
  } = view
  const text = words.citeText(
    caseName(snapshot, record, language),
    textIn(snapshot.site.name, language).text,
    formatInstant(record.updatedAt, language),
    absoluteUrl(linkTo.case(language, record.slug)),
  )
  return (
    <>
      <p className="citation">
        <HeadingText of={text} language={language} />
      </p>
      <p className="hint">{words.citeRow}</p>
      <RowLinks view={view} record={record} />
      <p>
        {`${frame.updated}: `}
        <UpdatedDate view={view} instant={record.updatedAt} />
      </p>
    </>
  )
}
