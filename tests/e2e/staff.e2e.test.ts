/** A case's way through the hands of staff, in the browser: written, refused, mended, published, changed, taken back. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { ask, textOf, until } from './support/asking'
import { useBrowser } from './support/browser'
import { choose, endPublication, faultsInBox, openRow, openTab, patchAsSameSession, publish, saveDraft, signIn, typeAndAutosave } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

/** Within which a publication shows, in milliseconds: after it, what is a draft would have shown. */
const promised = 2_000
const slug = 'east-town'

const product = useProduct()
let page: Page
let path: string
const openPage = useBrowser(() => product.url)

beforeAll(async () => {
  page = (await openPage()).page
})

/** What is at an address, without the places where a title may break. */
const read = async (address: string) => (await textOf(`${product.url}${address}`)).replaceAll('<wbr/>', '')
const publicPage = (language: string) => read(`/${language}/cases/${slug}`)
const statuses = () => Promise.all(['ja', 'en'].map(async (language) => (await ask(`${product.url}/${language}/cases/${slug}`)).status))

/** Milliseconds until both languages show these words. */
const shown = (ja: string, en: string) => until(async () => (await publicPage('ja')).includes(ja) && (await publicPage('en')).includes(en))

// Each step goes on from where the one before has led.
describe('a member of staff', () => {
  it('is told in Japanese when the password is wrong, and gets in with the right one', async () => {
    await page.goto('/admin')
    await page.waitForURL('**/admin/login**')
    await signIn(page, { email: 'admin@cases.test', password: 'wrong horse battery' })
    expect(await page.locator('.payload-toast-item').first().innerText()).toContain('パスワードが正しくありません')
    await signIn(page)
    await page.waitForURL((url) => url.pathname === '/admin')
    expect(await page.locator('html').getAttribute('lang')).toBe('ja')
    expect(await page.locator('.dashboard').innerText()).toContain('用語と一覧')
  })

  it('begins a case that is stored as a draft and that no reader sees', async () => {
    await page.goto('/admin/collections/cases')
    await page.locator('.start-link').click()
    await page.locator('.start-case__blank a').click()
    await page.locator('#field-title__ja').fill('ひがし町の試み')
    await page.locator('#field-title__en').fill('What East Town tried')
    expect((await saveDraft(page)).kind).toBe('done')
    await page.waitForURL(/\/cases\/\d+$/)
    path = `/cases/${page.url().split('/').pop()}`
    expect(await page.locator('.status__value').innerText()).toBe('ドラフト')
    await page.reload()
    expect(await page.locator('#field-title__ja').inputValue()).toBe('ひがし町の試み')
    expect(await read('/ja/cases?sort=updated')).not.toContain('ひがし町の試み')
  })

  it('sees at once how a period was understood, or that it was not', async () => {
    await openTab(page, '年表')
    await page.locator('#field-timeline .array-field__add-row').click()
    await openRow(page, 'timeline-row-0')
    const period = page.locator('#field-timeline__0__period__text')
    const understood = page.locator('#timeline-row-0 .period-understood')
    await period.fill('平成28年度')
    expect(await understood.innerText()).toContain('2016')
    await typeAndAutosave(page, '#field-timeline__0__period__text', '20016')
    expect(await understood.getAttribute('class')).toContain('period-understood--refused')
  })

  it('is refused publishing in one sentence, and led to every reason at once, by tab, list, row and field', async () => {
    const { kind, text } = await publish(page)
    expect({ kind, text }).toMatchObject({ kind: 'refused' })
    expect(text.trim()).toBe('公開していません。直すところが11か所あります。上の「公開の準備」に一覧があります。')
    const told = await faultsInBox(page)
    expect(told).toEqual(
      expect.arrayContaining([
        '基本「番号」：入力してください。',
        expect.stringMatching(/^「URL用の名前」：/),
        '基本「調査」：一覧から選んでください。',
        '基本「概要」：日本語を入力してください。',
        '基本「地域」：入力してください。',
        '出典と画像「出典」：入力してください。',
        expect.stringMatching(/^取り組み年表 1行目「時期」：.+/),
        '取り組み年表 1行目「出来事」：日本語を入力してください。',
        expect.stringMatching(/^取り組み年表 1行目「根拠」：根拠/),
        '変化「変化」：入力してください。',
        'うまくいった理由「うまくいった理由」：入力してください。',
      ]),
    )
    expect(told).toHaveLength(11)
    // The same count stands above the form, and beside the tabs.
    expect(await page.locator('.readiness__state').innerText()).toBe('公開までに、あと11か所の入力が必要です。')
    expect((await page.locator('.readiness__tab--left').allInnerTexts()).map((tab) => tab.replace(/\s+/g, ' '))).toEqual([
      '基本 4',
      '年表 3',
      '変化 1',
      'うまくいった理由 1',
      '出典と画像 1',
      '設定 1',
    ])
    expect(await page.locator('.tabs-field__tab-button', { hasText: '変化' }).innerText()).toMatch(/1/)
    expect(await statuses()).toEqual([404, 404])
  })

  it('is led from a reason to its field', async () => {
    // The refusal has opened the list and brought it into view.
    expect(await page.locator('.readiness summary').isVisible()).toBe(true)
    await page.locator('.readiness').getByRole('button', { name: '基本「概要」', exact: true }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-summary__ja')
  })

  it('mends it field by field until nothing is missing', async () => {
    await page.locator('#field-summary__ja').fill('ひがし町では、住民が研修員を迎えて町を変えました。')
    await page.locator('#field-number').fill('98')
    await page.locator('#field-slug').fill(slug)
    await choose(page, 'survey', '地域の国際化')
    await choose(page, 'places', '帯広市')
    await openTab(page, '出典と画像')
    await choose(page, 'sources', '概説')
    await openTab(page, '年表')
    await openRow(page, 'timeline-row-0')
    await page.locator('#field-timeline__0__period__text').fill('平成28年度')
    await typeAndAutosave(page, '#field-timeline__0__title__ja', '研修員を初めて迎える')
    const staff = await staffAt(product.url)
    const [source, impact, factor] = await Promise.all(
      (['sources', 'impact-tags', 'promoting-factors'] as const).map(async (collection) => (await recordOf(staff, collection, {})).id),
    )
    const evidence = { source, locator: '第1章', level: 'stated' }
    const row = (await must(staff, 'GET', path, { query: { draft: true, depth: 0 } })).at('timeline.0')
    await patchAsSameSession(page, path, {
      timeline: [{ ...(typeof row === 'object' ? row : {}), evidence }],
      outcomes: [{ impact, heading: { ja: '町が動いた' }, statement: { ja: '住民が自ら動くようになりました。' }, evidence }],
      factors: [{ factor, heading: { ja: '中心となる人' }, statement: { ja: '中心となる人がいました。' }, evidence }],
    })
    await page.reload()
    await expect.poll(() => page.locator('.readiness__state').innerText()).toBe('公開に必要な項目はそろっています。')
  })

  it('reads the draft as its page will be, in both languages, which a stranger cannot', async () => {
    const preview = `/ja/preview${path}`
    expect(await page.locator('#preview-button').getAttribute('href')).toBe(preview)
    const { page: stranger } = await openPage()
    for (const [address, title] of [
      [preview, 'ひがし町の試み'],
      [preview.replace('/ja/', '/en/'), 'What East Town tried'],
    ] as const) {
      const tab = await page.context().newPage()
      await tab.goto(address)
      expect(await tab.locator('h1').innerText()).toContain(title)
      await tab.close()
      expect((await stranger.goto(address))?.status()).toBe(404)
    }
  })

  it('publishes it, and readers of both languages see it', async () => {
    const { kind, text } = await publish(page)
    expect({ kind, text }).toMatchObject({ kind: 'done' })
    await shown('ひがし町の試み', 'What East Town tried')
    expect(await page.locator('.status__value').innerText()).toBe('公開済み')
    expect(await read('/ja/cases?sort=updated')).toContain('ひがし町の試み')
    // Its English page is none yet for a search engine: only the title is in English.
    const sitemap = await read('/sitemap.xml')
    expect(sitemap).toContain(`<loc>${product.url}/ja/cases/${slug}<`)
    expect(sitemap).not.toContain(`/en/cases/${slug}`)
  })

  it('changes it in peace: what is stored by itself stays a draft until it is published', async () => {
    await openTab(page, '基本')
    await typeAndAutosave(page, '#field-title__ja', 'ひがし町の歩み')
    await page.locator('#field-title__en').fill('The way of East Town')
    await new Promise((resolve) => setTimeout(resolve, promised))
    expect(await publicPage('ja')).not.toContain('ひがし町の歩み')
    expect((await publish(page)).kind).toBe('done')
    await shown('ひがし町の歩み', 'The way of East Town')
    expect(await publicPage('ja')).not.toContain('ひがし町の試み')
  })

  it('takes it back, and it is gone for readers: page, list and sitemap', async () => {
    await endPublication(page, '町の希望により公開を終えました。')
    await until(async () => (await statuses()).every((status) => status === 410))
    expect(await publicPage('ja')).toContain('町の希望により公開を終えました。')
    expect(await publicPage('ja')).not.toContain('<table')
    for (const address of ['/ja', '/en', '/ja/cases', '/en/cases?sort=updated', '/sitemap.xml']) {
      const text = await read(address)
      expect({ address, isThere: text.includes(slug) || text.includes('ひがし町') || text.includes('East Town') }).toEqual({ address, isThere: false })
    }
    await page.reload()
    expect(await page.locator('.status__value').innerText()).toBe('ドラフト')
    expect(await page.locator('#field-title__ja').inputValue()).toBe('ひがし町の歩み')
  })
})
