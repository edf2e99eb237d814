/** The first page, the bell and the schedule, as a member of staff meets them. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { settledFindings, widthOf } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { awake, chooseFromMenu, signIn } from './support/form'
import { addPerson, must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
const newcomer = { name: '新人', email: 'new@cases.test', role: 'publisher', password: 'a horse of their own' }
let page: Page
let id: unknown

beforeAll(async () => {
  id = (await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })).id
  await addPerson(product.url, newcomer)
  page = (await openPage()).page
  await page.goto('/admin/login')
  await signIn(page, newcomer)
  await page.waitForURL((url) => url.pathname === '/admin')
})

/** The number of rows that the list on the screen says it has. */
async function rowsOfList(): Promise<number> {
  await page.locator('.collection-list').waitFor()
  if (await page.locator('.collection-list .no-results, .collection-list__no-results').count()) return 0
  const info = page.locator('.collection-list .page-controls__page-info')
  await until(async () => (await info.count()) > 0 || (await page.locator('.collection-list tbody tr').count()) > 0)
  if ((await info.count()) === 0) return page.locator('.collection-list tbody tr').count()
  return Number(/(\d+)\D*$/.exec((await info.first().innerText()).trim())?.[1])
}

describe('the first page', () => {
  it('leads somebody new to the first case, at both widths, without a fault', async () => {
    for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 900 })
      await page.locator('.desk__steps a').waitFor()
      expect(await settledFindings(page)).toEqual([])
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('has counts that open the lists that they count', async () => {
    const keys = await page.locator('[data-work-count]').evaluateAll((items) => items.map((item) => item.getAttribute('data-work-count') ?? ''))
    expect(keys).toEqual(expect.arrayContaining(['waiting', 'returned', 'mine', 'alone', 'confirmations', 'stale', 'english', 'evidence', 'links']))
    for (const key of keys) {
      await page.goto('/admin')
      await awake(page)
      const workCount = page.locator(`[data-work-count="${key}"]`)
      const count = Number(/\d+/.exec(await workCount.locator('.desk__count').innerText())?.[0])
      await workCount.locator('a').click()
      await page.waitForURL(/\/collections\//)
      expect([key, await rowsOfList()]).toEqual([key, count])
    }
  })

  it('says how much of the survey is published', async () => {
    await page.goto('/admin')
    expect(await page.locator('.desk__coverage').innerText()).toContain('52件のうち19件')
  })
})

/** A text that the administrator wrote and the person of the page, the second pair of eyes, approved. */
async function approved(subtitle: string): Promise<void> {
  const saved = await must(await staffAt(product.url), 'PATCH', `/cases/${String(id)}`, {
    query: { draft: true, depth: 0 },
    body: { subtitle: { ja: subtitle } },
  })
  const body = JSON.stringify({ id, action: 'approve', savedAt: saved.at('doc.updatedAt') })
  const status = await page.evaluate(
    async (sent) => (await fetch('/api/cases/review', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: sent })).status,
    body,
  )
  expect(status).toBe(200)
}

describe('a schedule', () => {
  it('is made in the menu, told in the head, taken back in the list, and refused in words', async () => {
    await page.goto('/admin')
    await approved('予定する副題')
    await page.goto(`/admin/collections/cases/${String(id)}`)
    await awake(page)
    const plan = async (): Promise<void> => {
      await chooseFromMenu(page, '#action-schedule')
    }
    await plan()
    const dialog = page.locator('.schedule-dialog[open]')
    const at = dialog.locator('[name="at"]')
    expect(await at.inputValue()).toMatch(/^\d{4}-\d\d-\d\d 9:00$/)
    expect(await settledFindings(page)).toEqual([])
    await at.fill('明日')
    await page.keyboard.press('Enter')
    await until(async () => (await dialog.locator('.copy-dialog__refused').innerText()).includes('2026-12-01 9:00'))
    await at.fill('2027-04-01 9:00')
    await page.keyboard.press('Enter')
    await page.locator('.planned').waitFor()
    expect(await page.locator('.planned').innerText()).toContain('2027-04-01 9:00')
    // Taken back in the head, the keyboard stays there; then it is planned again.
    await page.locator('.planned .schedule-take-back').press('Enter')
    await page.locator('.planned', { hasNotText: '2027' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('予定を取り消しました。')
    await plan()
    await at.fill('2027-04-01 9:00')
    await page.keyboard.press('Enter')
    await page.locator('.planned', { hasText: '2027-04-01 9:00' }).waitFor()
    expect(await settledFindings(page)).toEqual([])
    await page.goto('/admin/collections/schedules')
    await page.locator('.schedule-take-back').press('Enter')
    await until(async () => (await page.locator('.schedule-take-back').count()) === 0)
    // The keyboard stays in the row, where it is told.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('予定を取り消しました。')
    expect(await page.locator('.collection-list').innerText()).toContain('取り消し')
  })

  it('is done at its time; the bell counts, its list leads to the record and counts as read', async () => {
    await approved('公開する副題')
    // The minute that begins a quarter of a minute from now at the soonest: a slow page is not late.
    const soon = new Date(Date.now() + 75_000 + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
    await page.goto(`/admin/collections/cases/${String(id)}`)
    await awake(page)
    await chooseFromMenu(page, '#action-schedule')
    await page.locator('.schedule-dialog[open] [name="at"]').fill(soon)
    await page.keyboard.press('Enter')
    await page.locator('.planned').waitFor()
    const staff = await staffAt(product.url)
    await expect
      .poll(async () => (await must(staff, 'GET', '/schedules', { query: { sort: '-createdAt' } })).at('docs.0.state'), { timeout: 100_000, interval: 2_000 })
      .toBe('done')
    await page.goto('/admin')
    await page.locator('.bell__number').waitFor()
    expect(await page.locator('.bell__number').innerText()).toBe('1')
    await page.locator('.bell').focus()
    await page.keyboard.press('Enter')
    await page.locator('.notifications__item--new').waitFor()
    expect(await page.locator('.no-mail').count()).toBe(1)
    expect(await settledFindings(page)).toEqual([])
    await page.locator('.notifications__item--new a').click()
    await page.waitForURL(new RegExp(`/collections/cases/${String(id)}`))
    await page.goto('/admin/notifications')
    await page.locator('.notifications__item').waitFor()
    await until(async () => (await page.locator('.notifications__item--new').count()) === 0)
  })
})
