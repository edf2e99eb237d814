/** The countries of the world as outlines in degrees, with the Northern Territories as a part of Japan. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

import { isNorthernTerritory } from './islands'
import type { Ring } from './outlines'

export type Detail = '50m' | '10m'
interface Properties {
  readonly name: string
}
type Atlas = Topology<{ countries: GeometryCollection<Properties> }>

export interface CountryOutline {
  /** ISO 3166-1 numeric, three digits; empty for what has none. */
  readonly numeric: string
  readonly name: string
  /** Each polygon with its holes. */
  readonly polygons: readonly (readonly Ring[])[]
}

const japan = '392'
const russia = '643'

function polygonsOf(geometry: Polygon | MultiPolygon): Ring[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude] as const)))
}

function read(detail: Detail, smallest: number): FeatureCollection<Polygon | MultiPolygon, Properties> {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`)
  const atlas: Atlas = JSON.parse(readFileSync(file, 'utf8'))
  const topology = smallest > 0 ? simplify(presimplify(atlas), smallest) : atlas
  const { features } = feature(topology, topology.objects.countries)
  return {
    type: 'FeatureCollection',
    features: features.flatMap((each) => {
      const { geometry } = each
      return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ ...each, geometry }] : []
    }),
  }
}

/** Reading the finer atlas takes a second, and three parts of the maps ask for it. */
const known = new Map<string, CountryOutline[]>()

/** @param smallest triangles of outlines that are smaller are left out; square degrees, 0 keeps all. */
export function countriesOf(detail: Detail, smallest = 0): CountryOutline[] {
  const key = `${detail} ${smallest}`
  const countries = known.get(key) ?? withIslandsInJapan(detail, smallest)
  known.set(key, countries)
  return countries
}

function withIslandsInJapan(detail: Detail, smallest: number): CountryOutline[] {
  const countries = read(detail, smallest).features.map(({ id, properties, geometry }): CountryOutline => ({
    numeric: String(id ?? ''),
    name: properties.name,
    polygons: polygonsOf(geometry),
  }))
  const isIsland = ([outer = []]: readonly Ring[]): boolean => isNorthernTerritory(outer)
  const islands = countries.filter(({ numeric }) => numeric === russia).flatMap(({ polygons }) => polygons.filter(isIsland))
  if (islands.length === 0) throw new Error('The atlas has changed: the Northern Territories are not where they were.')
  return countries.map((country) => {
    if (country.numeric === russia) return { ...country, polygons: country.polygons.filter((polygon) => !isIsland(polygon)) }
    return country.numeric === japan ? { ...country, polygons: [...country.polygons, ...islands] } : country
  })
}

/** The outlines of the Northern Territories in degrees, the small islands of Habomai from the coarser atlas, which has more of them. */
export function northernTerritories(): Ring[] {
  const outer = (detail: Detail): Ring[] =>
    countriesOf(detail)
      .filter(({ numeric }) => numeric === japan)
      .flatMap(({ polygons }) => polygons.flatMap(([ring = []]) => (isNorthernTerritory(ring) ? [ring] : [])))
  const isHabomai = (ring: Ring): boolean => ring.every(([, latitude]) => latitude < 43.7)
  const fine = outer('10m')
  const known = (ring: Ring): boolean => fine.some((other) => overlap(ring, other))
  return [...fine, ...outer('50m').filter((ring) => isHabomai(ring) && !known(ring))]
}

function overlap(a: Ring, b: Ring): boolean {
  const range = (ring: Ring, at: 0 | 1): readonly [number, number] => {
    const values = ring.map((point) => point[at])
    return [Math.min(...values), Math.max(...values)]
  }
  return ([0, 1] as const).every((at) => {
    const [fromA, untilA] = range(a, at)
    const [fromB, untilB] = range(b, at)
    return fromA <= untilB && fromB <= untilA
  })
}
