import type { CaseRecord, Place, Term } from '@/src/catalogue/types'
import { type CaseUsage, usageOfCountry, usageOfPlace } from '@/src/catalogue/usage'
import type { DataTable } from '@/src/exchange/table'
import { ExplorePage } from '@/src/explore/explore-page'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { spokenName } from '@/src/i18n/mark-japanese'
import { textIn } from '@/src/i18n/text'
import { countryRegionLabels, findLabel } from '@/src/model/terms'
import { DataTableView } from '@/src/ui/data-table'
import { Drawing } from '@/src/ui/drawing'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { UsageList } from '@/src/ui/vocabulary/usage-list'
import { mapCounts } from './counting'
import { CountryTiles, type MapEntry, TileMap } from './drawing'
import { mapFinding } from './finding'
import { type MapKind, type MapQuery, mapQuery } from './query'
import { countriesFile, countriesTable, officesFile, officesTable, prefecturesFile, prefecturesTable } from './table'
import { tiles } from './tiles'
import { mapWords } from './words'

interface MapProps {
  readonly view: View
  readonly query: MapQuery
}

/** `short` is what the tile holds; the name of the term if left out. */
function entryOf({ language }: View, query: MapQuery, kind: MapKind, code: string, term: Term, cases: readonly CaseRecord[], short?: string): MapEntry {
  const name = textIn(term.name, language).text
  return {
    code,
    short: short ?? name,
    count: cases.length,
    name: mapWords[language].entry(spokenName(name, language, code), cases.length),
    href: `${linkTo.picture(language, 'map', mapQuery.write({ kind, slug: term.slug }))}#chosen`,
    isChosen: query?.kind === kind && query.slug === term.slug,
  }
}

/** What is written on the tile of a prefecture: 青森県 without its ending, in English three letters. */
function shortName(place: Place, language: Language): string {
  if (language === 'ja') return place.name.ja.replace(/[都府県]$/, '')
  return tiles.find(({ code }) => code === place.jisCode)?.letters ?? textIn(place.name, language).text
}

/** What is opened: its name, the page about it, its cases, and what is said of a case without a row. */
function opened(view: View, query: MapQuery): { name: Term['name']; href: string; usage: readonly CaseUsage[]; withoutRow: string | null } | null {
  const { snapshot, language } = view
  const { prefectures, countries, offices } = mapCounts(snapshot)
  const prefecture = query?.kind === 'prefecture' ? prefectures.find(({ place }) => place.slug === query.slug) : undefined
  if (prefecture) {
    const {
      place: { name, slug },
    } = prefecture
    return { name, href: linkTo.entry(language, 'place', slug), usage: usageOfPlace(snapshot, slug), withoutRow: null }
  }
  const country = query?.kind === 'country' ? countries.find((entry) => entry.country.slug === query.slug)?.country : undefined
  if (country) {
    const { name, slug, code } = country
    return { name, href: linkTo.entry(language, 'country', slug), usage: usageOfCountry(snapshot, code), withoutRow: mapWords[language].countryRow }
  }
  const office = query?.kind === 'office' ? offices.find((entry) => entry.office.slug === query.slug) : undefined
  if (!office) return null
  const {
    office: { name, slug },
    cases,
  } = office
  return { name, href: linkTo.entry(language, 'organisation', slug), usage: cases.map((record) => ({ record, rows: [] })), withoutRow: null }
}

function Opened({ view, query }: MapProps) {
  const {
    language,
    words: { explore },
  } = view
  const words = mapWords[language]
  const found = opened(view, query)
  if (!found) return null
  const name = textIn(found.name, language).text
  return (
    <section id="chosen" aria-labelledby="chosen-title">
      <h2 id="chosen-title">
        <HeadingText of={words.chosen(name)} language={language} />
      </h2>
      <p>
        <a href={found.href}>{words.toEntry(name)}</a>
        <a className="after" href={linkTo.picture(language, 'map')}>
          {explore.clear}
        </a>
      </p>
      {found.usage.length === 0 ? <p>{explore.noCaseFound}</p> : <UsageList view={view} usage={found.usage} withoutRow={found.withoutRow} />}
    </section>
  )
}

