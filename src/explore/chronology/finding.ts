import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { formatList } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { FindingText } from '@/src/i18n/text'
import { beginnings } from './counting'
import { chronologyWords } from './words'

/** In which decade most cases began to work with JICA, and when the first did; undefined while none has a year. */
export function chronologyFinding(snapshot: CatalogueSnapshot, language: Language): FindingText | undefined {
  const { years } = beginnings(snapshot)
  const [first] = years
  if (first === undefined) return undefined
  const words = chronologyWords[language]
  const decades = new Map<number, number>()
  for (const { year, cases } of years) {
    const decade = Math.floor(year / 10) * 10
    decades.set(decade, (decades.get(decade) ?? 0) + cases.length)
  }
  const dated = years.reduce((sum, { cases }) => sum + cases.length, 0)
  const most = Math.max(...decades.values())
  const fullest = [...decades].filter(([, count]) => count === most).map(([decade]) => words.decade(decade))
  return words.finding(most, dated, formatList(fullest, language), fullest.length > 1, first.isDecade ? words.decade(first.year) : words.inYear(first.year))
}
