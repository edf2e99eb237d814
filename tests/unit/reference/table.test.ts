/** The table of municipalities against what was written down independently of it: the checks that came with it, each a promise. */
import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { edgesOf, knownPlaces, municipalitiesOf, peopleOf, placesOfCases } from '@/tests/fixtures/known-places'

const text = readFileSync('src/content/reference/municipalities.csv', 'utf8')
const [header = '', ...lines] = text.trimEnd().split('\n')
const columns = header.split(',')
const rows = lines.map((line) => new Map(line.split(',').map((cell, index) => [columns[index] ?? '', cell])))
type Row = (typeof rows)[number]

const cell = (row: Row, column: string): string => row.get(column) ?? ''
const number = (row: Row, column: string): number => Number(cell(row, column))
const nameOf = (row: Row): string => `${cell(row, 'pref')}/${cell(row, 'name')}`
const prefectures = rows.filter((row) => cell(row, 'kind') === 'prefecture')
const towns = rows.filter((row) => cell(row, 'kind') !== 'prefecture')
const odd = (list: readonly Row[], isRight: (row: Row) => boolean): string[] => list.filter((row) => !isRight(row)).map(nameOf)
const count = (column: string, value: string): number => towns.filter((row) => cell(row, column) === value).length

describe('the file', () => {
  it('is plain UTF-8 in lines of as many cells as it has columns', () => {
    expect([text.startsWith('\ufeff'), text.includes('\ufffd'), text.includes('\r'), text.includes('"'), text.endsWith('\n\n')]).toEqual(Array(5).fill(false))
    expect(odd(rows, (row) => row.size === columns.length)).toEqual([])
    expect(lines.filter((line) => line.split(',').length !== columns.length || /(^|,)\s|\s(,|$)/.test(line))).toEqual([])
  })
  it('has the prefectures first and then the municipalities, each by code, none of the wards and none of the Northern Territories', () => {
    for (const list of [prefectures, towns]) expect(list.map((row) => cell(row, 'jis_code'))).toEqual(list.map((row) => cell(row, 'jis_code')).sort())
    expect(rows.indexOf(prefectures.at(-1) ?? new Map())).toBe(46)
    expect(odd(towns, (row) => cell(row, 'jis_code')[2] !== '1' || cell(row, 'kind') === 'designated-city' || cell(row, 'pref_code') === '13')).toEqual([])
    expect(odd(rows, (row) => !(cell(row, 'jis_code') >= '01695' && cell(row, 'jis_code') <= '01700'))).toEqual([])
    expect(prefectures.map((row) => towns.filter((town) => cell(town, 'pref') === cell(row, 'pref')).length)).toEqual(municipalitiesOf)
  })
})

/** Long vowels made short, as often as there are any. */
function short(latin: string): string {
  const once = latin.replace(/ou|oo/g, 'o').replace(/uu/g, 'u')
  return once === latin ? latin : short(once)
}
/** As Hepburn without long vowels would write it, with n before b, m and p. */
const folded = (latin: string): string =>
  short(
    latin
      .toLowerCase()
      .replaceAll('-', '')
      .replace(/m(?=[bmp])/g, 'n'),
  )
const kanaOfEndings = { 市: ['し'], 区: ['く'], 町: ['ちょう', 'まち'], 村: ['むら', 'そん'] }
const latinOfEndings = { し: 'shi', く: 'ku', ちょう: 'cho', まち: 'machi', むら: 'mura', そん: 'son' }

describe('names', () => {
  it('end as their kind, in kanji, kana and Latin letters', () => {
    const kinds: Readonly<Record<string, readonly string[]>> = { 市: ['city', 'designated-city'], 区: ['special-ward'], 町: ['town'], 村: ['village'] }
    expect(odd(towns, (row) => kinds[cell(row, 'name').slice(-1)]?.includes(cell(row, 'kind')) ?? false)).toEqual([])
    const kana = new Map(Object.entries(kanaOfEndings))
    expect(odd(towns, (row) => kana.get(cell(row, 'name').slice(-1))?.some((end) => cell(row, 'kana').endsWith(end)) ?? false)).toEqual([])
    const isRead = (row: Row): boolean =>
      Object.entries(latinOfEndings).some(([end, latin]) => cell(row, 'kana').endsWith(end) && cell(row, 'romaji') === `${cell(row, 'name_en')}-${latin}`)
    expect(odd(towns, isRead)).toEqual([])
  })
  it('tell the same in kana and in Latin letters, but for the Alps', () => {
    const isSame = (row: Row): boolean => {
      const end = Object.keys(latinOfEndings).find((one) => cell(row, 'kana').endsWith(one)) ?? ''
      return folded(hepburn(cell(row, 'kana').slice(0, -end.length))) === folded(cell(row, 'name_en'))
    }
    expect(odd(towns, isSame)).toEqual(['山梨県/南アルプス市'])
  })
  it('of other writings are others; the study’s 駒ケ根市 is one', () => {
    expect(odd(rows, (row) => !cell(row, 'name_alt').split('|').includes(cell(row, 'name')) && cell(row, 'name_en') !== cell(row, 'name_en_alt'))).toEqual([])
    expect(rows.filter((row) => cell(row, 'name_alt').split('|').includes('駒ケ根市')).map(nameOf)).toEqual(['長野県/駒ヶ根市'])
  })
})

