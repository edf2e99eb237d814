/** The admin for those who do not see it, and for those who do not read Japanese. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { formatList } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { get, rowsOf } from '@/src/model/reading'
import { settledFindings } from './support/accessibility'
import { useBrowser } from './support/browser'
import { faultsInBox, openRow, openTab, publish, signIn } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
let page: Page
const openPage = useBrowser(() => product.url)

/** The places of each case, in the order of the cases' numbers, as the API tells them. */
async function namesOfPlaces(language: Language): Promise<string[]> {
  const answer = await must(await staffAt(product.url), 'GET', '/cases', { query: { sort: 'number', limit: 100, depth: 1, draft: true } })
  return [answer.at('docs')].flat().map((record) =>
    formatList(
      rowsOf(record, 'places').map((place) => String(get(place, `name.${language}`))),
      language,
    ),
  )
}

describe.each([
  [
    'ja',
    'ja-JP',
    'obihiro',
    {
      tabs: ['基本', '年表'],
      ready: '公開に必要な項目はそろっています。',
      menu: '用語と一覧',
      pair: '西尾市、知立市',
      status: '公開済み',
      refused: ['基本「概要」：日本語を入力してください。', '基本「番号」：入力してください。'],
    },
  ],
  [
    'en',
    'en-GB',
    'kanra',
    {
      tabs: ['Basics', 'Timeline'],
      ready: 'Everything that publishing needs is there.',
      menu: 'Vocabularies',
      pair: 'Nishio City and Chiryu City',
      status: 'Published',
      refused: ['Basics, Summary: Fill in the Japanese text.', 'Basics, Number: Fill this in.'],
    },
  ],
] as const)('the admin in %s', (language, locale, slug, say) => {
  beforeAll(async () => {
    page = (await openPage({ locale })).page
  })

  it('has a login page in this language; what axe says of it is in the test of every screen', async () => {
    await page.goto('/admin/login')
    await page.locator('#field-email').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  })

  it('speaks this language in its menu', async () => {
    await signIn(page)
    await page.waitForURL((url) => url.pathname === '/admin')
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('.dashboard').innerText()).toContain(say.menu)
  })

  it('names the places of every case in the list of cases, those below the screen too', async () => {
    await page.goto('/admin/collections/cases?limit=100')
    await page.locator('tbody .cell-places').first().waitFor()
    const shown = await page.locator('tbody .cell-places').allInnerTexts()
    expect(shown).toEqual(await namesOfPlaces(language))
    expect(shown).toContain(say.pair)
  })

  it('has a case form without a fault for assistive technology, in its tabs and rows', async () => {
    const { id } = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: slug } })
    await page.goto(`/admin/collections/cases/${String(id)}`)
    await expect.poll(() => page.locator('.readiness__state').innerText()).toBe(say.ready)
    for (const tab of say.tabs) {
      await openTab(page, tab)
      if (tab === say.tabs[1]) await openRow(page, 'timeline-row-0')
      expect({ tab, findings: await settledFindings(page) }).toEqual({ tab, findings: [] })
    }
  })

  it('refuses in this language', async () => {
    await openTab(page, say.tabs[0])
    expect(await page.locator('.status__value').innerText()).toBe(say.status)
    await page.locator('#field-summary__ja').fill('')
    await page.locator('#field-number').fill('')
    const { kind, text } = await publish(page)
    expect({ kind, isShort: text.length < 120, told: await faultsInBox(page) }).toEqual({ kind: 'refused', isShort: true, told: say.refused })
    expect(await settledFindings(page)).toEqual([])
  })
})
