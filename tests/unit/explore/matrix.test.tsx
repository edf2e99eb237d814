import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { readParameters } from '@/src/catalogue/parameters'
import { parseQuery, runQuery } from '@/src/catalogue/query'
import { toCsv } from '@/src/exchange/csv'
import { chosenCases, matrixOf } from '@/src/explore/matrix/counting'
import { matrixExamples } from '@/src/explore/matrix/examples'
import { groupSpans, shadeOf } from '@/src/explore/matrix/layout'
import { MatrixPage } from '@/src/explore/matrix/page'
import { groupsOf, type MatrixQuery, matrixQuery, wholeMatrix } from '@/src/explore/matrix/query'
import { matrixFile } from '@/src/explore/matrix/table'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshot } from '@/tests/fixtures/snapshot'
import { parsed, partOf, words } from '@/tests/support/html'

const real = contentSnapshot()
const { vocabularies, cases: files } = content
const ask = (query: string, of = real): MatrixQuery => matrixQuery.parse(readParameters(query), of)
const draw = (query: Partial<MatrixQuery>, language: 'ja' | 'en' = 'ja', of = snapshot) =>
  renderToStaticMarkup(<MatrixPage view={viewOf(of, language)} query={{ ...wholeMatrix, ...query }} />)
const decode = (text: string) => text.replace(/&amp;/g, '&')

/** The second computation: straight from the records of the content files. */
const tagsOfGroup = (group: string): readonly string[] =>
  vocabularies['impact-tags']
    .filter(({ stage, elements }) => stage === group || elements.some((one) => one === group) || (group === 'no-element' && elements.length === 0))
    .map(({ slug }) => slug)
const filesWith = (factor: string | null, impacts: readonly string[] | null) =>
  files.filter(
    (file) =>
      (factor === null || file.factors.some((row) => row.factor === factor)) && (impacts === null || file.outcomes.some((row) => impacts.includes(row.impact))),
  )
function filesWithLevel(factor: string, impacts: readonly string[], level: string): number {
  return filesWith(factor, impacts).filter((file) =>
    [...file.factors.filter((row) => row.factor === factor), ...file.outcomes.filter((row) => impacts.includes(row.impact))].some(
      ({ evidence }) => evidence.level === level,
    ),
  ).length
}

const ways = [
  '',
  'columns=element',
  'sort=name',
  'collapse=direct&collapse=secondary&collapse=internationalisation&collapse=revitalisation',
  'columns=element&sort=order&collapse=social&collapse=no-element',
]

describe('Every number of the grid', () => {
  it.each(ways)('is what the content files say, counted again from their records: ?%s', (way) => {
    const matrix = matrixOf(real, ask(way), 'ja')
    expect(matrix.rows).toHaveLength(vocabularies['promoting-factors'].length)
    for (const row of matrix.rows) expect([row.factor.slug, row.count]).toEqual([row.factor.slug, filesWith(row.factor.slug, null).length])
    matrix.columns.forEach((column, at) => {
      const impacts = column.impact === null ? tagsOfGroup(column.group) : [column.impact.slug]
      expect([column.group, impacts, column.count]).toEqual([column.group, impacts, filesWith(null, impacts).length])
      for (const { factor, cells } of matrix.rows) {
        const cell = cells[at]
        expect([factor.slug, impacts, cell?.count]).toEqual([factor.slug, impacts, filesWith(factor.slug, impacts).length])
        for (const level of ['stated', 'documented', 'measured', 'evaluated'] as const) {
          expect(cell?.levels[level]).toBe(filesWithLevel(factor.slug, impacts, level))
        }
      }
    })
    expect(matrix.withBoth).toBe(files.filter(({ factors, outcomes }) => factors.length > 0 && outcomes.length > 0).length)
    expect(matrix.most).toBe(Math.max(...matrix.rows.flatMap(({ cells }) => cells.map(({ count }) => count))))
  })

  it('stands on the page as well, in the very cells', () => {
    const html = renderToStaticMarkup(<MatrixPage view={viewOf(real, 'ja')} query={{ ...wholeMatrix, sort: 'order' }} />)
    const rows = parsed(html).querySelector('.matrix tbody')?.querySelectorAll('tr') ?? []
    const drawn = [...rows].map((row) => [...row.querySelectorAll('td span[aria-hidden="true"]')].map(({ textContent }) => Number(textContent)))
    const expected = vocabularies['promoting-factors'].map(({ slug }) => [
      filesWith(slug, null).length,
      ...['direct', 'secondary', 'internationalisation', 'revitalisation'].flatMap(tagsOfGroup).map((impact) => filesWith(slug, [impact]).length),
    ])
    expect(drawn).toEqual(expected)
  })

  it('opens exactly its cases with exactly their rows', () => {
    for (const { slug: factor } of vocabularies['promoting-factors']) {
      for (const { slug: impact } of vocabularies['impact-tags']) {
        const chosen = chosenCases(real, { ...wholeMatrix, factor, impact })
        expect(chosen.map(({ record, factors, outcomes }) => [record.slug, factors.length, outcomes.length])).toEqual(
          filesWith(factor, [impact]).map((file) => [
            file.slug,
            file.factors.filter((row) => row.factor === factor).length,
            file.outcomes.filter((row) => row.impact === impact).length,
          ]),
        )
      }
    }
  })

  it('is the same as in the list of cases to which a long answer leads', () => {
    const list = (query: string) => runQuery(real, parseQuery(readParameters(query), real), 'ja').length
    for (const { slug: factor } of vocabularies['promoting-factors']) {
      for (const group of groupsOf('stage')) {
        const impacts = tagsOfGroup(group)
          .map((slug) => `&impact=${slug}`)
          .join('')
        expect(chosenCases(real, { ...wholeMatrix, factor, group })).toHaveLength(list(`factor=${factor}${impacts}`))
      }
    }
  })
})

