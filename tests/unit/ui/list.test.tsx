import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { type CaseQuery, type Choice, noChoice, wholeList } from '@/src/catalogue/query'
import { EntryWithPictures, HomeWithPictures } from '@/src/explore/with-pictures'
import { CaseListPage } from '@/src/ui/cases/case-list'
import { casesPerPage, sliceOf } from '@/src/ui/cases/pages'
import { DataTableView } from '@/src/ui/data-table'
import { viewOf } from '@/src/ui/view'
import { emptyCase, snapshot } from '@/tests/fixtures/snapshot'
import { countOf, inOrder, parsed, partOf, words } from '@/tests/support/html'

const view = viewOf(snapshot, 'ja')
const draw = (choice: Partial<Choice>, rest: Partial<CaseQuery> = {}) =>
  renderToStaticMarkup(<CaseListPage view={view} query={{ ...wholeList, ...rest, choice: { ...noChoice, ...choice } }} />)
const results = (html: string) => partOf(html, '#results')

describe('The page of the list', () => {
  it('is a form that works without script: boxes under their facet’s name, sent to the list', () => {
    const html = draw({ country: ['bt'] }, { sort: 'title' })
    expect(html).toMatch(/<form [^>]*action="\/ja\/cases" method="get"/)
    expect(html).toMatch(/<input type="checkbox" name="country" checked="" value="bt"\/?>/)
    expect(html).toMatch(/<input type="checkbox" name="country" value="mn"\/?>/)
    expect(html).toContain('<input type="hidden" name="sort" value="title"/>')
    expect(html).toContain('<button type="submit">')
  })

  it('says in words how choices are joined', () => {
    expect(words(draw({}))).toContain('同じ項目で複数を選ぶと事例が増え、ほかの項目も選ぶと事例が絞られます')
  })

  it('keeps what was chosen above the results; each choice can be taken back alone', () => {
    const html = draw({ country: ['bt', 'mn'], element: ['social'] })
    expect(html).toContain('href="/ja/cases?element=social&amp;country=mn"')
    expect(html).toContain('href="/ja/cases?country=bt&amp;country=mn"')
    expect(inOrder(html, '.chips', '#results')).toBe(true)
  })

  it('says on each result what changed, why, and why it is here', () => {
    const card = words(results(draw({ country: ['mn'] })))
    expect(card).toContain('4件のうち1件')
    expect(card).toMatch(/変化 関係人口増、住民の活力/)
    expect(card).toMatch(/うまくいった理由 キーパーソン/)
    expect(card).toMatch(/条件に合うところ モンゴル/)
    expect(results(draw({ country: ['mn'] }))).toContain('href="/ja/cases/hinagata#hinagata-t01"')
  })

  it('says in an empty answer which choice to take back, and how many cases that shows', () => {
    const html = draw({ country: ['mn'], study: ['desk'] })
    expect(words(html)).toContain('条件に合う事例がありません')
    expect(words(html)).toContain('相手国「モンゴル」を外す（1件）')
    expect(html).toContain('href="/ja/cases?study=desk"')
  })

  it('sorts by link and names the present order', () => {
    const html = draw({}, { sort: 'updated' })
    expect(html).toContain('<span aria-current="true">更新の新しい順</span>')
    expect(html).toContain('href="/ja/cases?sort=title"')
  })

  it('parts a long list into pages and shows the last one for a page behind the end', () => {
    const many = Array.from({ length: 2 * casesPerPage + 1 }, (_, index) => ({ ...emptyCase, slug: `c${index}`, number: `${index}` }))
    expect(sliceOf(many, 99)).toMatchObject({ page: 3, pages: 3, items: [{ slug: `c${2 * casesPerPage}` }] })
    const html = renderToStaticMarkup(<CaseListPage view={viewOf({ ...snapshot, cases: many }, 'ja')} query={{ ...wholeList, page: 2 }} />)
    expect(html).toContain('rel="next" href="/ja/cases?page=3"')
    expect(html).toContain('rel="prev" href="/ja/cases"')
  })
})

