/** Two terms that are one: merged by the keyboard with every row shown before, and taken back. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { settledFindings, widthOf } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { chooseFromMenuByKeyboard, signIn } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
let page: Page
const twin = 'merged-twin'
let id: unknown
let factor: Record<string, unknown>

const form = (): string => `/admin/collections/promoting-factors/${String(id)}`
const twinNow = async (): Promise<Record<string, unknown>> => recordOf(await staffAt(product.url), 'promoting-factors', { slug: { equals: twin } })

beforeAll(async () => {
  const staff = await staffAt(product.url)
  factor = await recordOf(staff, 'promoting-factors', { slug: { equals: 'key-person' } })
  const text = { ja: 'まとめ役がいる', en: 'Somebody leads' }
  const body = { slug: twin, name: text, definition: text, definitionSource: text, _status: 'published' }
  id = (await must(staff, 'POST', '/promoting-factors', { query: { depth: 0 }, body })).at('doc.id')
  const { id: of, factors } = await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })
  const [first, ...rest] = Array.isArray(factors) ? factors : []
  const reason = { 'X-Publish-Reason': 'for%20a%20test' }
  await must(staff, 'PATCH', `/cases/${String(of)}`, { body: { factors: [{ ...first, factor: id }, ...rest], _status: 'published' }, headers: reason })
  page = (await openPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } })).page
  await page.goto('/admin/login')
  await signIn(page)
  await page.waitForURL((url) => url.pathname === '/admin')
})

// Each step goes on from where the one before has led.
describe('a term that is another', () => {
  it('names the row in which it is used, and leads there', async () => {
    await page.goto(form())
    const use = page.locator('.where-used__records li li a').first()
    expect(await use.innerText()).toContain('うまくいった理由')
    await use.press('Enter')
    await page.locator('#factors-row-0 .collapsible--collapsed').waitFor({ state: 'detached' })
    await until(() => page.evaluate(() => document.activeElement?.closest('#factors-row-0') !== null))
  })

  it('is merged after every row was shown, by the keyboard alone', async () => {
    await page.goto(form())
    // Until the form is there its buttons hear nothing.
    await page.locator('#field-slug:enabled').waitFor()
    await chooseFromMenuByKeyboard(page, '#action-merge')
    await page.waitForURL('**/merge')
    await page.locator('#field-into input').first().focus()
    await page.keyboard.type('key-person')
    await page.locator('#field-into .rs__option').first().waitFor()
    expect(await page.locator('#field-into .rs__option').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '変わるところを確かめる' }).press('Enter')
    await page.locator('.merge__records').waitFor()
    expect(await page.locator('.merge h3').innerText()).toBe('1件の記録の1か所が変わります')
    expect(await page.locator('.merge__records li li').innerText()).toMatch(/うまくいった理由.+「まとめ役がいる」→「.+」/s)
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      if (width !== 360) expect(await settledFindings(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.locator('.merge__do').press('Enter')
    await page.waitForURL((url) => url.pathname.endsWith(`/promoting-factors/${String(factor.id)}`))
    await page.locator('.merge-state').waitFor()
    expect(await twinNow()).toMatchObject({ _status: 'draft', retired: true })
    await until(async () => new URL((await fetch(`${product.url}/ja/promoting-factors/${twin}`)).url).pathname === '/ja/promoting-factors/key-person')
  })

  it('is taken back, and is what it was', async () => {
    await page.getByRole('button', { name: '「まとめ役がいる」をまとめたのを元に戻す' }).press('Enter')
    await page.locator('#merge-undo .copy-dialog__make').press('Enter')
    await page.getByText('元に戻しました。').waitFor()
    expect(await settledFindings(page)).toEqual([])
    await page.locator('#merge-undo .copy-dialog__make').press('Enter')
    await page.locator('.where-used').waitFor()
    await page.locator('.merge-state').waitFor({ state: 'detached' })
    expect(await twinNow()).toMatchObject({ _status: 'published', retired: false })
    const { factors } = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })
    expect(Array.isArray(factors) && Reflect.get(Object(factors[0]), 'factor')).toBe(id)
    await until(async () => new URL((await fetch(`${product.url}/ja/promoting-factors/${twin}`)).url).pathname === `/ja/promoting-factors/${twin}`)
  })
})

describe('a place that is another', () => {
  it('is looked for by its kana, and none that is not registered is offered', async () => {
    const { id: kanra } = await recordOf(await staffAt(product.url), 'places', { slug: { equals: 'kanra' } })
    await page.goto(`/admin/collections/places/${String(kanra)}/merge`)
    await page.locator('#field-into input').first().focus()
    await page.keyboard.type('おびひろ')
    await page.locator('#field-into .rs__option').first().waitFor()
    const offered = await page.locator('#field-into .rs__option').allInnerTexts()
    expect([offered.length, offered[0]]).toEqual([1, expect.stringContaining('帯広市')])
  })

  it('and a programme by how its kanji are read', async () => {
    const { id: programme } = await recordOf(await staffAt(product.url), 'programmes', { slug: { equals: 'training-participants' } })
    await page.goto(`/admin/collections/programmes/${String(programme)}/merge`)
    await page.locator('#field-into input').first().focus()
    await page.keyboard.type('くさのね')
    await page.locator('#field-into .rs__option').first().waitFor()
    expect(await page.locator('#field-into .rs__option').first().innerText()).toContain('草の根')
  })
})
