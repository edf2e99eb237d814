import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { toCsv } from '@/src/exchange/csv'
import { programmeInCases } from '@/src/explore/programme-timelines/counting'
import { programmeTimelinesExamples } from '@/src/explore/programme-timelines/examples'
import { axisAround, reachOf, relativePosition, relativeYears } from '@/src/explore/programme-timelines/layout'
import { programmeQuery } from '@/src/explore/programme-timelines/query'
import { programmeTimelinesFile } from '@/src/explore/programme-timelines/table'
import { EntryWithPictures } from '@/src/explore/with-pictures'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { caseOf, period, snapshot } from '@/tests/fixtures/snapshot'
import { parsed, partOf, words } from '@/tests/support/html'

const real = contentSnapshot()
const { vocabularies, cases: files } = content
type File = (typeof files)[number]
type Row = File['timeline'][number]

/**
 * The second computation: from the records of the content files, with the first and last month in which an event may have
 * begun read from the words of its period.
 */
function months({ period: words }: Row): readonly [number, number] {
  const [, year = '', rest = ''] = /^(\d{4})(.*)$/.exec(words) ?? []
  const from = Number(year) * 12
  if (rest.startsWith('年代')) return [from, from + 119]
  const month = /^[.年/](\d{1,2})/.exec(rest)?.[1]
  if (month !== undefined) return [from + Number(month) - 1, from + Number(month) - 1]
  return /^(?:-\d*)?年度/.test(rest) ? [from + 3, from + 14] : [from, from + 11]
}
const yearOf = (row: Row) => Number(row.period.slice(0, 4))
const isDecade = (row: Row) => row.period.slice(4).startsWith('年代')
const kindsOf = (slug: string): readonly string[] => [
  slug,
  ...vocabularies.programmes.filter(({ parent }) => parent === slug).flatMap((kind) => kindsOf(kind.slug)),
]

function again(slug: string) {
  const kinds = kindsOf(slug)
  const isOf = (row: Pick<Row, 'programme'>) => row.programme !== undefined && kinds.includes(row.programme)
  const used = files.filter(
    (file) => [...file.timeline, ...file.undated].some(isOf) || file.additionalProgrammes.some(({ programme }) => kinds.includes(programme)),
  )
  return {
    used: used.length,
    dated: used
      .filter((file) => file.timeline.some(isOf))
      .map((file) => {
        const inOrder = file.timeline
          .filter(isOf)
          .map((row) => ({ row, at: months(row) }))
          .sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])
        const first = inOrder[0]
        if (!first) throw new Error('Filtered above')
        const own = file.timeline.filter((row) => row.track !== 'context' && row !== first.row)
        const before = own.filter((row) => months(row)[1] < first.at[0])
        const after = own.filter((row) => months(row)[0] > first.at[1])
        const years = file.pathways.flatMap(({ from, to }) => {
          const event = 'event' in from && 'impact' in to ? file.timeline.find(({ id }) => id === from.event) : undefined
          if (!event || event.track === 'context' || isDecade(event) || isDecade(first.row) || months(event)[1] < first.at[0]) return []
          return yearOf(event) >= yearOf(first.row) ? [yearOf(event) - yearOf(first.row)] : []
        })
        return {
          slug: file.slug,
          first: `${file.slug}-${first.row.id}`,
          before,
          after,
          same: own.length - before.length - after.length,
          years: years.length === 0 ? null : Math.min(...years),
        }
      }),
  }
}

