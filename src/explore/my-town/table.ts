import { caseName } from '@/src/catalogue/case-name'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { DataTable } from '@/src/exchange/table'
import { tableFile } from '@/src/explore/table-file'
import { formatList } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { rowOfPlace } from '@/src/reference/municipalities'
import { fullNameOfPlace } from '@/src/reference/place-names'
import { answerFor } from './counting'
import { mostLikeness } from './likeness'
import { type TownQuery, townQuery } from './query'
import { nameOfPlaceIn, toldOf } from './sentences'
import { placeOfRow } from './town'
import { townWords } from './words'

/** Every case that a place is compared with, in the order of the answer, with all that was found. */
export function townTable(snapshot: CatalogueSnapshot, query: TownQuery, language: Language): DataTable {
  const words = townWords[language]
  const row = query.kind === 'place' ? rowOfPlace(query.code) : null
  const mine = row && placeOfRow(snapshot, row)
  const near = mine ? answerFor(snapshot, mine).near : []
  const { place, number, case: name, likeness, population, alike, unlike } = words.columns
  const list = (parts: readonly string[]): string | null => (parts.length === 0 ? null : formatList(parts, language))
  return {
    caption: words.table(row ? fullNameOfPlace(row)[language] : '', near.length),
    columns: [
      { name: place },
      { name: number },
      { name: likeness(mostLikeness), isNumber: true },
      { name: population, isNumber: true },
      { name: alike },
      { name: unlike },
      { name },
    ],
    rows: near.map((one) => [
      { text: nameOfPlaceIn(one.place, language), href: linkTo.case(language, one.record.slug) },
      one.record.number,
      one.likeness,
      one.place.population?.value ?? null,
      mine && list(toldOf(one, 'alike', mine, language)),
      mine && list(toldOf(one, 'unlike', mine, language)),
      caseName(snapshot, one.record, language),
    ]),
  }
}

export const townFile = tableFile('my-town', townQuery, townTable)
