/** From the form of a case to a town that answers without an account, and back. */
import { mkdirSync } from 'node:fs'

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { axeFindings, widthOf } from './support/accessibility'
import { useBrowser } from './support/browser'
import { awake, openTab, signIn } from './support/form'
import { linesByPage } from './support/paper'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
const shots = process.env.CONFIRMATION_SHOTS
const shoot = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (!shots) return
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage })
}

/** The path of the link that the town uses, and the case's id. */
let link = ''
let id = ''

/** What axe finds in the panel and at the date below it, once names are put on. */
async function findingsIn(page: Page): Promise<string[]> {
  await page.waitForTimeout(1_500)
  return (await axeFindings(page)).filter((finding) => /^[\w-]+: \S*(?:confirmations|#field-confirmation)/.test(finding) || finding.startsWith('label: '))
}

async function openForm(): Promise<Page> {
  const { page } = await openPage()
  await signIn(page)
  await page.waitForURL((url) => url.pathname === '/admin')
  await page.goto(`/admin/collections/cases/${id}`)
  await awake(page)
  await openTab(page, '出典と画像')
  return page
}

beforeAll(async () => {
  const staff = await staffAt(product.url)
  const found = await recordOf(staff, 'cases', { slug: { equals: 'takikawa' } })
  id = String(found.id)
  await must(staff, 'PATCH', `/cases/${id}`, { query: { draft: true }, body: { summary: { ja: 'まだ公開していない文章です。', en: '' } } })
  const made = await must(staff, 'POST', '/confirmations/make', { body: { record: id, recipient: '滝川市農政課', message: '12月10日までにお願いします。' } })
  link = new URL(String(made.at('links.ja'))).pathname
})

describe('staff', () => {
  it('make a link in the form of the case, and copy it with its text', async () => {
    const page = await openForm()
    const panel = page.locator('.confirmations')
    await panel.getByLabel('相手（市町村・部署など）').fill('滝川市国際課')
    await panel.getByLabel('相手への言葉（任意）').fill('12月10日までにお願いします。')
    await panel.getByRole('button', { name: 'リンクを作る' }).press('Enter')
    const text = await panel.getByLabel('送る文章').inputValue()
    expect(text).toMatch(/http:\S+\/ja\/confirm\/[\w-]{43}\n/)
    await panel.locator('h4', { hasText: '滝川市国際課' }).waitFor()
    expect(await findingsIn(page)).toEqual([])
    await panel.scrollIntoViewIfNeeded()
    await shoot(page, 'admin-1280', false)
    await page.setViewportSize({ width: 768, height: 1000 })
    await panel.scrollIntoViewIfNeeded()
    await shoot(page, 'admin-768', false)
  })
})

describe('a town without an account', () => {
  it.each([360, 768, 1280])('reads the draft as readers will see it, on %d pixels', async (width) => {
    const { page, noticed } = await openPage({ viewport: { width, height: 900 }, javaScriptEnabled: true })
    const answer = await page.goto(link)
    expect(answer?.headers()).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store' })
    expect(await page.locator('article.case').innerText()).toContain('まだ公開していない文章です。')
    expect(await page.locator('.confirm-request').innerText()).toContain('12月10日までにお願いします。')
    await shoot(page, `page-${width}`, false)
    await page.locator('#answer').evaluate((form) => form.scrollIntoView())
    await shoot(page, `form-${width}`, false)
    expect(await widthOf(page)).toBe(width)
    expect(await axeFindings(page)).toEqual([])
    expect(noticed).toEqual({ elsewhere: [], violations: [], errors: [] })
  })

  it('answers without a script: what is wrong is said at its place, and what was typed stays', async () => {
    const { page } = await openPage({ javaScriptEnabled: false })
    await page.goto(link)
    await page.getByLabel('お名前').fill('佐藤花子')
    await page.getByLabel('所属（市町村・部署など）').fill('滝川市国際課')
    const row = page
      .locator('.confirm-row')
      .filter({ has: page.locator('[name^="verdict timeline"]') })
      .first()
    await row.getByLabel('直してほしい').check()
    await page.locator('.confirm-buttons button').first().click()
    expect(await page.locator('.confirm-faults').innerText()).toContain('どこをどう直すか')
    expect(await page.getByLabel('お名前').inputValue()).toBe('佐藤花子')
    expect(await row.getByLabel('直してほしい').isChecked()).toBe(true)
    await shoot(page, 'faults-1280', false)
    await row.locator('textarea').fill('<b>年が違います</b>')
    await page.locator('.confirm-buttons button').first().click()
    await page.waitForURL(/received=1&objected=1/)
    expect(await page.locator('main').innerText()).toContain('1項目の回答を受け取りました')
    expect(await page.locator('main').innerText()).not.toContain('年が違います')
    await shoot(page, 'receipt-1280', false)
  })

  it('confirms everything with the keyboard alone, and a second person sees nothing of the first', async () => {
    const { page } = await openPage()
    await page.goto(link)
    expect(await page.content()).not.toContain('年が違います')
    expect(await page.content()).not.toContain('佐藤花子')
    await page.getByLabel('所属（市町村・部署など）').focus()
    await page.keyboard.type('滝川市教育委員会')
    await page.keyboard.press('Tab')
    await page.keyboard.type('鈴木一郎')
    await page.keyboard.press('Enter')
    expect(await page.locator('.confirm-faults').innerText()).toContain('回答がまだありません')
    await page.getByRole('button', { name: 'すべてこのままでよい' }).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/received=\d+&objected=0/)
  })

  it('prints it on A4, with boxes to tick and lines to write on', async () => {
    const { page } = await openPage({ viewport: { width: 680, height: 1000 } })
    await page.goto(link)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.confirm-remark:visible').count()).toBe(await page.locator('.confirm-row').count())
    expect(await page.locator('.confirm-buttons:visible').count()).toBe(0)
    // What there is to press is a box to tick.
    expect(await page.locator('#answer').innerText()).not.toContain('押す')
    expect(await page.locator('.confirm-tick').innerText()).toBe('すべてこのままでよい')
    expect((await page.locator('.confirm-choice input').first().boundingBox())?.width).toBeGreaterThan(10)
    const pdf = await page.pdf({ preferCSSPageSize: true, ...(shots && { path: `${shots}/page.pdf` }) })
    expect(linesByPage(pdf).length).toBeGreaterThan(3)
    expect(await widthOf(page)).toBe(680)
  })
})

describe('afterwards', () => {
  it('staff see what came back, fill in who confirmed, and close the link', async () => {
    const page = await openForm()
    const panel = page.locator('.confirmations')
    await panel.getByText('回答あり').waitFor()
    const told = await panel.innerText()
    for (const words of ['佐藤花子', '鈴木一郎', '<b>年が違います</b>', 'すべてこのままでよい']) expect(told).toContain(words)
    await panel.getByRole('button', { name: /「確認した相手」/ }).click()
    expect(await page.locator('#field-confirmation__by__ja').inputValue()).toBe('滝川市教育委員会')
    expect(await findingsIn(page)).toEqual([])
    await shoot(page, 'admin-answered', false)
    await panel.getByRole('button', { name: '滝川市農政課へのリンクを取り消す' }).click()
    await panel.getByText('取り消し済み').waitFor()
    const closed = await openPage()
    const answer = await closed.page.goto(link)
    expect(answer?.status()).toBe(404)
    expect(await closed.page.content()).not.toContain('まだ公開していない文章です。')
    expect(await axeFindings(closed.page)).toEqual([])
    await shoot(closed.page, 'closed', false)
  })
})
