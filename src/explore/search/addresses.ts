import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { type SearchQuery, writeSearch } from './query'

/** The address of a search with its choices. */
export function searchAddress(language: Language, query: SearchQuery): string {
  return linkTo.picture(language, 'search', writeSearch(query))
}