describe('Where a programme stands, for every programme', () => {
  it.each(vocabularies.programmes.map(({ slug }) => slug))('is what the content files say, counted again from their records: %s', (slug) => {
    const found = programmeInCases(real, slug)
    const expected = again(slug)
    const on = (rows: readonly { readonly track: string }[], track: string) => rows.filter((row) => row.track === track).length
    expect(found.used).toBe(expected.used)
    expect(
      found.dated.map(({ record, first, before, sameTime, after, change }) => [
        record.slug,
        first.id,
        on(before, 'local'),
        on(before, 'jica'),
        sameTime.length,
        on(after, 'local'),
        on(after, 'jica'),
        change?.years ?? null,
      ]),
    ).toEqual(
      expected.dated.map(({ slug: one, first, before, same, after, years }) => [
        one,
        first,
        on(before, 'local'),
        on(before, 'jica'),
        same,
        on(after, 'local'),
        on(after, 'jica'),
        years,
      ]),
    )
    const having = (side: 'before' | 'after', track: string) => expected.dated.filter((one) => on(one[side], track) > 0).length
    expect([found.withLocalBefore, found.withJicaBefore, found.withLocalAfter, found.withJicaAfter]).toEqual([
      having('before', 'local'),
      having('before', 'jica'),
      having('after', 'local'),
      having('after', 'jica'),
    ])
    expect(found.firstOfAll).toBe(expected.dated.filter(({ before }) => before.length === 0).length)
    const years = expected.dated.flatMap((one) => one.years ?? []).sort((a, b) => a - b)
    const [low, high] = [years[Math.ceil(years.length / 2) - 1], years[Math.floor(years.length / 2)]]
    expect(found.years && [found.years.n, found.years.min, found.years.median, found.years.max]).toEqual(
      years.length === 0 ? null : [years.length, Math.min(...years), ((low ?? 0) + (high ?? 0)) / 2, Math.max(...years)],
    )
  })

  it('says on the page what the second count says', () => {
    const page = parsed(renderToStaticMarkup(<EntryWithPictures view={viewOf(real, 'ja')} kind="programme" slug="training-participants" />))
    const html = page.documentElement.textContent
    const { used, dated } = again('training-participants')
    expect(html).toContain(`この事業を使った${used}件のうち、時期の分かる出来事がある${dated.length}件を数えています。`)
    for (const { before, same, after } of dated) {
      expect(html).toContain(`前${before.length}件${same === 0 ? '' : `、同じころ${same}件`}、後${after.length}件の出来事`)
    }
  })
})

function withCase(change: Partial<CaseRecord>): CatalogueSnapshot {
  return { ...snapshot, cases: [{ ...caseOf('kakuu'), ...change }] }
}
const [tea, training, rain] = caseOf('kakuu').timeline
if (!tea || !training || !rain) throw new Error('The fixture has no timeline')

describe('A programme in one timeline', () => {
  it('takes a kind of the programme for the programme, and does not order what the source does not date', () => {
    const [found] = programmeInCases(
      withCase({ timeline: [training, { ...tea, period: period('2000年代') }, { ...tea, id: 'x', period: period('2002年') }] }),
      'partnership',
    ).dated
    expect(found?.first.id).toBe('kakuu-t02')
    expect(found?.sameTime.map(({ id }) => id)).toEqual(['kakuu-t01'])
    expect(found?.before.map(({ id }) => id)).toEqual(['x'])
  })

  it('counts the nearest first, on both sides', () => {
    const at = (id: string, year: string) => ({ ...tea, id, period: period(year) })
    const [found] = programmeInCases(
      withCase({ timeline: [at('a', '1990'), at('b', '2001'), training, at('c', '2004'), at('d', '2020')] }),
      'partnership',
    ).dated
    expect([found?.before.map(({ id }) => id), found?.after.map(({ id }) => id)]).toEqual([
      ['b', 'a'],
      ['c', 'd'],
    ])
  })

  it.each([
    ['an event of the programme itself', { row: 'kakuu-t02', period: '2003-2008' }, 0],
    ['a later event', { row: 'x', period: '2010-' }, 7],
    ['an earlier event', { row: 'x', period: '2001' }, null],
    ['an event of which only the decade is known', { row: 'x', period: '2010年代' }, null],
  ])('tells the years to a change from %s', (_name, event, years) => {
    const pathway = {
      ...(caseOf('kakuu').pathways[0] ?? { id: '', statement: { ja: '', en: '' }, to: { kind: 'impact' as const, impact: 'vitality' } }),
      from: { kind: 'event' as const, row: event.row },
      evidence: { source: 'kakuu-report', locator: '', level: 'stated' as const },
    }
    const timeline = event.row === 'x' ? [training, { ...tea, id: 'x', period: period(event.period) }] : [training]
    expect(programmeInCases(withCase({ timeline, pathways: [pathway] }), 'partnership').dated[0]?.change?.years ?? null).toBe(years)
  })

  it('does not count from what happened around the case, such as a storm', () => {
    const [pathway] = caseOf('kakuu').pathways
    if (!pathway) throw new Error('The fixture has no pathway')
    const found = programmeInCases(withCase({ pathways: [{ ...pathway, from: { kind: 'event', row: rain.id } }] }), 'partnership')
    expect(found.years).toBeNull()
    expect(found.dated[0]?.after).toEqual([])
  })
})

