/** Wards of designated cities and former municipalities lead to the municipality of today. */
import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { findFurtherNames, furtherNames } from '@/src/reference/further-names'
import { municipalities } from '@/src/reference/municipalities'
import { prefecturesOf, regionCalled } from '@/src/reference/regions'

const called = (typed: string): string[] => findFurtherNames(typed).map(({ name, until, row }) => `${name} ${until ?? ''}>${row.name}`)
const all = furtherNames().map(({ one }) => one)
/** The table once more, cell by cell. */
const lines = readFileSync('src/content/reference/further-names.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

describe('the table', () => {
  it('has the wards of each of the 20 designated cities, and of no other', () => {
    const wards = all.filter(({ until }) => until === null)
    expect(wards).toHaveLength(171)
    expect([...new Set(wards.map(({ row }) => row))].map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, () => 'designated-city'))
    const numbers = new Map(
      [...new Set(wards.map(({ row }) => row))].map((city) => [city.name, wards.filter(({ row, name }) => row === city && name.endsWith('区')).length]),
    )
    // Known for themselves.
    expect([numbers.get('大阪市'), numbers.get('横浜市'), numbers.get('名古屋市'), numbers.get('浜松市'), numbers.get('京都市')]).toEqual([24, 18, 16, 3, 11])
  })
  it('has for each former name a year since 1970, a reading with its ending, and no row where the name is the one of today', () => {
    const former = lines.filter(([, , kind]) => kind === 'former')
    expect(former).toHaveLength(2173)
    expect(former.filter(([, , , until]) => !(Number(until) >= 1970 && Number(until) <= 2024))).toEqual([])
    expect(former.filter(([name, kana]) => !/[市町村]$/.test(name ?? '') || !/(?:し|ちょう|まち|むら|そん)$/.test(kana ?? ''))).toEqual([])
    expect(former.filter(([name, , , , code]) => municipalities().get(code ?? '')?.name === name)).toEqual([])
  })
})

describe('a name of no municipality of today', () => {
  it.each([
    ['浦和', ['浦和市 2001>さいたま市', '浦和区 >さいたま市']],
    ['うらわ', ['浦和市 2001>さいたま市', '浦和区 >さいたま市']],
    ['urawa', ['浦和市 2001>さいたま市', '浦和区 >さいたま市']],
    ['与野市', ['与野市 2001>さいたま市']],
    ['大三島町', ['大三島町 2005>今治市']],
    ['さいたま市浦和区', ['浦和区 >さいたま市']],
    ['横浜中区', ['中区 >横浜市']],
    ['埼玉県与野市', ['与野市 2001>さいたま市']],
    ['保土ヶ谷区', ['保土ケ谷区 >横浜市']],
    // Twice by another name: a town, a city, a designated one.
    ['清水市', ['清水市 2003>静岡市']],
    ['篠山町', ['篠山町 1999>丹波篠山市']],
    ['そんな町', []],
  ])('%s leads to the one of today', (typed, expected) => expect(called(typed).sort()).toEqual([...expected].sort()))

  it('is found while it is typed', () => {
    expect(called('おおみし')).toEqual([])
    expect(findFurtherNames('おおみし', 2).map(({ name }) => name)).toContain('大三島町')
  })
})

describe('a region', () => {
  it.each([
    ['東北', 'tohoku'],
    ['東北地方', 'tohoku'],
    ['とうほく', 'tohoku'],
    ['Kyushu', 'kyushu-okinawa'],
    ['九州', 'kyushu-okinawa'],
    ['中国', 'chugoku'],
    ['四国', 'shikoku'],
    ['北海道', null],
    ['東北町', null],
    ['沖縄', null],
  ])('%s is told apart', (typed, region) => expect(regionCalled(typed)).toBe(region))

  it('has its prefectures', () => {
    expect(prefecturesOf('tohoku').map(({ name }) => name)).toEqual(['青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県'])
    expect(prefecturesOf('shikoku')).toHaveLength(4)
  })
})
