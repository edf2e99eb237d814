/** Rows of a case in the browser: nothing is lost by one press, what is pasted is new, and all of it goes by keyboard. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { get, rowsOf } from '@/src/model/reading'
import { widthOf } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { enter, openRow, openTab } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
let page: Page
let caseId: unknown
let before: unknown
const openPage = useBrowser(() => product.url)
const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] }

const titles = () => page.locator('#field-timeline .rows__row > .rows__inner > .rows__head .rows__title').allInnerTexts()
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement
    return {
      row: element?.closest('[data-row-id]')?.getAttribute('data-row-id') ?? null,
      text: element?.textContent ?? '',
      kind: element?.getAttribute('class') ?? '',
      id: element?.id ?? '',
    }
  })
const ids = () => page.locator('#field-timeline .rows__row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row-id')))
const said = () => page.locator('#field-timeline .rows__said').innerText()

/** Opens the menu of a row and presses one of its actions, by keyboard alone. */
async function act(row: number, name: string): Promise<void> {
  await page.locator(`#timeline-row-${row} .rows__dots`).focus()
  await page.keyboard.press('Enter')
  await page.locator(`#timeline-row-${row} .rows__panel`).getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

/** The rows of a list as they are stored now. */
async function stored(list: string): Promise<unknown[]> {
  const answer = await must(await staffAt(product.url), 'GET', `/cases/${caseId}`, { query: { draft: true, depth: 0 } })
  return rowsOf({ [list]: answer.at(list) }, list)
}

/** Waits until a list is stored as it was before the tests; the last difference is said where it never is. */
async function storedAgain(list: string): Promise<void> {
  await vi.waitFor(async () => expect(await stored(list)).toEqual(rowsOf(before, list)), { timeout: 30_000, interval: 50 })
}

/** Brings a row to the middle of the screen, where dragging scrolls nothing, and waits until the page stands still. */
async function bringToMiddle(row: number): Promise<void> {
  const handle = page.locator(`#timeline-row-${row} .rows__handle`)
  await handle.evaluate((button) => button.scrollIntoView({ block: 'center' }))
  let before: string | undefined
  await until(async () => {
    const last = before
    await new Promise((resolve) => setTimeout(resolve, 250))
    before = JSON.stringify(await handle.boundingBox())
    return before === last
  })
}

async function openTimeline(of: Page = page): Promise<void> {
  await of.goto(`/admin/collections/cases/${caseId}`)
  await openTab(of, '年表')
  await of.locator('#timeline-row-0').waitFor()
}

beforeAll(async () => {
  const record = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })
  caseId = record.id
  before = record
  page = (await openPage(clipboard)).page
  await enter(page)
})

