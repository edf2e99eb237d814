import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { GET } from '@/app/(site)/[lang]/search/suggestions/route'
import { catalogueState } from '@/src/catalogue/loading/current-snapshot'
import { readParameters } from '@/src/catalogue/parameters'
import { noChoice } from '@/src/catalogue/query'
import { prepareSearch } from '@/src/catalogue/search/documents'
import { exploreQueries } from '@/src/explore/registry'
import { resultOf } from '@/src/explore/search/counting'
import { searchExamples } from '@/src/explore/search/examples'
import { SearchPage } from '@/src/explore/search/page'
import { nothingSearched, type SearchQuery, searchQuery, writeSearch } from '@/src/explore/search/query'
import { suggestedLinks } from '@/src/explore/search/suggestions'
import { searchWords } from '@/src/explore/search/words'
import { languages } from '@/src/i18n/languages'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshot as fictional } from '@/tests/fixtures/snapshot'
import { attributesOf, parsed, words } from '@/tests/support/html'

const snapshot = contentSnapshot()
const canonical = (query: string) => writeSearch(searchQuery.parse(readParameters(query), snapshot))
const draw = (text: string, rest: Partial<SearchQuery> = {}, language: 'ja' | 'en' = 'ja') =>
  renderToStaticMarkup(<SearchPage view={viewOf(snapshot, language)} query={{ ...nothingSearched, text, ...rest }} />)

afterEach(() => {
  catalogueState().snapshot = null
})

describe('The address of a search', () => {
  it('is one, however it is typed: width, spaces, unknown values and the order of the rest make no other page', () => {
    expect(canonical('q=%E3%80%80%EF%BE%8C%EF%BE%9E%EF%BD%B0%EF%BE%80%EF%BE%9D%20&utm_source=x&sort=title&country=zz')).toBe(
      new URLSearchParams({ q: 'ブータン' }).toString(),
    )
    expect(canonical('country=bt&q=a&element=social')).toBe(canonical('element=social&country=BT&q=a&q=b'))
    expect(canonical('country=bt&q=%20&page=3')).toBe('')
    expect(canonical(canonical('q=%E9%98%B2%E7%81%BD+%26+x&page=2'))).toBe(canonical('q=%E9%98%B2%E7%81%BD+%26+x&page=2'))
  })
  it('is bounded, and never fails', () => {
    for (const text of ['あ'.repeat(5000), '%F0%9F%98%80'.repeat(300), '%00%ED%A0%80', '%']) expect(canonical(`q=${text}`).length).toBeLessThan(1300)
    expect(exploreQueries.get('search/suggestions')?.(readParameters(`q=${'A'.repeat(500)}`), snapshot)).toBe(`q=${'a'.repeat(40)}`)
  })
})

