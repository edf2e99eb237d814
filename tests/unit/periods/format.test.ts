import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Language, languages } from '@/src/i18n/languages'
import { comparePeriods, endYear, formatPeriod, parsePeriod, type Period, startYear } from '@/src/periods'
import { daysInMonth, type PointInTime } from '@/src/periods/calendar'
import { pointText } from '@/src/periods/format'
import { fits, kindOf, parts } from '@/src/periods/parts'

function read(text: string): Period {
  const result = parsePeriod(text)
  if (!result.ok) throw new Error(`${text}: ${result.message.en}`)
  return result.period
}
const withoutText = ({ text: _text, ...rest }: Period): Omit<Period, 'text'> => rest
/** In English several Japanese words for a part are one. */
const inKinds = (period: Period, language: Language): object =>
  language === 'ja'
    ? withoutText(period)
    : { ...withoutText(period), part: period.part && kindOf(period.part), endPart: period.endPart && kindOf(period.endPart) }

const year = fc.integer({ min: 1800, max: 2200 })
const point: fc.Arbitrary<PointInTime> = fc.oneof(
  year.map((value) => ({ precision: 'decade' as const, year: value - (value % 10), month: 1, day: 1 })),
  year.map((value) => ({ precision: 'year' as const, year: value, month: 1, day: 1 })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([value, month]) => ({ precision: 'month' as const, year: value, month, day: 1 })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat())
    .map(([value, month, seed]) => ({ precision: 'day' as const, year: value, month, day: 1 + (seed % daysInMonth(value, month)) })),
)

/** A point as the long Japanese form writes it, often with a part that it may have and with 頃. */
const end = (fiscal: boolean): fc.Arbitrary<string> =>
  fc
    .tuple(point, fc.option(fc.constantFrom(...parts)), fc.constantFrom('', '', '頃'))
    .map(([date, part, circa]) => `${pointText(date, 'ja', fiscal)}${part !== null && fits(part, date.precision) ? part : ''}${circa}`)

/** Every period there is, without those that end before they start. */
const period: fc.Arbitrary<Period> = fc
  .boolean()
  .chain((fiscal) => fc.tuple(end(fiscal), end(fiscal), fc.constantFrom('single', 'open', 'span')))
  .map(([from, until, kind]) => (kind === 'single' ? from : kind === 'open' ? `${from}〜` : `${from}〜${until}`))
  .map((text) => parsePeriod(text))
  .filter((result) => result.ok)
  .map((result) => result.period)

