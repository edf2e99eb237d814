/** The three circles as a table: whole circles first, then each region with what it reaches. */
import { elementCounts } from '@/src/catalogue/frequencies'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { DataTable } from '@/src/exchange/table'
import { wholeTableFile } from '@/src/explore/table-file'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { elementLabels, elements } from '@/src/model/terms'
import { regionName } from '@/src/visuals/region-name'
import { circleRegions } from './counting'
import { elementsWords } from './words'

/** How many cases reach each element, and how many stand in each region of the circles. */
export function elementsTable(snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = elementsWords[language]
  const { reached } = elementCounts(snapshot)
  return {
    caption: words.table,
    columns: [{ name: words.region }, ...elements.map((element) => ({ name: elementLabels[element][language] })), { name: words.count, isNumber: true }],
    rows: [
      ...elements.map((circle) => [
        { text: words.total(elementLabels[circle][language]), href: linkTo.entry(language, 'element', circle) },
        ...elements.map((element) => (element === circle ? words.yes : words.either)),
        reached[circle],
      ]),
      ...circleRegions(snapshot).map(({ key, elements: inside, cases }) => [
        { text: regionName(inside, language), href: `${linkTo.picture(language, 'elements', `region=${key}`)}#chosen` },
        ...elements.map((element) => (inside.includes(element) ? words.yes : words.no)),
        cases.length,
      ]),
    ],
  }
}

export const elementsFile = wholeTableFile('elements', elementsTable)
