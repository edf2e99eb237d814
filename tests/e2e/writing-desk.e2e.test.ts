/** What a colleague meets on the first days: help in a row, a new record from a picker, sending back by keyboard, and a press that waits. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { useBrowser } from './support/browser'
import { awake, enter, openRow, openTab, publish, typeAndAutosave } from './support/form'
import { addPerson, must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const reviewer = { email: 'suzuki@cases.test', password: 'suzukis very own words' }
const author = { email: 'tanaka@cases.test', password: 'tanakas very own words' }

const product = useProduct()
const openPage = useBrowser(() => product.url)
let page: Page
let id: unknown
/** As they were: a row that is begun here keeps the case from being published. */
let actors: unknown

async function open(of: Page, tab: string): Promise<void> {
  await of.goto(`/admin/collections/cases/${String(id)}`)
  await awake(of)
  await openTab(of, tab)
  await of.locator('.review__state').waitFor()
}
const focused = (of: Page) => of.evaluate(() => document.activeElement?.id || document.activeElement?.closest('[id]')?.id || '')

/** Tab until the element with this id has the keyboard. */
async function tabTo(of: Page, element: string, most = 120): Promise<void> {
  for (let steps = 0; steps < most && (await focused(of)) !== element; steps += 1) await of.keyboard.press('Tab')
  expect(await focused(of)).toBe(element)
}

beforeAll(async () => {
  const record = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })
  id = record.id
  actors = record.actors
  await addPerson(product.url, { name: '田中', role: 'author', ...author })
  await addPerson(product.url, { name: '鈴木', role: 'reviewer', ...reviewer })
  page = (await openPage()).page
  await enter(page)
})

describe('the desk', () => {
  it('leads an administrator from the first page to inviting somebody, and nobody else', async () => {
    await page.goto('/admin')
    await page.getByRole('link', { name: '人を招待する' }).click()
    await page.waitForURL((url) => url.pathname === '/admin/invite')
    const { page: other } = await openPage()
    await enter(other, author)
    await other.goto('/admin')
    await other.getByRole('link', { name: '新しい事例', exact: true }).first().waitFor()
    expect(await other.getByRole('link', { name: '人を招待する' }).count()).toBe(0)
  })

  it('has the English names of records in the lists of an English admin, and no word of ours in Japanese', async () => {
    const { page: english } = await openPage()
    await english.context().addCookies([{ name: 'payload-lng', value: 'en', url: product.url }])
    await english.goto('/admin/login')
    expect(await english.locator('.brand-logo').innerText()).not.toMatch(/[ぁ-んァ-ン一-龥]/)
    await enter(english)
    await english.goto('/admin/collections/places?search=takikawa')
    const cell = english.locator('tbody .cell-listTitle').first()
    await expect.poll(() => cell.innerText()).toBe('Takikawa City')
    // Payload completes the list's address once its page is awake.
    await english.waitForURL(/sort=/)
    await cell.locator('a').click()
    await english.waitForURL(/\/admin\/collections\/places\/\w+$/)
  })

  it('has help at the evidence of a row, with that of a published case', async () => {
    await open(page, '変化')
    await openRow(page, 'outcomes-row-0')
    const help = page.locator('#outcomes-row-0 .evidence .how-to')
    await help.locator('summary').press('Enter')
    await expect.poll(() => help.locator('.how-to__line').count()).toBe(3)
    expect(await help.locator('.how-to__line').nth(2).innerText()).toMatch(/による|測られた/)
    await help.locator('summary').press('Enter')
  })

  it('closes the form of a new record once it is saved, with the record chosen and the keyboard back', async () => {
    await open(page, '連携')
    await page.getByRole('button', { name: '組織を足す' }).click()
    const row = page.locator('[id^="actors-row-"]').last()
    await row.locator('input').first().waitFor()
    await row.locator('.rs__control').click()
    await page.keyboard.type('試しの協議会')
    await row.locator('.rs__option', { hasText: '「試しの協議会」を新しく追加' }).waitFor()
    await page.keyboard.press('Enter')
    const drawer = page.locator('.drawer__content')
    await expect.poll(() => drawer.locator('#field-name__ja').inputValue()).toBe('試しの協議会')
    await drawer.locator('#action-save-draft').click()
    await drawer.waitFor({ state: 'detached' })
    await expect.poll(() => row.locator('.relationship--single-value__text').innerText()).toBe('試しの協議会')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.relation-picker') !== null)).toBe(true)
    await page.goto('/admin')
    await must(await staffAt(product.url), 'PATCH', `/cases/${String(id)}`, { query: { draft: true, depth: 0 }, body: { actors } })
  })
})

