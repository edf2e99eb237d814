/** What the field asks while a town is typed. */
import { allOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { canonicalText } from '@/src/catalogue/search/canonical'
import { longestTown, queryOfRow } from '@/src/explore/towns/query'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { findMunicipalities } from '@/src/reference/find-municipalities'
import { findFurtherNames } from '@/src/reference/further-names'
import { fullNameOfPlace, nameOfPlace, prefectureOf } from '@/src/reference/place-names'
import { townWords } from './words'

const mostSuggested = 8

/** Capitals make no difference to a suggestion, so they share one cached answer. */
export const townSuggestionsQuery: PageQuery<string> = {
  parse: (parameters) => [...canonicalText(allOf(parameters, 'q')[0] ?? '').toLowerCase()].slice(0, longestTown).join('').trim(),
  write: (q) => writeParameters({ q }),
}

interface SuggestedTown {
  readonly name: string
  readonly lang: Language
  /** The prefecture that it lies in: it tells two of one name apart. */
  readonly kind: string
  readonly href: string
}

/** The places that half-typed words may mean. */
export function suggestedTowns(text: string, language: Language): readonly SuggestedTown[] {
  const words = townWords[language]
  const found = findMunicipalities(text, mostSuggested)
  const today = (ranks: readonly number[]) =>
    found
      .filter(({ rank }) => ranks.includes(rank))
      .map(({ row }): SuggestedTown => ({
        name: nameOfPlace(row)[language],
        lang: language,
        kind: row.kind === 'prefecture' ? words.kickerPrefecture : prefectureOf(row)[language],
        href: linkTo.picture(language, 'my-town', queryOfRow(row)),
      }))
  const further = findFurtherNames(text, 2).map(({ name, row }): SuggestedTown => ({
    name,
    lang: 'ja',
    kind: words.suggestedToday(fullNameOfPlace(row)[language]),
    href: linkTo.picture(language, 'my-town', queryOfRow(row)),
  }))
  // What only stands within a name comes last.
  return [...today([0, 1, 2]), ...further, ...today([3])].slice(0, mostSuggested)
}
