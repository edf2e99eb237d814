import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { axisOf, jointAxis, labelledYears, middleOfYear, openUntil, positionOf, positionOfYear } from '@/src/visuals/axis'
import { barOf, mergeMarks, stackMarks } from '@/src/visuals/lanes'
import { markOf, marksOf } from '@/src/visuals/marks'
import { overviewLayout } from '@/src/visuals/overview-layout'
import { type Gap, type YearGroup, yearGroups } from '@/src/visuals/year-groups'
import { oddRows, row, rowsOf, sixtyInOneYear } from './rows'

const axis = { from: 2010, to: 2019 }
const near = (value: number): unknown => expect.closeTo(value, 2)

describe('the axis', () => {
  it('holds every row of the two tracks, with room to see that something goes on', () => {
    expect(axisOf(rowsOf('local 2006', 'jica 2011-19', 'context 1995'))).toEqual({ from: 2006, to: 2019 })
    expect(axisOf(rowsOf('local 2006', 'jica 2011-'))).toEqual({ from: 2006, to: 2012 })
    expect(axisOf(rowsOf('local 1980年代-'))).toEqual({ from: 1980, to: 1990 })
    expect(axisOf(rowsOf('context 1995'))).toBeNull()
    expect(axisOf(rowsOf('context 1995'), null, ['context'])).toEqual({ from: 1995, to: 1995 })
  })

  it('goes on to the year of the report where something goes on, or to the last known year if that is later', () => {
    expect(axisOf(rowsOf('local 2006', 'jica 2011-'), 2024)).toEqual({ from: 2006, to: 2024 })
    expect(axisOf(rowsOf('local 2006', 'jica 2011-13'), 2024)).toEqual({ from: 2006, to: 2013 })
    expect(axisOf(rowsOf('local 2030', 'jica 2011-'), 2024)).toEqual({ from: 2011, to: 2030 })
    // A planned end is drawn, but what has no end is not drawn on to it.
    expect(axisOf(rowsOf('local 2022-2026', 'jica 2011-'), 2024)).toEqual({ from: 2011, to: 2026 })
    expect(openUntil(rowsOf('local 2022-2026', 'jica 2011-'), 2024)).toBe(2024)
    expect(
      jointAxis([
        { from: 1990, to: 2000 },
        { from: 1995, to: 2010 },
      ]),
    ).toEqual({ from: 1990, to: 2010 })
    expect(jointAxis([])).toBeNull()
  })

  it('runs from the first day of its first year to the last day of its last', () => {
    expect(positionOf('2010-01-01', axis)).toBe(0)
    expect(positionOf('2015-01-01', axis)).toBe(0.5)
    expect(positionOf('2019-12-31', axis)).toBeLessThan(1)
    expect(positionOfYear(2020, axis)).toBe(1)
  })

  it('is labelled at round years, never more than fit', () => {
    expect(labelledYears({ from: 1979, to: 2027 })).toEqual([1980, 1990, 2000, 2010, 2020])
    expect(labelledYears({ from: 2005, to: 2024 })).toEqual([2005, 2010, 2015, 2020])
    expect(labelledYears({ from: 2016, to: 2016 })).toEqual([2016])
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2200 }), fc.nat(400), (from, length) => {
        const years = labelledYears({ from, to: from + length })
        expect(years.length).toBeGreaterThan(0)
        expect(years.length).toBeLessThanOrEqual(6)
      }),
    )
  })
})

