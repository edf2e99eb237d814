/** Two people at one case, in two browsers: seen by name, taken over quietly, merged field by field. And how each got in. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { axeFindings } from './support/accessibility'
import { useBrowser } from './support/browser'
import { chooseFromMenu, openTab, signIn, typeAndAutosave } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const sato = { email: 'sato@cases.test', password: 'given by the admin' }
const own = 'satos very own words'

const product = useProduct()
let first: Page
let second: Page
let id: unknown
const openPage = useBrowser(() => product.url)

beforeAll(async () => {
  const staff = await staffAt(product.url)
  id = (await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })).id
  await must(staff, 'POST', '/users', { body: { name: '佐藤', ...sato, role: 'publisher' } })
})

const field = (page: Page, path: string) => page.locator(`#field-${path}`)
const newest = async () => recordOf(await staffAt(product.url), 'cases', { id: { equals: id } })

async function openCase(page: Page): Promise<void> {
  await page.goto(`/admin/collections/cases/${id}`)
  await openTab(page, '基本')
  await field(page, 'title__ja').waitFor()
}

/** Holds what a form saves until it is let go, so that the other saves first. */
async function holdSaves(page: Page): Promise<() => Promise<void>> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const pattern = new RegExp(`/api/cases/${id}\\?.*draft=true`)
  await page.route(pattern, async (route) => {
    await held
    await route.continue()
  })
  return async () => {
    letGo()
    await page.waitForTimeout(50)
    await page.unroute(pattern)
  }
}

describe('a password that somebody else has set', () => {
  beforeAll(async () => {
    second = (await openPage()).page
  })
  it('is asked to be changed before anything else, with the rule in sight and without a fault for assistive technology', async () => {
    await second.goto('/admin/collections/cases')
    await second.waitForURL('**/admin/login?redirect=**')
    await signIn(second, sato)
    await second.locator('h1', { hasText: '自分のパスワードを決めてください' }).waitFor()
    expect(await second.locator('.password-form').innerText()).toContain('12文字以上')
    expect(await second.locator('body').innerText()).not.toContain('帯広')
    expect((await axeFindings(second)).filter((finding) => !/^region: (span\[lang="ja"\])/.test(finding))).toEqual([])
  })
  it('keeps what was typed when it is refused', async () => {
    const [current, fresh, again] = ['current', 'fresh', 'again'].map((name) => second.locator(`.password-form [data-name="${name}"]`))
    if (!current || !fresh || !again) throw new Error('The form has other fields.')
    await current.fill('not the right one')
    await fresh.fill(own)
    await again.fill(own)
    await second.locator('.password-form__done').click()
    await expect.poll(() => second.locator('.password-form__refused').innerText()).toContain('いまのパスワードが正しくありません')
    expect([await fresh.inputValue(), await again.inputValue()]).toEqual([own, own])
    await current.fill(sato.password)
    await second.locator('.password-form__done').click()
    await second.locator('.list-header').waitFor()
    expect(second.url()).toContain('/admin/collections/cases')
  })
})

