import { describe, expect, it } from 'vitest'

import { marksIn } from '../../src/catalogue/search/match'
import { nearest, suggest } from '../../src/catalogue/search/nearest'
import { canonicalText, longestQuery, looserText, termsOf } from '../../src/catalogue/search/query'
import { snippetOf } from '../../src/catalogue/search/snippet'
import { fold, foldText } from '../../src/catalogue/search/fold'
import { searchCases } from '../../src/catalogue/search/search'
import { contentSnapshot } from '../fixtures/content-snapshot'
import { recall } from '../fixtures/searches'

const snapshot = contentSnapshot()
const find = (text: string): string[] => searchCases(snapshot, text, 'ja').hits.map(({ record }) => record.slug)

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
  it('finds both halves of a joined name, and the name written without its sign', () => {
    expect(find('Awaji')).toContain('hyogo')
    expect(find('Hanshin-Awaji')).toContain('hyogo')
    expect(find('BJET')).toEqual(find('B-JET'))
  })
  it('takes a short word in capitals for an abbreviation, never for a little word of English', () => {
    expect(find('SPEC')).toEqual(['saitama'])
    expect(find('IT').length).toBeLessThan(snapshot.cases.length)
    expect(find('history of Okinawa')).toEqual(find('history Okinawa'))
    expect(find('MoU').sort()).toEqual(find('覚書').sort())
  })
  it('finds a year by whichever calendar it is asked and written in', () => {
    for (const era of ['平成28年', 'H28', 'Heisei 28', '平成 28年', '2016年', '２０１６']) expect(find(era), era).toEqual(expect.arrayContaining(find('2016')))
  })
  it('marks no sign behind the word, and both words where both match', () => {
    const marked = (text: string, search: string) => marksIn(text, termsOf(search, []).flatMap(({ writings }) => writings)).map(({ from, to }) => text.slice(from, to))
    expect(marked('市と「防災」を学ぶ。', '防災')).toEqual(['防災'])
    expect(marked('サーバーを置く', 'サーバ')).toEqual(['サーバー'])
    expect(marked('Great Hanshin-Awaji Earthquake', 'awaji')).toEqual(['Awaji'])
    expect(marked('It uses IT.', 'IT')).toEqual(['IT'])
  })
  it('cuts a long text around the first mark and halves no word', () => {
    const text = `${'The people of the town learned a great deal. '.repeat(5)}Then Bhutan came. ${'More was to follow in the years to come. '.repeat(5)}`
    const at = text.indexOf('Bhutan')
    const pieces = snippetOf(text, [{ from: at, to: at + 6 }], 80)
    expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual(['Bhutan'])
    const whole = pieces.map((piece) => piece.text).join('')
    expect(whole.length).toBeLessThanOrEqual(82)
    for (const word of whole.replaceAll('…', '').trim().split(/[ .]+/)) expect(text).toMatch(new RegExp(`\\b${word}\\b`))
  })
  it('finds nothing for nothing, for signs alone and for a very long text, and never fails', () => {
    for (const text of ['', '   ', '・・・', '%', '_', '\\', 'あ'.repeat(5000), '(((', '\u0000']) expect(find(text)).toEqual([])
  })
  it('offers the words of a sentence apart when the sentence itself is nowhere', () => {
    expect(find('沖縄の水道と歴史')).toEqual([])
    expect(looserText('沖縄の水道')).toContain('沖縄 水道')
    expect(find('沖縄 水道')).toContain('okinawa')
  })
  it('suggests while a word is half typed: what begins with it first, at most eight, and cases among them', () => {
    const suggested = suggest(snapshot, 'ぶーた')
    expect(suggested[0]).toMatchObject({ kind: 'country', slug: 'bt' })
    expect(suggest(snapshot, '防災').some(({ kind }) => kind === 'case')).toBe(true)
    for (const text of ['a', 'の', '国際', 'JICA']) expect(suggest(snapshot, text).length, text).toBeLessThanOrEqual(8)
    for (const text of ['', '・', '\u0000']) expect(suggest(snapshot, text), text).toEqual([])
  })
  it('offers the nearest names for a slip of the hand', () => {
    expect(nearest(snapshot, 'ザンビヤ').map(({ name }) => name.ja)).toContain('ザンビア')
    expect(nearest(snapshot, 'Okinava').map(({ slug }) => slug)).toContain('okinawa')
    expect(nearest(snapshot, 'xyzxyzxyz')).toEqual([])
  })
})

describe('the text of a search', () => {
  it('has one written form and a bound', () => {
    expect(canonicalText('　ﾌﾞｰﾀﾝ　　和紙 ')).toBe('ブータン 和紙')
    expect(canonicalText('あ'.repeat(5000))).toHaveLength(longestQuery)
    expect(canonicalText('\ud800a')).toBe('\ufffda')
    for (const text of ['😀'.repeat(200), '\ud83d'.repeat(200), '  a\u0000b ']) expect(canonicalText(canonicalText(text))).toBe(canonicalText(text))
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
