/** What a search finds. */
import { type Facet, facetsOf } from '@/src/catalogue/facets'
import { matches } from '@/src/catalogue/query'
import { type SearchSuggestion, termsNamed } from '@/src/catalogue/search/nearest'
import type { SearchTerm } from '@/src/catalogue/search/query'
import { type SearchAnswer, type SearchHit, searchWidely } from '@/src/catalogue/search/search'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { asCaseQuery, type SearchQuery } from './query'

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
  readonly named: readonly SearchSuggestion[]
  /** Other words that count as the same. */
  readonly synonyms: readonly string[]
}

/** What a search finds, with the choices within it. */
export function resultOf(snapshot: CatalogueSnapshot, query: SearchQuery, language: Language): SearchResult {
  const { terms, hits, reach, held } = searchWidely(snapshot, query.text, language)
  return {
    terms,
    reach,
    held,
    found: hits.length,
    hits: hits.filter(({ record }) => matches(snapshot, record, query.choice)),
    facets: facetsOf(
      snapshot,
      asCaseQuery(query),
      hits.map(({ record }) => record),
    ),
    named: termsNamed(snapshot, terms),
    synonyms: terms.flatMap(({ synonyms }) => synonyms),
  }
}
