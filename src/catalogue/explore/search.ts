/** The question of the search page: words, and the choices of the case list within what they find. */
import type { Language } from '@/src/i18n/languages'
import { facetsOf, type Facet } from '@/src/catalogue/facets'
import { allOf, type PageQuery } from '@/src/catalogue/parameters'
import { matches, noChoice, parseQuery, writeQuery, type CaseQuery, type Choice } from '@/src/catalogue/query'
import { termsNamed, type Suggestion } from '@/src/catalogue/search/nearest'
import { canonicalText } from '@/src/catalogue/search/canonical'
import type { SearchTerm } from '@/src/catalogue/search/query'
import { searchWidely, type SearchAnswer, type SearchHit } from '@/src/catalogue/search/search'
import type { CatalogueSnapshot } from '@/src/catalogue/types'

export interface SearchQuery {
  /** In its canonical form; empty when nothing is looked for. */
  readonly text: string
  readonly choice: Choice
  /** From 1. */
  readonly page: number
}

export const nothingSearched: SearchQuery = { text: '', choice: noChoice, page: 1 }

/** Without words there is nothing to choose within. */
function parse(parameters: Parameters<typeof parseQuery>[0], snapshot: CatalogueSnapshot): SearchQuery {
  const text = canonicalText(allOf(parameters, 'q')[0] ?? '')
  if (text === '') return nothingSearched
  const { choice, page } = parseQuery(parameters, snapshot)
  return { text, choice, page }
}

/** As the case list's parts take it: results stand in their own order, so there is no sort. */
export function asCaseQuery({ choice, page }: SearchQuery): CaseQuery {
  return { choice, page, sort: 'number' }
}

/** The query in its one canonical form, without a question mark. */
export function writeSearch({ text, choice, page }: SearchQuery): string {
  if (text === '') return ''
  const rest = writeQuery(asCaseQuery({ text, choice, page }))
  return `${new URLSearchParams({ q: text }).toString()}${rest === '' ? '' : `&${rest}`}`
}

export const searchQuery: PageQuery<SearchQuery> = { parse, write: writeSearch }

export interface SearchResult {
  readonly terms: readonly SearchTerm[]
  /** Cases that the words find, before the choices. */
  readonly found: number
  /** Whether they have all the words, and if not, how many of them. */
  readonly reach: SearchAnswer['reach']
  readonly held: number
  /** Those of them that answer the choices, best first. */
  readonly hits: readonly SearchHit[]
  /** Counted within what the words find. */
  readonly facets: readonly Facet[]
  /** Terms and places that are named so. */
  readonly named: readonly Suggestion[]
  /** Other words that count as the same. */
  readonly synonyms: readonly string[]
}

/** What a search finds, with the choices within it. */
export function resultOf(snapshot: CatalogueSnapshot, query: SearchQuery, language: Language): SearchResult {
  const { terms, hits, reach, held } = searchWidely(snapshot, query.text, language)
  return {
    terms, reach, held,
    found: hits.length,
    hits: hits.filter(({ record }) => matches(snapshot, record, query.choice)),
    facets: facetsOf(snapshot, asCaseQuery(query), hits.map(({ record }) => record)),
    named: termsNamed(snapshot, terms),
    synonyms: terms.flatMap(({ synonyms }) => synonyms),
  }
}
