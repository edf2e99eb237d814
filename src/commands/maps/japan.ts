/** The prefectures of Japan from `@svg-maps/japan` (CC BY 4.0), made simpler, with the Northern Territories in Hokkaido. */
import japan from '@svg-maps/japan'

import { countriesOf, northernTerritories } from './atlas'
import { areaOf, type Coordinates, pathOf, type Ring, ringsOf, roomiestPoint, simplifiedRing } from './outlines'

/** In the order of JIS X 0401, named as the map names them: the first is 01. */
const inJisOrder = [
  'hokkaido',
  'aomori',
  'iwate',
  'miyagi',
  'akita',
  'yamagata',
  'fukushima',
  'ibaraki',
  'tochigi',
  'gunma',
  'saitama',
  'chiba',
  'tokyo',
  'kanagawa',
  'niigata',
  'toyama',
  'ishikawa',
  'fukui',
  'yamanashi',
  'nagano',
  'gifu',
  'shizuoka',
  'aichi',
  'mie',
  'shiga',
  'kyoto',
  'osaka',
  'hyogo',
  'nara',
  'wakayama',
  'tottori',
  'shimane',
  'okayama',
  'hiroshima',
  'yamaguchi',
  'tokushima',
  'kagawa',
  'ehime',
  'kochi',
  'fukuoka',
  'saga',
  'nagasaki',
  'kumamoto',
  'oita',
  'miyazaki',
  'kagoshima',
  'okinawa',
]
/** In units of the map, of which 20 are a degree of longitude. */
const tolerance = 0.35
const smallestIsland = 0.8

export interface PrefectureShape {
  /** JIS X 0401. */
  readonly code: string
  readonly path: string
  /** Where its number stands. */
  readonly at: Coordinates
}
export interface JapanMap {
  readonly width: number
  readonly height: number
  readonly prefectures: readonly PrefectureShape[]
}

/** The package's types lean on another package that does not come with it. */
const locations: readonly { readonly id: string; readonly path: string }[] = japan.locations

function pathIn(id: string): string {
  const location = locations.find((each) => each.id === id)
  if (!location) throw new Error(`The map has no prefecture ${id}.`)
  return location.path
}

function largest(rings: readonly Ring[]): Ring {
  return [...rings].sort((a, b) => areaOf(b) - areaOf(a))[0] ?? []
}

function range(ring: Ring, at: 0 | 1): readonly [number, number] {
  const values = ring.map((point) => point[at])
  return [Math.min(...values), Math.max(...values)]
}

const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * (180 / Math.PI)

/**
 * From degrees to the map: it is a Mercator projection, as the proportions of Hokkaido and Okinawa show; scale and origin
 * are read off where the main island of Hokkaido begins and ends.
 */
export function projection(): (point: Coordinates) => Coordinates {
  const onMap = largest(ringsOf(pathIn('hokkaido')))
  const islands =
    countriesOf('10m')
      .find(({ numeric }) => numeric === '392')
      ?.polygons.map(([ring = []]) => ring) ?? []
  // Its area in square degrees is second to Honshu's only.
  const inDegrees = [...islands].sort((a, b) => areaOf(b) - areaOf(a))[1] ?? []
  const [left, right] = range(onMap, 0)
  const [top] = range(onMap, 1)
  const [west, east] = range(inDegrees, 0)
  const [, north] = range(inDegrees, 1)
  const scale = (right - left) / (east - west)
  return ([longitude, latitude]) => [left + (longitude - west) * scale, top + (mercator(north) - mercator(latitude)) * scale]
}

function ringsOfPrefecture(id: string): Ring[] {
  const rings = ringsOf(pathIn(id))
  const main = largest(rings)
  return rings.filter((ring) => ring === main || areaOf(ring) >= smallestIsland).map((ring) => simplifiedRing(ring, tolerance))
}

export function japanMap(): JapanMap {
  const toMap = projection()
  const territories = northernTerritories().map((ring) => simplifiedRing(ring.map(toMap), 0.2))
  const prefectures = inJisOrder.map((id, index): PrefectureShape => {
    const own = ringsOfPrefecture(id)
    const rings = id === 'hokkaido' ? [...own, ...territories] : own
    const [x, y] = roomiestPoint(largest(own))
    return { code: String(index + 1).padStart(2, '0'), path: pathOf(rings, 1), at: [Math.round(x), Math.round(y)] }
  })
  const right = Math.max(...territories.flatMap((ring) => ring.map(([x]) => x)))
  return { width: Math.ceil(right) + 4, height: 516, prefectures }
}
