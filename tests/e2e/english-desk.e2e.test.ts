/** The desk for English in the browser: by the keyboard, with the glossary, beside another person, without a server. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { settledFindings, widthOf } from './support/accessibility'
import { useBrowser } from './support/browser'
import { awake, signIn } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
let page: Page
let id: unknown
let desk: string

const stored = async () => recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })
type Row = Record<string, unknown> & { readonly title: { readonly ja: string; readonly en: string } }
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'title' in value
async function timeline(): Promise<Row[]> {
  const rows = (await stored()).timeline
  return Array.isArray(rows) ? rows.filter(isRow) : []
}
const change = async (body: object) => must(await staffAt(product.url), 'PATCH', `/cases/${id}`, { query: { draft: true, depth: 0 }, body })
const withTitle = (rows: readonly Row[], at: number, title: Partial<Row['title']>) =>
  rows.map((row, index) => (index === at ? { ...row, title: { ...row.title, ...title } } : row))

/** The limits with another English of the first. */
const withEnglish = (limits: unknown, en: string) =>
  Array.isArray(limits) ? limits.map((row: object, index) => (index === 0 ? { ...row, statement: { ...Object(Reflect.get(row, 'statement')), en } } : row)) : []
const englishOf = (limits: unknown): unknown => Object(Object(Array.isArray(limits) ? limits[0] : null).statement).en

beforeAll(async () => {
  const { id: found, limits } = await stored()
  id = found
  desk = `/admin/collections/cases/${id}/english`
  const rows = await timeline()
  await change({ limits: withEnglish(limits, ''), timeline: withTitle(withTitle(rows, 1, { en: '' }), 2, { ja: `${rows[2]?.title.ja}（改）` }) })
  page = (await openPage()).page
  await page.goto('/admin/login')
  await signIn(page)
  await page.waitForURL((url) => url.pathname === '/admin')
})

const row = (name: string) => page.locator('.english-row', { hasText: name })
const english = (name: string) => row(name).locator('textarea')
const progress = () => page.locator('.english-desk__progress').innerText()
const [limits, second, third] = ['本文・限界と条件 1行目「内容」', '取り組み年表 2行目「出来事」', '取り組み年表 3行目「出来事」'] as const
const isFocused = (name: string) => english(name).evaluate((element) => element === document.activeElement)

