/** Every municipality and country is found by whatever it is called. */
import { describe, expect, it } from 'vitest'

import { countryRows } from '@/src/commands/countries/rows'
import { countries } from '@/src/reference/countries'
import { findCountries } from '@/src/reference/find-countries'
import { findMunicipalities } from '@/src/reference/find-municipalities'
import { municipalities, type MunicipalityRow } from '@/src/reference/municipalities'
import { nearNames } from '@/src/reference/near-names'
import { fullNameOfPlace } from '@/src/reference/place-names'
import { soundOf } from '@/src/reference/sound'

const rows = [...municipalities().values()]
const names = (typed: string, most = 3): string[] => findMunicipalities(typed, most).map(({ row }) => `${row.kind === 'prefecture' ? '' : row.pref}${row.name}`)

/** The places that are not found by this, or neither first nor like the first: Shiroishi is two places, and Shiroi-shi a third. */
function lost(call: (row: MunicipalityRow) => string, every = 1): string[] {
  return rows.flatMap((row, index) => {
    if (index % every > 0) return []
    const found = findMunicipalities(call(row), 2000)
    const position = found.findIndex((one) => one.row === row)
    return position >= 0 && (found[position]?.rank === found[0]?.rank || (found[position]?.rank === 1 && position < 3))
      ? []
      : [`${row.pref}${row.name} by ${call(row)}`]
  })
}

const katakana = (kana: string): string => kana.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
/** か and its mark apart, as some keyboards and file names have it. */
const apart = (text: string): string => text.normalize('NFD')
/** Long vowels with a macron, as the reading has them. */
const macrons = (romaji: string): string => romaji.replace(/ou|oo/g, 'ō').replace(/uu/g, 'ū')
const kunrei = (row: MunicipalityRow): string =>
  row.romaji.toLowerCase().replaceAll('shi', 'si').replaceAll('chi', 'ti').replaceAll('tsu', 'tu').replaceAll('fu', 'hu').replaceAll('ji', 'zi')

