/** The admin for those who do not see it, and for those who do not read Japanese. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Page } from 'playwright-core'

import { get, rowsOf } from '../../src/editorial/publish-guard/reading'
import { formatList } from '../../src/i18n/format'
import type { Language } from '../../src/i18n/languages'
import { axeFindings } from './support/accessibility'
import { useBrowser } from './support/browser'
import { faultsInBox, openRow, openTab, publish, signIn } from './support/form'
import { startProduct, type Product } from './support/product'
import { must, recordOf, staffAt } from './support/staff'

/**
 * Faults of Payload's own parts, which this product cannot mend: left out by what they are, so that anything of ours,
 * and anything new of Payload's, is found.
 */
const ofPayload: readonly RegExp[] = [
  // The login page has neither a main landmark nor a heading.
  /^(landmark-one-main|page-has-heading-one): html /, /^region: (span\[lang="ja"\]|\.login__form__inputWrap|a) /,
  // Lists to choose from: no name but the label beside them, small targets, buttons hidden from a screen reader but not from Tab.
  /^(label|label-title-only|target-size): #react-select-/, /^aria-hidden-focus: .*\.rs__indicators/, /^nested-interactive: \.rs__multi-value/,
  /^target-size: \.relationship--multi-value-label__drawer-toggler/,
  // Rows: the handle to drag one has no name, the menu of one is small.
  /^aria-command-name: .*\.collapsible__drag/, /^target-size: .*\.array-actions__button/,
  // Chosen values of a list inside a row.
  /^nested-interactive: div\[aria-describedby/, /^target-size: button\[aria-label="Edit /, /^target-size: .*multi-value-remove/,
  // The frame around a form: its own tabs, the menu behind the dots, no landmark; groups begin with a third-level heading.
  /^list: \.doc-tabs__tabs/, /^label-content-name-mismatch: a\[aria-label="(バージョン|Versions)"\]/, /^region: \.doc-header/, /^button-name: .*popup-button/,
  /^heading-order: .*(group-field__header|array-field__title)/,
]

let product: Product
let page: Page
let caseId: unknown
const openPage = useBrowser(() => product.url)

beforeAll(async () => {
  product = await startProduct({ from: inject('filled') })
  caseId = (await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })).id
})
afterAll(() => product.stop())

async function findings(): Promise<string[]> {
  return (await axeFindings(page)).filter((finding) => !ofPayload.some((pattern) => pattern.test(finding)))
}

/** The places of each case, in the order of the cases' numbers, as the API tells them. */
async function namesOfPlaces(language: Language): Promise<string[]> {
  const answer = await must(await staffAt(product.url), 'GET', '/cases', { query: { sort: 'number', limit: 100, depth: 1 } })
  return [answer.at('docs')].flat().map((record) => formatList(rowsOf(record, 'places').map((place) => String(get(place, `name.${language}`))), language))
}

describe.each([
  ['ja', 'ja-JP', { tabs: ['基本', '年表'], ready: '公開に必要な項目はそろっています。', menu: '用語と一覧', pair: '西尾市、知立市', status: '公開済み', refused: ['基本「概要」：日本語を入力してください。', '基本「番号」：入力してください。'] }],
  ['en', 'en-GB', { tabs: ['Basics', 'Timeline'], ready: 'Everything that publishing needs is there.', menu: 'Vocabularies', pair: 'Nishio City and Chiryu City', status: 'Published', refused: ['Basics, Summary: Fill in the Japanese text.', 'Basics, Number: Fill this in.'] }],
] as const)('the admin in %s', (language, locale, say) => {
  beforeAll(async () => {
    page = (await openPage({ locale })).page
  })

  it('has a login page without a fault for assistive technology', async () => {
    await page.goto('/admin/login')
    await page.locator('#field-email').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await findings()).toEqual([])
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
    await page.goto(`/admin/collections/cases/${caseId}`)
    await page.locator('#field-title__ja').waitFor()
    await expect.poll(() => page.locator('.readiness__state').innerText()).toBe(say.ready)
    for (const tab of say.tabs) {
      await openTab(page, tab)
      if (tab === say.tabs[1]) await openRow(page, 'timeline-row-0')
      expect({ tab, findings: await findings() }).toEqual({ tab, findings: [] })
    }
  })

  it('refuses in this language', async () => {
    await openTab(page, say.tabs[0])
    expect(await page.locator('.status__value').innerText()).toBe(say.status)
    await page.locator('#field-summary__ja').fill('')
    await page.locator('#field-number').fill('')
    const { kind, text } = await publish(page)
    expect({ kind, isShort: text.length < 120, told: await faultsInBox(page) }).toEqual({ kind: 'refused', isShort: true, told: say.refused })
    expect(await findings()).toEqual([])
  })
})
