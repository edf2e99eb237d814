/** The way of a reader: from what changed, over the list, to one event and where it comes from; in both languages, with and without scripts. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { byExtent } from '@/tests/support/extent.mjs'
import { useBrowser } from './support/browser'

const openPage = useBrowser(() => inject('readers'))

const words = {
  ja: {
    change: '地域のアイデンティティ向上',
    toList: 'この条件で事例の一覧を見る',
    element: '経済的活性化',
    submit: 'この条件で見る',
    remove: '「地域のアイデンティティ向上」を外す',
    nothing: '条件に合う事例がありません',
    drop: '都道府県「沖縄県」を外す',
    results: /^事例の一覧: \d+件のうち(\d+)件$/,
    source: '資料',
    locator: 'モデル事例',
    other: 'English',
  },
  en: {
    change: 'Stronger local identity',
    toList: 'See these in the list of cases',
    element: 'Economic revitalisation',
    submit: 'Show these cases',
    remove: 'Remove “Stronger local identity”',
    nothing: 'No case fits all of this',
    drop: 'Remove Prefecture: Okinawa',
    results: /^List of cases: (\d+) of \d+ cases$/,
    source: 'Document',
    locator: 'モデル事例',
    other: '日本語',
  },
} as const

/** How many cases the list says it found. */
async function found(page: Page, pattern: RegExp): Promise<number> {
  const text = await page.locator('#results').innerText()
  return Number(pattern.exec(text.replace(/\s+/g, ' '))?.[1])
}

/** Whether some part of it lies on the screen. */
function isOnScreen(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  })
}

const ways = [
  { language: 'ja', hasScripts: true, scripts: 'with scripts' },
  { language: 'en', hasScripts: false, scripts: 'without scripts' },
  { language: 'en', hasScripts: true, scripts: 'with scripts' },
  { language: 'ja', hasScripts: false, scripts: 'without scripts' },
] as const

// Each language and each of with and without scripts once is enough for a commit.
describe.each(byExtent<readonly (typeof ways)[number][]>({ release: ways, commit: ways.slice(0, 2) }))(
  'a reader in $language $scripts',
  ({ language, hasScripts }) => {
    const say = words[language]
    let page: Page

    // Each step goes on from where the one before has led.
    beforeAll(async () => {
      page = (await openPage({ javaScriptEnabled: hasScripts })).page
      await page.goto(`/${language}`)
    })

    it('goes from the home page by what changed to the cases in which it did', async () => {
      await page.locator('.ways').getByRole('link', { name: say.change, exact: true }).click()
      await page.getByRole('link', { name: say.toList }).click()
      expect(new URL(page.url()).search).toBe('?impact=local-identity')
      const cards = page.locator('.case-card')
      await expect.poll(() => cards.count()).toBe(await found(page, say.results))
      // Each card says why it is there.
      for (const card of await cards.all()) expect(await card.locator('.card-match').innerText()).toContain(say.change)
    })

    it('narrows the list with a second facet, which is in the address and among the chips', async () => {
      const before = await found(page, say.results)
      const box = page.locator('.facets').getByRole('checkbox', { name: say.element })
      const promised = Number(/\((\d+)\)/.exec(await box.locator('xpath=..').innerText())?.[1])
      await box.check()
      await page.getByRole('button', { name: say.submit }).click()
      expect([...new URL(page.url()).searchParams].sort()).toEqual([
        ['element', 'economic'],
        ['impact', 'local-identity'],
      ])
      const after = await found(page, say.results)
      expect(after).toBe(promised)
      expect(after).toBeLessThan(before)
      await expect.poll(() => page.locator('.chip').count()).toBe(2)
    })

    it('takes a choice back with its chip', async () => {
      await page.getByRole('link', { name: say.remove }).click()
      expect(new URL(page.url()).search).toBe('?element=economic')
      await expect.poll(() => page.locator('.chip').count()).toBe(1)
      expect(await page.locator('.facets').getByRole('checkbox', { name: say.element }).isChecked()).toBe(true)
    })

    it('is told which choice to drop when nothing fits', async () => {
      await page.goto(`/${language}/cases?region=hokkaido&prefecture=okinawa`)
      await expect.poll(() => page.locator('.case-card').count()).toBe(0)
      const answer = page.locator('.empty-answer')
      expect(await answer.innerText()).toContain(say.nothing)
      const drop = answer.getByRole('link', { name: say.drop })
      const promised = Number(/\d+/.exec((await drop.innerText()).slice(say.drop.length))?.[0])
      expect(promised).toBeGreaterThan(0)
      await drop.click()
      expect(new URL(page.url()).search).toBe('?region=hokkaido')
      expect(await found(page, say.results)).toBe(promised)
    })

    it('opens a case and goes from a dot of the drawn timeline to the event in words', async () => {
      await page.locator('.case-card a[href$="/cases/obihiro"]').click()
      const dot = page.locator('.timeline-overview a').nth(3)
      const [name, href] = await Promise.all([dot.locator('title').textContent(), dot.getAttribute('href')])
      await dot.press('Enter')
      const row = page.locator(`.timeline-row${href}`)
      expect(new URL(page.url()).hash).toBe(href)
      await expect.poll(() => isOnScreen(row)).toBe(true)
      const title = (await row.locator('.timeline-title').innerText()).trim()
      expect(name).toContain(title)
    })

    it('opens the source of that event, with its section and how firmly it stands', async () => {
      const evidence = page.locator('.timeline-row:target .evidence')
      expect(await evidence.locator('dl').isVisible()).toBe(false)
      await evidence.locator('summary').click()
      expect(await evidence.locator('dl').isVisible()).toBe(true)
      const text = await evidence.locator('dl').innerText()
      expect(text).toContain(say.source)
      expect(text).toContain('02')
    })

    it('follows a statement to its term, whose page quotes that very statement and leads back to it', async () => {
      const statement = page.locator('#outcomes .statement').first()
      const [id, heading] = await Promise.all([statement.getAttribute('id'), statement.locator('h4').innerText()])
      await statement.locator('.statement-term a').first().click()
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${language}/impact-tags/[a-z-]+$`))
      const quote = page.locator(`.quotes a[href="/${language}/cases/obihiro#${id}"]`)
      expect(heading).toContain((await quote.innerText()).trim())
      await quote.click()
      await expect.poll(() => isOnScreen(page.locator(`#${id}`))).toBe(true)
    })

    it('changes the language and stays on the page', async () => {
      const there = language === 'ja' ? 'en' : 'ja'
      await page.locator('.site-header').getByRole('link', { name: say.other, exact: true }).click()
      expect(new URL(page.url()).pathname).toBe(`/${there}/cases/obihiro`)
      expect(await page.locator('html').getAttribute('lang')).toBe(there)
      await page.goto(`/${language}/cases?element=economic&sort=title`)
      await page.locator('.site-header').getByRole('link', { name: say.other, exact: true }).click()
      expect(new URL(page.url()).pathname).toBe(`/${there}/cases`)
      expect(new URL(page.url()).search).toBe('?element=economic&sort=title')
    })
  },
)

describe('a reader on a phone', () => {
  it.each(['kanra', 'marumori'])('has read the answer and the reasons of a long case within eight screens: %s', async (slug) => {
    const { page } = await openPage({ viewport: { width: 360, height: 740 } })
    await page.goto(`/ja/cases/${slug}`)
    const end = await page.locator('#factors').evaluate((part) => part.getBoundingClientRect().bottom + window.scrollY)
    expect(end / 740).toBeLessThanOrEqual(8)
    expect(end / 740).toBeGreaterThan(4)
  })
})
