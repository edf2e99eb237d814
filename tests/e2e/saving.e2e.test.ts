/** Writing loses nothing, in a real browser: the state line, a server or session that goes away, text kept, versions, empty records. */
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Asker } from '@/tests/int/support/ask'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { chooseFromMenu, enter, patchAsSameSession, saveDraft } from './support/form'
import { addPerson, must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const password = 'correct horse battery'
const people = ['author', 'reviewer'] as const
type Person = (typeof people)[number]

const product = useProduct()
let staff: Asker
const openPage = useBrowser(() => product.url)
const pages: Partial<Record<Person, Page>> = {}

beforeAll(async () => {
  staff = await staffAt(product.url)
  for (const person of people) await addPerson(product.url, { name: `${person}さん`, email: `${person}@cases.test`, password, role: person })
})
beforeAll(async () => {
  for (const person of people) {
    const { page } = await openPage()
    await enter(page, { email: `${person}@cases.test`, password })
    pages[person] = page
  }
})

function pageOf(person: Person): Page {
  const page = pages[person]
  if (!page) throw new Error(`${person} has no page.`)
  return page
}

const line = (page: Page) => page.locator('.saving-state__line').innerText()
const lineSays = (page: Page, words: RegExp) => expect.poll(() => line(page), { timeout: 40_000 }).toMatch(words)
const title = '#field-title__ja'

async function newCase(ja: string): Promise<string> {
  const made = await must(staff, 'POST', '/cases', { query: { draft: true, depth: 0 }, body: { title: { ja } } })
  return String(made.at('doc.id'))
}
async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/cases/${id}`)
  await page.locator(title).waitFor()
  await lineSays(page, /^保存済み/)
}
const stored = async (id: string) => (await must(staff, 'GET', `/cases/${id}`, { query: { draft: true, depth: 0 } })).at('title.ja')
const count = async () => (await must(staff, 'GET', '/cases/count', { query: { draft: true } })).at('totalDocs')
const offer = (page: Page) => page.getByRole('region', { name: '保存されていない文章' })

/** The server does not answer to what this browser saves. */
async function cutOff(context: BrowserContext): Promise<() => Promise<void>> {
  const isSave = (url: URL) => url.pathname.startsWith('/api/')
  await context.route(isSave, (route) => route.abort())
  return () => context.unroute(isSave)
}

describe('a new record', () => {
  it('stores nothing until something is typed, then itself, and is discarded by whoever began it', async () => {
    const page = pageOf('author')
    const before = await count()
    await page.goto('/admin/collections/cases/create')
    await page.locator(title).waitFor()
    await lineSays(page, /^まだ何も/)
    await page.waitForTimeout(3_000)
    expect(await count()).toBe(before)
    expect(await page.locator('h1').first().innerText()).not.toMatch(/\d/)

    await page.locator(title).pressSequentially('書きかけの事例', { delay: 30 })
    await lineSays(page, /^保存済み/)
    expect(await count()).toBe(Number(before) + 1)
    await page.waitForURL(/\/cases\/\d+$/)
    // Writing goes on in the same field, without a new page in between.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-title__ja')
    await page.keyboard.type('の続き')
    const id = page.url().split('/').pop() ?? ''
    await until(async () => (await stored(id)) === '書きかけの事例の続き')
    expect(await count()).toBe(Number(before) + 1)

    expect((await saveDraft(page)).kind).toBe('done')
    await chooseFromMenu(page, '#action-delete')
    await page.locator('#confirm-action').click()
    await until(async () => (await count()) === before)
  })
  it('without a title is called so, not by its number', async () => {
    const page = pageOf('author')
    const made = await must(staff, 'POST', '/cases', { query: { draft: true, depth: 0 }, body: {} })
    await page.goto(`/admin/collections/cases/${made.at('doc.id')}`)
    await expect.poll(() => page.locator('.doc-header__title').innerText()).toBe('（題名なし）')
    await expect.poll(() => page.locator('.step-nav').innerText()).toContain('（題名なし）')
    await page.goto('/admin/collections/cases?limit=100&sort=-createdAt')
    await expect.poll(() => page.locator('tbody .cell-listTitle').first().innerText()).toBe('（題名なし）')
  })
})

describe('the state line', () => {
  it('says that the server is away, tries again, and says when it was saved', async () => {
    const page = pageOf('author')
    const id = await newCase('停電の前')
    await open(page, id)
    const back = await cutOff(page.context())
    await page.locator(title).fill('停電中に書いた文')
    await lineSays(page, /^未保存：サーバーに接続できません。.+にもう一度保存します/)
    expect(await stored(id)).toBe('停電の前')
    await back()
    await lineSays(page, /^保存済み \d\d:\d\d$/)
    expect(await stored(id)).toBe('停電中に書いた文')
  })
  it('says that the session ended, and saves after signing in on the same page', async () => {
    const page = pageOf('author')
    const id = await newCase('切れる前')
    await open(page, id)
    await page.context().clearCookies()
    await page.locator(title).fill('切れた後に書いた文')
    const dialog = page.getByRole('dialog', { name: 'ログインの有効期間が切れました' })
    await dialog.waitFor()
    expect(await line(page)).toMatch(/^未保存：ログインの有効期間が切れました/)
    await dialog.getByLabel('パスワード').fill('wrong')
    await dialog.getByRole('button', { name: 'ログイン' }).click()
    await expect.poll(() => dialog.locator('.saving-dialog__fault').innerText()).not.toBe('')
    await dialog.getByLabel('パスワード').fill(password)
    await dialog.getByRole('button', { name: 'ログイン' }).click()
    await lineSays(page, /^保存済み/)
    expect(await stored(id)).toBe('切れた後に書いた文')
    expect(await page.locator('body').innerText()).not.toMatch(/許可|not allowed/)
  })
})

describe('text that was not saved', () => {
  it('is offered again after the tab was closed, and taken back', async () => {
    const context = pageOf('author').context()
    const id = await newCase('前の文')
    const tab = await context.newPage()
    await open(tab, id)
    const back = await cutOff(context)
    await tab.locator(title).fill('閉じる前に書いた文')
    await lineSays(tab, /^未保存：サーバー/)
    await tab.close()
    await back()
    expect(await stored(id)).toBe('前の文')
    const again = await context.newPage()
    await open(again, id)
    expect(await offer(again).innerText()).toMatch(/保存されていない文章があります（\d\d:\d\d に入力）/)
    await offer(again).getByRole('button', { name: '取り戻す' }).click()
    await expect.poll(() => again.locator(title).inputValue()).toBe('閉じる前に書いた文')
    await until(async () => (await stored(id)) === '閉じる前に書いた文')
    await lineSays(again, /^保存済み/)
    await again.reload()
    await lineSays(again, /^保存済み/)
    await expect.poll(() => offer(again).count()).toBe(0)
    await again.close()
  })
  it('is offered after a reload in a collection that saves by its button, and discarded when the person says so', async () => {
    const page = pageOf('author')
    const { id, name } = await recordOf(staff, 'places', { slug: { exists: true } })
    const note = '#field-name__en'
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
    await page.goto(`/admin/collections/places/${id}`)
    await page.locator(note).fill('Typed and not saved')
    await lineSays(page, /^未保存：「ドラフトを保存」を押すと/)
    await page.waitForTimeout(600)
    await page.reload()
    await page.locator(note).waitFor()
    await offer(page).waitFor()
    expect(await page.locator(note).inputValue()).toBe(Object(name).en ?? '')
    await offer(page).getByRole('button', { name: '取り戻す' }).click()
    await expect.poll(() => page.locator(note).inputValue()).toBe('Typed and not saved')
    expect((await saveDraft(page)).kind).toBe('done')
    expect((await must(staff, 'GET', `/places/${id}`, { query: { draft: true, depth: 0 } })).at('name.en')).toBe('Typed and not saved')

    await page.locator(note).fill('Typed and thrown away')
    await page.waitForTimeout(600)
    await page.reload()
    await offer(page).getByRole('button', { name: '捨てる' }).click()
    await expect.poll(() => offer(page).count()).toBe(0)
    await page.reload()
    await lineSays(page, /^保存済み/)
    await expect.poll(() => offer(page).count()).toBe(0)
  })
  it('because the network was gone is offered after a reload that found none either', async () => {
    const context = pageOf('author').context()
    const id = await newCase('電波のあるところの文')
    const tab = await context.newPage()
    tab.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
    await open(tab, id)
    await context.setOffline(true)
    await tab.locator(title).fill('電波のないところで書いた文')
    await lineSays(tab, /^未保存：サーバー/)
    await tab.reload().catch(() => undefined)
    expect(await tab.locator(title).count()).toBe(0)
    await context.setOffline(false)
    await open(tab, id)
    expect(await stored(id)).toBe('電波のあるところの文')
    await offer(tab).getByRole('button', { name: '取り戻す' }).click()
    await until(async () => (await stored(id)) === '電波のないところで書いた文')
    await tab.close()
  })
  it('of one person is not offered to another who signs in in the same browser, and still to that person', async () => {
    const id = await newCase('二人の記録')
    const { page } = await openPage()
    const context = page.context()
    await enter(page, { email: 'author@cases.test', password })
    await open(page, id)
    const back = await cutOff(context)
    await page.locator(title).fill('執筆者だけの文')
    await lineSays(page, /^未保存：サーバー/)
    await page.close()
    await back()
    const signedInAs = async (person: Person): Promise<Page> => {
      await context.clearCookies()
      const tab = await context.newPage()
      await enter(tab, { email: `${person}@cases.test`, password })
      await open(tab, id)
      return tab
    }
    const other = await signedInAs('reviewer')
    // The own text is offered within moments of this.
    await other.waitForTimeout(1_000)
    expect([await offer(other).count(), (await other.content()).includes('執筆者だけの文')]).toEqual([0, false])
    await other.close()
    await offer(await signedInAs('author'))
      .getByRole('button', { name: '取り戻す' })
      .click()
    await until(async () => (await stored(id)) === '執筆者だけの文')
  })
})

describe('one person in two browsers', () => {
  it('loses nothing: the later of two saves of one field is shown beside the earlier, and what is chosen is saved', async () => {
    const [here, { page: there }] = [pageOf('author'), await openPage()]
    await enter(there, { email: 'author@cases.test', password })
    const id = await newCase('もとの題名')
    await open(here, id)
    await open(there, id)
    const back = await cutOff(here.context())
    await here.locator(title).fill('こちらで書いた題名')
    await lineSays(here, /^未保存：サーバー/)
    await there.locator(title).fill('あちらで書いた題名')
    await until(async () => (await stored(id)) === 'あちらで書いた題名')
    await back()
    const dialog = here.locator('dialog.conflict')
    await dialog.waitFor()
    for (const text of ['こちらで書いた題名', 'あちらで書いた題名']) expect(await dialog.innerText()).toContain(text)
    expect([await stored(id), await here.locator(title).inputValue()]).toEqual(['あちらで書いた題名', 'こちらで書いた題名'])
    await dialog.locator('input[value="mine"]').check()
    await dialog.locator('.conflict__done').press('Enter')
    await until(async () => (await stored(id)) === 'こちらで書いた題名')
    await expect.poll(() => there.locator(title).inputValue(), { timeout: 40_000 }).toBe('こちらで書いた題名')
  })
})

describe('versions', () => {
  it('hold the text of each person, and say who, when and what', async () => {
    const id = await newCase('はじめの文')
    await open(pageOf('author'), id)
    await pageOf('author').locator(title).fill('執筆者の文')
    await until(async () => (await stored(id)) === '執筆者の文')
    await open(pageOf('reviewer'), id)
    await pageOf('reviewer').locator(title).fill('確認者の文')
    await until(async () => (await stored(id)) === '確認者の文')
    for (const press of [1, 2]) expect({ press, ...(await saveDraft(pageOf('reviewer'))) }).toMatchObject({ press, kind: 'done' })

    const page = pageOf('reviewer')
    await page.goto(`/admin/collections/cases/${id}/versions`)
    await page.locator('.versions-list tbody tr').first().waitFor()
    const rows = (await page.locator('.versions-list tbody tr').allInnerTexts()).map((row) =>
      row
        .split(/\t|\n/)
        .map((cell) => cell.trim())
        .filter(Boolean),
    )
    expect(rows.map(([, who, what]) => [who, what])).toEqual([
      ['reviewerさん', '「ドラフトを保存」'],
      ['reviewerさん', '「ドラフトを保存」'],
      ['reviewerさん', '入力（自動保存など）'],
      ['authorさん', '入力（自動保存など）'],
      [expect.any(String), '新しく作成'],
    ])
    expect(rows[0]?.[0]).toMatch(/^\d{4}年\d+月\d+日 \d\d:\d\d:\d\d$/)
    await page.locator('.versions-list tbody tr').nth(3).locator('a').first().click()
    await page.locator('.version-heading').waitFor()
    expect(await page.locator('.version-heading').innerText()).toMatch(/authorさん.*入力/)
  })
})

describe('two people', () => {
  it('of whom one saved first: the other is told, and nothing typed is gone', async () => {
    const page = pageOf('author')
    const id = await newCase('もとの文')
    await open(page, id)
    await patchAsSameSession(pageOf('reviewer'), `/cases/${id}`, { title: { ja: '先に保存された文' } })
    await page.locator(title).fill('後から書いた文')
    await lineSays(page, /^未保存：ほかの人が先に保存しました/)
    expect([await stored(id), await page.locator(title).inputValue()]).toEqual(['先に保存された文', '後から書いた文'])
  })
})
