import { type CaseQuery, noChoice } from '@/src/catalogue/query'
import { ExplorePage } from '@/src/explore/explore-page'
import { linkTo } from '@/src/i18n/links'
import { Chips } from '@/src/ui/cases/chosen'
import { FacetForm } from '@/src/ui/cases/facet-form'
import { PageLinks, sliceOf } from '@/src/ui/cases/pages'
import { SearchForm } from '@/src/ui/search-form'
import type { View } from '@/src/ui/view'
import { searchAddress } from './addresses'
import { resultOf, type SearchResult } from './counting'
import { Hit } from './hit'
import { AlsoAndNamed, NamedLinks, NothingFound } from './nothing-found'
import { asCaseQuery, type SearchQuery, writeSearch } from './query'
import { searchWords } from './words'

/** Nothing is looked for yet: what can be. */
function Invitation({ view: { language } }: { view: View }) {
  const words = searchWords[language]
  return (
    <section aria-labelledby="examples">
      <p>{words.what}</p>
      <p>{words.how}</p>
      <h2 id="examples">{words.examples}</h2>
      <ul className="example-searches">
        {words.exampleSearches.map((text) => (
          <li key={text}>
            <a href={searchAddress(language, { text, choice: noChoice, page: 1 })}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Results({ view, query, result }: { view: View; query: SearchQuery; result: SearchResult }) {
  const { language } = view
  const words = searchWords[language]
  const { found, hits, facets, named, synonyms, terms, reach, held } = result
  const typed = terms.map((term) => term.typed)
  const notes: Readonly<Record<typeof reach, string | null>> = {
    all: null,
    sentence: words.bySentence(typed),
    year: words.byYear(typed),
    most: words.byMost(typed, held),
  }
  const heading = reach === 'all' ? { all: words.found, part: words.ofFound } : { all: words.near, part: words.ofNear }
  const { items, page, pages } = sliceOf(hits, query.page)
  const address = ({ choice, page: to }: CaseQuery) => searchAddress(language, { text: query.text, choice, page: to })
  return (
    <div className="case-list">
      <FacetForm view={view} facets={facets} query={asCaseQuery(query)} action={linkTo.picture(language, 'search')} kept={{ q: query.text }} />
      <section aria-labelledby="results">
        <Chips view={view} query={asCaseQuery(query)} address={address} />
        <h2 id="results">{hits.length === found ? heading.all(query.text, found) : heading.part(query.text, hits.length, found)}</h2>
        {notes[reach] === null ? null : <p>{notes[reach]}</p>}
        <AlsoAndNamed view={view} synonyms={synonyms} named={named} />
        {hits.length > 0 ? (
          <ul className="usage search-hits">
            {items.map((hit) => (
              <Hit key={hit.record.slug} view={view} hit={hit} terms={terms} />
            ))}
          </ul>
        ) : (
          <div className="empty-answer">
            <p>{words.emptyChoice}</p>
            <p>
              <a href={searchAddress(language, { ...query, choice: noChoice, page: 1 })}>{words.withoutChoice(found)}</a>
            </p>
          </div>
        )}
        <PageLinks view={view} query={asCaseQuery(query)} page={page} pages={pages} address={address} />
      </section>
    </div>
  )
}

/** The search: the field, and below it the cases whose texts hold the words, each with the rows where they stand. */
export function SearchPage({ view, query }: { view: View; query: SearchQuery }) {
  const {
    snapshot,
    language,
    words: { searchForm },
  } = view
  const result = query.text === '' ? null : resultOf(snapshot, query, language)
  return (
    <ExplorePage view={view} name="search" query={writeSearch(query)} finding={result === null ? undefined : null}>
      <SearchForm view={view} name={searchForm.box} className="search-page-box" text={query.text} />
      {result === null ? (
        <Invitation view={view} />
      ) : result.found === 0 ? (
        <>
          {result.named.length === 0 ? null : <NamedLinks view={view} named={result.named} />}
          <NothingFound view={view} text={query.text} />
        </>
      ) : (
        <Results view={view} query={query} result={result} />
      )}
    </ExplorePage>
  )
}
