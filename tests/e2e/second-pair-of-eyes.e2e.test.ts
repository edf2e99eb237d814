/** Two people and one case: handed over, sent back, approved, published; then changed and published alone, looked at, and ended. */
import { mkdirSync } from 'node:fs'

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { axeFindings } from './support/accessibility'
import { ask, until } from './support/asking'
import { useBrowser } from './support/browser'
import { endPublication, openTab, publish, signIn, typeAndAutosave } from './support/form'
import { addPerson, must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const author = { email: 'tanaka@cases.test', password: 'tanakas very own words' }
const reviewer = { email: 'suzuki@cases.test', password: 'suzukis very own words' }

const product = useProduct()
const openPage = useBrowser(() => product.url)
let tanaka: Page
let suzuki: Page
let publisher: Page
let id: unknown

const state = (page: Page) => page.locator('.review__state')
const says = (page: Page, text: string) => expect.poll(() => state(page).innerText(), { timeout: 10_000 }).toBe(text)
const statuses = () => Promise.all(['ja', 'en'].map(async (language) => (await ask(`${product.url}/${language}/cases/obihiro`)).status))

async function open(page: Page): Promise<void> {
  await page.goto(`/admin/collections/cases/${id}`)
  await openTab(page, '基本')
  await state(page).waitFor()
}

/** Presses a button of the review and answers its dialog. */
async function answer(page: Page, action: 'request' | 'return', text: string): Promise<void> {
  await page.locator(`#review-${action}`).click()
  const dialog = page.locator(`#review-${action}-dialog`)
  await dialog.locator('textarea').fill(text)
  await dialog.locator('.copy-dialog__make').click()
  await dialog.waitFor({ state: 'detached' })
}

/** Lets the form ask for the state as it is now, and holds the answer back. @returns what gives it, and waits until it is drawn */
async function holdAnswer(page: Page): Promise<() => Promise<void>> {
  const address = `**/api/cases/${String(id)}/review*`
  let release: (() => void) | undefined
  await page.route(address, async (route) => {
    if (release) return route.continue()
    const response = await route.fetch()
    await new Promise<void>((resolve) => (release = resolve))
    await route.fulfill({ response })
  })
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await until(async () => release !== undefined)
  return async () => {
    const answered = page.waitForEvent('requestfinished', (request) => request.url().includes(`/api/cases/${String(id)}/review`))
    release?.()
    await answered
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
    await page.unroute(address)
  }
}

/** A look at the screen for whoever asks for one. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png` })
}

beforeAll(async () => {
  const staff = await staffAt(product.url)
  id = (await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })).id
  await addPerson(product.url, { name: '田中', role: 'author', ...author })
  await addPerson(product.url, { name: '鈴木', role: 'reviewer', ...reviewer })
  tanaka = (await openPage()).page
  suzuki = (await openPage()).page
  publisher = (await openPage()).page
  await signIn(tanaka, author)
  await signIn(suzuki, reviewer)
  await signIn(publisher)
  // The administrator changes what is live, alone.
  const summary = { ja: '帯広市の取り組みの概要です。', en: 'What Obihiro did.' }
  await must(staff, 'PATCH', `/cases/${id}`, { query: { depth: 0 }, body: { summary, _status: 'published' } })
})

describe('a text on its way to readers', () => {
  it('is handed over by its author, who is offered nothing else', async () => {
    await open(tanaka)
    await says(tanaka, '公開中・ひとりで公開（確認待ち）')
    await typeAndAutosave(tanaka, '#field-summary__ja', '帯広市の取り組みを、書き直した文章です。')
    await says(tanaka, '公開中に変更あり・ひとりで公開（確認待ち）')
    expect(await tanaka.locator('.review__buttons button').allInnerTexts()).toEqual(['確認を依頼…'])
    await answer(tanaka, 'request', '概要を直しました')
    await says(tanaka, '公開中に変更あり・確認依頼中（だれでも）・ひとりで公開（確認待ち）')
    await shoot(tanaka, 'requested')
    expect((await axeFindings(tanaka)).filter((finding) => finding.includes('review'))).toEqual([])
  })
  it('is sent back with a reason, which the author reads, and handed over again', async () => {
    await open(suzuki)
    await suzuki.locator('#review-return').click()
    await suzuki.locator('#review-return-dialog .copy-dialog__make').click()
    expect(await suzuki.locator('#review-return-dialog .copy-dialog__refused').innerText()).toBe('入力してください。')
    await shoot(suzuki, 'return')
    expect((await axeFindings(suzuki)).filter((finding) => finding.includes('review'))).toEqual([])
    await suzuki.keyboard.press('Escape')
    await answer(suzuki, 'return', '数字の根拠がありません')
    // The bell looks once a minute, and when the page is seen again.
    await tanaka.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await says(tanaka, '公開中に変更あり・差し戻し・ひとりで公開（確認待ち）')
    await tanaka.goto('/admin')
    await tanaka.locator('.desk a', { hasText: '差し戻された' }).click()
    await tanaka.locator('.cell-recordTitle a').first().click()
    await tanaka.waitForURL((url) => url.pathname === `/admin/collections/cases/${id}`)
    await openTab(tanaka, '基本')
    await expect.poll(() => tanaka.locator('.review').innerText()).toContain('「数字の根拠がありません」')
    await typeAndAutosave(tanaka, '#field-summary__ja', '帯広市の取り組みを、根拠とともに書き直した文章です。')
    const giveAnswer = await holdAnswer(tanaka)
    await answer(tanaka, 'request', '')
    const requested = '公開中に変更あり・確認依頼中（だれでも）・ひとりで公開（確認待ち）'
    await says(tanaka, requested)
    await giveAnswer()
    expect(await state(tanaka).innerText()).toBe(requested)
  })
  it('is approved below what changed, and published without a question', async () => {
    await open(suzuki)
    await suzuki.getByRole('link', { name: '変更点を見る' }).click()
    const shown = suzuki.locator('#review-of-shown')
    await shown.getByRole('button', { name: '確認済みにする' }).click()
    await expect.poll(() => shown.locator('.review__told').innerText()).toBe('確認済みにしました。')
    expect((await axeFindings(suzuki)).filter((finding) => finding.includes('review'))).toEqual([])
    await open(suzuki)
    await says(suzuki, '公開中に変更あり・確認済み・ひとりで公開（確認待ち）')
    await open(publisher)
    expect((await publish(publisher)).kind).toBe('done')
    await says(publisher, '公開中')
  })
})

describe('a text that nobody else has seen', () => {
  it('asks the publisher why, and stays marked until somebody has looked', async () => {
    await typeAndAutosave(publisher, '#field-summary__ja', '公開者がひとりで書いた文章です。')
    await publisher.locator('#action-save').click()
    await publisher.locator('#publish-alone').waitFor()
    await shoot(publisher, 'alone')
    await publisher.keyboard.press('Escape')
    expect((await publish(publisher)).kind).toBe('done')
    await says(publisher, '公開中・ひとりで公開（確認待ち）')
    await open(suzuki)
    await suzuki.locator('#review-look').click()
    await says(suzuki, '公開中')
  })
  it('is found in the list by its state', async () => {
    await suzuki.goto('/admin/collections/cases')
    await suzuki.locator('.cell-review').first().waitFor()
    await shoot(suzuki, 'list')
    expect(await suzuki.locator('.cell-review').allInnerTexts()).toContain('公開中')
  })
})

describe('the record of events', () => {
  it('names what was written to in words, in the list and in a row', async () => {
    await publisher.goto('/admin/collections/events?limit=10')
    await publisher.locator('.cell-inCollection').first().waitFor()
    expect(await publisher.locator('.cell-inCollection').allInnerTexts()).toContain('事例')
    await publisher.locator('tbody tr', { hasText: '事例' }).locator('a').first().click()
    await expect.poll(() => publisher.locator('.about-record').innerText()).toBe('種類：事例')
  })
})

describe('a publication', () => {
  it('is ended with a notice that readers find at the address, and nothing else of the case', async () => {
    await open(publisher)
    await endPublication(publisher, '帯広市の希望により公開を終えました。')
    await shoot(publisher, 'ended')
    await until(async () => (await statuses()).every((status) => status === 410))
    const { page: reader } = await openPage()
    await reader.goto('/ja/cases/obihiro')
    await shoot(reader, 'ended-reader')
    expect(await reader.locator('main').innerText()).toContain('帯広市の希望により公開を終えました。')
    expect(await reader.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
    expect(await axeFindings(reader)).toEqual([])
    expect(await reader.content()).not.toContain('公開者がひとりで書いた')
  })
})
