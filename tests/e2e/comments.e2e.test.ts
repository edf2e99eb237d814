/** Comments beside the form, and the page of what changed: by keyboard, beside the text and never over it. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { rowsOf } from '@/src/model/reading'
import { settledFindings, widthOf } from './support/accessibility'
import { useBrowser } from './support/browser'
import { openRow, openTab, signIn } from './support/form'
import { addPerson, must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
let page: Page
let id: string

const newest = async () => recordOf(await staffAt(product.url), 'cases', { id: { equals: id } })
const panel = () => page.locator('aside.comments')
const buttonAt = (host: string) => page.locator(`${host} > .comment-slot button`)
const titleField = '.field-type:has(#field-title__ja):not(:has(.field-type))'

beforeAll(async () => {
  id = String((await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })).id)
  await addPerson(product.url, { name: '佐藤', email: 'sato@cases.test', role: 'reviewer', password: 'a long password of satos' })
  page = (await openPage()).page
  await signIn(page)
  await page.waitForURL((url) => url.pathname === '/admin')
})

async function openCase(): Promise<void> {
  await page.goto(`/admin/collections/cases/${id}`)
  await page.locator('.comment-slot button').first().waitFor()
}

describe('a comment on a field', () => {
  it('is written in a panel beside the form, by keyboard, and the focus comes back to where it was', async () => {
    await openCase()
    await openTab(page, '基本')
    const button = buttonAt(titleField).first()
    await button.focus()
    await page.keyboard.press('Enter')
    await panel().waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('@佐')
    await panel().getByRole('option', { name: '佐藤' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('題名はこれでよいですか')
    await panel().getByRole('button', { name: '送る' }).click()
    await panel().locator('.comments__text', { hasText: '題名はこれでよいですか' }).waitFor()
    expect(await button.innerText()).toBe('1')
    const [form, beside] = await Promise.all([page.locator('#field-title__ja').boundingBox(), panel().boundingBox()])
    expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0)
    await page.keyboard.press('Escape')
    await panel().waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.classList.contains('comment-button'))).toBe(true)
    const { docs } = JSON.parse((await must(await staffAt(product.url), 'GET', '/comments', { query: { where: { record: { equals: id } } } })).text)
    expect(docs).toMatchObject([{ address: `cases/${id}#title.ja`, text: '@佐藤 題名はこれでよいですか' }])
  })

  it('suggests other words, which go into the field with one press and are saved like typing', async () => {
    const before = await page.locator('#field-subtitle__ja').inputValue()
    await buttonAt('.field-type:has(#field-subtitle__ja):not(:has(.field-type))').first().click()
    await panel().getByRole('button', { name: '文案も書く' }).click()
    await panel().getByLabel('文案（この欄の文章をどう直すか）').fill('町の人が始めた話')
    await panel().getByRole('button', { name: '送る' }).click()
    await panel().locator('.comments__diff ins').first().waitFor()
    await panel().getByRole('button', { name: '取り入れる' }).click()
    expect(await page.locator('#field-subtitle__ja').inputValue()).toBe('町の人が始めた話')
    await expect.poll(async () => JSON.stringify((await newest()).subtitle), { timeout: 15_000 }).toContain('町の人が始めた話')
    await panel().getByRole('button', { name: '元に戻す' }).click()
    expect(await page.locator('#field-subtitle__ja').inputValue()).toBe(before)
    await panel().getByRole('button', { name: '取り入れる' }).click()
    await panel().locator('.comments__hint', { hasText: '取り入れました' }).waitFor()
    // Words that were given up later, as in a merge with somebody else's, are not lost behind a button that is gone.
    await page.locator('#field-subtitle__ja').fill('ほかの人の文章')
    await panel().getByRole('button', { name: 'もう一度取り入れる' }).click()
    expect(await page.locator('#field-subtitle__ja').inputValue()).toBe('町の人が始めた話')
    await panel().getByRole('button', { name: '返信' }).first().press('Enter')
    await page.keyboard.type('このとおりにします。')
    expect(await panel().getByLabel('返信を書く').inputValue()).toBe('このとおりにします。')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel().locator('.comments__text', { hasText: 'このとおりにします。' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('返信')
    await panel().getByRole('button', { name: '済みにする' }).first().press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await expect
      .poll(() =>
        panel()
          .getByRole('button', { name: /済みのコメントも見る/ })
          .count(),
      )
      .toBe(1)
    await page.keyboard.press('Escape')
  })
})

describe('a comment on a row', () => {
  it('leads back to the row from elsewhere, opens its tab and the row', async () => {
    await openTab(page, '年表')
    await page.locator('#timeline-row-1 .rows__head > .comment-slot button').click()
    await panel().getByLabel('コメントを書く').fill('年を確かめてください')
    await panel().getByRole('button', { name: '送る' }).click()
    await panel().locator('.comments__text', { hasText: '年を確かめてください' }).waitFor()
    const address = `cases/${id}#timeline[${rowsOf(await newest(), 'timeline').map((row) => Reflect.get(Object(row), 'id'))[1]}]`
    await page.goto(`/admin/collections/cases/${id}?at=${encodeURIComponent(address)}&comment=1`)
    await panel().locator('.comments__text', { hasText: '年を確かめてください' }).waitFor()
    await page.locator('#timeline-row-1 .rows__fields').waitFor()
    expect(await panel().locator('.comments__location').allInnerTexts()).toEqual([expect.stringContaining('2行目'), expect.stringContaining('題名')])
  })
  it('counts at its closed row, and stands in the list with what was only a wording', async () => {
    await page.goto(`/admin/collections/cases/${id}`)
    await openTab(page, '年表')
    await expect.poll(() => page.locator('#timeline-row-1 .rows__head > .comment-slot button').innerText()).toBe('1')
    await page.goto('/admin/collections/comments')
    await page.goto((await page.getByRole('link', { name: '文案：町の人が始めた話' }).getAttribute('href')) ?? '')
    await panel().waitFor()
    await page.goto(`/admin/collections/cases/${id}`)
    await openTab(page, '年表')
    await page.locator('#timeline-row-1 .rows__head > .comment-slot button').click()
    await panel().waitFor()
  })
  it('has no fault for assistive technology, open row and panel together, at a desk and on a tablet', async () => {
    await openRow(page, 'timeline-row-1')
    expect(await settledFindings(page)).toEqual([])
    await page.setViewportSize({ width: 768, height: 1024 })
    expect(await widthOf(page)).toBeLessThanOrEqual(768)
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe('what changed', () => {
  it('since it was published is told with place, words and person, and leads into the form', async () => {
    await page.goto(`/admin/collections/cases/${id}`)
    await page.locator('.doc-tab', { hasText: '変更点' }).click()
    await page.waitForURL('**/changes')
    await page.goto(`/admin/collections/cases/${id}/changes?from=published`)
    const change = page.locator('.changes__groups > li', { hasText: '町の人が始めた話' })
    expect(await change.innerText()).toMatch(/管理者さん.*\d{1,2}:\d{2}/s)
    expect(await settledFindings(page)).toEqual([])
    await change
      .getByRole('link', { name: /入力画面で開く/ })
      .first()
      .click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-subtitle__ja')
  })
})
