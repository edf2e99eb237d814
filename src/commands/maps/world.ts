/** The countries of the world from Natural Earth (public domain, through `world-atlas`), with the Pacific in the middle. */
import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import countryCodes from 'i18n-iso-countries'

import { countriesOf, type CountryOutline } from './atlas'
import { areaOf, type Coordinates, pathOf, type Ring, roomiestPoint, simplifiedRing } from './outlines'

export interface CountryShape {
  /** ISO 3166-1 alpha-2; empty for what has none there: it is drawn and never counted. */
  readonly code: string
  readonly path: string
  readonly at: Coordinates
}
export interface WorldMap {
  readonly width: number
  readonly height: number
  readonly countries: readonly CountryShape[]
}

const width = 800
const height = 390
/** Square degrees: outlines lose the corners that are smaller. */
const smallestCorner = 0.25
/** In units of the map. A partner country must not vanish because it is small, so each keeps its largest island. */
const smallestIsland = 2
/** The map is made in Japan: Etorofu, Kunashiri and Okinawa are to be seen on it. */
const smallestIslandOfJapan = 0.1
/** Antarctica takes a fifth of the map and has no partner. */
const antarctica = '010'
const japanNumeric = '392'

const projection = geoEqualEarth()
  .rotate([-155, 0])
  .fitSize([width, height + 30], { type: 'Sphere' })

/** The outlines as they lie on the map. */
function onMap({ polygons }: CountryOutline): Ring[] {
  const rings: Coordinates[][] = []
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  }
  const shape: GeoPermissibleObjects = { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))) }
  geoPath(projection, context)(shape)
  return rings
}

function shapeOf(country: CountryOutline): CountryShape | null {
  const rings = onMap(country).sort((a, b) => areaOf(b) - areaOf(a))
  const [main] = rings
  if (!main || country.numeric === antarctica) return null
  const code = countryCodes.numericToAlpha2(country.numeric) ?? ''
  const smallest = code === 'JP' ? smallestIslandOfJapan : smallestIsland
  const kept = rings.filter((ring) => ring === main || areaOf(ring) >= smallest)
  const [x, y] = roomiestPoint(main)
  return { code, path: pathOf(kept, 1), at: [Math.round(x), Math.round(y)] }
}

/** Making the borders of the world simpler makes small islands vanish. Japan has no land border and is simplified by itself. */
function japanInDetail(): CountryOutline {
  const japan = countriesOf('50m').find(({ numeric }) => numeric === japanNumeric)
  if (!japan) throw new Error('The atlas has no Japan.')
  return { ...japan, polygons: japan.polygons.map((rings) => rings.map((ring) => simplifiedRing(ring, 0.08))) }
}

export function worldMap(): WorldMap {
  const countries = countriesOf('50m', smallestCorner).map((country) => (country.numeric === japanNumeric ? japanInDetail() : country))
  return { width, height, countries: countries.flatMap((country) => shapeOf(country) ?? []) }
}
