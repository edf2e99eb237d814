import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { tableFile } from '@/src/explore/table-file'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { type Fit, ranked } from './fit'
import { type Criteria, findQuery, itemsOf, nameOfItem } from './query'
import { findWords } from './words'

/** More rows would make the page too heavy; the file is the same table. */
const mostRows = 100

/** The answer to the criteria: a row for each case in its order, a column for each choice with what the comparison found. */
export function findTable(snapshot: CatalogueSnapshot, criteria: Criteria, language: Language, answer: readonly Fit[] = ranked(snapshot, criteria)): DataTable {
  const words = findWords[language]
  const { places } = lookup(snapshot)
  const items = itemsOf(criteria)
  const shown = answer.slice(0, mostRows)
  const placesOf = (slugs: readonly string[]) =>
    slugs.map((slug) => textIn(places.get(slug)?.name ?? { ja: slug, en: slug }, language).text).join(language === 'ja' ? '・' : ', ')
  return {
    caption: words.table(shown.length, answer.length),
    columns: [
      { name: words.columns.place },
      { name: words.columns.number },
      ...items.map((item) => ({ name: words.column(words.aspects[item.aspect], textIn(nameOfItem(snapshot, item), language).text) })),
      { name: words.columns.case },
    ],
    rows: shown.map(({ record, findings }): readonly Cell[] => [
      { text: placesOf(record.places), href: linkTo.case(language, record.slug) },
      record.number,
      ...findings.map(({ item, verdict, rows: [row] }): Cell => {
        const text = (item.aspect === 'hope' ? words.hopeVerdicts : words.verdicts)[verdict]
        return row === undefined ? text : { text, href: linkTo.case(language, record.slug, row.id) }
      }),
      caseName(snapshot, record, language),
    ]),
  }
}

export const findFile = tableFile('find', findQuery, findTable)
