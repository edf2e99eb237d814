import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { valueOf } from '@/src/exchange/table'
import { mapCounts } from '@/src/explore/map/counting'
import { mapExamples } from '@/src/explore/map/examples'
import { MapPage } from '@/src/explore/map/page'
import { mapQuery } from '@/src/explore/map/query'
import { countriesTable, officesTable, prefecturesTable } from '@/src/explore/map/table'
import { tiles, tileSpan } from '@/src/explore/map/tiles'
import { countryRegionLabels } from '@/src/model/terms'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshot as fictional } from '@/tests/fixtures/snapshot'
import { countOf, parsed, partOf } from '@/tests/support/html'

const snapshot = contentSnapshot()
const { places } = content.vocabularies
const prefecturesIn = (slug: string): readonly string[] => {
  const place = places.find((one) => one.slug === slug)
  return place?.kind === 'prefecture' ? [slug] : (place?.prefectures ?? [])
}
/** A second count, over the content files alone. */
const casesIn = (prefecture: string): number => content.cases.filter((file) => file.places.some((slug) => prefecturesIn(slug).includes(prefecture))).length
const casesWith = (country: string): number =>
  content.cases.filter(
    (file) => file.timeline.some(({ countries }) => countries.includes(country)) || file.additionalCountries.some(({ country: added }) => added === country),
  ).length

