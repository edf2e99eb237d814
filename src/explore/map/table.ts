/** The numbers of the maps as tables: prefectures, partner countries, and JICA's offices in Japan. */
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { wholeTableFile } from '@/src/explore/table-file'
import { formatList } from '@/src/i18n/format'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { countryRegionLabels, findLabel } from '@/src/model/terms'
import { mapCounts } from './counting'
import { type MapKind, mapQuery } from './query'
import { mapWords } from './words'

/** A count that opens its cases; null where there are none. */
function countCell(language: Language, kind: MapKind, slug: string, cases: readonly CaseRecord[]): Cell {
  if (cases.length === 0) return null
  return { text: String(cases.length), href: `${linkTo.picture(language, 'map', mapQuery.write({ kind, slug }))}#chosen` }
}

function placesOf(snapshot: CatalogueSnapshot, language: Language, cases: readonly CaseRecord[]): string {
  const { places } = lookup(snapshot)
  const names = cases.flatMap((record) => record.places.map((slug) => textIn(places.get(slug)?.name ?? { ja: slug, en: slug }, language).text))
  return formatList([...new Set(names)], language)
}

/** All 47 prefectures with their cases. */
export function prefecturesTable(snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = mapWords[language]
  const { organisations } = lookup(snapshot)
  const name = (of: Bilingual | undefined, slug: string) => (of ? textIn(of, language).text : slug)
  return {
    caption: words.japan,
    nothing: words.noCases,
    columns: [{ name: words.prefecture }, { name: words.cases, isNumber: true }, { name: words.places }, { name: words.office }],
    rows: mapCounts(snapshot).prefectures.map(({ place, cases, offices }): readonly Cell[] => [
      // Without a case there is nothing to open.
      cases.length === 0 ? textIn(place.name, language).text : { text: textIn(place.name, language).text, href: linkTo.entry(language, 'place', place.slug) },
      countCell(language, 'prefecture', place.slug, cases),
      placesOf(snapshot, language, cases),
      offices.length === 0
        ? words.unknown
        : formatList(
            offices.map((slug) => name(organisations.get(slug)?.name, slug)),
            language,
          ),
    ]),
  }
}

/** The partner countries with the places that worked with them. */
export function countriesTable(snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = mapWords[language]
  return {
    caption: words.world,
    columns: [{ name: words.country }, { name: words.cases, isNumber: true }, { name: words.region }, { name: words.places }],
    rows: mapCounts(snapshot).countries.map(({ country, cases }): readonly Cell[] => [
      { text: textIn(country.name, language).text, href: linkTo.entry(language, 'country', country.slug) },
      countCell(language, 'country', country.slug, cases),
      findLabel(countryRegionLabels, country.region)?.[language] ?? country.region,
      placesOf(snapshot, language, cases),
    ]),
  }
}

/** The offices that the source names for places, with the cases there. */
export function officesTable(snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = mapWords[language]
  return {
    caption: words.offices,
    nothing: words.noCases,
    columns: [{ name: words.officeName }, { name: words.cases, isNumber: true }, { name: words.officePlaces }],
    rows: mapCounts(snapshot).offices.map(({ office, places, cases }): readonly Cell[] => [
      { text: textIn(office.name, language).text, href: linkTo.entry(language, 'organisation', office.slug) },
      countCell(language, 'office', office.slug, cases),
      formatList(
        places.map((place) => textIn(place.name, language).text),
        language,
      ),
    ]),
  }
}

export const prefecturesFile = wholeTableFile('prefectures', prefecturesTable)

export const countriesFile = wholeTableFile('countries', countriesTable)

export const officesFile = wholeTableFile('jica-offices', officesTable)