describe('every prefecture and municipality', () => {
  it.each<[string, (row: MunicipalityRow) => string]>([
    ['its name', ({ name }) => name],
    ['its reading', ({ kana }) => kana],
    ['its romaji', ({ romaji }) => romaji],
    ['its code', ({ jis_code: code }) => code],
  ])('is found by %s', (_, call) => expect(lost(call)).toEqual([]))

  // Each fourth: the ways of writing do not depend on the place.
  it.each<[string, (row: MunicipalityRow) => string]>([
    ['its prefecture and name', ({ kind, pref, name }) => (kind === 'prefecture' ? name : `${pref}${name}`)],
    ['its prefecture, a space and its name', ({ kind, pref, name }) => (kind === 'prefecture' ? name : `${pref}　${name}`)],
    ['its prefecture, county and name', ({ kind, pref, county, name }) => (kind === 'prefecture' ? name : `${pref}${county}${name}`)],
    ['its name and prefecture as this site writes them', (row) => fullNameOfPlace(row).ja],
    ['the same in English', (row) => fullNameOfPlace(row).en],
    ['another writing of it', ({ name, name_alt: alt }) => (alt === '' ? name : (alt.split('|')[0] ?? ''))],
    ['its reading in katakana', ({ kana }) => katakana(kana)],
    ['its reading with the marks apart', ({ kana }) => apart(kana)],
    ['its romaji in capitals without a hyphen', ({ romaji }) => romaji.replaceAll('-', '').toUpperCase()],
    ['its name in Latin letters', ({ name_en: en }) => en],
    ['its other name in Latin letters', ({ name_en: en, name_en_alt: alt }) => (alt === '' ? en : alt)],
    ['kunrei', kunrei],
    ['macrons', ({ romaji }) => macrons(romaji)],
    ['its code with the check digit', ({ lg_code: code }) => code],
    ['its code in wide figures', ({ jis_code: code }) => code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ])('is found by %s', (_, call) => expect(lost(call, 4)).toEqual([]))
})

describe('a municipality', () => {
  it.each([
    '駒ヶ根市',
    '駒ケ根市',
    '駒が根',
    '駒ガ根市',
    '駒ｹ根',
    '長野県駒ヶ根市',
    '長野 駒ヶ根',
    '駒ヶ根　長野県',
    '駒ケ根市（長野県）',
    'Komagane City (Nagano)',
    'コマガネ',
    'ｺﾏｶﾞﾈ',
    'こまが',
    'Komagane',
    'Komagane-shi',
    'Komagane City',
    'Nagano Komagane',
    'Komagane, Nagano',
    '20210',
    '202100',
    '駒\u200bヶ根',
  ])('is found by %j', (typed) => expect(names(typed)[0]).toBe('長野県駒ヶ根市'))
  it.each([
    ['瀧川', '北海道滝川市'],
    ['龍ヶ崎', '茨城県龍ケ崎市'],
    ['竜ケ崎市', '茨城県龍ケ崎市'],
    ['Gumma', '群馬県'],
    ['Ōsaka', '大阪府'],
    ['ohsaka', '大阪府'],
    ['トーキョー', '東京都'],
    ['Kôti', '高知県'],
    ['takikawasi', '北海道滝川市'],
    ['kannra', '群馬県甘楽町'],
    ['sinnjuku', '東京都新宿区'],
    ["Nan'yo", '山形県南陽市'],
    ['Niigata', '新潟県'],
    ['01', '北海道'],
    ['みなみあるぷす', '山梨県南アルプス市'],
    ['南アルプ', '山梨県南アルプス市'],
    ['篠山', '兵庫県丹波篠山市'],
    ['Shika-cho', '石川県志賀町'],
    ['しりうち', '北海道知内町'],
  ])('%j is %s', (typed, name) => expect(names(typed)[0]).toBe(name))

  it('of a name that another has too is told apart by its prefecture', () => {
    expect(names('府中市')).toEqual(['東京都府中市', '広島県府中市'])
    expect(names('広島 府中')).toEqual(['広島県府中市', '広島県府中町'])
    expect(names('東京都府中')).toEqual(['東京都府中市'])
    expect(names('Fuchu, Tokyo')).toEqual(['東京都府中市'])
  })
  it('comes before those that only begin so, and these before those that have it within', () => {
    expect(findMunicipalities('津', 100).map(({ rank }) => rank)).toEqual([...findMunicipalities('津', 100).map(({ rank }) => rank)].sort())
    expect(names('津')[0]).toBe('三重県津市')
    expect(names('長野', 2)).toEqual(['長野県', '長野県長野市'])
  })
  it.each([
    ['こまがね市', ['長野県駒ヶ根市']],
    ['コマガネ市', ['長野県駒ヶ根市']],
    ['長野県こまがね市', ['長野県駒ヶ根市']],
    ['ふちゅう市', ['東京都府中市', '広島県府中市']],
    ['さいたま県', ['埼玉県']],
  ])('is found by its reading with the ending in kanji: %j', (typed, all) => expect(names(typed)).toEqual(all))
  it.each(['東京23区', '東京２３区', '２３区', '特別区', '東京都区部', 'Tokyo 23 wards'])('of the special wards is among %j', (typed) =>
    expect(findMunicipalities(typed, 99).map(({ row }) => row.kind)).toEqual(Array<string>(23).fill('special-ward')),
  )
  it('that is typed so far by a long vowel begins with one', () => {
    expect(findMunicipalities('いい', 99).filter(({ rank, row }) => rank === 2 && !row.kana.startsWith('いい'))).toEqual([])
    expect(findMunicipalities('おおさ', 99).map(({ row }) => row.kana)).toContain('おおさかし')
    expect(findMunicipalities('とうきょ', 99).map(({ row }) => row.name)).toContain('東京都')
  })
  it.each(['あああ', 'ああ', 'うう', 'aaa', 'んん', 'んんん', '', '　', '%', '存在しない市', 'xyzzy', '99999', '\u0000'])('is none for %j', (typed) =>
    expect(names(typed)).toEqual([]),
  )
})

describe('a name that no place has', () => {
  const near = (typed: string) => nearNames(typed).map(({ name }) => name)
  it.each([
    ['札幌市中央区', '札幌市'],
    ['横浜市緑区', '横浜市'],
    ['長野県駒ヶ根市赤須町20番1号', '駒ヶ根市'],
    ['飛騨高山', '高山市'],
    ['伊豆大島', '大島町'],
    ['淡路島', '淡路市'],
    ['駒ヶ音', '駒ヶ根市'],
    ['たきがわ', '滝川市'],
  ])('%j has %s among the few that are most like it', (typed, name) => {
    expect(near(typed)).toContain(name)
    expect(near(typed).length).toBeLessThanOrEqual(6)
  })
})

describe('the sound of a name', () => {
  it.each([
    ['しょうばら', 'Shōbara'],
    ['ジョウエツ', 'joetsu'],
    ['びっちゅう', 'Bitchu'],
    ['なんば', 'Namba'],
    ['ふくつ', 'hukutu'],
    ['ちちぶ', 'Chichibu'],
    ['フィリピン', 'firipin'],
    ['ヴェトナム', 'betonamu'],
    ['ティモール', 'timo-ru'],
    ['ウィーン', 'wi-n'],
  ])('is one for %s and %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)))
})

describe('countries', () => {
  const all = [...countries().values()]
  it('are those of ISO 3166, as the command writes them', () => {
    expect(all).toHaveLength(250)
    expect(all).toEqual(countryRows())
  })
  it.each<[string, (row: (typeof all)[number]) => string]>([
    ['Japanese name', ({ ja }) => ja],
    ['English name', ({ en }) => en.toUpperCase()],
    ['reading', ({ kana }) => kana],
    ['code', ({ code }) => code.toLowerCase()],
    ['code of three letters', ({ alpha3 }) => alpha3],
  ])('are all found by their %s', (_, call) => {
    const missed = all.filter((row) => {
      const found = findCountries(call(row), 250)
      return found.find((one) => one.row === row)?.rank !== found[0]?.rank || found.length === 0
    })
    expect(missed).toEqual([])
  })
  it.each([
    ['大韓民国', 'KR'],
    ['かんこく', 'KR'],
    ['chugoku', 'CN'],
    ['ヴェトナム', 'VN'],
    ['Vietnam', 'VN'],
    ['アメリカ合衆国', 'US'],
    ['U.S.A.', 'US'],
    ['トルコ', 'TR'],
    ['Turkey', 'TR'],
    ['Ivory Coast', 'CI'],
    ["cote d'ivoire", 'CI'],
  ])('%j is %s', (typed, code) => expect(findCountries(typed)[0]?.row.code).toBe(code))
})
