import { nameOfValue } from '@/src/catalogue/facets'
import { type Choice, facetNames } from '@/src/catalogue/query'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'

/** What is chosen in the list of cases, in words: `経済的活性化、東北`; empty without a choice. */
export function choiceText({ snapshot, language }: View, choice: Choice): string {
  const names = facetNames.flatMap((facet) => choice[facet].map((value) => textIn(nameOfValue(snapshot, facet, value), language).text))
  return names.join(language === 'ja' ? '、' : ', ')
}
