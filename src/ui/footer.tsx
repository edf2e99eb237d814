import { lastModified } from '@/src/catalogue/last-modified'
import { lookup } from '@/src/catalogue/lookup'
import type { Source } from '@/src/catalogue/types'
import { formatInstant, isoDate } from '@/src/i18n/format'
import { otherLanguage } from '@/src/i18n/languages'
import { linkTo, type PagePath } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { DefinitionTable } from './definition-table'
import { Paragraphs, Text } from './text'
import type { View } from './view'

/** A date as a reader writes it, with the calendar date for machines. */
export function UpdatedDate({ view: { language }, instant }: { view: View; instant: string }) {
  return <time dateTime={isoDate(instant)}>{formatInstant(instant, language)}</time>
}

/** A source by its name, linked where it has an address. */
export function SourceName({ view: { language }, source }: { view: View; source: Source }) {
  const name = <Text of={source.name} language={language} />
  return source.url === null ? (
    <cite>{name}</cite>
  ) : (
    <a href={source.url}>
      <cite>{name}</cite>
    </a>
  )
}

interface FooterProps {
  readonly view: View
  readonly path: PagePath
  readonly updated?: string
  readonly sources?: readonly string[]
}

/** When the page last changed and whose site it is not; folded away, where it comes from, on what terms it may be used and whom to ask. */
export function Footer({ view, path, updated, sources }: FooterProps) {
  const {
    snapshot,
    language,
    words: { frame, sections },
  } = view
  const { site } = snapshot
  const other = otherLanguage(language)
  const shown = sources?.flatMap((slug) => lookup(snapshot).sources.get(slug) ?? []) ?? snapshot.sources
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <p className="footer-line">
          <span>
            {`${frame.updated} `}
            <UpdatedDate view={view} instant={updated ?? lastModified(snapshot)} />
          </span>
          <span>{frame.notOfficial}</span>
        </p>
        <div className="footer-line">
          <details className="footer-more">
            <summary>{frame.aboutThisPage}</summary>
            <DefinitionTable
              rows={[
                {
                  term: frame.source,
                  value:
                    shown.length === 0 ? null : (
                      <ul className="plain-list">
                        {shown.map((source) => (
                          <li key={source.slug}>
                            <SourceName view={view} source={source} />
                          </li>
                        ))}
                      </ul>
                    ),
                },
                { term: frame.licence, value: hasText(site.licence) ? <Paragraphs of={site.licence} language={language} /> : null },
                { term: frame.attribution, value: hasText(site.attribution) ? <Paragraphs of={site.attribution} language={language} /> : null },
                { term: frame.contact, value: hasText(site.contact) ? <Paragraphs of={site.contact} language={language} /> : null },
              ]}
            />
          </details>
          <ul className="footer-links">
            <li>
              <a href={linkTo.about(language)}>{sections.about}</a>
            </li>
            <li>
              <a href={linkTo.data(language)}>{frame.data}</a>
            </li>
            <li>
              <a href={linkTo.vocabulary(language, 'element')}>{sections.element}</a>
            </li>
            <li>
              <a href={linkTo.vocabulary(language, 'organisation')}>{sections.organisation}</a>
            </li>
            <li>
              <a href={path(other)} hrefLang={other} lang={other}>
                {frame.switchTo}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
