import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { comparePeriods, endYear, formatPeriod, parsePeriod, startYear, type Period } from '../../src/periods'
import { daysInMonth, type Point } from '../../src/periods/calendar'
import { pointText } from '../../src/periods/format'
import { languages } from '../../src/i18n/languages'

function read(text: string): Period {
  const result = parsePeriod(text)
  if (!result.ok) throw new Error(`${text}: ${result.message.en}`)
  return result.period
}
const withoutText = ({ start, end, open, precision, endPrecision, fiscal }: Period): Omit<Period, 'text'> =>
  ({ start, end, open, precision, endPrecision, fiscal })

const year = fc.integer({ min: 1800, max: 2200 })
const point: fc.Arbitrary<Point> = fc.oneof(
  year.map((value) => ({ precision: 'decade' as const, year: value - (value % 10), month: 1, day: 1 })),
  year.map((value) => ({ precision: 'year' as const, year: value, month: 1, day: 1 })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([value, month]) => ({ precision: 'month' as const, year: value, month, day: 1 })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat()).map(([value, month, seed]) => (
    { precision: 'day' as const, year: value, month, day: 1 + (seed % daysInMonth(value, month)) }
  )),
)

/** Every period there is: made of points as the long Japanese form writes them, without those that end before they start. */
const period: fc.Arbitrary<Period> = fc
  .tuple(point, fc.option(point), fc.constantFrom('single', 'open', 'span'), fc.boolean())
  .map(([start, end, kind, fiscal]) => {
    const from = pointText(start, 'ja', fiscal)
    if (kind === 'single' || end === null) return from
    return kind === 'open' ? `${from}〜` : `${from}〜${pointText(end, 'ja', fiscal)}`
  })
  .map((text) => parsePeriod(text))
  .filter((result) => result.ok)
  .map((result) => result.period)

describe('what is formatted', () => {
  it.each(languages)('parses back to the same period (%s)', (language) => {
    fc.assert(
      fc.property(period, (given) => {
        expect(withoutText(read(formatPeriod(given, language)))).toEqual(withoutText(given))
      }),
      { numRuns: 3000 },
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
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[0-9０-９年月日度代〜～\-–./元平成令和昭HRS ]{0,20}$/))
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
