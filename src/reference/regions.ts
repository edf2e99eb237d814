import { type Region, regionLabels, regions } from '@/src/model/terms'
import { foldSpelling } from '@/src/text/spelling'
import { municipalities, type MunicipalityRow } from './municipalities'
import { hasSound, soundOf } from './sound'

/** The last prefecture of each region, by its code; the codes go from north to south. */
const last: Readonly<Record<Region, number>> = { hokkaido: 1, tohoku: 7, kanto: 14, chubu: 23, kinki: 30, chugoku: 35, shikoku: 39, 'kyushu-okinawa': 47 }

/** The region of Japan of a prefecture. @param code its two digits */
export function regionOfPrefecture(code: string): Region {
  return regions.find((region) => Number(code) <= last[region]) ?? 'kyushu-okinawa'
}

/** Each by its names without 地方; Hokkaido is a prefecture. */
const called = regions
  .filter((region) => region !== 'hokkaido')
  .map((region) => {
    const { ja, en } = regionLabels[region]
    return { region, names: [ja.replace(/地方$/, ''), ...(region === 'kyushu-okinawa' ? ['九州'] : [])], spoken: [en, ...en.split(' and ').slice(0, 1)] }
  })

/** The region of Japan that is called so: 東北, 東北地方, とうほく, Tohoku; null for any other word. */
export function regionCalled(text: string): Region | null {
  const folded = foldSpelling(text).replace(/地方$/, '')
  const sound = hasSound(text) ? soundOf(text) : null
  return (
    called.find(({ names, spoken }) => names.some((name) => foldSpelling(name) === folded) || spoken.some((name) => soundOf(name) === sound))?.region ?? null
  )
}

/** The prefectures of a region, from north to south. */
export function prefecturesOf(region: Region): readonly MunicipalityRow[] {
  return [...municipalities().values()].filter(({ kind, pref_code: code }) => kind === 'prefecture' && regionOfPrefecture(code) === region)
}
