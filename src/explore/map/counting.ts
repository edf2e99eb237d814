/** Where the cases are: prefectures of Japan, partner countries, and the areas of JICA's offices as far as the source names them. */
import { groupedBy, oncePerSnapshot } from '@/src/catalogue/lookup'
import { officesOf } from '@/src/catalogue/offices'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, Country, Organisation, Place } from '@/src/catalogue/types'
import { countryRegions } from '@/src/model/terms'

interface PrefectureCount {
  readonly place: Place
  readonly cases: readonly CaseRecord[]
  /** JICA's offices that the source names for it or for a place in it. */
  readonly offices: readonly string[]
}

interface CountryCount {
  readonly country: Country
  readonly cases: readonly CaseRecord[]
}

interface OfficeCount {
  readonly office: Organisation
  /** The places that the source names it for. */
  readonly places: readonly Place[]
  readonly cases: readonly CaseRecord[]
}

interface MapCounts {
  /** All prefectures in the order of their codes (JIS X 0401), those without a case too. */
  readonly prefectures: readonly PrefectureCount[]
  /** Cases in a wider area, of which the source names no prefecture. */
  readonly withoutPrefecture: readonly CaseRecord[]
  /** By region of the world, then the most frequent first. */
  readonly countries: readonly CountryCount[]
  readonly withoutCountry: readonly CaseRecord[]
  readonly offices: readonly OfficeCount[]
  /** Cases for whose places the source names no office. */
  readonly withoutOffice: readonly CaseRecord[]
}

function prefectureCounts(snapshot: CatalogueSnapshot, cases: readonly CaseRecord[]): readonly PrefectureCount[] {
  const byPrefecture = groupedBy(cases, ({ derived }) => derived.prefectures)
  return snapshot.places
    .filter(({ kind }) => kind === 'prefecture')
    .sort((a, b) => a.jisCode.localeCompare(b.jisCode))
    .map((place) => ({
      place,
      cases: byPrefecture.get(place.slug) ?? [],
      offices: [
        ...new Set(
          snapshot.places.flatMap(({ slug, prefectures, jicaOffice }) =>
            jicaOffice !== null && (slug === place.slug || prefectures.includes(place.slug)) ? [jicaOffice] : [],
          ),
        ),
      ],
    }))
}

function countryCounts(snapshot: CatalogueSnapshot, cases: readonly CaseRecord[]): readonly CountryCount[] {
  const order = (region: string): number => countryRegions.findIndex((one) => one === region)
  const byCountry = groupedBy(cases, ({ derived }) => derived.countries)
  return snapshot.countries
    .map((country) => ({ country, cases: byCountry.get(country.code) ?? [] }))
    .filter((entry) => entry.cases.length > 0)
    .sort((a, b) => order(a.country.region) - order(b.country.region) || b.cases.length - a.cases.length || a.country.code.localeCompare(b.country.code))
}

function officeCounts(snapshot: CatalogueSnapshot, cases: readonly CaseRecord[]): readonly OfficeCount[] {
  const named = snapshot.organisations.filter(({ slug }) => snapshot.places.some(({ jicaOffice }) => jicaOffice === slug))
  const byOffice = groupedBy(cases, (record) => officesOf(snapshot, record))
  return named.map((office) => ({
    office,
    places: snapshot.places.filter(({ jicaOffice }) => jicaOffice === office.slug),
    cases: byOffice.get(office.slug) ?? [],
  }))
}

/** Everything that the maps and their tables count. */
export const mapCounts = oncePerSnapshot((snapshot: CatalogueSnapshot): MapCounts => {
  const cases = sortCases(snapshot.cases, 'number', 'ja')
  return {
    prefectures: prefectureCounts(snapshot, cases),
    withoutPrefecture: cases.filter(({ derived }) => derived.prefectures.length === 0),
    countries: countryCounts(snapshot, cases),
    withoutCountry: cases.filter(({ derived }) => derived.countries.length === 0),
    offices: officeCounts(snapshot, cases),
    withoutOffice: cases.filter((record) => officesOf(snapshot, record).length === 0),
  }
})
