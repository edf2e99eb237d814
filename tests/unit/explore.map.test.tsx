import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { countriesOf } from '@/src/commands/maps/atlas'
import { onTheIslands } from '@/src/commands/maps/islands'
import { japanMap, projection } from '@/src/commands/maps/japan'
import { isInside, type Ring, ringsOf } from '@/src/commands/maps/outlines'
import { worldMap } from '@/src/commands/maps/world'
import { valueOf } from '@/src/exchange/table'
import { mapCounts } from '@/src/explore/map/counting'
import { mapExamples } from '@/src/explore/map/examples'
import { spread } from '@/src/explore/map/layout'
import japanFile from '@/src/explore/map/outlines/japan.json'
import worldFile from '@/src/explore/map/outlines/world.json'
import { MapPage } from '@/src/explore/map/page'
import { mapQuery } from '@/src/explore/map/query'
import { countriesTable, officesTable, prefecturesTable } from '@/src/explore/map/table'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshot as fictional } from '@/tests/fixtures/snapshot'

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
    const opened = html.slice(html.indexOf('id="chosen"'), html.indexOf('id="japan"'))
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

describe('the outlines', () => {
  const polygons = (numeric: string): readonly Ring[] =>
    countriesOf('10m')
      .filter((country) => country.numeric === numeric)
      .flatMap((country) => country.polygons.map(([ring = []]) => ring))
  const absolute = (path: string): readonly Ring[] =>
    path
      .split('z')
      .filter(Boolean)
      .flatMap((part) => {
        const [x = 0, y = 0] = (/^M([^l]*)l/.exec(part)?.[1] ?? '').match(/-?\.?\d*\.?\d+/g)?.map(Number) ?? []
        return ringsOf(`m 0,0 ${part.slice(part.indexOf('l') + 1)} z`).map((ring) => ring.map(([dx, dy]) => [dx + x, dy + y] as const))
      })

  it.each(Object.entries(onTheIslands))('show %s as a part of Japan and not of Russia', (name, point) => {
    if (name !== '歯舞群島') expect(polygons('392').some((ring) => isInside(point, ring))).toBe(true)
    expect(polygons('643').some((ring) => isInside(point, ring))).toBe(false)
  })

  it.each(Object.entries(onTheIslands))('draw %s in Hokkaido', (_name, point) => {
    const [x, y] = projection()(point)
    const hokkaido = absolute(japanFile.prefectures.find(({ code }) => code === '01')?.path ?? '')
    // Within two units: the small islands are smaller than the rounding.
    expect(hokkaido.some((ring) => isInside([x, y], ring) || ring.some((corner) => Math.hypot(corner[0] - x, corner[1] - y) < 2))).toBe(true)
  })

  it('are those that the command draws today', () => {
    expect(japanFile).toEqual(JSON.parse(JSON.stringify(japanMap())))
    expect(worldFile).toEqual(JSON.parse(JSON.stringify(worldMap())))
  }, 120_000)

  it('hold every partner country', () => {
    const codes = new Set(worldFile.countries.map(({ code }) => code))
    expect(snapshot.countries.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([])
  })
})

describe('numbers near each other', () => {
  it('are moved apart inside of the frame, always in the same way', () => {
    const crowd = Array.from({ length: 12 }, () => [50, 50] as const)
    const placed = spread(crowd, 10, 100, 100)
    const nearest = placed.flatMap(([x, y], index) => placed.slice(index + 1).map(([a, b]) => Math.hypot(a - x, b - y)))
    expect(Math.min(...nearest)).toBeGreaterThan(9)
    expect(placed.flat().every((value) => value >= 5 && value <= 95)).toBe(true)
    expect(spread(crowd, 10, 100, 100)).toEqual(placed)
  })
})

describe('odd inputs', () => {
  it.each(mapExamples.examples)('$name: is drawn', ({ draw }) => {
    expect(renderToStaticMarkup(<>{draw(viewOf(fictional, 'en'))}</>)).toContain('<svg')
  })
})
