import { facetsOf } from '@/src/catalogue/facets'
import { type CaseQuery, runQuery, writeQuery } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import { feedWords } from '@/src/i18n/words/feed'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { CaseCards } from './case-card'
import { choiceText } from './choice-text'
import { Chips, SortLinks } from './chosen'
import { EmptyAnswer } from './empty-answer'
import { FacetForm } from './facet-form'
import { PageLinks, sliceOf } from './pages'

/** The list of cases: the facets beside the answer, and above it what was chosen, how many cases fit and their order. */
function CaseList({ view, query }: { view: View; query: CaseQuery }) {
  const {
    snapshot,
    language,
    words: { list },
  } = view
  const cases = runQuery(snapshot, query, language)
  const { items, page, pages } = sliceOf(cases, query.page)
  return (
    <div className="case-list">
      <FacetForm view={view} facets={facetsOf(snapshot, query)} query={query} />
      <section aria-labelledby="results">
        <Chips view={view} query={query} />
        <div className="result-line">
          <h2 id="results">
            <span className="hidden-text">{`${list.results}: `}</span>
            {list.count(cases.length, snapshot.cases.length)}
          </h2>
          <SortLinks view={view} query={query} />
        </div>
        {cases.length === 0 ? <EmptyAnswer view={view} query={query} /> : <CaseCards view={view} cases={items} choice={query.choice} />}
        <PageLinks view={view} query={query} page={page} pages={pages} />
        <p className="table-file">
          <a href={linkTo.feed(language, writeQuery({ ...query, sort: 'number', page: 1 }))}>
            {choiceText(view, query.choice) === '' ? feedWords[language].link : feedWords[language].linkChosen}
          </a>
        </p>
      </section>
    </div>
  )
}

/** The page of the list, with the frame around it. The language switch keeps what is chosen. */
export function CaseListPage({ view, query }: { view: View; query: CaseQuery }) {
  const {
    language,
    words: { sections },
  } = view
  return (
    <PageFrame view={view} section="cases" path={(to) => linkTo.cases(to, writeQuery(query))} crumbs={[{ name: sections.cases }]}>
      <div className="page">
        <header className="page-header">
          <h1>
            <HeadingText of={sections.cases} language={language} />
          </h1>
        </header>
        <CaseList view={view} query={query} />
      </div>
    </PageFrame>
  )
}
