/** All cases on their two lines, on the home page and on their own; the chronology with its labels, and as a spine on a phone. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'

import { languages } from '@/src/i18n/languages'
import { inTurn } from '@/tests/support/extent.mjs'
import { axeFindings } from './support/accessibility'
import { useBrowser } from './support/browser'

const openPage = useBrowser(() => inject('readers'))

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not drawn`)
  return box
}

/** Words of a drawing that lie on each other, by more than the rounding of a pixel. */
const wordsOnWords = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((texts) => {
    const boxes = texts.map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
    return boxes.flatMap(({ text, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
        )
        .map((other) => `${text} and ${other.text}`),
    )
  })

describe.each(inTurn(languages, 2, 'timelines of all cases'))('in %s', (language) => {
  it('a reader with a phone and no script meets the picture on the first screen of the home page, and goes by a row to its case', async () => {
    const { page } = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    await page.goto(`/${language}`)
    expect((await boxOf(page, '.sign-row')).y).toBeLessThan(740)
    const links = page.locator('.sign-rows a')
    for (const link of await links.all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    // Each name stands left of the lines, and the whole picture takes a few screens.
    const [name, lines, picture] = [await boxOf(page, '.sign-name'), await boxOf(page, '.sign-lines'), await boxOf(page, '.sign')]
    expect(name.x + name.width).toBeLessThanOrEqual(lines.x)
    expect(picture.height).toBeLessThan(1600)
    const address = await links.first().getAttribute('href')
    await links.first().click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(address)
  })

  it('a reader by keyboard orders the cases by region and stays at the picture', async () => {
    const { page } = await openPage()
    await page.goto(`/${language}/explore/timelines`)
    const cases = await page.locator('.sign-row').count()
    await page.locator('.sort-links a[href*="order=region"]').press('Enter')
    await page.waitForURL(/\?order=region#orders$/)
    expect(await page.locator('.sign-group h2').count()).toBeGreaterThan(3)
    expect(await page.locator('.sign-row').count()).toBe(cases)
    expect(await wordsOnWords(page, '.sign svg text')).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })

  it.each([768, 1280])('no label of the chronology lies on another at %i px', async (width) => {
    const { page } = await openPage({ viewport: { width, height: 900 } })
    await page.goto(`/${language}/explore/chronology?case=kanra`)
    expect(await page.locator('.chronology-label:visible').count()).toBeGreaterThan(20)
    expect(await wordsOnWords(page, '.chronology-picture text:not(.chronology-number)')).toEqual([])
    // The chosen case lies under it.
    expect((await boxOf(page, '.chronology-lane')).y).toBeGreaterThan((await boxOf(page, '.chronology-begins')).y)
  })

  it('on a phone the chronology is a spine: the years run down, a symbol on the line for each entry', async () => {
    const { page } = await openPage({ viewport: { width: 360, height: 740 } })
    await page.goto(`/${language}/explore/chronology?case=kanra`)
    expect(await page.locator('.chronology-picture').isVisible()).toBe(false)
    const spine = await boxOf(page, '.chronology-years')
    const years = await page.locator('.chronology-years > li').evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
    expect(years).toEqual([...years].sort((a, b) => a - b))
    const shapes = await page
      .locator('.chronology-years .has-symbol')
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row, '::before').content !== 'none'))
    expect(shapes.length).toBeGreaterThan(28)
    expect(shapes).not.toContain(false)
    expect(spine.x + spine.width).toBeLessThanOrEqual(360)
  })

  it('on paper both pictures stand whole', async () => {
    const { page } = await openPage({ viewport: { width: 680, height: 960 } })
    await page.emulateMedia({ media: 'print' })
    await page.goto(`/${language}/explore/chronology`)
    const drawing = await boxOf(page, '.chronology-picture')
    expect(drawing.height).toBeLessThan(960)
    expect(await wordsOnWords(page, '.chronology-picture text:not(.chronology-number)')).toEqual([])
    await page.goto(`/${language}/explore/timelines`)
    expect(await page.locator('.sign-lines').count()).toBe(await page.locator('.sign-row').count())
    // On one sheet: 263 mm are 994 px.
    expect((await boxOf(page, '.sign')).height).toBeLessThan(994)
  })
})
