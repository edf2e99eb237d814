/** From a case's answer to its limits, and what did not work in all cases: by the keyboard, without script, on a phone and on paper. */
import { readFileSync } from 'node:fs'

import { describe, expect, inject, it } from 'vitest'

import { axeFindings, widthOf } from './support/accessibility'
import { useBrowser } from './support/browser'

const openPage = useBrowser(() => inject('readers'))

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('a case says on its first screen what changed and what limits it, and leads to its limits', async () => {
    const { page } = await openPage({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false })
    await page.goto(`/${language}/cases/marumori`)
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Infinity
    expect(await top('.opening-sentences dd')).toBeLessThan(800)
    expect(await top('.wide-timeline')).toBeLessThan(800)
    expect(await top('.opening-limit')).toBeLessThan(1_600)
    await page.locator('.opening-limit a').focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#limits')
    await page.locator('#limits .statement a[href*="limits?kind="]').first().click()
    expect(new URL(page.url()).pathname).toBe(`/${language}/limits`)
    expect(await page.locator('.limit').count()).toBeGreaterThan(1)
    expect(await page.locator('.site-nav [aria-current]').getAttribute('href')).toBe(`/${language}/limits`)
  })

  it('the limits of one case are chosen by a form without script, and its table is saved', async () => {
    const { page } = await openPage({ viewport: { width: 360, height: 740 } })
    await page.goto(`/${language}/limits?kind=people&kind=nonsense&x=1`)
    expect(await page.locator('.limit-kinds [aria-current]').getAttribute('href')).toBe(`/${language}/limits?kind=people`)
    await page.locator('select[name="case"]').selectOption('miyazaki')
    await page.locator('.figure-choice button').click()
    await page.waitForURL((url) => url.searchParams.get('case') === 'miyazaki')
    await page.locator('.limit-kinds a').first().click()
    await page.waitForURL((url) => url.search === '?case=miyazaki')
    expect(await page.locator('.limit').count()).toBe(4)
    expect(await widthOf(page)).toBe(360)
    expect(await axeFindings(page)).toEqual([])
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.table-file a').click()])
    expect(
      readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(5)
  })
})
