/** The keyboard in the admin: dialogs, menus and drawers take it and give it back, and nothing that goes away takes it along. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { useBrowser } from './support/browser'
import { awake, chooseFromMenuByKeyboard, enter, openRow, openTab, publish, typeAndAutosave } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
let page: Page
let id: unknown

async function open(record: unknown, tab: string): Promise<void> {
  await page.goto(`/admin/collections/cases/${String(record)}`)
  await awake(page)
  await page.locator('.review__state').waitFor()
  await openTab(page, tab)
}
const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName || '')
const isAt = (what: RegExp) => expect.poll(focused).toMatch(what)

beforeAll(async () => {
  id = (await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })).id
  page = (await openPage()).page
  await enter(page)
})

describe('a dialog that the menu of a record leads to', () => {
  it.each([
    ['#action-delete', '[id^="delete-"]'],
    ['#action-unpublish', '#review-end-dialog'],
    ['#action-schedule', '.schedule-dialog[open]'],
    ['#action-copy', '.copy-dialog[open]'],
  ])('by %s is walked with Tab and left with one Escape, and the menu has the keyboard again', async (entry, dialog) => {
    await open(id, '基本')
    await chooseFromMenuByKeyboard(page, entry)
    const shown = page.locator(dialog)
    await shown.locator(':focus').waitFor()
    const last = shown.locator('button').last()
    for (let steps = 0; steps < 10 && !(await last.evaluate((button) => button === document.activeElement)); steps += 1) await page.keyboard.press('Tab')
    expect(await last.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => shown.filter({ visible: true }).count()).toBe(0)
    await isAt(/popup-button/)
  })
})

describe('a button', () => {
  it('that is turned off once it has published leaves the keyboard beside it', async () => {
    await open(id, '基本')
    await typeAndAutosave(page, '#field-summary__ja', '帯広市の取り組みの、新しい概要です。')
    expect((await publish(page)).kind).toBe('done')
    await expect.poll(() => page.locator('#action-save').isDisabled()).toBe(true)
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.doc-controls') !== null)).toBe(true)
  })
})

describe('a drawer', () => {
  it('takes the keyboard to its first field, has a name, and gives the keyboard back', async () => {
    await open(id, '連携')
    await openRow(page, 'actors-row-0')
    await page.locator('#actors-row-0 .relationship-add-new__add-button').press('Enter')
    await isAt(/^field-name__ja$/)
    await expect.poll(() => page.locator('dialog.drawer--is-open').getAttribute('aria-label')).toBe('組織の新規作成')
    await page.keyboard.press('Escape')
    await isAt(/relationship-add-new__add-button/)
  })
})

describe('a text with tools', () => {
  it('names each of them in Japanese, and is set as it will be read', async () => {
    await open(id, '本文')
    await openRow(page, 'sections-row-0')
    const field = page.locator('#sections-row-0 .rich-text-lexical').first()
    await expect
      .poll(() => field.locator('.fixed-toolbar button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label'))))
      .toEqual(['挿入する', '段落の種類', '太字', '斜体', 'リンク'])
    await field.getByRole('button', { name: '挿入する' }).press('Enter')
    await page.getByRole('button', { name: '表', exact: true }).waitFor()
    const fontOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily)
    expect(await fontOf('#sections-row-0 .editor-container p')).toBe(await fontOf('#sections-row-0 .rows__fields'))
  })
})

describe('the menu of the admin', () => {
  it('is left with Escape', async () => {
    await page.setViewportSize({ width: 375, height: 700 })
    await page.goto('/admin')
    await awake(page)
    for (let steps = 0; steps < 10 && !/nav-toggler/.test(await focused()); steps += 1) await page.keyboard.press('Tab')
    expect(await page.locator('.nav-toggler:focus').boundingBox()).toMatchObject({ width: expect.toSatisfy((width: number) => width > 20) })
    await page.keyboard.press('Enter')
    await page.locator('.nav a').first().press('Escape')
    await expect.poll(() => page.locator('.nav-toggler--is-open').count()).toBe(0)
    expect((await page.locator('.nav-toggler:focus').boundingBox())?.width).toBeGreaterThan(20)
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe('what is to do next', () => {
  it('leads in an empty list to the way to its first row', async () => {
    const made = await must(await staffAt(product.url), 'POST', '/cases', {
      query: { draft: true, depth: 0 },
      body: { title: { ja: '新しい事例' }, tier: 'model', _status: 'draft' },
    })
    await open(made.at('doc.id'), '基本')
    await page.locator('.readiness summary', { hasText: '内容を見る' }).press('Enter')
    await page.locator('.readiness details button', { hasText: '取り組み年表' }).press('Enter')
    await isAt(/rows__add/)
  })
})
