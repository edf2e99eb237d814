/** The whole way without a mouse, once: only Tab, Enter, Space and Escape. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { useBrowser } from './support/browser'

const openPage = useBrowser(() => inject('readers'))

/** A sign of the focus that an eye can see: an outline, or a ring drawn around a dot of the timeline. */
function hasVisibleFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return false
    const ring = activeElement.querySelector('.timeline-focus')
    if (ring) return Number.parseFloat(getComputedStyle(ring).strokeWidth) >= 2 && getComputedStyle(ring).stroke !== 'none'
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
}

/** Presses Tab until the focus is where it should be, and looks at each stop whether one sees it. */
async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    if (!(await hasVisibleFocus(page))) {
      const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))
      throw new Error(`The focus cannot be seen on ${where}`)
    }
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab does not reach ${selector} within ${most} presses.`)
}

describe.each([
  ['desk', 1280],
  ['phone', 360],
] as const)('with the keyboard alone, on a %s', (_screen, width) => {
  let page: Page

  beforeAll(async () => {
    page = (await openPage({ viewport: { width, height: 780 } })).page
    await page.goto('/ja/cases')
  })

  it('the first stop skips to the content', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link')
    expect(await page.locator('.skip-link').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('a facet is opened, ticked and sent', async () => {
    if (width < 960) {
      await tabTo(page, '.facets > summary')
      await page.keyboard.press('Enter')
    }
    await tabTo(page, 'input[name="element"][value="economic"]')
    await page.keyboard.press('Space')
    await tabTo(page, '.facet > summary')
    await page.keyboard.press('Enter')
    await tabTo(page, '.facets button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ja/cases?element=economic')
  })

  it('a card is opened by its title', async () => {
    await tabTo(page, '.card-title a')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ja/cases/*')
  })

  it('a dot of the timeline leads to its row, and the next stop is in that row', async () => {
    await tabTo(page, '.timeline-overview a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#./)
    const { hash } = new URL(page.url())
    expect(await page.locator(`.timeline-row${hash}`).isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate((id) => document.activeElement?.closest(id) !== null, hash)).toBe(true)
  })

  it('a source is opened with Enter and closed with Escape', async () => {
    await tabTo(page, '.timeline-row .evidence summary', 12)
    await page.keyboard.press('Enter')
    const evidence = page.locator('.evidence[open]')
    await expect.poll(() => evidence.count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => evidence.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  })
})

it('the names above the columns of a comparison are seen on a narrow screen while the focus is in them', async () => {
  const { page } = await openPage({ viewport: { width: 360, height: 740 } })
  await page.goto('/ja/compare?cases=ama,hamada,okinawa')
  const heads = page.locator('.compare-table thead a')
  expect(await heads.count()).toBeGreaterThan(2)
  for (const at of [0, 1, 2]) {
    await heads.nth(at).focus()
    // What is cut away has no point of its own.
    const isSeen = await heads.nth(at).evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect()
      return link.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    })
    expect({ at, isSeen }).toEqual({ at, isSeen: true })
  }
})

describe('suggestions while typing, with the keyboard alone', () => {
  it('are announced, reached with the arrows, closed with Escape and followed with Enter', async () => {
    const { page, noticed } = await openPage({ viewport: { width: 1280, height: 780 } })
    await page.goto('/ja')
    await tabTo(page, '.site-header input[name="q"]')
    const box = page.locator('.site-header input[name="q"]:visible')
    await box.pressSequentially('ブータ')
    const list = page.locator('.site-header [role="listbox"]:visible')
    await list
      .getByRole('option', { name: /ブータン/ })
      .first()
      .waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const reached = await box.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${reached}`).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    await expect.poll(() => list.count()).toBe(0)
    expect(await box.inputValue()).toBe('ブータ')
    await page.keyboard.press('ArrowDown')
    await list
      .getByRole('option', { name: /ブータン/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ja/countries/bt')
    expect(noticed).toEqual({ elsewhere: [], violations: [], errors: [] })
  })
})

describe('the grid of reasons and changes, with the keyboard alone', () => {
  it('is one stop of Tab; arrows move in it, and Enter opens the sentences', async () => {
    const { page } = await openPage({ viewport: { width: 1280, height: 780 } })
    await page.goto('/ja/explore/matrix')
    await tabTo(page, '.matrix-figure td a, .matrix-figure th a')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
    const before = await focused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const after = await focused()
    expect(after).not.toBe(before)
    expect(await hasVisibleFocus(page)).toBe(true)
    await page.keyboard.press('End')
    expect(await page.evaluate(() => document.activeElement?.closest('.matrix-figure') !== null)).toBe(true)
  })
})
