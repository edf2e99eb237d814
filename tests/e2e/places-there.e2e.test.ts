/** Places, countries and terms are there already: chosen by any spelling, told what they mean, suggested from the text; a case begins on one page. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { rowsOf } from '@/src/model/reading'
import { settledFindings, widthOf } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { openRow, openTab, saveDraft, signIn } from './support/form'
import { recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
let page: Page

beforeAll(async () => {
  page = (await openPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } })).page
  await page.goto('/admin/login')
  await signIn(page)
  await page.waitForURL((url) => url.pathname === '/admin')
})

const record = async (collection: string, where: object) => recordOf(await staffAt(product.url), collection, where)
/** Opens a picker with the keyboard and types. */
async function look(field: string, typed: string): Promise<void> {
  await page.locator(`#field-${field} input`).first().focus()
  await page.keyboard.type(typed)
}
const options = (field: string) => page.locator(`#field-${field} .rs__option`)
const nameOf = async (field: string, text: string): Promise<void> => options(field).filter({ hasText: text }).first().waitFor()

// Each step goes on from where the one before has led.
describe('a case', () => {
  it('begins on one page, by the keyboard alone, with a place that was no record', async () => {
    await page.goto('/admin/collections/cases')
    await page.locator('.start-link').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/admin/start-case')
    const held: (() => void)[] = []
    let isHeld = true
    await page.route('**/api/places/known', async (route) => {
      if (isHeld) await new Promise<void>((resolve) => held.push(resolve))
      // What the picker asks no more has no answer to wait for.
      await route.continue().catch(() => undefined)
    })
    await look('places', 'まつもとし')
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    expect(await page.locator('.start-case__refused', { hasText: '題名' }).count()).toBe(0)
    isHeld = false
    held.forEach((answer) => answer())
    await page.unrouteAll({ behavior: 'wait' })
    await nameOf('places', '松本市（長野県）')
    expect(await page.locator('#field-places .rs__group-heading').allInnerTexts()).toContain('選ぶと地域として登録されます（下書き・統計の事実つき）')
    await page.keyboard.press('Enter')
    await page.locator('#field-places').getByText('松本市', { exact: true }).waitFor()
    await expect.poll(() => page.getByLabel('番号').inputValue()).toBe('20')
    await page.getByLabel('番号').fill('01')
    await expect.poll(() => page.locator('.start-case__told').allInnerTexts()).toHaveLength(1)
    await page.getByLabel('番号').fill('20')
    // Sources that hold for the whole case: its rows begin with the chosen one.
    const names = ['概説', '最終報告書']
    for (const name of names) {
      await look('sources', name)
      await nameOf('sources', name)
      await page.keyboard.press('Enter')
    }
    await page.getByLabel('行の出典').selectOption({ index: 1 })
    await page.getByLabel('確かさの種類').selectOption('documented')
    await page.getByRole('button', { name: '下書きを作って書き始める' }).press('Enter')
    expect(await page.locator('.start-case__refused').first().innerText()).toBe('題名を入力してください。')
    await page.keyboard.type('山の町の試み')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/\d+$/)
    const place = await record('places', { jisCode: { equals: '20202' } })
    expect(place).toMatchObject({ _status: 'draft', slug: 'matsumoto', population: { value: 241145 }, facts: { coast: { answer: 'no' } } })
    const made = await record('cases', { number: { equals: '20' } })
    expect(made).toMatchObject({ title: { ja: '山の町の試み' }, tier: 'model', places: [place.id], sources: [expect.anything(), expect.anything()] })
    expect(made.rowDefaults).toEqual({ source: rowsOf(made, 'sources')[1], level: 'documented' })
    await openTab(page, '変化')
    await page.locator('#field-outcomes .rows__add').press('Enter')
    await expect.poll(() => page.locator('#field-outcomes__0__evidence__level').innerText()).toContain('文書・記録による')
    await page.locator('#outcomes-row-0 .rows__dots').press('Enter')
    await page.locator('.rows__panel').getByRole('button', { name: 'この行を削除' }).press('Enter')
  })

  it('is offered the terms that its text names, adds one, and puts another away', async () => {
    await openTab(page, '基本')
    await page.locator('#field-summary__ja').fill('町はブータンとケニアの研修員を迎えた。')
    await openTab(page, '年表')
    const panel = page.locator('.suggestions li')
    await expect.poll(() => panel.locator('strong').allInnerTexts(), { timeout: 20_000 }).toEqual(expect.arrayContaining(['ブータン', 'ケニア']))
    expect(await panel.filter({ hasText: 'ブータン' }).locator('mark').first().innerText()).toBe('ブータン')
    await page.getByRole('button', { name: '「ケニア」を出さない' }).press('Enter')
    await page.getByRole('button', { name: '「ブータン」を追加' }).press('Enter')
    expect(await page.locator('.suggestions__said').innerText()).toContain('「ブータン」')
    await openTab(page, '連携')
    // What is added leaves the list once the form has been read again; its passage names the other country too.
    await expect.poll(() => panel.filter({ hasText: 'ケニア' }).count()).toBe(0)
    await saveDraft(page)
    const bhutan = await record('countries', { code: { equals: 'BT' } })
    await until(async () =>
      JSON.stringify((await record('cases', { number: { equals: '20' } })).additionalCountries).includes(`"country":${String(bhutan.id)}`),
    )
  })
})

describe('a picker', () => {
  it('finds what is a record by its reading, code and romaji', async () => {
    await page.goto('/admin/start-case')
    for (const typed of ['こまがね', '20210', 'KOMAGANE']) {
      await look('places', typed)
      await nameOf('places', '駒ヶ根市')
      await page.keyboard.press('Escape')
      await page.locator('#field-places input').first().fill('')
    }
  })
  it('carries what was typed into a new record', async () => {
    await look('places', '存在しない地方')
    await nameOf('places', '「存在しない地方」を新しく追加')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.doc-drawer #field-name__ja, .drawer__content #field-name__ja').first().inputValue()).toBe('存在しない地方')
  })
  it('offers its list again once that form was closed without a word', async () => {
    await page.keyboard.press('Escape')
    await page.locator('.drawer__content').waitFor({ state: 'detached' })
    await page.locator('#field-places .rs__control').click()
    await expect.poll(() => options('places').count()).toBeGreaterThan(1)
    expect(await page.locator('#field-places .relationship__error-loading').count()).toBe(0)
    await page.keyboard.press('Escape')
  })
  it('says what a term means and how many cases use it, and offers this case’s changes first to a pathway', async () => {
    const { id } = await record('cases', { slug: { equals: 'takikawa' } })
    await page.goto(`/admin/collections/cases/${String(id)}`)
    await openTab(page, '変化')
    await openRow(page, 'pathways-row-0')
    const field = 'pathways__0__from__impact'
    await page.locator(`#field-${field} .rs__control`).click()
    await expect.poll(() => page.locator(`#field-${field} .rs__group-heading`).allInnerTexts()).toEqual(['この事例の変化', 'ほかの変化'])
    expect(await options(field).first().innerText()).toMatch(/\d+件の事例が使用/)
    expect(await options(field).first().locator('.relation-picker__definition').count()).toBe(1)
    await page.keyboard.press('Escape')
  })
})

describe.each([768, 1280])('at %i pixels', (width) => {
  it('the first page of a case has no fault for assistive technology and is not wider than the screen', async () => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/admin/start-case')
    await page.locator('.start-case').waitFor()
    expect(await settledFindings(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
  })
})