describe('The file of the grid', () => {
  it.each(ways)('holds the same numbers, one line each, without the pairs that were not found: ?%s', (way) => {
    const { columns, rows } = matrixOf(real, ask(way), 'ja')
    const table = matrixFile.at(readParameters(way), real, 'ja')
    const counts = table.rows.map((row) => row[3])
    expect(counts).toEqual(
      [...columns.map(({ count }) => count), ...rows.flatMap(({ count, cells }) => (count === 0 ? [] : [count, ...cells.map((cell) => cell.count)]))].filter(
        (count) => count > 0,
      ),
    )
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })

  it('is a file in the reader’s language', () => {
    expect(toCsv(matrixFile.at({}, snapshot, 'ja'))).toContain('キーパーソン,直接的成果,住民の活力,2,2,0,0,0')
    expect(toCsv(matrixFile.at({}, snapshot, 'en'))).toContain('Key person,Regional revitalisation,Visitors,1,1,0,1,0')
  })
})

describe('The address of the grid', () => {
  it.each([
    ['', ''],
    ['columns=stage&sort=count', ''],
    ['sort=name&columns=element', 'columns=element&sort=name'],
    ['collapse=secondary&collapse=direct&collapse=secondary&collapse=social', 'collapse=direct&collapse=secondary'],
    ['factor=nobody&impact=nothing&group=social', ''],
    ['impact=visitors&group=direct&factor=key-person', 'factor=key-person&impact=visitors'],
    ['columns=element&group=social', 'columns=element&group=social'],
  ])('has one form: %j becomes %j', (given, canonical) => expect(matrixQuery.write(ask(given))).toBe(canonical))

  it('keeps the choice when the grid is drawn in another way, but not a group that is no longer there', () => {
    expect(decode(draw({ factor: 'key-person', impact: 'vitality' }))).toContain('href="/ja/explore/matrix?columns=element&factor=key-person&impact=vitality"')
    expect(decode(draw({ factor: 'key-person', group: 'direct' }))).toContain('href="/ja/explore/matrix?columns=element&factor=key-person"')
  })
})

