import type { ComponentType } from 'react'

import { coverage } from '@/src/catalogue/coverage'
import { frequencies } from '@/src/catalogue/frequencies'
import { sortCases } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { CaseCards } from '@/src/ui/cases/case-card'
import { CaseHeading } from '@/src/ui/cases/case-name'
import { casesPerPage } from '@/src/ui/cases/pages'
import { UpdatedDate } from '@/src/ui/footer'
import { nameOfEntry } from '@/src/ui/links'
import { SiteJsonLd } from '@/src/ui/json-ld'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { WaysIn } from './ways-in'

const newestShown = 5

/** What the cases have in common, as one sentence that is counted anew at every revision. */
function frequenciesSentence({ snapshot, language, words: { home } }: View): string | null {
  const { outOf, impacts, factors } = frequencies(snapshot)
  const named =
    (kind: 'impact' | 'factor') =>
    ({ slug, count }: { slug: string; count: number }) => ({ count, name: textIn(nameOfEntry(snapshot, kind, slug) ?? { ja: slug, en: slug }, language).text })
  if (impacts.length === 0) return null
  return home.frequencies(outOf, impacts.slice(0, 2).map(named('impact')), factors.slice(0, 1).map(named('factor'))[0] ?? null)
}

/** How much of each survey is here, in words. */
export function CoverageWords({
  view: {
    snapshot,
    language,
    words: { home },
  },
}: {
  view: View
}) {
  return coverage(snapshot).map(({ survey, entered, outOf, cancelled }) => (
    <p key={survey.slug}>
      {home.coverage(textIn(survey.name, language).text, outOf, entered)}
      {cancelled === 0 ? null : `${language === 'ja' ? '' : ' '}${home.coverageCancelled(cancelled)}`}
    </p>
  ))
}

interface HomeViewProps {
  readonly view: View
  /** The three circles with all cases, and the list of the ways of looking across the cases. */
  readonly Circles: ComponentType<{ readonly view: View }>
  readonly Questions: ComponentType<{ readonly view: View }>
}

/** The home page: an answer first with its picture, then three ways in, every question that is answered across the cases, and the cases. */
export function HomeView({ view, Circles, Questions }: HomeViewProps) {
  const {
    snapshot,
    language,
    words: { explore, home, sections },
  } = view
  const answer = frequenciesSentence(view)
  const cases = sortCases(snapshot.cases, 'number', language)
  return (
    <PageFrame view={view} path={linkTo.home}>
      <div className="page home">
        <div className="home-answer">
          <header className="home-header">
            <h1>
              <HeadingText of={home.title} language={language} />
            </h1>
            {hasText(snapshot.site.description) ? (
              <p className="lead">
                <Text of={snapshot.site.description} language={language} />
              </p>
            ) : null}
            {answer === null ? null : (
              <div className="frequencies">
                <h2>{home.frequenciesTitle}</h2>
                <p>{answer}</p>
              </div>
            )}
            <CoverageWords view={view} />
          </header>
          <Circles view={view} />
        </div>
        <WaysIn view={view} />
        <section aria-labelledby="questions">
          <h2 id="questions">
            <HeadingText of={sections.explore} language={language} />
          </h2>
          <p className="hint">{explore.lead}</p>
          <Questions view={view} />
        </section>
        <section aria-labelledby="cases">
          <h2 id="cases">{home.casesTitle}</h2>
          <p className="hint">{home.cardsNote}</p>
          <CaseCards view={view} cases={cases.slice(0, casesPerPage)} />
          <p>
            <a className="more" href={linkTo.cases(language)}>
              {home.allCases(cases.length)}
            </a>
          </p>
        </section>
        <section aria-labelledby="newest">
          <h2 id="newest">{home.newestTitle}</h2>
          <ul className="newest">
            {sortCases(snapshot.cases, 'updated', language)
              .slice(0, newestShown)
              .map((record) => (
                <li key={record.slug}>
                  <UpdatedDate view={view} instant={record.updatedAt} />
                  <a href={linkTo.case(language, record.slug)}>
                    <CaseHeading view={view} record={record} />
                  </a>
                </li>
              ))}
          </ul>
        </section>
      </div>
      <SiteJsonLd view={view} />
    </PageFrame>
  )
}
