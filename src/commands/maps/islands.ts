/**
 * The Northern Territories (北方四島): 択捉島, 国後島, 色丹島 and 歯舞群島. Natural Earth, from which the atlas is made, draws them as
 * Russia; a public site of Japan shows them as the country does, as a part of Hokkaido.
 */
import type { Ring } from './outlines'

/** Degrees: from Cape Nosappu to the strait north of Etorofu. Urup, the next island, begins at 149.4° E. */
const bounds = { west: 145.3, east: 149.2, south: 43.3, north: 45.7 }
/** The coast of Hokkaido across the strait (the Notsuke peninsula) lies within the same bounds. */
const notsuke = { west: 145.19, east: 145.37, south: 43.5, north: 43.62 }

function isWithin(ring: Ring, { west, east, south, north }: typeof bounds): boolean {
  return ring.every(([longitude, latitude]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north)
}

/** Whether an outline (longitude, latitude) is one of the islands. */
export function isNorthernTerritory(ring: Ring): boolean {
  return isWithin(ring, bounds) && !isWithin(ring, notsuke)
}

/** A point on each of them, longitude and latitude: what a map is asked about. */
export const onTheIslands: Readonly<Record<'択捉島' | '国後島' | '色丹島' | '歯舞群島', readonly [number, number]>> = {
  択捉島: [147.9, 45.05],
  国後島: [145.9, 44.1],
  色丹島: [146.75, 43.8],
  歯舞群島: [146.16, 43.5],
}
