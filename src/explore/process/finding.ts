import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import type { FindingText } from '@/src/i18n/text'
import { casesIn } from './counting'
import { toldPaths } from './paths'
import { processWords } from './words'

/** How many of the told paths reach regional revitalisation; undefined while none is told. */
export function processFinding(snapshot: CatalogueSnapshot, language: Language): FindingText | undefined {
  const all = toldPaths(snapshot)
  if (all.length === 0) return undefined
  const far = all.filter(({ reached }) => reached === 'revitalisation')
  return processWords[language].finding(all.length, casesIn(all), far.length, casesIn(far))
}
