/**
 * The outlines of Japan's prefectures and of the world's countries, as `npm run maps` wrote them.
 * Japan: `@svg-maps/japan`, CC BY 4.0; world: Natural Earth, public domain. The Northern Territories belong to Hokkaido.
 */
import japan from './japan.json'
import world from './world.json'

interface MapShape {
  /** JIS X 0401 for a prefecture, ISO 3166-1 alpha-2 for a country; empty where there is none. */
  readonly code: string
  /** An SVG path; empty where the shape is smaller than a line. */
  readonly path: string
  /** Where a number has most room. */
  readonly at: readonly number[]
}
export interface Outlines {
  readonly width: number
  readonly height: number
  readonly shapes: readonly MapShape[]
}

export const japanOutlines: Outlines = { width: japan.width, height: japan.height, shapes: japan.prefectures }
export const worldOutlines: Outlines = { width: world.width, height: world.height, shapes: world.countries }