describe('The page of a programme', () => {
  const draw = (slug: string, language: 'ja' | 'en' = 'ja') =>
    renderToStaticMarkup(<EntryWithPictures view={viewOf(snapshot, language)} kind="programme" slug={slug} />)

  it('links each event and the change to its row, and shows n beside every summary', () => {
    const html = draw('partnership')
    const section = partOf(html, '#place')
    for (const row of ['kakuu-t01', 'kakuu-t02', 'kakuu-o01']) expect(section).toContain(`href="/ja/cases/kakuu#${row}"`)
    // As the first event, as the event behind the change, and in the table.
    expect(section.match(/#kakuu-t02"/g)).toHaveLength(3)
    expect(words(section)).toContain('最初の変化まで（1件） 0年')
    expect(words(section)).toContain('前（1件のうち） 地域独自の取り組みがある事例 1件')
    expect(words(draw('partnership', 'en'))).toContain('To the first change (1 case) 0 years')
  })

  it('says that no year can be told where no pathway ties a change to an event', () => {
    expect(words(draw('volunteers'))).toContain('変化が起きなかったという意味ではありません')
  })

  it('has a file with a line for each case', () => {
    expect(draw('partnership')).toContain('href="/ja/tables/programme-place.csv?programme=partnership"')
    const lines = toCsv(programmeTimelinesFile.at({ programme: 'partnership' }, snapshot, 'en'))
      .trim()
      .split('\r\n')
    expect(lines.slice(1)).toEqual(['Kakuu Town: An exchange that began in an imagined tea field,2003–2008,Tea training,1,0,0,0,0,Vitality,Tea training,0'])
    expect(
      toCsv(programmeTimelinesFile.at({}, snapshot, 'en'))
        .trim()
        .split('\r\n'),
    ).toHaveLength(1)
  })

  it('knows only programmes that exist', () => {
    expect([programmeQuery.parse({ programme: 'nothing' }, snapshot).programme, programmeQuery.write({ programme: 'volunteers' })]).toEqual([
      null,
      'programme=volunteers',
    ])
  })

  it.each(programmeTimelinesExamples.examples)('draws the example: $name', ({ draw: drawExample }) => {
    for (const language of ['ja', 'en'] as const) {
      expect(renderToStaticMarkup(<>{drawExample(viewOf(snapshot, language))}</>)).not.toMatch(/NaN|undefined|Infinity| style=/)
    }
  })
})

describe('Timelines laid over each other', () => {
  const rows = [tea, training]
  it('have the shared event at the same point, whatever their years', () => {
    const reach = reachOf([
      { first: training, rows, asOf: null },
      { first: { ...tea, period: period('1950') }, rows: [{ ...tea, period: period('1950') }], asOf: 2024 },
    ])
    expect(reach).toEqual({ before: 13, after: 5 })
    expect(axisAround(training, reach)).toEqual({ from: 1990, to: 2008 })
    expect(relativePosition(0, reach)).toBeCloseTo(13.5 / 19)
    expect(relativeYears(reach)).toEqual([-10, -5, 5])
  })

  it('have room for a single event', () => expect(reachOf([])).toEqual({ before: 1, after: 1 }))
})
