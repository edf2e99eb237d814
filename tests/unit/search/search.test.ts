import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { canonicalText, longestQuery } from '@/src/catalogue/search/canonical'
import { fold, foldText } from '@/src/catalogue/search/fold'
import { rangesIn } from '@/src/catalogue/search/match'
import { nearest, suggest } from '@/src/catalogue/search/nearest'
import { termsOf, termsOfSentence } from '@/src/catalogue/search/query'
import { searchCases, searchWidely } from '@/src/catalogue/search/search'
import { snippetOf } from '@/src/catalogue/search/snippet'
import { parsePeriod } from '@/src/periods'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { recall } from '@/tests/fixtures/searches'

const snapshot = contentSnapshot()
/** Characters that nobody sees, and a text with some of them put in anywhere. */
const hiddenCharacter = fc.constantFrom(
  '\u200b',
  '\u00ad',
  '\u2060',
  '\u200d',
  '\ufe0f',
  '\u{e0100}',
  '\u200e',
  '\u202e',
  '\ufeff',
  '\u3164',
  '\u115f',
  '\u0000',
  '\ud800',
)
const withHidden = (text: string, hidden: readonly (readonly [number, string])[]) =>
  hidden.reduce((whole, [at, character]) => {
    const characters = [...whole]
    return characters.toSpliced(at % (characters.length + 1), 0, character).join('')
  }, text)
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
    expect(row?.ranges.map(({ from, to }) => row.entry.text.slice(from, to))).toContain('ブータン')
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
    expect(find('2016').length).toBeGreaterThan(0)
    for (const era of [
      '平成28年',
      'H28',
      'Heisei 28',
      '平成 28年',
      '2016年',
      '２０１６',
      '2016年度',
      '平成28年度',
      'H28年度',
      'FY2016',
      'FY 2016',
      'fiscal year 2016',
      '平成２８年度',
    ]) {
      expect(find(era), era).toEqual(find('2016'))
    }
  })
  it('finds months and decades in every writing of them', () => {
    expect(find('2011年3月')).toContain('higashimatsushima')
    for (const month of ['平成23年3月', 'March 2011', '2011.3', '2011/3', 'H23.3', '２０１１年３月']) expect(find(month), month).toEqual(find('2011年3月'))
    expect(find('1990年代').length).toBeGreaterThan(find('1995').length)
    for (const decade of ['90年代', '1990s', "'90s", '90s', '９０年代']) expect(find(decade), decade).toEqual(find('1990年代'))
    expect(new Set(find('1990s'))).toEqual(new Set(Array.from({ length: 10 }, (_, index) => find(String(1990 + index))).flat()))
  })
  it('finds a 年度 in a row that is written in another calendar', () => {
    const [first] = snapshot.cases
    const row = first?.timeline[0]
    if (!first || !row) return expect.fail()
    const parsed = parsePeriod('昭和62年度')
    if (!parsed.ok) return expect.fail()
    const own = { ...snapshot, cases: [{ ...first, timeline: [{ ...row, period: parsed.period, title: { ja: '出来事', en: 'Event' } }] }] }
    for (const search of ['1987年度', '昭和62年度', 'FY1987', '1980年代']) expect(searchCases(own, search, 'ja').hits, search).toHaveLength(1)
    expect(searchCases(own, '1988年度', 'ja').hits).toHaveLength(0)
  })
  it('finds the years that a decade of an era stands for, and a 年度 of two figures', () => {
    const years = (from: number, to: number) => new Set(Array.from({ length: to - from + 1 }, (_, index) => find(String(from + index))).flat())
    for (const decade of ['昭和50年代', '昭和５０年代', '昭和五十年代', 'S50年代']) expect(new Set(find(decade)), decade).toEqual(years(1975, 1984))
    expect(new Set(find('平成30年代'))).toEqual(years(2018, 2019))
    for (const year of ['FY16', "FY'16", 'fy16']) expect(find(year), year).toEqual(find('2016年度'))
  })
  it('finds the year of a month that no case has, in every writing of it, and says so', () => {
    expect(find('2016年4月')).toEqual([])
    for (const month of ['2016年4月', '平成28年4月', 'H28.4', 'April 2016', '2016年4月1日']) {
      const { reach, hits, terms } = searchWidely(snapshot, month, 'ja')
      expect({ month, reach, typed: terms.map(({ typed }) => typed), found: hits.map(({ record }) => record.slug) }).toEqual({
        month,
        reach: 'year',
        typed: ['2016年'],
        found: find('2016'),
      })
    }
    expect(searchWidely(snapshot, '2011年3月', 'ja').reach).toBe('all')
  })
  it('finds what Britain and America spell in two ways', () => {
    for (const [british, american] of [
      ['organisation', 'organization'],
      ['organisations', 'organizations'],
      ['centre', 'center'],
      ['labour', 'labor'],
      ['programme', 'program'],
      ['revitalisation', 'revitalization'],
      ['recognise', 'recognize'],
    ]) {
      expect(find(british ?? '').length, british).toBeGreaterThan(0)
      expect(find(american ?? '').sort(), american).toEqual(find(british ?? '').sort())
    }
  })
  it('finds a country of several words that is written as one', () => {
    expect(find('Vietnam')).toEqual(find('ベトナム'))
    expect(find('SriLanka')).toEqual(find('Sri Lanka'))
    expect(suggest(snapshot, 'vietn').map(({ name }) => name.en)).toContain('Viet Nam')
  })
  it('takes writings of one sound and old kanji for the same word', () => {
    for (const [one, other] of [
      ['マラウイ', 'マラウィ'],
      ['沖縄', '沖繩'],
      ['経済', '經濟'],
      ['体験', '體驗'],
      ['実習', '實習'],
      ['応援', '應援'],
      ['東ティモール', '東チモール'],
      ['医療', '醫療'],
      ['富士', '冨士'],
      ['産業', '產業'],
      ['青年', '靑年'],
      ['国内', '國內'],
      ['宿舎', '宿舍'],
    ]) {
      expect(find(other ?? ''), other).toEqual(find(one ?? ''))
    }
  })
  it('knows what 人口減少, 過疎, 失敗, depopulation and aging mean', () => {
    for (const word of ['人口減少', '過疎', 'depopulation', '失敗', 'aging', 'ageing', 'failure']) expect(find(word).length, word).toBeGreaterThan(0)
    expect(find('失敗').sort()).toEqual(
      snapshot.cases
        .filter(({ limits }) => limits.length > 0)
        .map(({ slug }) => slug)
        .sort(),
    )
  })
  it('shows the reader’s language first and no sentence twice', () => {
    for (const language of ['ja', 'en'] as const) {
      for (const search of ['JICA', '2016', 'Bhutan', '農業', '高齢化']) {
        for (const { rows } of searchCases(snapshot, search, language).hits) {
          const isOwn = rows.map(({ entry }) => entry.language === language)
          expect(isOwn, search).toEqual([...isOwn].sort((a, b) => Number(b) - Number(a)))
          const texts = rows.map(({ entry }) => foldText(entry.text))
          expect(new Set(texts).size, search).toBe(texts.length)
        }
      }
    }
  })
  it('finds the same, marked at the same letters, with characters that nobody sees anywhere in the search', () => {
    const known = fc.constantFrom(
      'ブータン 和紙',
      '農業',
      'JICA Partnership Program',
      '平成28年度',
      '2011年3月',
      '1990s',
      '海外協力隊',
      'B-JET',
      '沖縄の水道',
      'ﾌﾞｰﾀﾝ',
      'IT',
      'history of Okinawa',
    )
    const result = (text: string) =>
      searchWidely(snapshot, text, 'ja')
        .hits.slice(0, 3)
        .map(({ record, score, rows }) => [record.slug, score, rows.length, rows[0]?.ranges])
    fc.assert(
      fc.property(known, fc.array(fc.tuple(fc.nat(30), hiddenCharacter), { minLength: 1, maxLength: 6 }), (text, hidden) => {
        expect(result(withHidden(text, hidden))).toEqual(result(text))
      }),
      { numRuns: 100 },
    )
  })
  it('finds a text that holds characters that nobody sees', () => {
    const [first] = snapshot.cases
    if (!first) return expect.fail()
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), hiddenCharacter), { minLength: 1, maxLength: 6 }), (hidden) => {
        const own = { ...snapshot, cases: [{ ...first, title: { ja: withHidden('ヴェトナムの葡萄', hidden), en: '' } }] }
        const [hit] = searchCases(own, 'べとなむの葡萄', 'ja').hits
        expect(hit?.rows[0]?.entry.kind).toBe('title')
        expect(hit?.rows[0]?.ranges).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })
  it('marks no sign behind the word, and both words where both match', () => {
    const marked = (text: string, search: string) =>
      rangesIn(
        text,
        termsOf(search, []).flatMap(({ writings }) => writings),
      ).map(({ from, to }) => text.slice(from, to))
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
  it('searches a sentence by its words when the sentence itself is nowhere', () => {
    expect(find('沖縄の水道と歴史')).toEqual([])
    const answer = searchWidely(snapshot, '沖縄の水道', 'ja')
    expect(answer.reach).toBe('sentence')
    expect(answer.hits.map(({ record }) => record.slug).sort()).toEqual(find('沖縄 水道').sort())
    expect(answer.hits.map(({ record }) => record.slug)).toContain('okinawa')
    // A sentence may have one word, and the ending of a verb is none.
    const short = searchWidely(snapshot, '予算がない', 'ja')
    expect(short.terms.map(({ typed }) => typed)).toEqual(['予算'])
    expect(short.hits.map(({ record }) => record.slug)).toEqual(find('予算'))
    expect(termsOfSentence('平成28年度に始まった事業', []).map(({ typed }) => typed)).toEqual(['平成28年度', '始まった', '事業'])
    const question = searchWidely(snapshot, '外国人が増えて困っている', 'ja')
    expect(question.terms.map(({ typed }) => typed)).toEqual(['外国人', '増えて', '困っている'])
    expect(question.hits.length).toBeGreaterThan(0)
    expect(termsOfSentence('海のごみを子どもたちと減らしたい', snapshot.synonyms).map(({ typed }) => typed)).toEqual(['海', 'ごみ', '子ども', '減らしたい'])
    expect(termsOfSentence('how do towns deal with foreign residents?', snapshot.synonyms).map(({ typed }) => typed)).toEqual(['towns', 'foreign residents'])
  })
  it('gives the cases with most words where none has all, and says how many', () => {
    const { reach, held, hits, terms } = searchWidely(snapshot, '和紙 ブータン ザンビア', 'ja')
    expect([reach, held, terms.length]).toEqual(['most', 2, 3])
    expect(hits.map(({ record }) => record.slug)).toEqual(find('和紙 ブータン'))
    const apart = searchWidely(snapshot, '和紙 ザンビア', 'ja')
    expect([apart.reach, apart.held]).toEqual(['most', 1])
    expect(apart.hits.map(({ record }) => record.slug).sort()).toEqual([...new Set([...find('和紙'), ...find('ザンビア')])].sort())
    expect(searchWidely(snapshot, 'xqxqxq', 'ja').hits).toEqual([])
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
  it('offers no names for what is like none of them', () => {
    for (const text of ['pizza recipe', 'garbage', 'elections', 'capital']) expect(nearest(snapshot, text), text).toEqual([])
    for (const [text, name] of [
      ['Komagene', 'Komagane City'],
      ['multiculturl', 'Progress in multicultural coexistence'],
    ] as const)
      expect(
        nearest(snapshot, text).map((one) => one.name.en),
        text,
      ).toContain(name)
  })
  it('has one written form and a bound', () => {
    expect(canonicalText('　ﾌﾞｰﾀﾝ　　和紙 ')).toBe('ブータン 和紙')
    expect(canonicalText('あ'.repeat(5000))).toHaveLength(longestQuery)
    expect(canonicalText('\ud800a')).toBe('a')
    expect(canonicalText('農\u200b業\u00ad')).toBe('農業')
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