describe('the numbers of the maps', () => {
  it('are those of the content files, prefecture by prefecture', () => {
    const { prefectures } = mapCounts(snapshot)
    expect(prefectures).toHaveLength(47)
    expect(prefectures.map(({ place, cases }) => [place.slug, cases.length])).toEqual(prefectures.map(({ place }) => [place.slug, casesIn(place.slug)]))
    expect(prefectures.map(({ place }) => place.jisCode)).toEqual(Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0')))
  })

  it('are those of the content files, country by country', () => {
    const { countries, withoutCountry } = mapCounts(snapshot)
    const inFiles = content.vocabularies.countries.map(({ code }) => [code, casesWith(code)] as const).filter(([, count]) => count > 0)
    expect(Object.fromEntries(countries.map(({ country, cases }) => [country.code, cases.length]))).toEqual(Object.fromEntries(inFiles))
    const without = content.cases.filter((file) => file.timeline.every((row) => row.countries.length === 0) && file.additionalCountries.length === 0)
    expect(withoutCountry.map(({ slug }) => slug).sort()).toEqual(without.map(({ slug }) => slug).sort())
  })

  it('are those of the content files, office by office', () => {
    const officeOf = (slug: string): readonly string[] => {
      const place = places.find((one) => one.slug === slug)
      const wider = (place?.prefectures ?? []).flatMap((prefecture) => places.find((one) => one.slug === prefecture)?.jicaOffice ?? [])
      return place?.jicaOffice === undefined ? wider : [place.jicaOffice]
    }
    for (const { office, cases } of mapCounts(snapshot).offices) {
      const inFiles = content.cases.filter((file) => file.places.some((slug) => officeOf(slug).includes(office.slug))).map(({ slug }) => slug)
      expect(cases.map(({ slug }) => slug).sort(), office.slug).toEqual(inFiles.sort())
    }
  })

  it('stand in the tables as they stand on the maps', () => {
    const column = (rows: readonly (readonly Parameters<typeof valueOf>[0][])[]) => rows.map((row) => Number(valueOf(row[1] ?? null) ?? 0))
    const { prefectures, countries, offices } = mapCounts(snapshot)
    expect(column(prefecturesTable(snapshot, 'ja').rows)).toEqual(prefectures.map(({ cases }) => cases.length))
    expect(column(countriesTable(snapshot, 'en').rows)).toEqual(countries.map(({ cases }) => cases.length))
    expect(column(officesTable(snapshot, 'ja').rows)).toEqual(offices.map(({ cases }) => cases.length))
  })

  it('open the cases that they count', () => {
    const html = renderToStaticMarkup(<MapPage view={viewOf(snapshot, 'ja')} query={{ kind: 'country', slug: 'bt' }} />)
    const opened = partOf(html, '#chosen')
    expect(opened.match(/class="usage-case"/g)).toHaveLength(casesWith('BT'))
    expect(opened).toMatch(/href="\/ja\/cases\/hamada#hamada-t\d\d"/)
  })
})

describe('the address', () => {
  it('opens one thing, known to the catalogue', () => {
    expect(mapQuery.parse({ country: 'bt' }, snapshot)).toEqual({ kind: 'country', slug: 'bt' })
    expect(mapQuery.parse({ prefecture: 'atlantis', office: 'jica-tohoku' }, snapshot)).toEqual({ kind: 'office', slug: 'jica-tohoku' })
    expect(mapQuery.parse({ country: 'xx' }, snapshot)).toBeNull()
    expect(mapQuery.write({ kind: 'prefecture', slug: 'miyagi' })).toBe('prefecture=miyagi')
  })
})

describe('the tiles', () => {
  const draw = (language: 'ja' | 'en' = 'ja') => parsed(renderToStaticMarkup(<MapPage view={viewOf(snapshot, language)} query={null} />))
  const squares = (language?: 'ja' | 'en') => [...draw(language).querySelectorAll('.tile-map .tile')]

  it('hold each prefecture once, and no two of them the same place', () => {
    expect(tiles.map(({ code }) => code)).toEqual(Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0')))
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(47)
    expect(new Set(tiles.map(({ letters }) => letters)).size).toBe(47)
    for (const { column, row, letters } of tiles) {
      expect([column, row].every((at) => Number.isInteger(at) && at >= 1)).toBe(true)
      expect(letters).toMatch(/^[A-Z]{3}$/)
    }
    // Beyond that a tile would be smaller than a finger on a phone.
    expect(tileSpan.columns).toBeLessThanOrEqual(12)
  })

  it('lie as the country does: what borders on land touches or lies a corner away, north above south', () => {
    const at = (code: string) => tiles.find((tile) => tile.code === code)
    const borders = [
      '02 05',
      '05 06',
      '03 04',
      '06 07',
      '07 15',
      '08 12',
      '09 10',
      '11 13',
      '13 14',
      '14 22',
      '19 20',
      '20 21',
      '16 17',
      '17 18',
      '18 25',
      '21 23',
      '23 24',
      '25 26',
      '26 28',
      '27 29',
      '29 30',
      '28 31',
      '31 32',
      '32 34',
      '33 34',
      '34 35',
      '36 37',
      '37 38',
      '38 39',
      '40 41',
      '41 42',
      '40 44',
      '43 46',
      '44 45',
      '45 46',
    ]
    for (const pair of borders) {
      const [one, other] = pair.split(' ').map((code) => at(code))
      const apart = [Math.abs((one?.column ?? 0) - (other?.column ?? 99)), Math.abs((one?.row ?? 0) - (other?.row ?? 99))]
      expect(Math.max(...apart), pair).toBe(1)
    }
    const rows = ['01', '02', '03', '04', '07', '10', '13'].map((code) => at(code)?.row ?? 0)
    expect(rows).toEqual([...rows].sort((a, b) => a - b))
    expect(at('47')?.row).toBe(tileSpan.rows)
  })

  it('are links with the number of the content files where there are cases, and nothing elsewhere', () => {
    const { prefectures } = mapCounts(snapshot)
    const found = squares()
    expect(found).toHaveLength(47)
    prefectures.forEach(({ place }, index) => {
      const [name = '', count = '0'] = [...(found[index]?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)
      const link = found[index]?.closest('a')
      expect([name, Number(count)]).toEqual([place.name.ja.replace(/[都府県]$/, ''), casesIn(place.slug)])
      expect(link?.getAttribute('href') ?? null).toBe(Number(count) === 0 ? null : `/ja/explore/map?prefecture=${place.slug}#chosen`)
      if (link) expect(link.querySelector('title')?.textContent).toBe(`${place.name.ja}：${count}件`)
      expect(found[index]?.querySelector('rect')?.getAttribute('fill') ?? null).toBe(Number(count) === 0 ? null : 'url(#japan-hatch)')
    })
    expect(squares('en')[0]?.querySelector('text')?.textContent).toBe('HKD')
  })

  it('name every partner country once, under the region that it lies in, with its number', () => {
    const links = [...draw().querySelectorAll('.country-region')].flatMap((region) =>
      [...region.querySelectorAll('a')].map((link) => [
        region.querySelector('h3')?.textContent,
        link.getAttribute('href'),
        link.querySelector('strong')?.textContent,
      ]),
    )
    const inFiles = content.vocabularies.countries.flatMap(({ code, region }) =>
      casesWith(code) === 0 ? [] : [[countryRegionLabels[region].ja, `/ja/explore/map?country=${code.toLowerCase()}#chosen`, `${casesWith(code)}件`]],
    )
    expect(links.map(String).sort()).toEqual(inFiles.map(String).sort())
  })

  it('of an office’s area are outlined', () => {
    const html = renderToStaticMarkup(<MapPage view={viewOf(snapshot, 'ja')} query={{ kind: 'office', slug: 'jica-tohoku' }} />)
    const area = mapCounts(snapshot).prefectures.filter(({ offices }) => offices.includes('jica-tohoku'))
    expect(area.length).toBeGreaterThan(0)
    expect(countOf(html, '.tile.is-outlined')).toBe(area.length)
  })
})

describe('odd inputs', () => {
  it.each(mapExamples.examples)('$name: is drawn', ({ draw }) => {
    expect(renderToStaticMarkup(<>{draw(viewOf(fictional, 'en'))}</>)).toMatch(/<svg|<ul/)
  })
})
