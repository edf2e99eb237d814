/** What keeps things live or keeps them from being so, in the browser: who uses what, which buttons there are, what is told. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { useBrowser } from './support/browser'
import { choose, enter, faultsInBox, publish, unpublish } from './support/form'
import { addPerson, must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const password = 'correct horse battery'
const roles = ['author', 'reviewer', 'publisher'] as const

const product = useProduct()
let page: Page
const openPage = useBrowser(() => product.url)

beforeAll(async () => {
  for (const role of roles) await addPerson(product.url, { name: role, email: `${role}@cases.test`, password, role })
})

async function open(path: string, locale = 'ja-JP', who = { email: 'admin@cases.test', password }): Promise<void> {
  page = (await openPage({ locale })).page
  await enter(page, who)
  await page.goto(path)
}
const idOf = async (collection: string, slug: string): Promise<string> =>
  String((await recordOf(await staffAt(product.url), collection, { slug: { equals: slug } })).id)

/** Whether the part is whole inside the window. */
const isInWindow = (selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((part) => {
    const { top, bottom, left, right } = part.getBoundingClientRect()
    return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth
  })

describe.each([
  [
    'ja',
    'ja-JP',
    {
      title: '使われているところ',
      published: /公開されている記録：\d+件/,
      refused: /公開されている\d+件が使っているため、非公開にできません/,
      head: '変更していません',
    },
  ],
  [
    'en',
    'en-GB',
    {
      title: 'Where it is used',
      published: /Published records: \d+/,
      refused: /cannot be unpublished because \d+ published records use it/,
      head: 'Nothing was changed',
    },
  ],
] as const)('the one source of all cases, in %s', (_, locale, say) => {
  beforeAll(async () => open(`/admin/collections/sources/${await idOf('sources', 'overview-report')}`, locale))

  it('shows who uses it, with links and counts', async () => {
    const box = page.locator('.where-used')
    await box.waitFor()
    const text = await box.innerText()
    expect(text).toContain(say.title)
    expect(text).toMatch(say.published)
    await expect.poll(() => box.locator('a').count()).toBeGreaterThan(19)
    expect(await box.locator('a').first().getAttribute('href')).toMatch(/^\/admin\/collections\/[a-z-]+\/\d+$/)
  })
  it('cannot be unpublished: the sentence is short, a box inside the window leads to the users, and it stays live', async () => {
    const { kind, text } = await unpublish(page)
    expect(kind).toBe('refused')
    expect(text).toMatch(say.refused)
    expect(text.length).toBeLessThan(320)
    expect(await page.locator('.refusal h2').innerText()).toBe(say.head)
    expect(await isInWindow('.refusal')).toBe(true)
    await page.locator('.refusal a').first().click()
    await page.waitForURL((url) => /\/admin\/collections\/[a-z-]+\/\d+$/.test(url.pathname) && !url.pathname.includes('/sources/'))
    await page.locator('.refusal').waitFor({ state: 'detached' })
    const { _status } = await recordOf(await staffAt(product.url), 'sources', { slug: { equals: 'overview-report' } })
    expect(_status).toBe('published')
  })
})

it('several drafts are published together or not: a box names those that are not finished, with their reasons and links', async () => {
  const staff = await staffAt(product.url)
  for (const ja of ['書きかけの事例', '書きはじめた事例']) await must(staff, 'POST', '/cases', { query: { draft: true }, body: { title: { ja } } })
  await open('/admin/collections/cases?limit=100&sort=-updatedAt')
  for (const name of ['書きかけの事例', '書きはじめた事例']) await page.locator('tbody tr', { hasText: name }).locator('input[type="checkbox"]').check()
  await page.locator('.list-selection .edit-many__toggle ~ .list-selection__button').first().click()
  await page.locator('#confirm-action').click()
  await page.locator('.refusal').waitFor()
  const text = await page.locator('.refusal').innerText()
  for (const words of ['書きかけの事例', '書きはじめた事例', '基本「概要」：日本語を入力してください。']) expect(text).toContain(words)
  expect(await isInWindow('.refusal')).toBe(true)
  expect(
    await page
      .locator('.payload-toast-container')
      .allInnerTexts()
      .then((all) => all.join('')),
  ).not.toContain('不明なエラー')
  await expect.poll(() => page.locator('.refusal a').count()).toBe(2)
})

it('a case with many faults is refused in a sentence, and the list opens where one sees it', async () => {
  const staff = await staffAt(product.url)
  const rows = Array.from({ length: 30 }, () => ({ title: { ja: '出来事' } }))
  const made = await must(staff, 'POST', '/cases', { query: { draft: true, depth: 0 }, body: { title: { ja: '足りない事例' }, timeline: rows } })
  await open(`/admin/collections/cases/${String(made.at('doc.id'))}`)
  await page.locator('#field-title__ja').waitFor()
  const { kind, text } = await publish(page)
  expect({ kind, text: text.trim() }).toEqual({ kind: 'refused', text: expect.stringMatching(/^公開していません。直すところが\d+か所あります。/) })
  const lines = await faultsInBox(page)
  expect(lines.length).toBe(Number(/\d+/.exec(text)?.[0]))
  expect(await isInWindow('.readiness__state')).toBe(true)
})

describe('buttons are those that the person may press', () => {
  it.each([
    ['author', false],
    ['reviewer', false],
    ['publisher', true],
  ] as const)('%s', async (role, may) => {
    const id = await idOf('cases', 'takikawa')
    await must(await staffAt(product.url), 'PATCH', `/cases/${id}`, { query: { draft: true }, body: { subtitle: { ja: `下書き ${role}` } } })
    await open(`/admin/collections/cases/${id}`, 'ja-JP', { email: `${role}@cases.test`, password })
    await page.locator('#field-title__ja').waitFor()
    await page.locator('#action-save-draft').waitFor()
    const isShown = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible()
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.locator('#action-copy').waitFor()
    expect(await Promise.all(['#action-save', '#action-unpublish', '#action-delete', '#action-revert-to-published'].map(isShown))).toEqual([may, may, may, may])

    await page.goto('/admin/collections/cases')
    await page.locator('tbody tr input[type="checkbox"]').first().check()
    await page.locator('.list-selection .edit-many__toggle').first().waitFor()
    expect(await page.locator('.list-selection .edit-many__toggle ~ .list-selection__button').first().isVisible()).toBe(may)
    const words = await page.locator('.list-selection').first().innerText()
    for (const word of ['公開', '非公開', '削除']) expect([word, words.includes(word)]).toEqual([word, may])
    await page.locator('.list-selection .edit-many__toggle button').first().click()
    await page.locator('.edit-many__draft').waitFor()
    expect(await isShown('.edit-many__publish')).toBe(may)
  })
})

it('two sources that begin alike are told apart in the picker and once one is chosen', async () => {
  const staff = await staffAt(product.url)
  const made = await must(staff, 'POST', '/statistics', { query: { draft: true, depth: 0 }, body: { name: { ja: '試し' } } })
  await open(`/admin/collections/statistics/${String(made.at('doc.id'))}`)
  await page.setViewportSize({ width: 1024, height: 900 })
  await page.locator('#field-evidence__source .rs__control').click()
  await page.keyboard.type('JICA市民参加')
  // Beside them stands the line that makes a new one.
  const options = page.locator('#field-evidence__source .rs__option').filter({ hasNotText: '新しく追加' })
  await expect.poll(() => options.count()).toBe(2)
  const isWhole = (part: Element): boolean => part.scrollWidth <= part.clientWidth + 1
  for (const option of await options.all()) expect(await option.evaluate(isWhole)).toBe(true)
  await page.keyboard.press('Escape')
  await choose(page, 'evidence__source', '概説')
  const chosen = page.locator('#field-evidence__source .relationship--single-value__text')
  expect(await chosen.innerText()).toContain('概説')
  expect(await chosen.evaluate(isWhole)).toBe(true)
})
