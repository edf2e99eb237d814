import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { canBeCompared } from '@/src/catalogue/comparable'
import { readParameters } from '@/src/catalogue/parameters'
import { toCsv } from '@/src/exchange/csv'
import { pickable } from '@/src/explore/compare/choice'
import { glanceRows, likenessOf } from '@/src/explore/compare/counting'
import { compareExamples } from '@/src/explore/compare/examples'
import { ComparePage } from '@/src/explore/compare/page'
import { comparedCases, compareQuery } from '@/src/explore/compare/query'
import { compareFile, compareTimelinesFile } from '@/src/explore/compare/table'
import { type TermKind, termKinds, termMatrix } from '@/src/explore/compare/terms'
import { compareTimelines } from '@/src/explore/compare/years-since-jica'
import { languages } from '@/src/i18n/languages'
import { startYear } from '@/src/periods'
import { viewOf } from '@/src/ui/view'
import { offsetText } from '@/src/visuals'
import { overviewLayout } from '@/src/visuals/overview-layout'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { caseOf, emptyCase, snapshot } from '@/tests/fixtures/snapshot'
import { words } from '@/tests/support/html'

const parse = (query: string) => compareQuery.parse(readParameters(query), snapshot)
const draw = (query: string) => renderToStaticMarkup(<ComparePage view={viewOf(snapshot, 'ja')} query={parse(query)} />)
const real = contentSnapshot()

describe('The address of a comparison', () => {
  it('keeps the order given, reads commas and repetition alike, and writes commas', () => {
    for (const query of ['cases=hinagata,kakuu', 'cases=hinagata&cases=kakuu', 'cases=hinagata&add=kakuu', 'cases= HINAGATA ,nobody,kakuu,hinagata']) {
      expect(compareQuery.write(parse(query)), query).toBe('cases=hinagata,kakuu')
    }
  })

  it('follows a slug that a case had before', () => {
    expect(parse('cases=kakuu-machi').cases).toEqual(['kakuu'])
  })

  it('holds four cases at most and only an axis that is known', () => {
    const large = { ...snapshot, cases: ['a', 'b', 'c', 'd', 'e'].map((slug) => ({ ...emptyCase, slug })) }
    expect(compareQuery.parse({ cases: 'a,b,c,d,e' }, large).cases).toEqual(['a', 'b', 'c', 'd'])
    expect(compareQuery.write(parse('cases=kakuu&axis=since-jica'))).toBe('cases=kakuu&axis=since-jica')
    expect(compareQuery.write(parse('cases=kakuu&axis=moon'))).toBe('cases=kakuu')
  })
})

describe('What cases share', () => {
  it('is told among those that say something; unknown is neither the same nor different', () => {
    expect(likenessOf([['a'], ['a']])).toBe('same')
    expect(likenessOf([['a'], ['b'], []])).toBe('differs')
    expect(likenessOf([['a', 'b'], ['b'], []])).toBe('partly')
    expect(likenessOf([['a'], ['a'], ['b']])).toBe('partly')
    expect(likenessOf([['a'], []])).toBe('unknown')
  })

  it('stands after what differs', () => {
    const { rows } = termMatrix(snapshot, [caseOf('kakuu'), caseOf('hinagata')], 'impact')
    expect(rows.map(({ term, likeness }) => [term, likeness])).toEqual([
      ['related-population', 'differs'],
      ['visitors', 'differs'],
      ['vitality', 'same'],
    ])
    const order = glanceRows(snapshot, [caseOf('kakuu'), caseOf('hinagata')]).map(({ likeness }) => likeness)
    expect(order).toEqual([...order].sort((a, b) => ['differs', 'partly', 'same', 'unknown'].indexOf(a) - ['differs', 'partly', 'same', 'unknown'].indexOf(b)))
  })

  it('is not denied by a case that has no statement at all', () => {
    const { rows, outOf } = termMatrix(snapshot, [caseOf('kakuu'), caseOf('hinagata'), caseOf('chuushi')], 'impact')
    expect(outOf).toBe(2)
    expect(rows.find(({ term }) => term === 'vitality')?.likeness).toBe('same')
    expect(words(draw('cases=kakuu,hinagata,chuushi'))).toContain('中止島には「変化」の記述がないため')
  })
})