describe('numbers', () => {
  it('of people are those published for each prefecture', () => expect(prefectures.map((row) => number(row, 'population'))).toEqual(peopleOf))
  it('of area add up to each prefecture but for land of no municipality and open borders, and have their year', () => {
    const apart = prefectures.map((row) =>
      Math.abs(
        number(row, 'area_km2') - towns.filter((town) => cell(town, 'pref') === cell(row, 'pref')).reduce((sum, town) => sum + number(town, 'area_km2'), 0),
      ),
    )
    expect(Math.max(...apart)).toBeLessThan(75)
    expect(odd(rows, (row) => cell(row, 'population_as_of') === '2020-10-01')).toEqual([])
    expect(odd(rows, (row) => cell(row, 'area_as_of') === (cell(row, 'kind') === 'prefecture' ? '2022' : '2024'))).toEqual([])
  })
  it('of where it is lie within the edges of the prefecture', () => {
    const isWithin = (row: Row): boolean => {
      const [south = NaN, north = NaN, west = NaN, east = NaN] = edgesOf.slice(4 * (number(row, 'pref_code') - 1))
      return number(row, 'lat') >= south && number(row, 'lat') <= north && number(row, 'lng') >= west && number(row, 'lng') <= east
    }
    expect(odd(rows, isWithin)).toEqual([])
  })
})

describe('coast and islands', () => {
  it('are what everybody knows of them', () => {
    const wrong = knownPlaces.flatMap(({ coast, island, places }) =>
      places
        .trim()
        .split(/\s+/)
        .filter((name) => rows.filter((row) => nameOf(row) === name && cell(row, 'coast') === coast && cell(row, 'island') === island).length !== 1),
    )
    expect(wrong).toEqual([])
    expect(knownPlaces.flatMap(({ places }) => places.trim().split(/\s+/))).toHaveLength(161)
  })
  it('agree with each other, the five doubtful places and the laws on remote islands', () => {
    expect(odd(towns, (row) => cell(row, 'island') === 'no' || cell(row, 'coast') === 'yes')).toEqual([])
    const doubtful = towns.filter((row) => cell(row, 'coast_note') !== '')
    expect(doubtful.map((row) => [cell(row, 'coast'), ['lagoon', 'river-mouth'].includes(cell(row, 'coast_note'))])).toEqual(Array(5).fill(['no', true]))
    expect(['ritou', 'amami', 'ogasawara', 'okinawa', 'none'].map((law) => count('remote_island_law', law))).toEqual([110, 12, 1, 18, 1600])
    expect(odd(prefectures, (row) => cell(row, 'kaso') === '' && cell(row, 'remote_island_law') === '')).toEqual([])
  })
  it('each place of a case is one row', () => {
    const names = placesOfCases.trim().split(/\s+/)
    expect(names.filter((name) => rows.filter((row) => nameOf(row) === name).length !== 1)).toEqual([])
  })
})

/** Kana in Hepburn, sound by sound. */
function hepburn(kana: string): string {
  const consonants = [
    ['あいうえお', ''],
    ['かきくけこ', 'k'],
    ['さしすせそ', 's'],
    ['たちつてと', 't'],
    ['なにぬねの', 'n'],
    ['はひふへほ', 'h'],
    ['まみむめも', 'm'],
    ['や・ゆ・よ', 'y'],
    ['らりるれろ', 'r'],
    ['わ・・・・', 'w'],
    ['がぎぐげご', 'g'],
    ['ざじずぜぞ', 'z'],
    ['だぢづでど', 'd'],
    ['ばびぶべぼ', 'b'],
    ['ぱぴぷぺぽ', 'p'],
  ] as const
  const own = new Map(Object.entries({ し: 'shi', ち: 'chi', つ: 'tsu', ふ: 'fu', じ: 'ji', ぢ: 'ji', づ: 'zu', ん: 'n', っ: '+' }))
  const sound = (letter: string): string => {
    const [letters = '', consonant = ''] = consonants.find(([row]) => row.includes(letter)) ?? []
    return own.get(letter) ?? `${consonant}${'aiueo'[[...letters].indexOf(letter)] ?? '?'}`
  }
  return [...kana]
    .reduce((latin, letter) => {
      const small = { ゃ: 'a', ゅ: 'u', ょ: 'o' }[letter]
      if (small === undefined) return latin + sound(letter)
      return /(sh|ch|j)i$/.test(latin) ? latin.slice(0, -1) + small : `${latin.slice(0, -1)}y${small}`
    }, '')
    .replace(/\+(ch|.)/g, (_, next: string) => (next === 'ch' ? 'tch' : next + next))
}
