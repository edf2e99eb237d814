/** Reasons and changes as rows of dots, counted again from the content files. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { sortCases } from '@/src/catalogue/query'
import { type DottedKind, dottedKinds, sortedTerms, termCases, termSorts } from '@/src/catalogue/term-cases'
import { ComparePage } from '@/src/explore/compare/page'
import { mostNamed } from '@/src/explore/matrix/counting'
import { MatrixPage } from '@/src/explore/matrix/page'
import { type MatrixQuery, wholeMatrix } from '@/src/explore/matrix/query'
import { dotsFiles } from '@/src/explore/matrix/table'
import type { Language } from '@/src/i18n/languages'
import { evidenceLevels } from '@/src/model/terms'
import { TermDots } from '@/src/ui/term-dots'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { inOrder, parsed, words } from '@/tests/support/html'

const real = contentSnapshot()
const cases = sortCases(real.cases, 'number', 'ja')
const page = (query: Partial<MatrixQuery> = {}, language: Language = 'ja') =>
  renderToStaticMarkup(<MatrixPage view={viewOf(real, language)} query={{ ...wholeMatrix, ...query }} />)
const tableOf = (html: string, kind: DottedKind) => parsed(html).querySelector(`section[aria-labelledby="${kind}"] table.dots`)

// The second count: from the content files alone.
type File = (typeof content.cases)[number]
const rowsIn = (file: File, kind: DottedKind, slug: string) =>
  kind === 'factor' ? file.factors.filter(({ factor }) => factor === slug) : file.outcomes.filter(({ impact }) => impact === slug)
const slugsOf = (kind: DottedKind) => content.vocabularies[kind === 'factor' ? 'promoting-factors' : 'impact-tags'].map(({ slug }) => slug)
const filesWith = (kind: DottedKind, slug: string) => content.cases.filter((file) => rowsIn(file, kind, slug).length > 0)

describe.each(dottedKinds)('The dots of each %s', (kind) => {
  it('are the cases that the content files name for it, each with the strongest evidence it has there', () => {
    const rows = termCases(real, kind, cases)
    expect(rows.map(({ term }) => term.slug).sort()).toEqual(slugsOf(kind).sort())
    for (const { term, marks, count } of rows) {
      expect([term.slug, count]).toEqual([term.slug, filesWith(kind, term.slug).length])
      cases.forEach(({ slug }, at) => {
        const file = content.cases.find((one) => one.slug === slug)
        const levels = file === undefined ? [] : rowsIn(file, kind, term.slug).map(({ evidence }) => evidence.level)
        expect([term.slug, slug, marks[at]?.level]).toEqual([term.slug, slug, evidenceLevels.filter((level) => levels.includes(level)).at(-1)])
      })
    }
  })

  it('stand on the page, one column for each case and one link for each dot, to the very row', () => {
    const table = tableOf(page({ sort: 'order' }), kind)
    expect(table?.querySelectorAll('thead th')).toHaveLength(cases.length + 2)
    const lines = [...(table?.querySelectorAll('tbody tr') ?? [])]
    termCases(real, kind, cases).forEach(({ marks, count }, index) => {
      const cells = [...(lines[index]?.querySelectorAll('td') ?? [])]
      expect(cells.shift()?.textContent).toMatch(new RegExp(`^${count}(\\D|$)`))
      expect(cells.map((cell) => cell.querySelector('a')?.getAttribute('href') ?? null)).toEqual(
        marks.map((mark, at) => (mark === null ? null : `/ja/cases/${cases[at]?.slug}#${mark.row.id}`)),
      )
    })
  })

  it('are sorted by links: by number of cases unless asked otherwise, by name, or as classified', () => {
    const order = (sort: MatrixQuery['sort'], language: Language = 'ja') =>
      [...(tableOf(page({ sort }, language), kind)?.querySelectorAll('tbody tr') ?? [])].map((row) => ({
        name: row.querySelector('th')?.textContent ?? '',
        count: Number(/^\d+/.exec(row.querySelector('td')?.textContent ?? '')?.[0]),
      }))
    const counts = order('count').map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const names = order('name', 'en').map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })))
    expect(new Set(order('order').map(({ name }) => name))).toEqual(new Set(order('count').map(({ name }) => name)))
    const links = [...parsed(page()).querySelectorAll('.sort-links a')].map((link) => link.getAttribute('href'))
    for (const sort of termSorts.filter((one) => one !== 'count')) expect(links).toContain(`/ja/explore/matrix?sort=${sort}`)
  })

  it('are a file with one line for each dot', () => {
    const { columns, rows } = dotsFiles[kind].at({}, real, 'ja')
    const dots = slugsOf(kind).reduce((sum, slug) => sum + filesWith(kind, slug).length, 0)
    expect(rows).toHaveLength(dots)
    for (const row of rows) expect(row).toHaveLength(columns.length)
    expect(page()).toContain(`href="/ja/tables/${dotsFiles[kind].name}.csv"`)
  })

  it('stand below the finding: what most cases have, with the number and of how many', () => {
    const most = Math.max(...slugsOf(kind).map((slug) => filesWith(kind, slug).length))
    const speaking = content.cases.filter((file) => (kind === 'factor' ? file.factors : file.outcomes).length > 0).length
    const found = [...parsed(page()).querySelectorAll('.page-header > .common-finding strong')].map(({ textContent }) => textContent)
    expect(found[dottedKinds.indexOf(kind)]).toBe(`${speaking}件のうち${most}件`)
    expect(mostNamed(termCases(real, kind, []))).toBeNull()
  })
})

describe('The dots in a comparison', () => {
  it('come before the sentences, show only what one of the cases has, and lead to the same rows', () => {
    const html = renderToStaticMarkup(<ComparePage view={viewOf(real, 'ja')} query={{ cases: ['kanra', 'marumori'], axis: 'years', find: '' }} />)
    const tables = [...parsed(html).querySelectorAll('table.dots.is-flat')]
    expect(tables).toHaveLength(2)
    expect(inOrder(html, '.dots', '.compare-statement')).toBe(true)
    const files = content.cases.filter(({ slug }) => ['kanra', 'marumori'].includes(slug))
    dottedKinds.forEach((kind, index) => {
      const shown = slugsOf(kind).filter((slug) => files.some((file) => rowsIn(file, kind, slug).length > 0))
      const dots = files.flatMap((file) => slugsOf(kind).filter((slug) => rowsIn(file, kind, slug).length > 0))
      expect(tables[index]?.querySelectorAll('tbody tr')).toHaveLength(shown.length)
      expect(tables[index]?.querySelectorAll('tbody td a')).toHaveLength(dots.length)
    })
  })
})

describe('Odd inputs', () => {
  it('keep the order of the vocabulary where numbers are equal', () => {
    const rows = [3, 5, 3].map((count, at) => ({ count, name: { ja: `名${at}`, en: `Name ${at}` } }))
    expect(sortedTerms(rows, 'count', 'ja', ({ name }) => name).map(({ name }) => name.en)).toEqual(['Name 1', 'Name 0', 'Name 2'])
  })

  it('draw at most a hundred cases, say so, and count all', () => {
    const [one] = cases.filter(({ factors }) => factors.length > 0)
    if (!one) throw new Error('No case has a factor')
    const many = Array.from({ length: 150 }, (_, at) => ({ ...one, slug: `${one.slug}-${at}`, number: `${at}` }))
    const html = renderToStaticMarkup(
      <TermDots view={viewOf(real, 'ja')} kind="factor" caption="理由" cases={many} rows={termCases(real, 'factor', many)} countHref={() => '#x'} past="x" />,
    )
    expect(parsed(html).querySelectorAll('thead th')).toHaveLength(102)
    expect(words(html)).toContain('150件のうち、番号順に最初の100件')
    expect(html).toContain('class="dots is-many"')
    expect(html).toMatch(/class="dots-count"><a href="#x">150</)
  })
})
