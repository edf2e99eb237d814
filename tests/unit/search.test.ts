import { describe, expect, it } from 'vitest'

import { nearest } from '../../src/catalogue/search/nearest'
import { fold, foldText } from '../../src/catalogue/search/fold'
import { searchCases } from '../../src/catalogue/search/search'
import { contentSnapshot } from '../fixtures/content-snapshot'

const snapshot = contentSnapshot()
const find = (text: string): string[] => searchCases(snapshot, text, 'ja').hits.map(({ record }) => record.slug)

/** Sixty searches a reader might make, and the cases whose facts they name. Written from the cases, not from the engine. */
const recall: readonly (readonly [search: string, ...cases: string[]])[] = [
  ['滝川', 'takikawa'], ['TIEA', 'takikawa'], ['マラウイ', 'takikawa', 'kanra'], ['ﾏﾗｳｲ', 'takikawa', 'kanra'], ['モンゴル', 'takikawa', 'nagaoka'],
  ['帯広', 'obihiro'], ['ハラル', 'obihiro'], ['フードバレー', 'obihiro'], ['マレーシア', 'obihiro'], ['Malaysia', 'obihiro'], ['商工会議所', 'obihiro', 'nagaoka'],
  ['東松島', 'higashimatsushima'], ['バンダ・アチェ', 'higashimatsushima'], ['バンダアチェ', 'higashimatsushima'], ['Banda Aceh', 'higashimatsushima'], ['ヨランダ', 'higashimatsushima'],
  ['HOPE', 'higashimatsushima'], ['丸森', 'marumori'], ['ザンビア', 'marumori'], ['ｻﾞﾝﾋﾞｱ', 'marumori'], ['Zambia', 'marumori'], ['RESCAP', 'marumori'], ['耕野振興会', 'marumori'],
  ['よそ者', 'marumori', 'kanra', 'ama'], ['甘楽', 'kanra'], ['自然塾寺子屋', 'kanra'], ['ニカラグア', 'kanra'], ['パラグアイ', 'kanra'], ['嬬キャベ', 'kanra'], ['埼玉', 'saitama'],
  ['教員', 'saitama'], ['SPEC', 'saitama'], ['長岡', 'nagaoka'], ['地球広場', 'nagaoka'], ['高専', 'nagaoka'], ['ケニア', 'nagaoka'], ['能登', 'noto'], ['地震', 'noto', 'higashimatsushima'],
  ['駒ヶ根', 'komagane'], ['駒ケ根', 'komagane'], ['ネパール', 'komagane', 'higashimatsushima'], ['Nepal', 'komagane'], ['佐久', 'saku'], ['スリランカ', 'saku'], ['健康長寿', 'saku'],
  ['西尾', 'nishio-chiryu'], ['知立東小学校', 'nishio-chiryu'], ['多文化共生', 'nishio-chiryu', 'nagaoka', 'komagane'], ['SDGs', 'kansai'], ['KSP', 'kansai'], ['防災', 'hyogo'],
  ['DRLC', 'hyogo'], ['海士', 'ama'], ['ブータン', 'ama', 'hamada'], ['ぶーたん', 'ama', 'hamada'], ['ﾌﾞｰﾀﾝ', 'ama', 'hamada'], ['Bhutan', 'ama', 'hamada'], ['和紙', 'hamada'],
  ['遠隔医療', 'kagawa'], ['リバースイノベーション', 'kagawa', 'nagaoka'], ['北九州', 'kitakyushu'], ['KITA', 'kitakyushu'], ['廃棄物', 'kitakyushu'], ['宮崎', 'miyazaki'], ['B-JET', 'miyazaki'],
  ['BJET', 'miyazaki'], ['バングラデシュ', 'miyazaki'], ['沖縄', 'okinawa'], ['ウチナー', 'okinawa'], ['東ティモール', 'okinawa'], ['水道', 'okinawa'], ['農業', 'takikawa', 'marumori', 'kanra'],
  ['JOCV', 'kanra', 'komagane', 'miyazaki'], ['海外協力隊', 'kanra', 'komagane', 'miyazaki'], ['平成28年', 'marumori', 'saku'], ['2016', 'marumori', 'saku'], ['JICA Partnership Program', 'takikawa', 'obihiro'],
]

describe('search', () => {
  it('has sixty searches or more to be measured by', () => {
    expect(recall.length).toBeGreaterThanOrEqual(60)
  })
  it.each(recall)('「%s」 finds every case whose facts name it', (search, ...cases) => {
    expect(find(search)).toEqual(expect.arrayContaining(cases))
  })
  it('finds the same cases with any of the words that staff call synonyms', () => {
    for (const [first = '', ...others] of snapshot.synonyms) {
      for (const other of others) expect(find(other).sort(), `${first} = ${other}`).toEqual(find(first).sort())
    }
  })
  it('wants every word, in any order, in either language', () => {
    expect(find('ブータン 和紙')).toEqual(['hamada'])
    expect(find('和紙 Bhutan')).toEqual(['hamada'])
    expect(find('和紙 ザンビア')).toEqual([])
  })
  it('puts a case named by the search before one that only mentions it', () => {
    expect(find('長岡')[0]).toBe('nagaoka')
    expect(find('沖縄')[0]).toBe('okinawa')
  })
  it('marks the very letters that match, whatever way they were typed', () => {
    const [hit] = searchCases(snapshot, 'ﾌﾞｰﾀﾝ', 'ja').hits
    const row = hit?.rows.find(({ entry }) => entry.language === 'ja' && entry.text.includes('ブータン'))
    expect(row?.marks.map(({ from, to }) => row.entry.text.slice(from, to))).toContain('ブータン')
  })
  it('does not find a word inside another, or a year inside a number', () => {
    expect(find('okin')).toEqual(['okinawa'])
    expect(find('inawa')).toEqual([])
    expect(find('201')).toEqual([])
  })
  it('finds nothing for nothing, for signs alone and for a very long text, and never fails', () => {
    for (const text of ['', '   ', '・・・', '%', '_', '\\', 'あ'.repeat(5000), '(((', '\u0000']) expect(find(text)).toEqual([])
  })
  it('offers the nearest names for a slip of the hand', () => {
    expect(nearest(snapshot, 'ザンビヤ').map(({ name }) => name.ja)).toContain('ザンビア')
    expect(nearest(snapshot, 'Okinava').map(({ slug }) => slug)).toContain('okinawa')
    expect(nearest(snapshot, 'xyzxyzxyz')).toEqual([])
  })
})

describe('folding', () => {
  it('makes the writings of one word the same', () => {
    expect(foldText('サーバー')).toBe(foldText('ｻｰﾊﾞ'))
    expect(foldText('髙﨑')).toBe(foldText('高崎'))
    expect(foldText('駒ヶ根')).toBe(foldText('駒ケ根'))
    expect(foldText('Café')).toBe('cafe')
  })
  it('keeps the way back to every character', () => {
    const text = 'ｶﾞ・Ａ b　髙'
    const { text: folded, at } = fold(text)
    expect(at).toHaveLength(folded.length + 1)
    expect(text.slice(at[folded.indexOf('高')])).toBe('髙')
  })
})
