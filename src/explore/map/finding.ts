import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { formatList } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { FindingText } from '@/src/i18n/text'
import { textIn } from '@/src/i18n/text'
import { mapCounts } from './counting'
import { mapWords } from './words'

/** Names written out where several countries have the same largest number. */
const mostNames = 3

/** In how many prefectures and with how many countries the cases are, and with which most; undefined while there is neither. */
export function mapFinding(snapshot: CatalogueSnapshot, language: Language): FindingText | undefined {
  const { prefectures, countries } = mapCounts(snapshot)
  const withCases = prefectures.filter(({ cases }) => cases.length > 0).length
  if (withCases + countries.length === 0) return undefined
  const words = mapWords[language]
  const most = Math.max(0, ...countries.map(({ cases }) => cases.length))
  const first = countries.filter(({ cases }) => cases.length === most).map(({ country }) => textIn(country.name, language).text)
  return [
    ...words.finding(withCases, countries.length),
    ...(first.length === 0 || first.length > mostNames ? [] : [words.most(formatList(first, language), most)]),
  ]
}
