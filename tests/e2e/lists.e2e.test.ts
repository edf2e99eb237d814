/** Finding a record in the admin: the search above a list, the list's filter, the whole line, and the picker in a form. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { settledFindings } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { awake, enter, openRow, openTab, signIn } from './support/form'
import { admin } from './support/product'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
let page: Page
const openPage = useBrowser(() => product.url)

beforeAll(async () => {
  page = (await openPage()).page
  await enter(page)
})

/** The titles that a list shows for a text in its search box. */
async function listed(collection: string, text: string): Promise<string[]> {
  await page.goto(`/admin/collections/${collection}?limit=100&search=${encodeURIComponent(text)}`)
  await page.locator('.collection-list__wrap, .collection-list').first().waitFor()
  return page.locator('tbody .cell-listTitle').allInnerTexts()
}

describe('signing in', () => {
  it('takes an address that was pasted with characters that nobody sees', async () => {
    const other = (await openPage()).page
    await signIn(other, { ...admin, email: `\u2060${admin.email.replace('@', '\u200b@')}\u00ad` })
    await other.waitForURL((url) => url.pathname === '/admin')
  })
  it('leads to who helps with a forgotten password where no mail is sent, and asks for nothing', async () => {
    const other = (await openPage()).page
    await other.goto('/admin/login')
    await other.getByRole('link', { name: 'パスワードをお忘れですか？' }).click()
    await other.waitForURL((url) => url.pathname === '/admin/forgot')
    await expect.poll(() => other.locator('main, body').first().innerText()).toContain('管理者に、仮のパスワードを頼みます')
    expect(await other.locator('input').count()).toBe(0)
    expect(await settledFindings(other)).toEqual([])
  })
})

describe('the search above a list', () => {
  it('says what it looks into', async () => {
    await page.goto('/admin/collections/cases')
    expect(await page.locator('.search-bar input, .search-filter input').first().getAttribute('placeholder')).toContain('名前・番号・地域など')
  })
  it.each(['滝川', '瀧川市', 'Takikawa', 'takikawa', '農業　滝川', 'ﾏﾗｳｲ 滝川', '滝\u200b川'])('finds the case of Takikawa by %j', async (text) => {
    const { listTitle } = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'takikawa' } })
    expect(await listed('cases', text)).toContain(listTitle)
  })
  it('finds nothing by a sign alone', async () => {
    expect(await listed('cases', '%')).toEqual([])
  })
  it('finds as it is typed', async () => {
    await page.goto('/admin/collections/countries')
    await page.locator('.search-bar input, .search-filter input').first().fill('べとなむ')
    await page.waitForURL(/search=/)
    await expect.poll(() => page.locator('tbody .cell-listTitle').allInnerTexts()).toEqual(['ベトナム'])
  })
})

describe('a line of a list', () => {
  it('leads to the record wherever it is pressed, except its check box', async () => {
    await page.goto('/admin/collections/cases')
    const line = page.locator('tbody tr').first()
    await line.waitFor()
    await awake(page)
    await line.locator('.cell-_select input, .cell-_select .checkbox-input__input').first().click({ force: true })
    await page.locator('.list-selection').waitFor()
    expect(new URL(page.url()).pathname).toBe('/admin/collections/cases')
    const box = await line.locator('.cell-updatedAt').boundingBox()
    if (!box) return expect.fail()
    await page.mouse.click(box.x + box.width - 6, box.y + box.height - 6)
    await page.waitForURL(/\/admin\/collections\/cases\/[^/?]+$/)
  })
  it('has one link, beside those that say what to do next', async () => {
    await page.goto('/admin/collections/cases')
    await page.locator('tbody tr').first().waitFor()
    await expect.poll(() => page.locator('tbody tr').first().locator('td:not(.cell-english, .cell-nextThings) a').count()).toBe(1)
  })
})

describe('the filter of the list of cases', () => {
  it('offers a few fields in words', async () => {
    await page.goto('/admin/collections/cases')
    await awake(page)
    await page.locator('#toggle-list-filters').click()
    // The drawer is still sliding open: a press may land where the button no longer is.
    await until(async () => {
      if (!(await page.locator('.condition__field').isVisible())) await page.locator('.where-builder__add-first-filter').click()
      return page.locator('.condition__field').isVisible()
    })
    await page.locator('.condition__field .rs__control').click()
    const offered = await page.locator('.condition__field .rs__option').allInnerTexts()
    expect(offered).toEqual(expect.arrayContaining(['区分', '地域', '分類の視点', '最後に保存した人', '英語が空のところがある']))
    expect(offered.length).toBeLessThanOrEqual(12)
    expect(offered.filter((name) => name.includes('番号'))).toEqual([])
    for (const name of offered) expect(name).not.toMatch(/^(Start|End|Precision|Fiscal|Open)|>/)
  })
})

describe('a picker in a form', () => {
  // Each in a row of its own: what is chosen is not offered again.
  it.each([
    ['ﾍﾞﾄﾅﾑ', 0],
    ['べとなむ', 1],
    ['Viet Nam', 2],
    ['vietnam', 3],
    ['ヴェトナム', 4],
  ] as const)('offers ベトナム for %j, and it can be chosen', async (text, row) => {
    const { id } = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })
    await page.goto(`/admin/collections/cases/${String(id)}`)
    await openTab(page, '年表')
    await openRow(page, `timeline-row-${row}`)
    const field = page.locator(`#field-timeline__${row}__countries`)
    await field.locator('.rs__control').click()
    await page.keyboard.type(text)
    await field.locator('.rs__option', { hasText: 'ベトナム' }).first().click()
    await expect.poll(() => field.locator('.rs__multi-value').allInnerTexts()).toContain('ベトナム')
    await must(await staffAt(product.url), 'GET', `/cases/${String(id)}`)
  })
})
