/** The reference table of municipalities is whole and adds up; what is checked here was written down independently of it. */
import { describe, expect, it } from 'vitest'

import { factsOf, municipalities } from '@/src/content/reference/municipalities'

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
