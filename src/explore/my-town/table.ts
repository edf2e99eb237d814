import { caseName } from '@/src/catalogue/case-name'
import type { CatalogueSnapshot, Place } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { tableFile } from '@/src/explore/table-file'
import { answerFor } from '@/src/explore/towns/counting'
import { type Compared, mostLikeness, shareFromAbroad, shareOver64, sharesOfWork, type Verdict } from '@/src/explore/towns/likeness'
import { type TownQuery, townQuery } from '@/src/explore/towns/query'
import { placeOfRow } from '@/src/explore/towns/town'
import { formatList } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { rowOfPlace } from '@/src/reference/municipalities'
import { fullNameOfPlace } from '@/src/reference/place-names'
import { likenessWords } from './likeness-words'
import { nameOfPlaceIn } from './sentences'
import { townWords } from './words'

/** In per cent with one decimal place. */
const rounded = (share: number | null | undefined): number | null => (share === null || share === undefined ? null : Math.round(share * 10) / 10)

/** What is compared of a place in numbers. */
function numbersOf(place: Place): readonly Cell[] {
  const work = sharesOfWork(place)
  return [place.population?.value ?? null, ...[shareOver64(place), work?.primary, work?.secondary, work?.tertiary, shareFromAbroad(place)].map(rounded)]
}

/** A place, and below it every case that it is compared with, in the order of the answer. */
export function townTable(snapshot: CatalogueSnapshot, query: TownQuery, language: Language): DataTable {
  const words = townWords[language]
  const row = query.kind === 'place' ? rowOfPlace(query.code) : null
  const mine = row && placeOfRow(snapshot, row)
  const near = mine ? answerFor(snapshot, mine).near : []
  const { place, number, case: name, likeness, population, over64, primary, secondary, tertiary, abroad, alike, unlike } = words.columns
  const respectsOf = (findings: readonly Compared[], wanted: Verdict): string | null => {
    const found = findings.filter(({ verdict }) => verdict === wanted).map(({ respect }) => likenessWords[language].respects[respect])
    return found.length === 0 ? null : formatList(found, language)
  }
  return {
    caption: words.table(row ? fullNameOfPlace(row)[language] : '', near.length),
    nothing: '–',
    columns: [
      { name: place },
      { name: number },
      ...[likeness(mostLikeness), population, over64, primary, secondary, tertiary, abroad].map((text) => ({ name: text, isNumber: true })),
      { name: alike },
      { name: unlike },
      { name },
    ],
    rows: [
      ...(mine && near.length > 0 ? [[words.mine(nameOfPlaceIn(mine, language)), null, null, ...numbersOf(mine), null, null, null]] : []),
      ...near.map((one): readonly Cell[] => [
        { text: nameOfPlaceIn(one.place, language), href: linkTo.case(language, one.record.slug) },
        one.record.number,
        one.likeness,
        ...numbersOf(one.place),
        respectsOf(one.findings, 'alike'),
        respectsOf(one.findings, 'unlike'),
        caseName(snapshot, one.record, language),
      ]),
    ],
  }
}

export const townFile = tableFile('my-town', townQuery, townTable)