describe('what is formatted', () => {
  it.each(
    languages.flatMap((language) => [
      { language, era: false },
      { language, era: true },
    ]),
  )('parses back to the same period ($language, era: $era)', ({ language, era }) => {
    fc.assert(
      fc.property(period, (given) => {
        expect(inKinds(read(formatPeriod(given, language, { era })), language)).toEqual(inKinds(given, language))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads no year, month or era differently when it is written in kanji or in full width', () => {
    const inKanji = (text: string): string => text.replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
    const wide = (text: string): string => text.replace(/[0-9()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(period, fc.boolean(), (given, era) => {
        const text = formatPeriod(given, 'ja', { era })
        expect(withoutText(read(wide(text)))).toEqual(withoutText(given))
        expect(withoutText(read(inKanji(text)))).toEqual(withoutText(given))
      }),
      { numRuns: 1000 },
    )
  })

  it("refuses a year beside an era's year that is not the same, and accepts what it proposes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1874, max: 2200 }), fc.integer({ min: 1874, max: 2200 }), fc.constantFrom('年', '年度'), (one, other, unit) => {
        const beside = /（([^・）]+)/.exec(formatPeriod(read(`${other}${unit}`), 'ja', { era: true }))?.[1] ?? ''
        const result = parsePeriod(`${one}${unit}（${beside}）`)
        expect(result.ok).toBe(one === other)
        if (result.ok) return
        const proposals = (result.message.ja.split('例：')[1] ?? '').split('、')
        expect(proposals.map((text) => startYear(read(text))).sort()).toEqual([one, other].sort())
      }),
      { numRuns: 500 },
    )
  })

  it('always is a span of whole points in order, open or closed', () => {
    fc.assert(
      fc.property(period, (given) => {
        expect(given.open).toBe(given.end === null)
        expect(given.end === null || given.start <= given.end).toBe(true)
        expect(given.open ? given.endPrecision : given.precision).toBe(given.precision)
      }),
    )
  })

  it('no text makes the parser throw, and each refusal speaks both languages', () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[0-9０-９年月日度代〜～\-–./元平成令和昭HRS頃春末約半前上旬（）()\[\]三十〇 ]{0,20}$/))
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parsePeriod(text)
        if (!result.ok) {
          expect(result.message.ja).toContain('。')
          expect(result.message.en).toMatch(/\.$/)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a period in words', () => {
  it.each([
    ['2016', '2016年', '2016'],
    ['2016.4', '2016年4月', 'April 2016'],
    ['2019.5.1', '2019年5月1日', '1 May 2019'],
    ['平成28年度', '2016年度', 'fiscal year 2016'],
    ['1990年代', '1990年代', '1990s'],
    ['2006-', '2006年〜', '2006–'],
    ['2016-18', '2016〜2018年', '2016–2018'],
    ['2016-18年度', '2016〜2018年度', 'fiscal years 2016–2018'],
    ['2011.3-2020', '2011年3月〜2020年', 'March 2011 – 2020'],
    ['1980年代-1995', '1980年代〜1995年', '1980s–1995'],
    ['1996年頃', '1996年頃', 'around 1996'],
    ['約1996年', '1996年頃', 'around 1996'],
    ['1990年代ごろ', '1990年代頃', 'around the 1990s'],
    ['2010年頃から', '2010年頃〜', 'around 2010–'],
    ['1996年頃〜2003', '1996年頃〜2003年', 'around 1996 – 2003'],
    ['2016年春', '2016年春', 'spring 2016'],
    ['2016年の春頃', '2016年春頃', 'around spring 2016'],
    ['2016年前半', '2016年前半', 'first half of 2016'],
    ['2016年下期', '2016年下期', 'second half of 2016'],
    ['1990年代半ば', '1990年代半ば', 'mid-1990s'],
    ['1990年代前半頃', '1990年代前半頃', 'around the first half of the 1990s'],
    ['2016年4月上旬〜下旬', '2016年4月上旬〜2016年4月下旬', 'early April 2016 – late April 2016'],
    ['2016年度末', '2016年度末', 'end of fiscal year 2016'],
    ['2016年度春', '2016年度春', 'spring of fiscal year 2016'],
  ])('%s reads %s / %s', (text, japanese, english) => {
    expect(formatPeriod(read(text), 'ja')).toBe(japanese)
    expect(formatPeriod(read(text), 'en')).toBe(english)
  })

  it.each([
    ['2016', '2016年（平成28年）', '2016 (Heisei 28)'],
    ['1989', '1989年（昭和64年・平成元年）', '1989 (Showa 64 / Heisei 1)'],
    ['2019', '2019年（平成31年・令和元年）', '2019 (Heisei 31 / Reiwa 1)'],
    ['2019.4', '2019年4月（平成31年4月）', 'April 2019 (Heisei 31)'],
    ['2019.5', '2019年5月（令和元年5月）', 'May 2019 (Reiwa 1)'],
    ['2019.4.30', '2019年4月30日（平成31年4月30日）', '30 April 2019 (Heisei 31)'],
    ['1988年度', '1988年度（昭和63年度）', 'fiscal year 1988 (Showa 63)'],
    ['2019年度', '2019年度（平成31年度・令和元年度）', 'fiscal year 2019 (Heisei 31 / Reiwa 1)'],
    ['2016-', '2016年（平成28年）〜', '2016 (Heisei 28)–'],
    ['2016-18', '2016年（平成28年）〜2018年（平成30年）', '2016 (Heisei 28) – 2018 (Heisei 30)'],
    ['1990年代', '1990年代', '1990s'],
    ['1850', '1850年', '1850'],
    ['1870.3', '1870年3月', 'March 1870'],
    ['2016年春頃', '2016年（平成28年）春頃', 'around spring 2016 (Heisei 28)'],
  ])('with eras, %s reads %s / %s', (text, japanese, english) => {
    expect(formatPeriod(read(text), 'ja', { era: true })).toBe(japanese)
    expect(formatPeriod(read(text), 'en', { era: true })).toBe(english)
  })
})

describe('order and years', () => {
  it('goes by first day, the vaguer first, open ends last', () => {
    const sorted = ['2016.4.1', '2017', '1990-', '1990年度', '2016年度', '1990', '2016', '1990年1月', '1990年代', '2016.4', '1990-91']
      .map(read)
      .sort(comparePeriods)
      .map(({ text }) => text)
    expect(sorted).toEqual(['1990年代', '1990', '1990-91', '1990-', '1990年1月', '1990年度', '2016', '2016年度', '2016.4', '2016.4.1', '2017'])
  })

  it('puts a part of a year after the year and in the order of time, what is only about right after what is certain', () => {
    const sorted = ['2016年秋', '2016年頃', '2016年春', '2016', '2016年度末', '2016年4月', '2016年冬', '2016年夏頃', '2016年夏']
      .map(read)
      .sort(comparePeriods)
      .map(({ text }) => text)
    expect(sorted).toEqual(['2016', '2016年頃', '2016年春', '2016年夏', '2016年夏頃', '2016年秋', '2016年冬', '2016年度末', '2016年4月'])
  })

  it('is one order: antisymmetric, transitive, zero only for the same time', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0)
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0)
        if (comparePeriods(a, b) === 0) expect(withoutText(a)).toEqual(withoutText(b))
      }),
    )
  })

  it('names a fiscal year by the year it begins in, and knows no end of an open one', () => {
    expect([startYear(read('2016年度')), endYear(read('2016年度'))]).toEqual([2016, 2016])
    expect([startYear(read('2016.4-2018.3')), endYear(read('2016.4-2018.3'))]).toEqual([2016, 2018])
    expect([startYear(read('1980年代')), endYear(read('1980年代'))]).toEqual([1980, 1989])
    expect(endYear(read('2006-'))).toBeNull()
  })
})