describe('rows of a case', () => {
  it('are titled by content and draw the fields of open rows only', async () => {
    await openTimeline()
    expect((await titles()).length).toBe(rowsOf(before, 'timeline').length)
    expect((await titles())[0]).toContain(String(get(rowsOf(before, 'timeline')[0], 'title.ja')))
    await expect.poll(() => page.locator('#field-timeline input').count()).toBe(0)
    await openRow(page, 'timeline-row-0')
    expect(await page.locator('#field-timeline__0__period__text').inputValue()).toBe(String(get(rowsOf(before, 'timeline')[0], 'period.text')))
    await expect.poll(() => page.locator('#field-timeline__1__period__text').count()).toBe(0)
    await openTab(page, '変化')
    const kind = await recordOf(await staffAt(product.url), 'impact-tags', { id: { equals: get(rowsOf(before, 'outcomes')[0], 'impact') } })
    await expect.poll(() => page.locator('#outcomes-row-0 .rows__tag').innerText()).toBe(String(get(kind, 'listTitle')))
    await openTab(page, '年表')
  })

  it('open one at a time, without moving under the pointer, and keep what was typed; all of them for whoever wants that', async () => {
    // The last two: there is room above them for the page to scroll back.
    const last = rowsOf(before, 'timeline').length - 1
    const toggle = (row: number) => page.locator(`#timeline-row-${row} .rows__toggle`)
    const areOpen = async () => Promise.all([last - 1, last].map(async (row) => (await toggle(row).getAttribute('aria-expanded')) === 'true'))
    const field = page.locator(`#field-timeline__${last - 1}__title__ja`)
    const title = String(get(rowsOf(before, 'timeline')[last - 1], 'title.ja'))
    await openRow(page, `timeline-row-${last - 1}`)
    expect(await toggle(0).getAttribute('aria-expanded')).toBe('false')
    await field.fill(`${title}書きかけ`)
    // In the middle, where nothing lies over it and a click has no need to scroll.
    await toggle(last).evaluate((button) => button.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const box = await toggle(last).boundingBox()
    await toggle(last).click()
    expect(await areOpen()).toEqual([false, true])
    expect(Math.abs(((await toggle(last).boundingBox())?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3)
    await toggle(last - 1).click()
    expect(await field.inputValue()).toBe(`${title}書きかけ`)
    await field.fill(title)
    await page.locator('#field-timeline').getByRole('button', { name: 'すべて開く' }).click()
    // Fields are drawn when they come near the screen, and move what stands below.
    await toggle(last).evaluate((button) => button.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await page.locator(`#field-timeline__${last}__title__ja`).waitFor()
    await toggle(last).click()
    await expect.poll(areOpen).toEqual([true, false])
    await toggle(last).click()
    await expect.poll(areOpen).toEqual([true, true])
    await page.locator('#field-timeline').getByRole('button', { name: 'すべて閉じる' }).click()
    await storedAgain('timeline')
  })

  it('come back exactly when their removal is taken back, several of them, in any order', async () => {
    const order = await ids()
    await act(1, 'この行を削除')
    expect(await focused()).toMatchObject({ row: order[1], text: '元に戻す' })
    await act(1, 'この行を削除')
    expect(await ids()).toEqual(order.filter((_, index) => index !== 1 && index !== 2))
    await expect.poll(() => page.locator('.rows__removed').count()).toBe(2)
    // The form saves by itself meanwhile, without the two.
    await until(async () => (await stored('timeline')).length === order.length - 2)
    await page.locator('.rows__removed button').first().press('Enter')
    expect(await focused()).toMatchObject({ row: order[1], kind: expect.stringContaining('rows__toggle') })
    await page.locator('.rows__removed button').press('Enter')
    expect(await ids()).toEqual(order)
    await until(async () => (await stored('timeline')).length === order.length)
    expect(await stored('timeline')).toEqual(rowsOf(before, 'timeline'))
  })

  it('come back after a change of tab, with their rich text', async () => {
    await openTab(page, '本文')
    const first = page.locator('#sections-row-0')
    const id = await first.getAttribute('data-row-id')
    await first.locator('.rows__dots').press('Enter')
    await first.getByRole('button', { name: 'この行を削除' }).press('Enter')
    await until(async () => (await stored('sections')).length === rowsOf(before, 'sections').length - 1)
    await openTab(page, '年表')
    await openTab(page, '本文')
    await page.locator('#field-sections .rows__removed button').press('Enter')
    expect(await page.locator('#sections-row-0').getAttribute('data-row-id')).toBe(id)
    await openRow(page, 'sections-row-0')
    await page.locator('#sections-row-0 [contenteditable="true"]').first().waitFor()
    await storedAgain('sections')
  })

  it('move by keyboard, which is said, and the keyboard stays with them', async () => {
    await openTab(page, '年表')
    const order = await ids()
    await page.locator('#timeline-row-1 .rows__toggle').press('Alt+ArrowUp')
    expect((await ids()).slice(0, 2)).toEqual([order[1], order[0]])
    expect(await focused()).toMatchObject({ row: order[1], kind: expect.stringContaining('rows__toggle') })
    await expect.poll(() => said()).toMatch(/2行目から1行目へ動かしました/)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => said()).toBe('すでに一番上です。')
    expect(await focused()).toMatchObject({ row: order[1], kind: expect.stringContaining('rows__toggle') })
    await page.locator('#timeline-row-0 .rows__dots').press('Enter')
    await page.locator('#timeline-row-0 .rows__move input').fill('２')
    await page.keyboard.press('Enter')
    expect(await ids()).toEqual(order)
    expect(page.url()).toContain(`/cases/${caseId}`)
  })

  it('are pasted below, under an id of their own, and the original keeps its own', async () => {
    const order = await ids()
    const [first] = await titles()
    await act(0, 'この行をコピー')
    await expect.poll(() => said()).toBe('1行をコピーしました。')
    await act(1, '下に行を貼り付け')
    await until(async () => (await ids()).length === order.length + 1)
    const now = await ids()
    expect([...now.slice(0, 2), ...now.slice(3)]).toEqual(order)
    expect(order).not.toContain(now[2])
    expect((await titles())[2]).toBe(first)
    expect(await focused()).toMatchObject({ row: now[2] })
    await act(2, '複製')
    expect((await titles())[3]).toBe(first)
    expect(new Set(await ids()).size).toBe(order.length + 2)
    await act(3, 'この行を削除')
    await act(2, 'この行を削除')
    expect(await ids()).toEqual(order)
  })

  it('begin with the evidence of the row above, in the first field, and keep it as their own', async () => {
    const order = await ids()
    const last = (await stored('timeline')).at(-1)
    await page.locator('#field-timeline .rows__add').press('Enter')
    await until(async () => (await ids()).length === order.length + 1)
    await expect.poll(() => page.locator(`#field-timeline__${order.length}__evidence__locator`).inputValue()).toBe(String(get(last, 'evidence.locator')))
    // In the field that stands first, not in the one that was drawn first.
    const isInTrack = () =>
      page.evaluate((id) => document.querySelector(id)?.contains(document.activeElement) === true, `#field-timeline__${order.length}__track`)
    await expect.poll(isInTrack).toBe(true)
    await page.locator(`#field-timeline__${order.length}__title__ja`).fill('根拠を引き継いだ出来事')
    await until(async () => (await stored('timeline')).length === order.length + 1)
    expect(get((await stored('timeline')).at(-1), 'evidence')).toEqual(get(last, 'evidence'))
    await act(order.length, 'この行を削除')
    await until(async () => (await stored('timeline')).length === order.length)
  })

  it('replace a list only when asked, with how many go, and all of them can be taken back', async () => {
    const order = await ids()
    await act(0, 'この行をコピー')
    const pasteAll = page.locator('#field-timeline').getByRole('button', { name: '一覧を貼り付け' })
    await pasteAll.press('Enter')
    const dialog = page.locator('.rows__dialog')
    expect(await dialog.innerText()).toContain(`いまの${order.length}行を削除し、コピーした1行に置きかえますか。`)
    await page.keyboard.press('Escape')
    expect(await ids()).toEqual(order)
    expect((await focused()).text).toBe('一覧を貼り付け')
    await pasteAll.press('Enter')
    await dialog.getByRole('button', { name: `${order.length}行を置きかえる` }).press('Enter')
    await until(async () => (await ids()).length === 1)
    expect(order).not.toContain((await ids())[0])
    await page
      .locator('.rows__removed', { hasText: `${order.length}行を削除しました` })
      .getByRole('button')
      .press('Enter')
    expect(await ids()).toEqual(order)
    await storedAgain('timeline')
  })

  it('are added at a place, open, with the keyboard in the first field', async () => {
    await act(0, '下に行を足す')
    await until(async () => (await focused()).id !== '' && (await focused()).row === (await ids())[1])
    expect(await page.locator('#timeline-row-1 .rows__toggle').getAttribute('aria-expanded')).toBe('true')
    await act(1, 'この行を削除')
    await storedAgain('timeline')
    await page.reload()
    await openTab(page, '年表')
    await page.locator('#timeline-row-0').waitFor()
  })

  it('get their fields also when an earlier answer of the server comes just after them', async () => {
    const held: (() => void)[] = []
    await page.route('**/admin/collections/cases/*', async (route) => {
      if (held.length > 0 || route.request().method() !== 'POST') return route.continue()
      const response = await route.fetch()
      await new Promise<void>((resolve) => held.push(resolve))
      await route.fulfill({ response })
    })
    await openRow(page, 'timeline-row-0')
    const title = page.locator('#field-timeline__0__title__ja')
    await title.fill(`${await title.inputValue()}　`)
    await until(async () => held.length > 0)
    const order = await ids()
    await page.locator('#field-timeline .rows__add').press('Enter')
    held[0]?.()
    await page.locator(`#timeline-row-${order.length} .rows__fields .field-type`).first().waitFor()
    await page.unroute('**/admin/collections/cases/*')
    await openRow(page, 'timeline-row-0')
    await title.fill(String(get(rowsOf(before, 'timeline')[0], 'title.ja')))
    await act(order.length, 'この行を削除')
    await storedAgain('timeline')
    await page.reload()
    await openTab(page, '年表')
    await page.locator('#timeline-row-0').waitFor()
  })

  it.each([
    ['2016年 研修員を迎える', 'クリップボードにあるのは行ではなく文章です。'],
    ['', 'クリップボードに文字がありません。'],
  ])('refuse what is no rows, with words: %s', async (text, words) => {
    const order = await ids()
    await page.evaluate((said) => navigator.clipboard.writeText(said), text)
    await act(0, '下に行を貼り付け')
    const dialog = page.locator('.rows__dialog')
    expect(await dialog.innerText()).toContain(words)
    expect(await dialog.innerText()).toContain('この行をコピー')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(await ids()).toEqual(order)
  })

  it('are dragged', async () => {
    const order = await ids()
    await page.locator('#field-timeline').getByRole('button', { name: 'すべて閉じる' }).click()
    await bringToMiddle(1)
    const [from, to] = await Promise.all([0, 2].map((row) => page.locator(`#timeline-row-${row} .rows__handle`).boundingBox()))
    if (!from || !to) throw new Error('The handles are not on the screen.')
    await page.mouse.move(from.x + 5, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(from.x + 5, from.y + 30, { steps: 4 })
    await page.mouse.move(to.x + 5, to.y + 12, { steps: 8 })
    await page.mouse.up()
    await until(async () => (await ids())[2] === order[0])
    await page.locator('#timeline-row-2 .rows__toggle').press('Alt+ArrowUp')
    await page.locator('#timeline-row-1 .rows__toggle').press('Alt+ArrowUp')
    expect(await ids()).toEqual(order)
  })
})

describe('where the browser forbids the clipboard', () => {
  it('says so, and rows are copied and pasted by hand, at 360 pixels too', async () => {
    const { page: narrow } = await openPage({ viewport: { width: 360, height: 740 } })
    await narrow.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await enter(narrow)
    await openTimeline(narrow)
    const count = await narrow.locator('#field-timeline .rows__row').count()
    await narrow.locator('#timeline-row-0 .rows__dots').click()
    await narrow.locator('.rows__panel').getByRole('button', { name: 'この行をコピー' }).click()
    const dialog = narrow.locator('.rows__dialog')
    expect(await dialog.innerText()).toContain('ブラウザーがコピーを許していません')
    const text = await dialog.locator('textarea').inputValue()
    await dialog.getByRole('button', { name: '閉じる' }).click()
    await narrow.locator('#timeline-row-0 .rows__dots').click()
    await narrow.locator('.rows__panel').getByRole('button', { name: '下に行を貼り付け' }).click()
    expect(await dialog.innerText()).toContain('読むことを許していません')
    await dialog.locator('textarea').evaluate((area, words) => {
      const data = new DataTransfer()
      data.setData('text/plain', words)
      area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }))
    }, text)
    await until(async () => (await narrow.locator('#field-timeline .rows__row').count()) === count + 1)
    expect(await widthOf(narrow)).toBeLessThanOrEqual(360)
  })
})