describe('the desk for English', () => {
  it('is reached by a tab and shows what lacks English or has an older one, and everything if asked', async () => {
    await page.goto(`/admin/collections/cases/${id}`)
    await awake(page)
    await page.locator('.doc-tab', { hasText: '英語' }).click()
    await page.waitForURL(`**${desk}`)
    await page.locator('.english-row').first().waitFor()
    expect(await page.locator('.english-row h3').allInnerTexts()).toEqual([limits, second, third])
    expect(await page.locator('.english-row__state').allInnerTexts()).toEqual(['英語が空', '英語が空', '日本語がそのあと変わった'])
    expect(await row(third).locator('ins, del').allInnerTexts()).toEqual([expect.stringContaining('（改）')])
    expect(await row(third).locator('h4').first().innerText()).toMatch(/^日本語（.+ の版から変わったところ）$/)
    expect(await progress()).toContain('0 / 3')
    await page.getByLabel('そろっている文章も表示する').check()
    expect(await page.locator('.english-row').count()).toBeGreaterThan(20)
    await page.getByLabel('そろっている文章も表示する').uncheck()
  })

  it.each([1280, 768, 400])('is %d px wide without a fault for assistive technology', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    expect(await settledFindings(page)).toEqual([])
    expect(await widthOf(page)).toBe(width)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('saves a text and goes to the next by the keyboard alone, with the English of a term', async () => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('Alt+ArrowDown')
    expect(await isFocused(limits)).toBe(true)
    await page.keyboard.type('They could not take everybody along.')
    await page.keyboard.press('Control+Enter')
    expect(await isFocused(second)).toBe(true)
    await row(limits).locator('.english-row__note', { hasText: '保存済み' }).waitFor()
    expect(await progress()).toContain('1 / 3')
    await page.keyboard.press('Alt+Digit1')
    await page.keyboard.type(' project 1')
    expect(await english(second).inputValue()).toBe('JICA Partnership Program (JPP) project 1')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await isFocused(third)).toBe(true)
    await row(second).locator('.english-row__note', { hasText: '保存済み' }).waitFor()
    const { limits: said, _status } = await stored()
    expect([englishOf(said), (await timeline())[1]?.title.en, _status]).toEqual([
      'They could not take everybody along.',
      'JICA Partnership Program (JPP) project 1',
      'draft',
    ])
  })

  it('writes on top of what somebody else saves elsewhere, and shows both texts where it is the same', async () => {
    await change({ subtitle: { ja: 'ほかの人の副題', en: 'Their subtitle' } })
    await english(third).fill('Mine, over their subtitle')
    await english(third).blur()
    await row(third).locator('.english-row__note', { hasText: '保存済み' }).waitFor()
    expect(Object((await stored()).subtitle).ja).toBe('ほかの人の副題')
    await change({ timeline: withTitle(await timeline(), 2, { en: 'Theirs' }) })
    await english(third).fill('Mine, over theirs')
    await english(third).blur()
    await page.locator('.conflict').waitFor()
    expect(await page.locator('.conflict').innerText()).toContain('Theirs')
    await page.locator('.conflict footer button').last().click()
    expect(await row(third).locator('.english-row__note').innerText()).toContain('ほかの人が先にこの文章を変えました')
    expect((await timeline())[2]?.title.en).toBe('Theirs')
    await row(third).getByRole('button', { name: '今すぐ保存' }).click()
    // Two texts that can stand beside each other are kept both, unless somebody chooses one.
    await page.locator('.conflict__done').click()
    await page.locator('.conflict').waitFor({ state: 'detached' })
    await expect.poll(async () => (await timeline())[2]?.title.en).toBe('Mine, over theirs Theirs')
  })

  it('keeps what the server could not take, says so, and offers it later', async () => {
    await page.route('**/api/cases/*?**', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
    await english(limits).fill('Not stored yet')
    await page.keyboard.press('Control+Enter')
    await row(limits).locator('.english-row__note--failed').waitFor()
    expect(await row(limits).locator('.english-row__note').innerText()).toContain('サーバーに接続できません')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.goto(desk)
    await page.unroute('**/api/cases/*?**')
    await page.locator('.english-desk__offer').getByRole('button', { name: '取り戻す' }).click()
    expect(await english(limits).inputValue()).toBe('Not stored yet')
    await row(limits).getByRole('button', { name: '保存して次へ' }).click()
    await english(limits).focus()
    await english(limits).blur()
    await expect.poll(async () => englishOf((await stored()).limits)).toBe('Not stored yet')
  })

  it('lets a person say that the English still fits', async () => {
    await change({ timeline: withTitle(await timeline(), 0, { ja: '誤字を直した出来事' }) })
    await page.goto(desk)
    await row('取り組み年表 1行目「出来事」').getByRole('button', { name: '英語はこのままでよい' }).click()
    await row('取り組み年表 1行目「出来事」').locator('.english-row__note', { hasText: '記録しました' }).waitFor()
    // With nothing left the keyboard is at the head, which says so.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('english-desk-title')
    await page.reload()
    await page.locator('.english-desk__state').waitFor()
    await expect.poll(() => page.locator('.english-desk__state').innerText()).toContain('英語はすべてそろっています')
  })

  it('is counted in the list and on the first page, each count with a way to what it counts', async () => {
    const { limits: now } = await stored()
    const changed = Array.isArray(now) ? now.map((one: object) => ({ ...one, statement: { ja: '変えた限界と条件。', en: 'Not stored yet' } })) : []
    await change({ limits: changed, timeline: withTitle(await timeline(), 1, { en: '' }) })
    await page.goto('/admin')
    await awake(page)
    const workCount = page.locator('[data-work-count="oldEnglish"]')
    expect((await workCount.innerText()).replace(/\s+/g, '')).toBe('英語のあとに日本語が変わった事例1件')
    await workCount.getByRole('link').click()
    await page.locator('tbody tr').first().waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
    expect(await page.locator('.cell-english').innerText()).toBe('空 1・古い 1')
    await page.locator('.cell-nextThings a').last().click()
    await page.waitForURL(`**/cases/${id}#at=**`)
    await page.locator('.readiness__next').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toMatch(/^field-/)
    expect(await page.locator('.readiness__tabs progress').count()).toBe(8)
  })
})
