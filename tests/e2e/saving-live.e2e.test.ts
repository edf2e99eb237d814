/** Writing loses nothing where there are no drafts either: settings of the site, images, people. Two people, in a real browser. */
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Asker } from '@/tests/int/support/ask'
import { axeFindings } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { enter, toldAfter } from './support/form'
import { addPerson, must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const password = 'correct horse battery'

const product = useProduct()
let staff: Asker
let first: Page
let second: Page
const openPage = useBrowser(() => product.url)

beforeAll(async () => {
  staff = await staffAt(product.url)
  await addPerson(product.url, { name: '佐藤', email: 'sato@cases.test', password, role: 'admin' })
})
beforeAll(async () => {
  first = (await openPage()).page
  second = (await openPage()).page
  await enter(first)
  await enter(second, { email: 'sato@cases.test', password })
})

const line = (page: Page) => page.locator('.saving-state__line').innerText()
const lineSays = (page: Page, words: RegExp) => expect.poll(() => line(page), { timeout: 40_000 }).toMatch(words)
const save = (page: Page) => toldAfter(page, () => page.locator('#action-save').click())
const read = async (path: string): Promise<unknown> => JSON.parse((await must(staff, 'GET', path, { query: { depth: 0 } })).text)
const site = () => read('/globals/site')
const openSite = async (page: Page) => {
  await page.goto('/admin/globals/site')
  await page.locator('#field-contact__ja').waitFor()
  await lineSays(page, /^保存済み/)
}
const picture = (colour: string) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
    .png()
    .toBuffer()

describe('the settings of the site', () => {
  it('show who else has them open, and both texts when the later save would cover the other', async () => {
    await openSite(first)
    await openSite(second)
    await expect.poll(() => second.locator('.presence-notice').first().innerText()).toMatch(/^管理者さんが \d{1,2}:\d{2} からこの記録を開いています/)
    await second.locator('#field-licence__ja').fill('佐藤が書いた利用条件')
    await lineSays(second, /^未保存：「保存」を押すと/)
    await first.locator('#field-contact__ja').fill('管理者が書いた問い合わせ先')
    expect(await save(first)).toEqual({ kind: 'done', text: expect.stringContaining('保存しました') })
    await lineSays(first, /^保存済み \d\d:\d\d$/)

    await second.locator('#action-save').click()
    await second.locator('dialog.conflict').waitFor()
    const shown = await second.locator('dialog.conflict').innerText()
    for (const words of ['管理者さんが', '管理者が書いた問い合わせ先', '佐藤が書いた利用条件']) expect(shown).toContain(words)
    expect((await axeFindings(second)).filter((finding) => finding.includes('conflict'))).toEqual([])
    await second.locator('.conflict__done').press('Enter')
    await lineSays(second, /^保存済み/)
    expect(await site()).toMatchObject({ contact: { ja: '管理者が書いた問い合わせ先' }, licence: { ja: '佐藤が書いた利用条件' } })
    expect(await second.locator('#field-contact__ja').inputValue()).toBe('管理者が書いた問い合わせ先')
  })
  it('survive the end of the session', async () => {
    await openSite(second)
    await second.context().clearCookies()
    await second.locator('#field-attribution__ja').fill('ログインが切れてから書いた文')
    await second.locator('#action-save').click()
    const dialog = second.getByRole('dialog', { name: 'ログインの有効期間が切れました' })
    await dialog.getByLabel('パスワード').fill(password)
    await dialog.getByRole('button', { name: 'ログイン' }).click()
    await lineSays(second, /^保存済み/)
    expect(await site()).toMatchObject({ attribution: { ja: 'ログインが切れてから書いた文' } })
  })
  it('are offered again after the tab was closed without the server', async () => {
    const context = second.context()
    const tab = await context.newPage()
    await openSite(tab)
    const isSave = (url: URL) => url.pathname.startsWith('/api/globals')
    await context.route(isSave, (route) => route.abort())
    await tab.locator('#field-description__ja').fill('閉じる前に書いた説明')
    await tab.locator('#action-save').click()
    await lineSays(tab, /^未保存：サーバー/)
    await tab.close()
    await context.unroute(isSave)
    await openSite(second)
    await second.getByRole('region', { name: '保存されていない文章' }).getByRole('button', { name: '取り戻す' }).click()
    await expect.poll(() => second.locator('#field-description__ja').inputValue()).toBe('閉じる前に書いた説明')
    expect((await save(second)).kind).toBe('done')
    expect(await site()).toMatchObject({ description: { ja: '閉じる前に書いた説明' } })
  })
})

describe('an image', () => {
  it('is stored with its words, shown as not saved while only a file was chosen, and replaced', async () => {
    await first.goto('/admin/collections/media/create')
    await first
      .locator('.file-field input[type="file"]')
      .first()
      .setInputFiles({ name: '赤.png', mimeType: 'image/png', buffer: await picture('#c00') })
    await first.locator('#field-alt__ja').fill('赤い四角')
    await lineSays(first, /^未保存：「保存」を押すと/)
    expect((await save(first)).kind).toBe('done')
    await first.waitForURL(/\/media\/\d+$/)
    await lineSays(first, /^保存済み/)
    const id = first.url().split('/').pop() ?? ''
    const image = () => read(`/media/${id}`)
    expect(await image()).toMatchObject({ originalName: '赤.png', alt: { ja: '赤い四角' } })

    await first.reload()
    await first.locator('.file-details__remove').click()
    await first
      .locator('.file-field input[type="file"]')
      .first()
      .setInputFiles({ name: '青.png', mimeType: 'image/png', buffer: await picture('#00c') })
    await lineSays(first, /^未保存/)
    await first.waitForTimeout(600)
    expect(await line(first)).toMatch(/^未保存/)
    expect((await save(first)).kind).toBe('done')
    await lineSays(first, /^保存済み/)
    expect(await image()).toMatchObject({ originalName: '青.png', alt: { ja: '赤い四角' } })
    // The words again, without the file being sent a second time.
    await first.locator('.file-details').waitFor()
    await first.locator('#field-alt__ja').fill('青い四角')
    const sent = first.waitForRequest((request) => request.method() === 'PATCH' && request.url().includes('/api/media/'))
    expect((await save(first)).kind).toBe('done')
    expect((await sent).headers()['content-type']).toContain('application/json')
    expect(await image()).toMatchObject({ originalName: '青.png', alt: { ja: '青い四角' } })
  })
  it('that is refused says why, and keeps file and words', async () => {
    await first.goto('/admin/collections/media/create')
    await first
      .locator('.file-field input[type="file"]')
      .first()
      .setInputFiles({ name: 'cut.png', mimeType: 'image/png', buffer: (await picture('#0c0')).subarray(0, 60) })
    await first.locator('#field-alt__ja').fill('途中で切れた画像')
    const told = await save(first)
    expect(told.kind).toBe('refused')
    await lineSays(first, /^未保存：.*画像/)
    expect(await first.locator('#field-alt__ja').inputValue()).toBe('途中で切れた画像')
    expect(await first.locator('.file-field__filename').inputValue()).toBe('cut.png')
  })
  it('is cut as the person said', async () => {
    await first.goto('/admin/collections/media/create')
    await first
      .locator('.file-field input[type="file"]')
      .first()
      .setInputFiles({ name: 'wide.png', mimeType: 'image/png', buffer: await picture('#cc0') })
    await first.locator('.file-field__edit').click()
    await first.locator('.edit-upload__input input, .edit-upload input[type="number"]').first().fill('32')
    await first.locator('.edit-upload__save, .edit-upload__button').last().click()
    expect((await save(first)).kind).toBe('done')
    await first.waitForURL(/\/media\/\d+$/)
    const id = first.url().split('/').pop() ?? ''
    expect((await must(staff, 'GET', `/media/${id}`, { query: { depth: 0 } })).at('width')).toBe(32)
  })
})

describe('a person', () => {
  it('is made with a password that the browser never keeps, and that is sent once', async () => {
    await first.goto('/admin/collections/users/create')
    await first.locator('#field-name').fill('新しい人')
    await first.locator('#field-email').fill('new@cases.test')
    await first.locator('#field-password').fill('a password for once')
    await first.locator('#field-confirm-password').fill('a password for once')
    await first.waitForTimeout(600)
    const kept = await first.evaluate(() => JSON.stringify({ ...window.localStorage }))
    expect(kept).toContain('新しい人')
    expect(kept).not.toContain('a password for once')
    expect((await save(first)).kind).toBe('done')
    await first.waitForURL(/\/users\/\d+$/)
    await first.locator('#field-name').fill('新しい人（改）')
    const sent = first.waitForRequest((request) => request.method() === 'PATCH' && request.url().includes('/api/users/'))
    expect((await save(first)).kind).toBe('done')
    expect((await sent).postData()).not.toContain('a password for once')
  })
  it('that two people change keeps what both wrote', async () => {
    const { id } = await recordOf(staff, 'users', { email: { equals: 'new@cases.test' } })
    for (const page of [first, second]) {
      await page.goto(`/admin/collections/users/${id}`)
      await page.locator('#field-name').waitFor()
      await lineSays(page, /^保存済み/)
    }
    await second.locator('#field-name').fill('佐藤がつけた名前')
    await first.locator('#field-name').fill('管理者がつけた名前')
    expect((await save(first)).kind).toBe('done')
    await second.locator('#action-save').click()
    await second.locator('dialog.conflict').waitFor()
    await second.locator('.conflict__card', { hasText: '名前' }).locator('input[value="mine"]').check()
    await second.locator('.conflict__done').press('Enter')
    await until(async () => (await must(staff, 'GET', `/users/${id}`)).at('name') === '佐藤がつけた名前')
  })
  it('changes the own name on the page of the own account', async () => {
    await second.goto('/admin/account')
    for (const name of ['佐藤花', '佐藤花子']) {
      await second.locator('#field-name').fill(name)
      expect((await save(second)).kind).toBe('done')
    }
    expect((await recordOf(staff, 'users', { email: { equals: 'sato@cases.test' } })).name).toBe('佐藤花子')
  })
})
