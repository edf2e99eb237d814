import { elementCounts } from '@/src/catalogue/frequencies'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { formatList } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { FindingText } from '@/src/i18n/text'
import { quoted } from '@/src/i18n/typography'
import { elementLabels, elements } from '@/src/model/terms'
import { elementsWords } from './words'

/** How many cases reach all three elements, and which element most of them reach; undefined while none reaches any. */
export function elementsFinding(snapshot: CatalogueSnapshot, language: Language): FindingText | undefined {
  const { outOf, reached, regions } = elementCounts(snapshot)
  const most = Math.max(...elements.map((element) => reached[element]))
  if (most === 0) return undefined
  const names = elements.filter((element) => reached[element] === most).map((element) => quoted(elementLabels[element][language], language))
  const inAll = regions.find(({ elements: inside }) => inside.length === elements.length)?.count ?? 0
  return elementsWords[language].finding(inAll, outOf, formatList(names, language), most)
}
