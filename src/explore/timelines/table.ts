/** The picture in numbers: a row for each case, in the same order. */
import { headlineOf, placesOf } from '@/src/catalogue/case-name'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { caseYears, firstJicaYearText } from '@/src/catalogue/years'
import type { Cell, DataTable } from '@/src/exchange/table'
import { tableFile } from '@/src/explore/table-file'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { type TimelinesGroup, timelinesGroups } from './counting'
import { type TimelinesQuery, timelinesQuery } from './query'
import { timelinesWords } from './words'

/** Rows with and without a year. */
function rowsOn({ timeline, undated }: CaseRecord, track: 'local' | 'jica'): number {
  return [...timeline, ...undated].filter((row) => row.track === track).length
}

/** When each case began and how much it did, alone and with JICA. */
export function timelinesTable(snapshot: CatalogueSnapshot, query: TimelinesQuery, language: Language): DataTable {
  const words = timelinesWords[language]
  const groupColumn = query.order === 'start' ? [] : [{ name: words.orders[query.order] }]
  const rowOf = (record: CaseRecord, name: TimelinesGroup['name']): readonly Cell[] => {
    const { firstYear, firstJicaYear } = record.derived
    const group = name === null ? null : textIn(name, language).text
    return [
      placesOf(snapshot, record, language),
      ...groupColumn.map(() => group),
      { text: textIn(headlineOf(record), language).text, href: linkTo.case(language, record.slug) },
      record.number,
      caseYears(record, language) || null,
      firstYear,
      firstJicaYearText(record, language),
      firstJicaYear,
      rowsOn(record, 'local'),
      rowsOn(record, 'jica'),
    ]
  }
  return {
    caption: words.caption,
    nothing: words.nothing,
    columns: [
      { name: words.place },
      ...groupColumn,
      { name: words.case },
      { name: words.number, isOnlyInFile: true },
      { name: words.years },
      { name: words.firstYear, isNumber: true, isOnlyInFile: true },
      { name: words.jicaFrom },
      { name: words.firstJicaYear, isNumber: true, isOnlyInFile: true },
      { name: words.localRows, isNumber: true },
      { name: words.jicaRows, isNumber: true },
    ],
    rows: timelinesGroups(snapshot, query).flatMap(({ name, cases }) => cases.map((record) => rowOf(record, name))),
  }
}

export const timelinesFile = tableFile('timelines', timelinesQuery, timelinesTable)