describe('a row on the axis', () => {
  const laidOut = (line: string) => markOf(row(line), axis)

  it('stands in the middle of what is known of it', () => {
    expect(laidOut('local 2015')).toMatchObject({ shape: 'point', at: near(0.55), until: near(0.55), hasSymbol: true, isCirca: false, vague: [] })
    expect(laidOut('local 2015年度')).toMatchObject({ shape: 'point', at: near(0.575) })
    expect(laidOut('local 2015年1月1日')).toMatchObject({ shape: 'point', at: near(0.5) })
  })
  it('begins in the same place whether it is a point or goes on', () => {
    expect(laidOut('jica 2015-17')).toMatchObject({ shape: 'span', at: laidOut('jica 2015')?.at, until: laidOut('jica 2017')?.at })
    expect(laidOut('jica 2015-')).toMatchObject({ shape: 'open', at: laidOut('jica 2015')?.at, until: 1 })
  })
  it('says that the year within a decade is not known', () => {
    expect(laidOut('local 2010年代')).toMatchObject({ shape: 'point', hasSymbol: false, at: near(0.5), vague: [{ from: 0, until: 1 }] })
    const long = { from: 2000, to: 2019 }
    const open = markOf(row('local 2000年代-'), long)
    expect(open).toMatchObject({ hasSymbol: false, at: near(0.25), vague: [{ from: 0, until: 0.5 }] })
    expect(open && barOf(open)).toEqual({ from: 0.5, until: 1 })
    const until = markOf(row('local 2003-2010年代'), long)
    expect(until).toMatchObject({ hasSymbol: true, vague: [{ from: 0.5, until: 1 }] })
    expect(until && barOf(until)).toEqual({ from: near(0.175), until: 0.5 })
    const both = markOf(row('local 2000年代-2010年代'), long)
    expect([both?.vague.length, both && barOf(both)]).toEqual([2, null])
  })
  it('says that a time is only about right: its symbol is open, the last year before its end is broken', () => {
    expect(laidOut('local 2015年頃')).toMatchObject({ isCirca: true, hasSymbol: true, at: laidOut('local 2015')?.at, vague: [] })
    const end = laidOut('jica 2012-2015年頃')
    expect(end).toMatchObject({ isCirca: false, vague: [{ from: near(0.45), until: near(0.55) }] })
    expect(end && barOf(end)).toEqual({ from: near(0.25), until: near(0.45) })
  })
  it('stands where its year is written, in every drawing', () => {
    expect(laidOut('local 2015')?.at).toBeCloseTo(middleOfYear(2015, axis), 2)
    expect(overviewLayout(rowsOf('local 2015', 'jica 2010', 'jica 2019'))?.years.find(({ year }) => year === 2014)?.at).toBeCloseTo(middleOfYear(2014, axis), 5)
  })
  it('is cut where the axis ends, and left out beyond it', () => {
    expect(laidOut('local 2005-2012')).toMatchObject({ at: 0, until: near(0.25) })
    expect(laidOut('local 2000')).toBeNull()
    expect(laidOut('local 2030')).toBeNull()
  })
})