describe('The page of a search', () => {
  it('counts as a plain scan of the content files counts: cases found, and each country among them', () => {
    const has = (file: (typeof content.cases)[number]) => JSON.stringify(file).includes('和紙')
    const found = content.cases.filter(has)
    expect(found.length).toBeGreaterThan(0)
    const html = draw('和紙')
    expect(words(html)).toContain(`「和紙」が出てくる事例：${found.length}件`)
    const { facets } = resultOf(snapshot, { ...nothingSearched, text: '和紙' }, 'ja')
    const countries = new Map<string, number>()
    for (const { timeline, additionalCountries } of found) {
      for (const code of new Set([...timeline.flatMap((row) => row.countries), ...additionalCountries.map(({ country }) => country)]))
        countries.set(code.toLowerCase(), (countries.get(code.toLowerCase()) ?? 0) + 1)
    }
    expect(new Map(facets.find(({ name }) => name === 'country')?.values.map(({ value, count }) => [value, count]))).toEqual(countries)
    for (const [code, count] of countries) expect(html).toMatch(new RegExp(`name="country" value="${code}".{0,200}\\(${count}\\)`))
  })
  it('shows the words where they stand, marked, each leading to the row', () => {
    const html = draw('和紙')
    expect(html).toContain('<mark>和紙</mark>')
    const rows = attributesOf(html, 'a[href^="/ja/cases/"][href*="#"]', 'href')
    expect(rows.length).toBeGreaterThan(0)
    for (const [slug = '', row = ''] of rows.map((href) => href.slice('/ja/cases/'.length).split('#')))
      expect(row === 'limits' || row.startsWith(slug), row).toBe(true)
  })
  it('shows at most three rows of a case and says how many more there are', () => {
    const html = draw('JICA')
    const lists = [...parsed(html).querySelectorAll('ul.hit-rows')]
    expect(lists.length).toBeGreaterThan(0)
    for (const list of lists) expect(list.querySelectorAll('li').length).toBeLessThanOrEqual(3)
    expect(words(html)).toMatch(/ほか\d+か所/)
  })
  it('keeps the words in the form of the choices and in every link that changes them', () => {
    const html = draw('ブータン', { choice: { ...noChoice, element: ['social'] } })
    expect(html).toContain('<input type="hidden" name="q" value="ブータン"/>')
    expect(html).toContain(`href="/ja/search?${new URLSearchParams({ q: 'ブータン' })}"`)
    expect(parsed(html).querySelector('input[type="search"]')?.getAttribute('value')).toBe('ブータン')
  })
  it('says when the choices, not the words, leave nothing, and how many cases the words find', () => {
    const html = words(draw('和紙', { choice: { ...noChoice, country: ['zm'] } }))
    expect(html).toContain('このことばと選んだ条件の両方に合う事例はありません')
    expect(html).toContain('条件をすべて外す（1件）')
  })
  it('offers a way on where nothing is found, and does not say that nothing happened', () => {
    const html = draw('ザンビヤ')
    expect(html).toContain('href="/ja/countries/zm"')
    expect(html).toContain('href="/ja/find"')
    expect(words(html)).toContain('役に立たないという意味ではありません')
  })
  it('says so when the sentence was parted, or when no case has all the words', () => {
    expect(words(draw('沖縄の水道'))).toContain('文をことばに分けてさがしました：「沖縄」「水道」')
    expect(words(draw('和紙 ブータン ザンビア'))).toContain(
      '「和紙」「ブータン」「ザンビア」のすべてが出てくる事例はありません。このうち2つが出てくる事例を示しています。',
    )
    expect(words(draw('paper Bhutan Zambia', {}, 'en'))).toMatch(/No case has all of “paper”, “Bhutan”, “Zambia”\. These have 2 of them\./)
  })
  it('leads to the pages of terms and places of that name', () => {
    expect(draw('Bhutan', {}, 'en')).toContain('href="/en/countries/bt"')
  })
  it.each(languages)('offers only examples that find something, in %s', (language) => {
    const { exampleSearches } = searchWords[language]
    for (const text of exampleSearches) expect(resultOf(snapshot, { ...nothingSearched, text }, language).found, text).toBeGreaterThan(0)
  })
  it('has a second box nowhere: the header leaves its own away', () => {
    expect(parsed(draw('和紙')).querySelectorAll('search-box')).toHaveLength(1)
  })
})

describe('Suggestions', () => {
  it('are named in the reader’s language and lead to pages', () => {
    expect(suggestedLinks(snapshot, 'ぶーた', 'en')[0]).toEqual({ kind: 'country', name: 'Bhutan', lang: 'en', href: '/en/countries/bt' })
  })
  it('come as a short list of data; an empty question has an empty answer', async () => {
    catalogueState().snapshot = snapshot
    const ask = async (query: string): Promise<unknown> =>
      (await GET(new Request(`http://x/ja/search/suggestions${query}`), { params: Promise.resolve({ lang: 'ja' }) })).json()
    expect(await ask('?q=BHU')).toContainEqual({ kind: '相手国', name: 'ブータン', lang: 'ja', href: '/ja/countries/bt' })
    expect(await ask('')).toEqual([])
  })
})

describe('Many cases', () => {
  it('are made ready a few at a time, so that others have their turn', async () => {
    const cases = Array.from({ length: 57 }, (_, index) => structuredClone(snapshot.cases[index % snapshot.cases.length] ?? fictional.cases[0])).flatMap(
      (record) => record ?? [],
    )
    let turns = 0
    const timer = setInterval(() => (turns += 1), 1)
    await prepareSearch({ ...snapshot, cases })
    clearInterval(timer)
    expect(turns).toBeGreaterThan(0)
  })
})

describe.each(languages)('The examples in %s', (language) => {
  it.each(searchExamples.examples)('are drawn: $name', ({ draw: drawExample }) => {
    const warn = vi.spyOn(console, 'error')
    const html = renderToStaticMarkup(<>{drawExample(viewOf(snapshot, language))}</>)
    expect(html).not.toBe('')
    expect(html).not.toMatch(/undefined|NaN|\[object/)
    expect(warn).not.toHaveBeenCalled()
    renderToStaticMarkup(<>{drawExample(viewOf({ ...fictional, cases: [] }, language))}</>)
  })
})
