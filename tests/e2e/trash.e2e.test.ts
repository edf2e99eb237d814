/** A case goes to the trash and comes back, by the keyboard; several are published from the list with a reason; events are filtered and exported. */
import { readFileSync } from 'node:fs'

import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import { settledFindings, widthOf } from './support/accessibility'
import { useBrowser } from './support/browser'
import { awake, chooseFromMenuByKeyboard, enter } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
let page: Page

beforeAll(async () => {
  page = (await openPage()).page
  await enter(page)
})

/** As somebody does who has no mouse. */
async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus()
  await page.keyboard.press(key)
}

const picture = async (name: string): Promise<void> => {
  if (process.env.TRASH_SHOTS) await page.screenshot({ path: `${process.env.TRASH_SHOTS}/${name}.png`, fullPage: true })
}

it('a case is moved to the trash from its form, stands in no list, and comes back as a draft', async () => {
  const staff = await staffAt(product.url)
  const { id } = await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })
  await page.goto(`/admin/collections/cases/${String(id)}`)
  await awake(page)
  await chooseFromMenuByKeyboard(page, '#action-delete')
  const confirm = page.locator('.confirmation-modal', { hasText: 'ごみ箱' })
  await confirm.waitFor()
  await picture('confirm')
  await press(confirm.locator('#confirm-action'))
  await page.waitForURL((url) => url.pathname === '/admin/collections/cases')
  expect((await staff('GET', `/cases/${String(id)}`, { as: 'admin' })).status).toBe(404)

  await page.goto('/admin/collections/trash')
  await awake(page)
  const row = page.locator('tbody tr', { hasText: 'フードバレーとかち' })
  await row.waitFor()
  expect(await row.innerText()).toMatch(/事例[\s\S]*あと30日（.*まで）/)
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await picture(`list-${width}`)
    if (width > 360) expect(await settledFindings(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await press(row.getByRole('button', { name: /完全に削除する$/ }))
  await page.locator('#trash-dialog').waitFor()
  await picture('destroy')
  await page.keyboard.press('Escape')
  await page.locator('#trash-dialog').waitFor({ state: 'detached' })
  expect(await row.getByRole('button', { name: /完全に削除する$/ }).evaluate((button) => button === document.activeElement)).toBe(true)
  // By the mouse: the link of the line reaches over it, and lies below what can be pressed.
  await row.getByRole('button', { name: /下書きとして戻す$/ }).click()
  await page.waitForURL((url) => url.pathname === `/admin/collections/cases/${String(id)}`)
  await page.locator('.status__value', { hasText: 'ドラフト' }).waitFor()
  await picture('restored')
})

it('a list that publishes what nobody else has approved asks why, and publishes with the reason', async () => {
  const staff = await staffAt(product.url)
  const { id } = await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })
  // Of what others wrote, whoever publishes it is the second person.
  await must(staff, 'PATCH', `/cases/${String(id)}`, { query: { draft: true }, body: { headline: { ja: '食で世界とつながる' } } })
  await page.goto('/admin/collections/cases?limit=100&sort=-updatedAt')
  await awake(page)
  await page.locator('tbody tr', { hasText: 'フードバレーとかち' }).locator('input[type="checkbox"]').check()
  await press(page.locator('.list-selection .edit-many__toggle ~ .list-selection__button').first())
  await press(page.locator('#confirm-action'))
  const dialog = page.locator('#publish-many-alone')
  await dialog.locator('textarea').fill('年度内の公開のため')
  await picture('reason')
  await press(dialog.locator('.copy-dialog__make'))
  await page.locator('.payload-toast-item[data-type="success"]').first().waitFor()
  const { _status, reviewState } = await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })
  expect([_status, reviewState]).toEqual(['published', 'publishedAlone'])
})

it('events are filtered above their list, and what it shows is exported', async () => {
  await page.goto('/admin/collections/events')
  await awake(page)
  const filter = page.getByRole('search', { name: '出来事の絞り込みと書き出し' })
  await filter.locator('select[name="kind"]').selectOption('takenFromTrash')
  await press(filter.locator('input[name="title"]'))
  await page.waitForURL(/takenFromTrash/)
  await page.locator('tbody tr', { hasText: 'ごみ箱から下書きとして戻した' }).first().waitFor()
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await picture(`events-${width}`)
    if (width > 360) expect(await settledFindings(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  const [file] = await Promise.all([page.waitForEvent('download'), press(filter.getByRole('button', { name: 'CSVに書き出す' }))])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('CSVに書き出す')
  const text = readFileSync(await file.path(), 'utf8')
  expect([text.charCodeAt(0), text.trimEnd().split('\r\n').length]).toEqual([0xfeff, 2])
  expect(text).toContain('ごみ箱から下書きとして戻した,事例,')
})
