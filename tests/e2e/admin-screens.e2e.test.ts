/** Every kind of screen of the admin, in both languages (for a commit each in one, by turns), for those who do not see it and for those who make it large. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { languages } from '@/src/i18n/languages'
import { inTurn } from '@/tests/support/extent.mjs'
import { settledFindings, stickingOut, widthOf } from './support/accessibility'
import { useBrowser } from './support/browser'
import { openRow, openTab, signIn } from './support/form'
import { recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
let page: Page
let id: unknown
const openPage = useBrowser(() => product.url)

let title: Record<string, unknown>

beforeAll(async () => {
  const stored = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })
  id = stored.id
  title = Object(stored.title)
})

const screens: readonly { readonly name: string; readonly path: () => string; readonly there: string }[] = [
  { name: 'first page', path: () => '/admin', there: '.dashboard-title' },
  { name: 'list of cases', path: () => '/admin/collections/cases', there: 'tbody tr' },
  { name: 'list of places', path: () => '/admin/collections/places', there: 'tbody tr' },
  { name: 'form of a case', path: () => `/admin/collections/cases/${id}`, there: '.tabs-field' },
  { name: 'start of a case', path: () => '/admin/start-case', there: '.start-case' },
  { name: 'form of a term', path: () => '/admin/collections/organisations/create', there: '#field-name__ja' },
  { name: 'form of a survey', path: () => '/admin/collections/surveys/1', there: '#field-perspectives' },
  { name: 'images', path: () => '/admin/collections/media', there: '.collection-list' },
  { name: 'new image', path: () => '/admin/collections/media/create', there: '.file-field' },
  { name: 'new user', path: () => '/admin/collections/users/create', there: '#field-email' },
  { name: 'account', path: () => '/admin/account', there: '.payload-settings' },
  { name: 'site', path: () => '/admin/globals/site', there: '#field-name__ja' },
  { name: 'sign-in rules', path: () => '/admin/globals/sign-in-rules', there: '#field-secondFactorRoles' },
  { name: 'versions', path: () => `/admin/collections/cases/${id}/versions`, there: 'tbody tr' },
]

describe.each([
  ['ja', 'ja-JP', '年表'],
  ['en', 'en-GB', 'Timeline'],
] as const)('the admin in %s', (language, locale, timeline) => {
  const isHere = (screen: string): boolean => inTurn(languages, languages.length, screen).includes(language)

  beforeAll(async () => {
    page = (await openPage({ locale })).page
    await page.goto('/admin/login')
    await page.locator('#field-email').waitFor()
  })

  it('has a login without a fault for assistive technology', async () => {
    expect(await settledFindings(page)).toEqual([])
    await signIn(page)
    await page.waitForURL((url) => url.pathname === '/admin')
  })

  it.each(screens.filter(({ name }) => isHere(name)))('has no such fault on the screen “$name”, and no word that is an object', async ({ path, there }) => {
    await page.goto(path())
    await page.locator(there).first().waitFor()
    expect(await settledFindings(page)).toEqual([])
    const drawn = await page.evaluate(() => {
      const copy = document.importNode(document.documentElement, true)
      for (const script of copy.querySelectorAll('script')) script.remove()
      return copy.outerHTML
    })
    expect(drawn).not.toMatch(/\[object Object\]|\{\{\w+\}\}/)
    const howToMove = await page.locator('[id^="DndDescribedBy"]').allInnerTexts()
    expect(howToMove.filter((text) => (locale === 'ja-JP' ? /[a-z]{3} [a-z]{3}/i : /^$/).test(text))).toEqual([])
  })

  it('calls records by their names in its language: in headings, in what is chosen and in lists', async () => {
    const [basics, ownName, country, place] =
      language === 'ja' ? ['基本', '帯広市', 'マレーシア', '滝川市'] : ['Basics', 'Obihiro City', 'Malaysia', 'Takikawa City']
    await page.goto(`/admin/collections/cases/${id}`)
    await expect.poll(() => page.locator('.doc-header__title').innerText()).toBe(title[language])
    await openTab(page, basics)
    await expect.poll(() => page.locator('#field-places .rs__multi-value').allInnerTexts()).toEqual([ownName])
    for (const [collection, name] of [
      ['countries', country],
      ['places', place],
    ] as const) {
      await page.goto(`/admin/collections/${collection}?limit=100`)
      await expect.poll(() => page.locator('tbody .cell-listTitle').allInnerTexts()).toContain(name)
    }
  })

  if (isHere('rows'))
    it('has no such fault in the rows of a case, with a row and its menu open', async () => {
      await page.goto(`/admin/collections/cases/${id}`)
      await openTab(page, timeline)
      await openRow(page, 'timeline-row-0')
      await page.locator('#timeline-row-0 .rows__dots').click()
      expect(await settledFindings(page)).toEqual([])
    })

  if (isHere('version'))
    it('has no such fault in a version beside the one before', async () => {
      await page.goto(`/admin/collections/cases/${id}/versions`)
      await page.locator('tbody a').first().click()
      await page.locator('.view-version, .version').first().waitFor()
      expect(await settledFindings(page)).toEqual([])
    })

  if (isHere('400 %'))
    it('shows the whole publish button at 400 %, without sideways scrolling', async () => {
      await page.setViewportSize({ width: 320, height: 225 })
      await page.goto(`/admin/collections/cases/${id}`)
      await page.locator('.tabs-field').waitFor()
      const button = page.locator('#action-save')
      await button.scrollIntoViewIfNeeded()
      const box = await button.boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 225).toBe(true)
      expect({ width: await widthOf(page), out: await stickingOut(page) }).toMatchObject({ width: 320 })
      await page.setViewportSize({ width: 1280, height: 900 })
    })
})
