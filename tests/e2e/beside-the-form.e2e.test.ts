/** What stands beside and under the form while somebody writes: the page that readers would get, hints, and help. */
import type { FrameLocator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { settledFindings, widthOf } from './support/accessibility'
import { useBrowser } from './support/browser'
import { awake, enter, openRow, openTab, saveDraft } from './support/form'
import { recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
let page: Page
let shown: FrameLocator
let rowId: string

/** What the framed page has marked, and whether that is in sight. */
const marked = () =>
  page.locator('.live-preview__frame').evaluate((element) => {
    const framed = element instanceof HTMLIFrameElement ? element.contentDocument : null
    const found = framed?.querySelector('[data-being-written]')
    const { top = -1, bottom = 0 } = found?.getBoundingClientRect() ?? {}
    return { id: found?.id, isInSight: top >= 0 && bottom <= (framed?.defaultView?.innerHeight ?? 0) }
  })
const frameWidth = () => page.locator('.live-preview__frame').evaluate((element) => (element instanceof HTMLElement ? element.offsetWidth : 0))
const field = (name: string) => page.locator(`#field-outcomes__1__${name}`)

beforeAll(async () => {
  const record = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })
  page = (await openPage({ viewport: { width: 1280, height: 800 } })).page
  await enter(page)
  await page.goto(`/admin/collections/cases/${String(record.id)}`)
  await awake(page)
  await openTab(page, '変化')
  await openRow(page, 'outcomes-row-1')
  rowId = (await page.locator('#outcomes-row-1').getAttribute('data-row-id')) ?? ''
  shown = page.frameLocator('.live-preview__frame')
})

describe('The page beside the form', () => {
  it('shows what was typed, at its row, while the writing goes on', async () => {
    await field('statement__ja').focus()
    const top = () => field('statement__ja').evaluate((element) => element.getBoundingClientRect().top)
    const before = await top()
    // As a hand does: a click of the library scrolls first.
    const { x, y } = (await page.locator('.live-preview-button').boundingBox()) ?? { x: 0, y: 0 }
    await page.mouse.click(x + 8, y + 8)
    await shown.locator('#main article').waitFor()
    // The form is half as wide now, and what is being written is where it was.
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(8)
    await field('statement__ja').focus()
    await expect.poll(marked).toEqual({ id: rowId, isInSight: true })
    await field('statement__ja').fill('横に並べて書いています')
    await shown.locator(`[id="${rowId}"]`, { hasText: '横に並べて書いています' }).waitFor()
    expect(await marked()).toEqual({ id: rowId, isInSight: true })
    expect(await field('statement__ja').evaluate((element) => element === document.activeElement)).toBe(true)
    expect((await page.locator('.document-fields').boundingBox())?.width).toBeGreaterThanOrEqual(600)
  })

  it('has both languages and two widths, and keeps its place', async () => {
    expect(await frameWidth()).toBe(1280)
    await page.locator('.live-preview').getByRole('button', { name: 'スマートフォン' }).click()
    await expect.poll(frameWidth).toBe(360)
    await page.locator('.live-preview').getByRole('button', { name: '英語' }).click()
    await shown.locator('html[lang="en"] #main article').waitFor()
    await expect.poll(marked).toEqual({ id: rowId, isInSight: true })
    expect(await settledFindings(page)).toEqual([])
  })

  it('is there again at the next visit, and goes by keyboard', async () => {
    await page.reload()
    await shown.locator('html[lang="en"] #main article').waitFor()
    await page.locator('.live-preview-button').focus()
    await page.keyboard.press('Enter')
    await page.locator('.live-preview').waitFor({ state: 'detached' })
    await page.setViewportSize({ width: 800, height: 800 })
    await page.locator('.live-preview-button', { hasText: 'プレビューを表示' }).press('Enter')
    await page.locator('.live-preview--here').waitFor()
    expect(await widthOf(page)).toBeLessThanOrEqual(800)
    await page.keyboard.press('Escape')
    await page.locator('.live-preview').waitFor({ state: 'detached' })
    expect(await page.locator('.live-preview-button').evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('Under a field', () => {
  it('a hint says what the house’s style asks for, and mends it with one press', async () => {
    await openTab(page, '変化')
    await openRow(page, 'outcomes-row-1')
    await field('statement__ja').fill('3カ国と続けています')
    await field('heading__ja').focus()
    const hints = page.locator('.field-type', { has: field('statement__ja') }).locator('.hints')
    await hints.getByRole('button', { name: '「3か国」に直す' }).click()
    await expect.poll(() => field('statement__ja').inputValue()).toBe('3か国と続けています')
    await field('heading__ja').focus()
    await hints.getByRole('button', { name: '「。」を付ける' }).click()
    await expect.poll(() => field('statement__ja').inputValue()).toBe('3か国と続けています。')
    await field('heading__ja').focus()
    await hints.waitFor({ state: 'detached' })
  })

  it('help says what belongs there, with an example that readers have', async () => {
    await page.locator('#field-outcomes .how-to summary').first().press('Enter')
    const link = page.locator('#field-outcomes .how-to').first().locator('a')
    await link.waitFor()
    const address = (await link.getAttribute('href')) ?? ''
    expect(address).toMatch(/^\/ja\/cases\/(?!obihiro)[a-z-]+#/)
    const [, anchor = ''] = address.split('#')
    expect(await (await page.request.get(address)).text()).toContain(`id="${anchor}"`)
  })
})

describe('Beside the form of a record that has no page of its own', () => {
  const open = async (collection: 'chronology' | 'pages', where: object): Promise<string> => {
    const record = await recordOf(await staffAt(product.url), collection, where)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`/admin/collections/${collection}/${String(record.id)}`)
    await awake(page)
    const button = page.locator('.live-preview-button')
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
    await page.locator('.live-preview').getByRole('button', { name: '日本語' }).click()
    return String(record.slug)
  }

  it('stands the page whose words it is, with what was typed', async () => {
    await open('pages', { slug: { equals: 'about' } })
    await shown.locator('html[lang="ja"] #main h1', { hasText: 'このサイトについて' }).waitFor()
    const body = page.locator('#field-body__ja [contenteditable="true"], .rich-text-lexical [contenteditable="true"]').first()
    await body.click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('横で書いたことばです。')
    await shown.locator('#main', { hasText: '横で書いたことばです。' }).waitFor()
  })

  it('stands the page on which readers meet it, at its place', async () => {
    const slug = await open('chronology', { _status: { equals: 'published' } })
    await page.locator('#field-title__ja').fill('年表で書き直しました')
    await saveDraft(page)
    await shown.locator(`[id="${slug}"]`, { hasText: '年表で書き直しました' }).waitFor()
    await expect.poll(marked).toEqual({ id: slug, isInSight: true })
    expect(await settledFindings(page)).toEqual([])
  })
})
