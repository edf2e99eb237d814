/** Every time in the admin is Tokyo's, wherever the server and the reader are: here both are in New York. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { useBrowser } from './support/browser'
import { enter, openTab, saveDraft } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct({ TZ: 'America/New_York' })
let page: Page
let id: unknown
const openPage = useBrowser(() => product.url)

/** As the admin writes it: 2026/11/28 21:05. */
function inZone(moment: unknown, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('ja-JP', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return parts.format(new Date(String(moment)))
}

/** When the newest version was saved. */
async function saved(): Promise<{ readonly tokyo: string; readonly newYork: string }> {
  const { docs } = {
    docs: (
      await must(await staffAt(product.url), 'GET', '/cases/versions', { query: { where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1, depth: 0 } })
    ).at('docs.0.updatedAt'),
  }
  return { tokyo: inZone(docs, 'Asia/Tokyo'), newYork: inZone(docs, 'America/New_York') }
}

/** The times on the screen, in either way that the admin writes them; nothing else of a record looks like one. */
async function times(): Promise<string[]> {
  const text = (await page.locator('body').innerText()).replace(
    /(\d{4})年(\d{1,2})月(\d{1,2})日/g,
    (_, year, month, day) => `${year}/${month.padStart(2, '0')}/${day.padStart(2, '0')}`,
  )
  return [...new Set(text.match(/\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}/g) ?? [])]
}

beforeAll(async () => {
  id = (await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })).id
  page = (await openPage({ timezoneId: 'America/New_York' })).page
  await enter(page)
  await page.goto(`/admin/collections/cases/${id}`)
  await page.locator('#field-subtitle__ja').fill('時刻を確かめるための副題')
  await saveDraft(page)
})

describe('the times of a record', () => {
  it('are Tokyo’s in the list', async () => {
    const { tokyo, newYork } = await saved()
    await page.goto('/admin/collections/cases?limit=100')
    await page.locator('tbody .cell-updatedAt').first().waitFor()
    await expect.poll(times).toContain(tokyo)
    expect(await times()).not.toContain(newYork)
  })

  it('are Tokyo’s in the form', async () => {
    const { newYork } = await saved()
    await page.goto(`/admin/collections/cases/${id}`)
    await openTab(page, '基本')
    await page.locator('.doc-controls').waitFor()
    expect(await times()).not.toContain(newYork)
  })

  it('are Tokyo’s in the list of versions, in a version, its path and its question', async () => {
    const { tokyo, newYork } = await saved()
    await page.goto(`/admin/collections/cases/${id}/versions`)
    await expect.poll(times).toContain(tokyo)
    expect(await times()).not.toContain(newYork)
    await page.locator('tbody a').first().click()
    await page.waitForURL(/versions\/\d+/)
    await expect.poll(async () => (await page.locator('.step-nav').innerText()).includes(tokyo)).toBe(true)
    expect(await times()).not.toContain(newYork)
    await page.locator('.restore-version button, .restore-version__button').first().click()
    await expect.poll(async () => (await page.locator('dialog, .confirmation-modal').first().innerText()).includes(tokyo)).toBe(true)
  })
})
