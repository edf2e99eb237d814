/** Ten ways of readers across the cases, in both languages: from a question to the very sentences, to a comparison, to a file. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { findWords } from '@/src/explore/find/words'
import { type Language, languages } from '@/src/i18n/languages'
import { dictionaries } from '@/src/i18n/words'
import { byExtent } from '@/tests/support/extent.mjs'
import { parsed } from '@/tests/support/html'
import { ask } from './support/asking'
import { useBrowser } from './support/browser'

const origin = inject('readers')
const openPage = useBrowser(() => origin)

/** Whether the row that the address names is there and marked as the one meant. */
async function isAtItsRow(page: Page): Promise<boolean> {
  await page.waitForURL(/#/)
  const { hash } = new URL(page.url())
  return hash.length > 1 && (await page.locator(':target').count()) === 1
}

/** The rows of a CSV file without its header; no cell of ours holds a line break. */
async function rowsOf(address: string): Promise<readonly string[]> {
  const answer = await ask(address)
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
  const text = answer.bytes.toString('utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return text.trim().split('\r\n').slice(1)
}

const number = (text: string): number => Number(/\d+/.exec(text)?.[0])

const inJapanese = { language: 'ja', scripts: 'with scripts', hasScripts: true } as const
const inEnglish = { language: 'en', scripts: 'without scripts', hasScripts: false } as const
/** Each language and each of with and without scripts, once. */
const ways = byExtent<readonly { language: Language; scripts: string; hasScripts: boolean }[]>({
  release: [
    inJapanese,
    inEnglish,
    { ...inJapanese, scripts: 'without scripts', hasScripts: false },
    { ...inEnglish, scripts: 'with scripts', hasScripts: true },
  ],
  commit: [inJapanese, inEnglish],
})

describe.each(ways)('a reader in $language $scripts', ({ language, hasScripts }) => {
  const { explore, find } = { explore: dictionaries.explore[language], find: findWords[language] }
  let page: Page

  beforeAll(async () => {
    page = (await openPage({ locale: language, javaScriptEnabled: hasScripts })).page
  })

  const askHome = async (name: keyof typeof explore.pictures): Promise<void> => {
    await page.goto(`/${language}`)
    const question = page.locator('.questions > li', { hasText: explore.pictures[name].question })
    await question.getByRole('link', { name: explore.pictures[name].title, exact: true }).click()
    await expect.poll(() => page.locator('h1').innerText()).toBe(explore.pictures[name].title)
  }

  it('asks why it worked, follows a dot to its sentence, chooses a pair in the matrix, and reads it in its case', async () => {
    await askHome('matrix')
    await page.locator('.dots tbody td:not(.dots-count) a').first().click()
    expect(await isAtItsRow(page)).toBe(true)
    await page.goBack()
    const cell = page.locator('.matrix-figure td a').first()
    const count = number(await cell.innerText())
    await cell.click()
    const chosen = page.locator('section[aria-labelledby="chosen"]')
    await expect.poll(() => chosen.locator('.usage-case').count()).toBe(count)
    const quote = chosen.locator('.quote-heading a').first()
    const heading = (await quote.innerText()).trim()
    await quote.click()
    await expect.poll(() => new URL(page.url()).pathname).toContain(`/${language}/cases/`)
    expect(await isAtItsRow(page)).toBe(true)
    expect((await page.locator(':target').innerText()).replace(/\s+/g, ' ')).toContain(heading.replace(/\s+/g, ' '))
  })

  it('says what the own place is like, sees what fits and what does not, and prints the comparison of the first cases', async () => {
    await askHome('find')
    await page.locator('select[name="where"]').selectOption({ index: 3 })
    for (const name of ['lack', 'has', 'hope']) await page.locator(`input[name="${name}"]`).first().check()
    await page.getByRole('button', { name: find.submit }).click()
    const chosen = page.locator('#chosen')
    await expect.poll(() => chosen.locator('h3').count()).toBeGreaterThan(1)
    const compare = chosen.locator(`a[href*="/compare?cases="]`).first()
    await compare.click()
    await expect.poll(() => new URL(page.url()).searchParams.get('cases')?.split(',').length).toBeGreaterThanOrEqual(2)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    // A4 on its side, as the style sheet asks.
    const [, width = 0, height = 0] = (/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? []).map(Number)
    expect(width).toBeGreaterThan(height)
  })

  it('opens a region of the three circles and finds the cases with their reasons to stand there', async () => {
    await askHome('elements')
    const link = page.locator('.circle-places a[href*="region="]').first()
    const count = number(await page.locator('.circle-places li:has(a[href*="region="]) .count').first().innerText())
    await link.click()
    await expect.poll(() => page.locator('#chosen .usage-case').count()).toBe(count)
    await page.locator('#chosen .quote-heading a').first().click()
    expect(await isAtItsRow(page)).toBe(true)
  })

  it('narrows the paths to those through a change, reads the sentence of a step, and finds one case in the figure', async () => {
    await askHome('process')
    const all = await page.locator('.told-path').count()
    await page.locator('select[name="tag"]').selectOption('related-population')
    await page.getByRole('button', { name: explore.show }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?tag=related-population')
    const through = await page.locator('.told-path').count()
    expect(through).toBeGreaterThan(1)
    expect(through).toBeLessThan(all)
    await page.locator('.path-step a:visible').first().click()
    expect(await isAtItsRow(page)).toBe(true)
    await page.goBack()
    await page.locator('.sort-links a[href*="view=figure"]').click()
    await page.locator('select[name="case"]').selectOption('kanra')
    await page.getByRole('button', { name: explore.show }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?view=figure&case=kanra')
    await page.locator(`#chosen a[href^="/${language}/cases/kanra#"]`).first().click()
    expect(await isAtItsRow(page)).toBe(true)
  })

  it('searches for a word that only a synonym knows, and lands in the row that holds it', async () => {
    await page.goto(`/${language}`)
    const box = page.locator('.site-header input[name="q"]:visible')
    await box.fill('JOCV')
    await box.press('Enter')
    await page.waitForURL(/\/search\?q=JOCV/)
    await expect.poll(() => page.locator('.search-hits > li').count()).toBeGreaterThan(3)
    await expect.poll(() => page.locator('.search-hits mark').count()).toBeGreaterThan(3)
    await page.locator('.hit-rows a[href*="#"]').first().click()
    expect(await isAtItsRow(page)).toBe(true)
  })

  it('misspells a country and is led to the right one', async () => {
    await page.goto(`/${language}/search?q=${language === 'ja' ? 'ザンビヤ' : 'Zanbia'}`)
    await page.locator('.empty-answer a[href$="/countries/zm"]').click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/${language}/countries/zm`)
  })

  it('lays a case over the chronology and goes to one of its events', async () => {
    await askHome('chronology')
    await page.goto(`/${language}/explore/chronology?case=takikawa`)
    await page.locator(`a[href^="/${language}/cases/takikawa#"]:visible`).first().click()
    expect(await isAtItsRow(page)).toBe(true)
  })

  it('opens a country on the map and sees as many cases as the number says', async () => {
    await askHome('map')
    const mark = page.locator('.country-tiles a[href*="country=bt"]')
    const count = number(await mark.locator('strong').innerText())
    await mark.press('Enter')
    await page.waitForURL(/country=bt/)
    await expect.poll(() => page.locator('#chosen .usage-case').count()).toBe(count)
  })

  it('ticks two cases in the list, compares them since the first work with JICA, and takes the table away', async () => {
    await page.goto(`/${language}/compare?cases=kanra,marumori`)
    await page.locator('a[href*="axis="]').first().click()
    await expect.poll(() => new URL(page.url()).searchParams.get('cases')).toBe('kanra,marumori')
    expect(new URL(page.url()).searchParams.get('axis')).not.toBeNull()
    const file = await page.locator('a[download="compare.csv"]').getAttribute('href')
    expect((await rowsOf(`${origin}${file}`)).length).toBeGreaterThan(10)
  })

  it('goes from a case to a similar one, told why, and sees the figures of all in one table', async () => {
    await page.goto(`/${language}/cases/marumori`)
    const similar = page.locator('.similar-case').first()
    expect((await similar.innerText()).length).toBeGreaterThan(40)
    await similar.locator('.card-title a').click()
    await expect.poll(() => new URL(page.url()).pathname).toMatch(new RegExp(`^/${language}/cases/(?!marumori)`))
    await page.goto(`/${language}/explore/figures`)
    const figures = await rowsOf(`${origin}/${language}/tables/figures.csv`)
    await expect.poll(() => page.locator('.figure-table tbody tr:has(td)').count()).toBe(figures.length)
  })
})

describe('every table that can be taken away', () => {
  it.each(languages)('is a file with a header and the same number of lines in both languages: %s', async (language) => {
    const pages = [
      'explore/elements',
      'explore/process',
      'explore/process?view=figure',
      'explore/matrix',
      'explore/chronology',
      'explore/map',
      'explore/figures',
      'statistics',
    ]
    const files = new Set<string>()
    for (const path of pages) {
      const document = parsed((await ask(`${origin}/${language}/${path}`)).bytes.toString('utf8'))
      for (const link of document.querySelectorAll(`a[href^="/${language}/tables/"]`)) files.add(link.getAttribute('href') ?? '')
    }
    expect(files.size).toBeGreaterThanOrEqual(8)
    for (const file of files) expect((await rowsOf(`${origin}${file}`)).length, file).toBeGreaterThan(0)
  })

  it('is not found under a name that no table has', async () => {
    expect((await ask(`${origin}/ja/tables/nothing.csv`)).status).toBe(404)
    expect((await ask(`${origin}/ja/tables/matrix`)).status).toBe(404)
  })
})

describe('old addresses', () => {
  it.each([
    ['about/statistics', 'statistics'],
    ['about/chronology', 'explore/chronology'],
  ])('/%s leads to /%s for good', async (from, to) => {
    const answer = await ask(`${origin}/ja/${from}`)
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe(`/ja/${to}`)
  })
})