describe('Timelines on one axis', () => {
  const cases = [caseOf('kakuu'), caseOf('hinagata'), caseOf('chuushi')]

  it('run through the same calendar years, and leave out and name a case without dated work', () => {
    const { timelines, left } = compareTimelines(cases, 'years', () => null)
    expect(timelines.map(({ from, to }) => [from, to])).toEqual([
      [1990, 2010],
      [1990, 2010],
    ])
    expect(left.map(({ slug }) => slug)).toEqual(['chuushi'])
  })

  it('have their first year with JICA at the same place when they are counted from it', () => {
    const { timelines } = compareTimelines(cases, 'since-jica', () => null)
    expect(timelines.map(({ zero, from, to }) => [zero, (zero ?? 0) - from, to - from])).toEqual([
      [2003, 13, 18],
      [2010, 13, 18],
    ])
    const at = timelines.map(
      ({ rows, from, to, zero }) => overviewLayout(rows, null, { axis: { from, to }, zero })?.lanes.find(({ track }) => track === 'jica')?.entries[0]?.at,
    )
    expect(at[0]).toBeCloseTo(at[1] ?? 0, 2)
    expect([-5, 0, 10].map(offsetText)).toEqual(['−5', '0', '+10'])
  })

  it('do not draw what is still going on into years that nobody knows', () => {
    const [kakuu] = compareTimelines(cases, 'since-jica', () => 2012).timelines
    const layout = kakuu && overviewLayout(kakuu.rows, kakuu.asOf, { axis: { from: kakuu.from, to: kakuu.to + 10 }, zero: kakuu.zero })
    const open = layout?.lanes[0]?.entries[0]
    expect(layout?.openEnd?.year).toBe(2012)
    expect(open?.until).toBeLessThan(0.8)
    expect(open?.trackLine.openAt).toBe(open?.until)
  })
})

describe('The page of the comparison', () => {
  it('helps to choose when there is nothing to compare yet', () => {
    const none = draw('')
    for (const record of snapshot.cases) {
      const box = new RegExp(`<input type="checkbox" name="cases" value="${record.slug}"`)
      if (canBeCompared(record)) expect(none).toMatch(box)
      else expect(none).not.toMatch(box)
    }
    expect(snapshot.cases.filter((record) => !canBeCompared(record)).map(({ slug }) => slug)).toEqual(['chuushi'])
    const one = draw('cases=kakuu')
    expect(one).toContain('<input type="checkbox" name="cases" checked="" value="kakuu"/>')
    expect(one).toContain('href="/ja/compare?cases=kakuu,hinagata"')
    expect(one).not.toContain('<table')
  })

  it('lets each case be taken away by a link, keeping the axis', () => {
    expect(draw('cases=kakuu,hinagata,tsukue&axis=since-jica')).toContain('href="/ja/compare?cases=kakuu,tsukue&amp;axis=since-jica"')
  })

  it('leads from each statement and each mark to its row on the page of its case', () => {
    const html = draw('cases=kakuu,hinagata')
    for (const row of [...caseOf('kakuu').outcomes, ...caseOf('kakuu').factors]) expect(html).toContain(`href="/ja/cases/kakuu#${row.id}"`)
    for (const { id } of caseOf('hinagata').timeline) expect(html).toContain(`href="/ja/cases/hinagata#${id}"`)
  })

  it('offers, among more cases than can be listed, those chosen, similar and found', () => {
    const names = Array.from({ length: 100 }, (_, at) => ({
      ...emptyCase,
      outcomes: caseOf('kakuu').outcomes,
      slug: `case-${at}`,
      number: String(at),
      title: { ja: `事例${at}`, en: `Case ${at}` },
    }))
    const large = { ...snapshot, cases: [...snapshot.cases, ...names] }
    const slugs = (query: string) => pickable(large, compareQuery.parse(readParameters(query), large)).cases.map(({ slug }) => slug)
    expect(slugs('')).toEqual([])
    expect(slugs('cases=kakuu')).toEqual(['kakuu', 'hinagata', 'tsukue'])
    expect(slugs('find=ひながた')).toEqual(['hinagata'])
    expect(slugs('find=事例').length).toBe(20)
    // One without any row cannot be compared, so it is not offered.
    expect(slugs('find=中止島')).toEqual([])
  })

  it('draws every odd input of the gallery in both languages', () => {
    for (const { draw: example } of compareExamples.examples) {
      for (const language of languages) expect(renderToStaticMarkup(<>{example(viewOf(snapshot, language))}</>)).not.toMatch(/NaN|Infinity|undefined/)
    }
  })
})