/** Codes of the prefectures that the chosen office is named for, or that a place of it lies in. */
function areaOf(view: View, query: MapQuery): readonly string[] {
  const { prefectures } = mapCounts(view.snapshot)
  return query?.kind === 'office' ? prefectures.filter(({ offices }) => offices.includes(query.slug)).map(({ place }) => place.jisCode) : []
}

/** The partner countries under their regions, in the order of `mapCounts`. */
function countryRegionsOf(view: View, query: MapQuery) {
  const { countries } = mapCounts(view.snapshot)
  return [...new Set(countries.map(({ country }) => country.region))].map((region) => ({
    name: findLabel(countryRegionLabels, region)?.[view.language] ?? region,
    entries: countries
      .filter(({ country }) => country.region === region)
      .map(({ country, cases }) => entryOf(view, query, 'country', country.code, country, cases)),
  }))
}

/** On the page only the rows that lead somewhere; the tiles and the file have all 47. */
const withCases = (table: DataTable): DataTable => ({ ...table, rows: table.rows.filter(([, count]) => count !== null) })

/** Prefectures and partner countries: tiles beside each table, and the cases of what is chosen. */
export function MapPage({ view, query }: MapProps) {
  const { snapshot, language } = view
  const words = mapWords[language]
  const { prefectures, withoutPrefecture, withoutCountry, withoutOffice } = mapCounts(snapshot)
  const none = prefectures.filter(({ cases }) => cases.length === 0)
  return (
    <ExplorePage view={view} name="map" query={mapQuery.write(query)} finding={mapFinding(snapshot, language)} howToRead={words.howToRead}>
      <Opened view={view} query={query} />
      <section className="map-and-table" aria-labelledby="japan">
        <h2 id="japan">
          <HeadingText of={words.japan} language={language} />
        </h2>
        <Drawing view={view} past="prefectures">
          <TileMap
            id="japan"
            label={words.japanMap}
            outlined={areaOf(view, query)}
            entries={prefectures.map(({ place, cases }) => entryOf(view, query, 'prefecture', place.jisCode, place, cases, shortName(place, language)))}
          />
        </Drawing>
        <div id="prefectures" tabIndex={-1}>
          <DataTableView view={view} table={withCases(prefecturesTable(snapshot, language))} file={prefecturesFile.address(null)} />
          {none.length === 0 ? null : <p className="hint">{words.none(none.map(({ place }) => textIn(place.name, language).text))}</p>}
          {withoutPrefecture.length === 0 ? null : <p className="hint">{words.withoutPrefecture(withoutPrefecture.length)}</p>}
        </div>
      </section>
      <section aria-labelledby="offices">
        <h2 id="offices">
          <HeadingText of={words.offices} language={language} />
        </h2>
        <DataTableView view={view} table={officesTable(snapshot, language)} file={officesFile.address(null)} />
        {withoutOffice.length === 0 ? null : <p className="hint">{words.withoutOffice(withoutOffice.length)}</p>}
      </section>
      <section aria-labelledby="world">
        <h2 id="world">
          <HeadingText of={words.world} language={language} />
        </h2>
        <Drawing view={view} past="countries">
          <CountryTiles language={language} regions={countryRegionsOf(view, query)} />
        </Drawing>
        <div id="countries" tabIndex={-1}>
          <DataTableView view={view} table={countriesTable(snapshot, language)} file={countriesFile.address(null)} />
        </div>
        {withoutCountry.length === 0 ? null : <p className="hint">{words.withoutCountry(withoutCountry.length)}</p>}
      </section>
    </ExplorePage>
  )
}
