import type { ComponentType } from 'react'

import { coverage } from '@/src/catalogue/coverage'
import { sortCases } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { CaseHeading } from '@/src/ui/cases/case-name'
import { UpdatedDate } from '@/src/ui/footer'
import { SiteJsonLd } from '@/src/ui/json-ld'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { Findings } from './findings'
import { WaysIn } from './ways-in'

const newestShown = 5

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

/** Every question that is answered across the cases. */
function AllQuestions({ view, Questions }: Pick<HomeViewProps, 'view' | 'Questions'>) {
  const {
    language,
    words: { explore, sections },
  } = view
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">
        <HeadingText of={sections.explore} language={language} />
      </h2>
      <p className="hint">{explore.lead}</p>
      <Questions view={view} />
    </section>
  )
}

/** What the site is, and how much of the survey is here. */
function Coverage({ view }: { view: View }) {
  const {
    snapshot: { site },
    language,
    words: { home },
  } = view
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{home.coverageTitle}</h2>
      {hasText(site.description) ? (
        <p>
          <Text of={site.description} language={language} />
        </p>
      ) : null}
      <CoverageWords view={view} />
    </section>
  )
}

function Newest({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { home },
  } = view
  return (
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
  )
}

interface HomeViewProps {
  readonly view: View
  /** The field for one's own town, all cases on their two lines, the three circles with all cases, and the list of the ways of looking across the cases. */
  readonly Town: ComponentType<{ readonly view: View }>
  readonly Timelines: ComponentType<{ readonly view: View }>
  readonly Circles: ComponentType<{ readonly view: View }>
  readonly Questions: ComponentType<{ readonly view: View }>
}

/** The home page. It is an answer before it is a menu: the order of its sections is the order here. */
export function HomeView({ view, Town, Timelines, Circles, Questions }: HomeViewProps) {
  return (
    <PageFrame view={view} path={linkTo.home}>
      <div className="page home">
        <h1>
          <HeadingText of={view.words.home.title} language={view.language} />
        </h1>
        <Town view={view} />
        <Timelines view={view} />
        <Findings view={view} />
        <Circles view={view} />
        <WaysIn view={view} />
        <AllQuestions view={view} Questions={Questions} />
        <Coverage view={view} />
        <Newest view={view} />
      </div>
      <SiteJsonLd view={view} />
    </PageFrame>
  )
}