describe('The page of a term that very many cases use', () => {
  it('shows the first of them and says so', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...emptyCase,
      slug: `c${index}`,
      number: `${index}`,
      derived: { ...emptyCase.derived, impacts: ['vitality'] },
    }))
    const html = renderToStaticMarkup(<EntryWithPictures view={viewOf({ ...snapshot, cases: many }, 'ja')} kind="impact" slug="vitality" />)
    expect(countOf(html, '.usage-case')).toBe(50)
    expect(words(html)).toContain('60件のうち、番号順に最初の50件を示しています。')
  })
})

describe('A table of very many rows', () => {
  const table = {
    caption: '表',
    columns: [{ name: '名前' }, { name: '数', isNumber: true }],
    rows: Array.from({ length: 230 }, (_, index): readonly [string, number] => [`行${index}`, index]),
  }

  it('shows the first of them where a file holds all, and says so', () => {
    const html = renderToStaticMarkup(<DataTableView view={viewOf(snapshot, 'ja')} table={table} file={{ name: 'figures', query: '' }} />)
    expect(parsed(html).querySelectorAll('th[scope="row"]')).toHaveLength(200)
    expect(words(html)).toContain('230行のうち最初の200行を示しています。すべての行はCSVにあります。')
  })
  it('shows them all where there is no file', () => {
    const html = renderToStaticMarkup(<DataTableView view={viewOf(snapshot, 'ja')} table={table} />)
    expect(parsed(html).querySelectorAll('th[scope="row"]')).toHaveLength(230)
    expect(words(html)).not.toContain('最初の')
  })
})

describe('The home page', () => {
  const html = renderToStaticMarkup(<HomeWithPictures view={view} />)

  it('answers first: what the places have in common, counted over those that report anything', () => {
    expect([...parsed(html).querySelectorAll('.common-finding')].map(({ textContent }) => textContent)).toEqual([
      '内容を紹介している3事例のうち2事例が、変化として「住民の活力」を挙げています。',
      '内容を紹介している3事例のうち2事例が、うまくいった理由として「キーパーソン」を挙げています。',
    ])
    expect(inOrder(html, '#sign', '#findings', '#ways')).toBe(true)
  })

  it('says how much of the survey is here', () => {
    expect(words(html)).toContain('「架空の調査」が整理した12件のうち、4件を掲載しています。このうち1件は調査が中止された')
  })

  it('shows the three circles with their numbers as a picture and in words', () => {
    expect(html).toContain('role="img"')
    const rows = [...parsed(html).querySelectorAll('tr')].map((row) => ['th[scope="row"] a', 'td.number'].map((part) => row.querySelector(part)?.textContent))
    expect(rows).toContainEqual(['社会的活性化のみ', '2'])
    expect(rows).toContainEqual(['どの要素にも分類していない事例', '1'])
  })

  it('has every case on the common axis, a link each, and the three ways in', () => {
    const page = parsed(html)
    const ways = [...page.querySelectorAll('.ways h3 a')].map((way) => way.getAttribute('href'))
    expect(ways).toEqual(['/ja/impact-tags', '/ja/promoting-factors', '/ja/places'])
    expect([...page.querySelectorAll('.sign-row')].map((row) => row.getAttribute('href')).sort()).toEqual(
      snapshot.cases.map(({ slug }) => `/ja/cases/${slug}`).sort(),
    )
    expect(html).toContain('href="/ja/cases?region=kinki"')
  })

  it('stands on an empty catalogue too', () => {
    const empty = renderToStaticMarkup(<HomeWithPictures view={viewOf({ ...snapshot, cases: [] }, 'ja')} />)
    expect(words(empty)).toContain('12件のうち、0件を掲載しています。')
    expect(empty).not.toContain('共通して見えること')
  })
})
