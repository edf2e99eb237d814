/** The reference table of municipalities is whole and adds up; what is checked here was written down independently of it. */
import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { factsOf } from '@/src/reference/facts'
import { municipalities } from '@/src/reference/municipalities'
import { notices } from '@/src/reference/notices'
import { regionOfPrefecture } from '@/src/reference/regions'

const rows = [...municipalities().values()]
const towns = rows.filter(({ kind }) => kind !== 'prefecture')
const prefectures = rows.filter(({ kind }) => kind === 'prefecture')
const count = (test: (row: (typeof rows)[number]) => boolean): number => towns.filter(test).length
const columns = ['population', 'pop_0_14', 'pop_15_64', 'pop_65_up', 'pop_foreign', 'workers_primary', 'workers_secondary', 'workers_tertiary'] as const

describe('the table of municipalities', () => {
  it('has every prefecture and municipality once', () => {
    expect([prefectures.length, towns.length, new Set(towns.map(({ pref, name }) => pref + name)).size]).toEqual([47, 1741, 1741])
    const kinds = ['designated-city', 'city', 'special-ward', 'town', 'village'] as const
    expect(kinds.map((kind) => count((row) => row.kind === kind))).toEqual([20, 772, 23, 743, 183])
  })
  it('has codes with their right check digit, each under its prefecture', () => {
    // 全国地方公共団体コード: the digits weighted 6 to 2, and what is missing to 11.
    const checkDigit = (code: string): string => String((11 - ([...code].reduce((sum, digit, index) => sum + Number(digit) * (6 - index), 0) % 11)) % 10)
    expect(['01100', '13101', '47382'].map(checkDigit)).toEqual(['2', '6', '1'])
    expect(rows.filter((row) => row.lg_code !== `${row.jis_code}${checkDigit(row.jis_code)}`)).toEqual([])
    const prefectureOf = new Map(prefectures.map((row) => [row.pref_code, row]))
    expect(prefectures.map(({ jis_code: code }) => code)).toEqual(Array.from({ length: 47 }, (_, index) => `${String(index + 1).padStart(2, '0')}000`))
    expect(rows.filter((row) => row.pref_code !== row.jis_code.slice(0, 2) || prefectureOf.get(row.pref_code)?.pref !== row.pref)).toEqual([])
  })
  it('has a reading in hiragana and a name in Latin letters for each, and a place on the map of Japan', () => {
    expect(rows.filter(({ kana, name_en: en }) => !/^[ぁ-ゖー]+$/.test(kana) || !/^[A-Z][A-Za-z-]*$/.test(en))).toEqual([])
    expect(rows.filter(({ lat, lng }) => !(lat > 24 && lat < 45.6 && lng > 122.9 && lng < 146))).toEqual([])
    expect(new Set(towns.map(({ lat, lng }) => `${lat} ${lng}`)).size).toBe(towns.length)
  })
  it('has people of each age and from abroad within its population, and more land than can be lived on', () => {
    expect(rows.filter((row) => row.pop_0_14 + row.pop_15_64 + row.pop_65_up > row.population || row.pop_foreign > row.population)).toEqual([])
    expect(rows.filter((row) => row.area_km2 <= 0 || row.habitable_km2 > row.area_km2)).toEqual([])
    expect(towns.filter(({ population }) => population === 0).map(({ name }) => name)).toEqual(['双葉町'])
  })
  it('says which words its sources ask to be shown, as its README does', () => {
    const readme = readFileSync('src/content/reference/README.md', 'utf8')
    expect(Object.values(notices).filter(({ ja }) => !readme.includes(`| ${ja} |`))).toEqual([])
  })
  it('puts each prefecture into the region that the shipped content says', () => {
    const places: { kind: string; jisCode: string; region: string }[] = parse(readFileSync('src/content/vocabulary/places.yaml', 'utf8'))
    const shipped = places.filter(({ kind }) => kind === 'prefecture')
    expect(shipped).toHaveLength(47)
    expect(shipped.filter(({ jisCode, region }) => regionOfPrefecture(jisCode) !== region)).toEqual([])
  })
  it('adds up to the population of Japan in the census of 2020, and to each prefecture', () => {
    expect(towns.reduce((sum, { population }) => sum + population, 0)).toBe(126_146_099)
    const wrong = prefectures.flatMap((prefecture) =>
      columns
        .filter((column) => towns.filter(({ pref }) => pref === prefecture.pref).reduce((sum, row) => sum + row[column], 0) !== prefecture[column])
        .map((column) => `${prefecture.pref} ${column}`),
    )
    expect(wrong).toEqual([])
  })
  it('knows the coast, the islands and the depopulated areas', () => {
    expect([count(({ coast }) => coast === 'yes'), count(({ island }) => island === 'yes')]).toEqual([641, 72])
    expect((['all', 'part', 'deemed', 'none'] as const).map((status) => count(({ kaso }) => kaso === status))).toEqual([713, 158, 14, 856])
    expect(prefectures.filter(({ coast }) => coast === 'no').map(({ pref }) => pref)).toEqual([
      '栃木県',
      '群馬県',
      '埼玉県',
      '山梨県',
      '長野県',
      '岐阜県',
      '滋賀県',
      '奈良県',
    ])
  })
})

describe('the facts of a place', () => {
  it('are those of its code, each with its source', () => {
    const ama = factsOf('32525')
    expect([ama?.island.answer, ama?.coast.answer, ama?.depopulated?.status]).toEqual(['yes', 'yes', 'all'])
    expect(factsOf('11')?.population.value).toBe(7_344_765)
    expect(factsOf('11')?.depopulated).toBeNull()
  })
  it('are none for a wider area', () => {
    expect(factsOf('')).toBeNull()
  })
})
