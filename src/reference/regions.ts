import { type Region, regions } from '@/src/model/terms'

/** The last prefecture of each region, by its code; the codes go from north to south. */
const last: Readonly<Record<Region, number>> = { hokkaido: 1, tohoku: 7, kanto: 14, chubu: 23, kinki: 30, chugoku: 35, shikoku: 39, 'kyushu-okinawa': 47 }

/** The region of Japan of a prefecture. @param code its two digits */
export function regionOfPrefecture(code: string): Region {
  return regions.find((region) => Number(code) <= last[region]) ?? 'kyushu-okinawa'
}
