/** What the search box asks while a reader types. */
import { allOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { canonicalText } from '@/src/catalogue/search/canonical'
import { type SearchSuggestionKind, suggest } from '@/src/catalogue/search/nearest'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'

/** Names are shorter; what is longer is no name. In characters. */
const longest = 40

/** Capitals make no difference to a suggestion, so they share one cached answer. */
export const suggestionsQuery: PageQuery<string> = {
  parse: (parameters) => [...canonicalText(allOf(parameters, 'q')[0] ?? '').toLowerCase()].slice(0, longest).join('').trim(),
  write: (q) => writeParameters({ q }),
}

interface SuggestedLink {
  readonly name: string
  /** The language that the name is written in. */
  readonly lang: Language
  readonly kind: SearchSuggestionKind
  readonly href: string
}

/** At most eight pages that a half-typed search may mean, in the reader's language. */
export function suggestedLinks(snapshot: CatalogueSnapshot, text: string, language: Language): readonly SuggestedLink[] {
  return suggest(snapshot, text).map(({ kind, slug, name: names }) => {
    const { text: name, lang } = textIn(names, language)
    return { kind, name, lang, href: kind === 'case' ? linkTo.case(language, slug) : linkTo.entry(language, kind, slug) }
  })
}