describe('The comparison of the content', () => {
  const groups = [
    ['takikawa', 'hamada'],
    ['noto', 'ama', 'kagawa'],
    ['takikawa', 'komagane', 'kitakyushu', 'kansai'],
  ]
  const filesOf = (slugs: readonly string[]) =>
    slugs.map((slug) => {
      const file = content.cases.find((one) => one.slug === slug)
      if (!file) throw new Error(`No file for ${slug}`)
      return file
    })
  const termsOf = (file: ReturnType<typeof filesOf>[number], kind: TermKind): readonly string[] =>
    kind === 'impact'
      ? file.outcomes.map(({ impact }) => impact)
      : kind === 'factor'
        ? file.factors.map(({ factor }) => factor)
        : [...file.challenges, ...file.resources].flatMap(({ condition }) => condition ?? [])

  it.each(groups)('counts kinds, shared and single ones as a plain count over the files does: %s, %s', (...slugs) => {
    const given = slugs.filter((slug) => typeof slug === 'string')
    const files = filesOf(given)
    const text = words(renderToStaticMarkup(<ComparePage view={viewOf(real, 'ja')} query={{ cases: given, axis: 'years', find: '' }} />))
    for (const kind of termKinds) {
      const lists = files.map((file) => new Set(termsOf(file, kind)))
      const speaking = lists.filter((list) => list.size > 0).length
      const holders = [...new Set(lists.flatMap((list) => [...list]))].map((term) => lists.filter((list) => list.has(term)).length)
      const single = holders.filter((count) => count === 1).length
      const all = holders.filter((count) => count > 1 && count === speaking).length
      const parts = [`すべてに共通${all}`, ...(speaking > 2 ? [`一部の事例${holders.length - single - all}`] : []), `1件だけ${single}`]
      if (holders.length > 0) expect(text).toContain(`合わせて${holders.length}種類です（${parts.join('、')}）`)
      const { rows } = termMatrix(real, comparedCases(real, { cases: given }), kind)
      expect(rows.flatMap((row) => row.rows.flat()).length).toBe(files.flatMap((file) => termsOf(file, kind)).length)
    }
    files.forEach((file, at) => {
      for (const track of ['local', 'jica'] as const) {
        const count = file.timeline.filter((row) => row.track === track).length
        if (file.timeline.some((row) => row.track !== 'context')) {
          expect(text, `${given[at]} ${track}`).toContain(track === 'local' ? `地域独自の取り組み ${count}件` : `JICA事業との連携 ${count}件`)
        }
      }
    })
  })

  it('has the same in its files: one line a value or statement, one line an event with the years since the first with JICA', () => {
    const parameters = { cases: 'takikawa,hamada' }
    const files = filesOf(['takikawa', 'hamada'])
    const { rows } = compareFile.at(parameters, real, 'ja')
    const statements = files.flatMap((file) => [...file.outcomes, ...file.factors].map(({ statement }) => statement.ja))
    for (const statement of statements) expect(rows.filter((row) => row.at(-1) === statement)).toHaveLength(1)
    const events = compareTimelinesFile.at(parameters, real, 'ja')
    expect(events.rows).toHaveLength(files.flatMap(({ timeline }) => timeline.filter(({ track }) => track !== 'context')).length)
    const takikawa = real.cases.find(({ slug }) => slug === 'takikawa')
    const club = takikawa?.timeline.find(({ id }) => id === 'takikawa-t04')
    expect(club && startYear(club.period)).toBe(2006)
    expect(toCsv(events)).toContain('11,滝川市,地域独自の取り組み,滝川マラウイクラブ結成')
  })
})