// Each step goes on from where the one before has led.
describe('two people at one case', () => {
  beforeAll(async () => {
    first = (await openPage()).page
    await signIn(first)
    await first.waitForURL((url) => url.pathname === '/admin')
  })

  it('see each other by name and time before anything goes wrong', async () => {
    await openCase(first)
    await openCase(second)
    await expect.poll(() => second.locator('.presence-notice').first().innerText()).toMatch(/^管理者さんが \d{1,2}:\d{2} からこの記録を開いています/)
    await expect.poll(() => first.locator('.presence-notice').first().innerText(), { timeout: 25_000 }).toContain('佐藤さんが')
    expect(await first.locator('body').innerText()).not.toContain('読み取り専用で表示')
  })

  it("take over each other's text quietly where nothing was typed", async () => {
    await typeAndAutosave(first, '#field-subtitle__ja', '管理者が書いた副題')
    await expect.poll(() => field(second, 'subtitle__ja').inputValue(), { timeout: 40_000 }).toBe('管理者が書いた副題')
    await expect
      .poll(() =>
        second
          .locator('.presence-notice')
          .allInnerTexts()
          .then((texts) => texts.join(' ')),
      )
      .toContain('管理者さんが')
  })

  it('are shown both texts when the later save is refused, and nobody is thrown out', async () => {
    const letGo = await holdSaves(second)
    await field(second, 'title__ja').fill('佐藤が書いた題名')
    await field(second, 'subtitle__ja').fill('佐藤が書いた副題')
    await field(second, 'summary__ja').fill('佐藤が書いた概要です。')
    await field(first, 'title__ja').fill('管理者が書いた題名')
    await field(first, 'subtitle__ja').fill('管理者が直した副題')
    await typeAndAutosave(first, '#field-summary__ja', '管理者が書いた概要です。')
    await letGo()
    await second.locator('dialog.conflict').waitFor()
    const shown = await second.locator('dialog.conflict').innerText()
    for (const words of ['管理者さんが', '基本 › 題名（日本語）', '佐藤が書いた題名', '管理者が書いた題名', '両方の文を残す']) expect(shown).toContain(words)
    expect(await axeFindings(second)).toEqual(expect.not.arrayContaining([expect.stringContaining('conflict')]))
    // Until something was chosen, both stand in the form and in the database as they were.
    expect(await field(second, 'title__ja').inputValue()).toBe('佐藤が書いた題名')
    expect(await newest()).toMatchObject({ title: { ja: '管理者が書いた題名' } })
  })

  it('decide field by field: theirs, mine, both; and the result is saved', async () => {
    const card = (label: string) => second.locator('.conflict__card', { hasText: label })
    await card('題名（日本語）').locator('input[value="theirs"]').check()
    await card('副題（日本語）').locator('input[value="mine"]').check()
    expect(await card('概要（日本語）').locator('textarea').inputValue()).toBe('佐藤が書いた概要です。管理者が書いた概要です。')
    await second.setViewportSize({ width: 360, height: 740 })
    expect(await second.evaluate(() => document.querySelector('dialog.conflict')?.scrollWidth)).toBeLessThanOrEqual(360)
    await second.setViewportSize({ width: 1280, height: 900 })
    await second.locator('.conflict__done').press('Enter')
    await second.locator('dialog.conflict').waitFor({ state: 'detached' })
    await expect
      .poll(() => newest(), { timeout: 20_000 })
      .toMatchObject({
        title: { ja: '管理者が書いた題名' },
        subtitle: { ja: '佐藤が書いた副題' },
        summary: { ja: '佐藤が書いた概要です。管理者が書いた概要です。' },
      })
    expect(await field(second, 'summary__ja').inputValue()).toBe('佐藤が書いた概要です。管理者が書いた概要です。')
  })

  it('are alone again when the other has left', async () => {
    await first.goto('/admin')
    await expect
      .poll(
        () =>
          second
            .locator('.presence-notice')
            .allInnerTexts()
            .then((texts) => texts.join(' ')),
        { timeout: 30_000 },
      )
      .not.toContain('開いています')
  })
})

describe('a copy', () => {
  it('asks for title and number, refuses those of its original, and opens as a draft', async () => {
    await openCase(first)
    const number = await field(first, 'number').inputValue()
    await chooseFromMenu(first, '#action-copy')
    const dialog = first.locator('dialog.copy-dialog[open]')
    await dialog.locator('[name="title.ja"]').fill('帯広の新しい試み')
    await dialog.locator('[name="number"]').fill(number)
    await dialog.locator('.copy-dialog__make').click()
    expect(await dialog.innerText()).toContain('元の記録と同じです')
    await dialog.locator('[name="number"]').fill('96')
    await dialog.locator('.copy-dialog__make').click()
    await first.waitForURL((url) => /\/cases\/\d+$/.test(url.pathname) && !url.pathname.endsWith(`/${id}`))
    await openTab(first, '基本')
    await expect.poll(() => field(first, 'title__ja').inputValue()).toBe('帯広の新しい試み')
    expect(await field(first, 'number').inputValue()).toBe('96')
    expect(await field(first, 'title__en').inputValue()).toBe('')
  })
  it('is told of a number that another case has', async () => {
    await field(first, 'number').fill('01')
    await expect.poll(() => first.locator('.alike').innerText()).toContain('同じ番号です')
  })
})