describe('a reviewer', () => {
  it('sends a case back by keyboard alone', async () => {
    const { page: writer } = await openPage()
    await enter(writer, author)
    await open(writer, '基本')
    await typeAndAutosave(writer, '#field-summary__ja', '帯広市の取り組みを、書き直した文章です。')
    await writer.locator('#review-request').click()
    await writer.locator('#review-request-dialog .copy-dialog__make').click()
    const { page: eyes } = await openPage()
    await enter(eyes, reviewer)
    await open(eyes, '基本')
    await eyes.locator('#review-return').waitFor()
    await eyes.evaluate(() => document.body.focus())
    await tabTo(eyes, 'review-return')
    await eyes.keyboard.press('Enter')
    await eyes.keyboard.type('根拠を足してください')
    await eyes.keyboard.press('Tab')
    await eyes.keyboard.press('Enter')
    await expect.poll(() => eyes.locator('.review').innerText()).toContain('根拠を足してください')
    expect(await eyes.locator('.review__state').innerText()).toContain('差し戻し')
    await expect.poll(() => eyes.evaluate(() => document.activeElement?.className)).toBe('review')
  })
})

describe('the press on “publish”', () => {
  it('lets nothing that is typed at once into the form, and takes it in the dialog that follows', async () => {
    await open(page, '基本')
    const summary = page.locator('#field-summary__ja')
    const before = await summary.inputValue()
    let answer: (() => void) | undefined
    await page.route('**/api/cases/together', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve))
      await route.continue()
    })
    await summary.focus()
    await page.locator('#action-save').click()
    await page.locator('#publish-checking').waitFor({ state: 'attached' })
    await summary.evaluate((element) => element.focus())
    await page.keyboard.type('急いで')
    expect(await summary.inputValue()).toBe(before)
    await expect.poll(() => answer !== undefined).toBe(true)
    answer?.()
    await page.locator('#publish-alone, #publish-together').waitFor()
    await page.unroute('**/api/cases/together')
    await page.keyboard.press('Escape')
    expect(await summary.inputValue()).toBe(before)
    expect(await focused(page)).toBe('action-save')
  })

  it('says that a town still asks for a change, leads there, and publishes all the same', async () => {
    const staff = await staffAt(product.url)
    const made = await must(staff, 'POST', '/confirmations/make', { body: { record: String(id), recipient: '帯広市企画課' } })
    const { page: town } = await openPage({ javaScriptEnabled: false })
    await town.goto(new URL(String(made.at('links.ja'))).pathname)
    await town.getByLabel('お名前').fill('佐藤花子')
    await town.getByLabel('所属（市町村・部署など）').fill('帯広市企画課')
    const item = town
      .locator('.confirm-row')
      .filter({ has: town.locator('[name^="verdict timeline"]') })
      .first()
    await item.getByLabel('直してほしい').check()
    await item.locator('textarea').fill('町の名前がちがいます')
    await town.locator('.confirm-buttons button').first().click()
    await town.waitForURL(/objected=1/)
    await open(page, '基本')
    const box = page.locator('.review .review__objections')
    await expect.poll(() => box.innerText()).toContain('「直してほしい」が1件')
    await page.locator('#action-save').click()
    const dialog = page.locator('dialog.review-dialog[open]:not(#publish-checking)')
    await dialog.locator('.review__objections button').click()
    await expect.poll(() => page.locator('aside.comments').innerText()).toContain('町の名前がちがいます')
    await page.keyboard.press('Escape')
    expect((await publish(page)).kind).toBe('done')
    await expect.poll(() => box.innerText()).toContain('「直してほしい」が1件')
  })
})
