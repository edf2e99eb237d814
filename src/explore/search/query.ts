/** The question of the search page: words, and the choices of the case list within what they find. */
import { allOf, type PageQuery } from '@/src/catalogue/parameters'
import { type CaseQuery, type Choice, noChoice, parseQuery, writeQuery } from '@/src/catalogue/query'
import { canonicalText } from '@/src/catalogue/search/canonical'
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