describe('a lane with room', () => {
  it('never lets two symbols or bars touch on one level', () => {
    const line = fc.tuple(fc.integer({ min: 2010, max: 2019 }), fc.nat(6), fc.constantFrom('', '-', '年代')).map(([year, length, kind]) => {
      if (kind === '年代') return 'local 2010年代'
      return `local ${year}${kind === '-' ? '-' : length > 0 ? `-${Math.min(2019, year + length)}` : ''}`
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const marks = marksOf(rowsOf(...lines), 'local', axis)
        const lane = stackMarks(marks, 0.05, 100)
        expect(lane.marks).toHaveLength(marks.length)
        for (const a of lane.marks) {
          for (const b of lane.marks) {
            if (a === b || a.level !== b.level) continue
            expect(a.until + 0.05 <= b.at + 1e-6 || b.until + 0.05 <= a.at + 1e-6).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gathers what finds no level into a number that counts it', () => {
    const lane = stackMarks(marksOf(sixtyInOneYear, 'local', axis), 0.05, 8)
    expect(lane.levels).toBe(8)
    expect(lane.marks).toHaveLength(8)
    expect(lane.overflow).toHaveLength(1)
    expect(lane.overflow[0]?.marks).toHaveLength(52)
  })
})

describe('a lane on one line', () => {
  const merge = (...lines: readonly string[]) => mergeMarks(marksOf(rowsOf(...lines), 'local', axis), 0.03)

  it('joins what is too near to be told apart, and loses none', () => {
    expect(merge('local 2015', 'local 2015', 'local 2018').symbols).toEqual([
      { at: near(0.55), count: 2, isCirca: false },
      { at: near(0.85), count: 1, isCirca: false },
    ])
    expect(mergeMarks(marksOf(sixtyInOneYear, 'local', axis), 0.03).symbols).toEqual([{ at: near(0.65), count: 60, isCirca: false }])
    expect(merge('local 2015年頃', 'local 2015').symbols).toEqual([{ at: near(0.55), count: 2, isCirca: false }])
    expect(merge('local 2015年頃').symbols).toEqual([{ at: near(0.55), count: 1, isCirca: true }])
  })
  it('draws what overlaps once, from the first row to the last', () => {
    const lane = merge('local 2011-13', 'local 2012-15', 'local 2018')
    expect(lane.bars).toEqual([{ from: near(0.15), until: near(0.55) }])
    expect(lane.line).toEqual({ from: near(0.15), until: near(0.85) })
    expect(lane.openAt).toBeNull()
    expect(merge('local 2011-').openAt).toBe(1)
    expect(merge('local 2010年代')).toMatchObject({ symbols: [], vague: [{ from: 0, until: 1 }], line: { from: 0, until: 1 } })
  })
  it('is empty without rows', () => {
    expect(merge()).toEqual({ symbols: [], bars: [], vague: [], line: null, openAt: null })
  })
})

describe('the large drawing', () => {
  it.each(Object.entries(oddRows))('keeps everything inside: %s', (_, rows) => {
    const layout = overviewLayout(rows)
    if (rows.length === 0) {
      expect(layout).toBeNull()
      return
    }
    const entries = layout?.lanes.flatMap((lane) => lane.entries) ?? []
    const hidden = layout?.lanes.flatMap((lane) => lane.overflow) ?? []
    expect(entries.length + hidden.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
    for (const { at, until, trackLine } of entries) {
      expect(at).toBeGreaterThanOrEqual(0)
      expect(until).toBeLessThanOrEqual(1)
      expect(trackLine.y).toBeLessThan(layout?.height ?? 0)
    }
    expect(layout?.height).toBeLessThan(500)
  })

  it('ends a line that goes on where the small picture ends it, by one rule', () => {
    const rows = rowsOf('local 2006-', 'jica 2011-', 'context 2030')
    const goesUntil = openUntil(rows, 2024)
    expect(goesUntil).toBe(2024)
    const layout = overviewLayout(rows, 2024)
    const large = layout?.lanes[0]?.entries[0]?.trackLine.openAt
    const small = layout && mergeMarks(marksOf(rows, 'local', layout.axis, goesUntil), 0.03).openAt
    expect(large).toBe(small)
    expect(large).toBeCloseTo(layout?.openEnd?.at ?? 0, 9)
    expect(layout).toMatchObject({ axis: { from: 2006, to: 2030 }, openEnd: { year: 2024 } })
    expect(overviewLayout(rowsOf('local 2006-', 'jica 2026'), 2024)?.openEnd?.year).toBeNull()
    expect(overviewLayout(rowsOf('local 2006'), 2024)?.openEnd).toBeNull()
  })

  it('says when each lane begins', () => {
    const lanes = overviewLayout(rowsOf('local 2006', 'jica 2013-', 'jica 2011.10-'))?.lanes
    expect(lanes?.map(({ track, count, first }) => [track, count, first?.start])).toEqual([
      ['local', 1, '2006-01-01'],
      ['jica', 2, '2011-10-01'],
    ])
  })
})

describe('the list of years', () => {
  const inShort = (...lines: readonly string[]): readonly string[] =>
    yearGroups(rowsOf(...lines)).map((part: YearGroup | Gap) =>
      part.kind === 'gap' ? `${part.isEmpty ? 'empty' : 'quiet'} ${part.years}` : `${part.year}${part.isDecade ? 's' : ''}×${part.rows.length}`,
    )

  it('goes by the year in which rows begin, in order', () => {
    expect(inShort('jica 2012', 'local 2011年5月', 'local 2011')).toEqual(['2011×2', '2012×1'])
    expect(inShort('local 1990', 'local 1990年代')).toEqual(['1990s×1', '1990×1'])
    expect(inShort('local 2016年度', 'local 2016')).toEqual(['2016×2'])
  })
  it('shrinks empty years to a gap that says how long it was', () => {
    expect(inShort('local 1996', 'jica 2003')).toEqual(['1996×1', 'empty 6', '2003×1'])
    expect(inShort('local 1996', 'jica 1998')).toEqual(['1996×1', '1998×1'])
    expect(inShort('local 1990年代', 'jica 2003')).toEqual(['1990s×1', 'empty 3', '2003×1'])
  })
  it('does not call years empty through which something older goes on', () => {
    expect(inShort('local 1996-', 'jica 2003')).toEqual(['1996×1', 'quiet 6', '2003×1'])
    expect(inShort('local 1996-2000', 'jica 2003')).toEqual(['1996×1', 'quiet 6', '2003×1'])
    expect(inShort('local 1996-', 'jica 1999')).toEqual(['1996×1', '1999×1'])
  })
  it('marks the first year with JICA once, and lets each line begin where its track begins', () => {
    const years = yearGroups(rowsOf('context 2003', 'local 2005', 'jica 2006', 'local 2007', 'jica 2007')).filter((part) => part.kind === 'year')
    expect(years.map(({ isFirstWithJica }) => isFirstWithJica)).toEqual([false, false, true, false])
    expect(years.map(({ hasLocalBegun }) => hasLocalBegun)).toEqual([false, true, true, true])
    expect(years.map(({ hasJicaBegun }) => hasJicaBegun)).toEqual([false, false, true, true])
  })
  it('shows every row once', () => {
    for (const rows of Object.values(oddRows)) {
      const shown = yearGroups(rows).flatMap((part) => (part.kind === 'year' ? part.rows.map(({ id }) => id) : []))
      expect([...shown].sort()).toEqual(rows.map(({ id }) => id).sort())
    }
  })
})