describe('The page of the grid', () => {
  it('names each cell in full, and each leads to its sentences at an address of its own', () => {
    const html = decode(draw({}))
    expect(html).toMatch(
      /href="\/ja\/explore\/matrix\?factor=key-person&impact=vitality#chosen"[^>]*>.*?<span class="hidden-text">2件：キーパーソン、住民の活力（根拠は報告書の記述）</,
    )
    expect(html).toContain('>1件：キーパーソン、訪問人口増（根拠は報告書の記述、数えたり測ったりした値）<')
    expect(decode(draw({}, 'en'))).toContain('>2 cases: Key person, Vitality (evidence: as stated in the report)<')
  })

  it('shows an empty place, says that no case was found, and leads nowhere from it', () => {
    expect(draw({})).toContain('<span aria-hidden="true">0</span><span class="hidden-text">見つかりません</span>')
    const html = draw({ factor: 'outsiders', impact: 'unused' })
    expect(words(html)).toContain('起こらない、役に立たないという意味ではありません')
  })

  it('says plainly that appearing together is not causing, with and without a choice', () => {
    expect(words(draw({}))).toContain('その理由がその変化を起こしたとは限りません')
    expect(words(draw({ factor: 'key-person', impact: 'vitality' }, 'en')).match(/does not mean that the reason brought about the change/g)).toHaveLength(2)
  })

  it('shows both sides of each chosen case, each sentence linked to its row', () => {
    const html = draw({ factor: 'key-person', impact: 'vitality' })
    const chosen = partOf(html, '#chosen')
    for (const row of ['kakuu-f01', 'kakuu-o01']) expect(chosen).toContain(`href="/ja/cases/kakuu#${row}"`)
    for (const row of ['hinagata-f01', 'hinagata-o01']) expect(chosen).toContain(`href="/ja/cases/hinagata#${row}"`)
    expect(chosen).not.toContain('#kakuu-o02')
    expect(words(chosen)).toContain('掲載4件のうち2件')
    expect(html).toMatch(/aria-current="true"><span aria-hidden="true">2</)
  })

  it('closes the columns of a group into one that counts each case once', () => {
    const { columns, rows } = matrixOf(snapshot, { ...wholeMatrix, sort: 'order', collapse: ['revitalisation'] }, 'ja')
    expect(columns.map(({ group, impact, count }) => [group, impact?.slug ?? null, count])).toEqual([
      ['direct', 'vitality', 2],
      ['secondary', 'unused', 0],
      ['revitalisation', null, 3],
    ])
    expect(rows.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
      [2, 0, 2],
      [1, 0, 1],
    ])
    expect(decode(draw({ collapse: ['revitalisation'] }))).toContain(
      'href="/ja/explore/matrix?collapse=revitalisation&factor=key-person&group=revitalisation#chosen"',
    )
  })

  it('puts a tag of several elements under each of them, and one of none under its own heading', () => {
    const columns = matrixOf(real, ask('columns=element'), 'ja').columns
    expect(columns.filter(({ impact }) => impact?.slug === 'foreign-talent').map(({ group }) => group)).toEqual(['social', 'economic', 'multicultural'])
    expect(new Set(columns.map(({ impact }) => impact?.slug)).size).toBe(vocabularies['impact-tags'].length)
  })

  it('shows the first of very many cases and leads to the list with the same choice', () => {
    const [one] = snapshot.cases.filter(({ slug }) => slug === 'kakuu')
    if (!one) throw new Error('The fixture has no case kakuu')
    const many = { ...snapshot, cases: Array.from({ length: 5_000 }, (_, index) => ({ ...one, slug: `kakuu-${index}`, number: String(index) })) }
    const html = draw({ factor: 'key-person', impact: 'vitality' }, 'ja', many)
    expect(words(html)).toContain('5000件のうち、番号順に最初の30件を示しています')
    expect(parsed(html).querySelectorAll('.usage-case')).toHaveLength(30)
    expect(decode(html)).toContain('href="/ja/cases?impact=vitality&factor=key-person"')
  })

  it.each(matrixExamples.examples)('draws the example: $name', ({ draw: drawExample }) => {
    for (const language of ['ja', 'en'] as const) {
      const html = renderToStaticMarkup(<>{drawExample(viewOf(snapshot, language))}</>)
      expect(html).not.toMatch(/NaN|undefined|Infinity| style=/)
      // Every row of the table is as wide as its headings say.
      const widths = [...parsed(html).querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0),
      )
      const [first = 0, second, ...rest] = widths
      if (widths.length > 0) expect(new Set([first, (second ?? 0) + 2, ...rest]).size).toBe(1)
    }
  })
})

describe('The layout of the grid', () => {
  it('tints in four equal steps up to the largest count, and an empty cell not at all', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((count) => shadeOf(count, 8))).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
    expect([shadeOf(0, 0), shadeOf(1, 1), shadeOf(3, 2), shadeOf(1, 100)]).toEqual([0, 4, 4, 1])
  })

  it('lets each heading span its columns', () => {
    const spans = groupSpans(matrixOf(real, ask('collapse=secondary'), 'ja'))
    expect(spans.map(({ group, columns, isClosed }) => [group, columns, isClosed])).toEqual([
      ['direct', 3, false],
      ['secondary', 1, true],
      ['internationalisation', 4, false],
      ['revitalisation', 7, false],
    ])
  })
})
