/** What every public page promises, whatever is on it: checked on one page of each type, in both languages. */
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { strayJapanese } from '@/tests/fixtures/japanese-in-english'
import { inTurn } from '@/tests/support/extent.mjs'
import { parsed } from '@/tests/support/html'
import { axeFindings, stickingOut, widthOf } from './support/accessibility'
import { ask, textOf } from './support/asking'
import { type Noticed, useBrowser, type Visit } from './support/browser'
import { pagesInBrowser, publicPages } from './support/pages'

const origin = inject('readers')
const openPage = useBrowser(() => origin)
const kilobyte = 1024
const phone = { width: 360, height: 780 }
const tablet = { width: 768, height: 1024 }
const desk = { width: 1280, height: 900 }
/** The same desk at 400 %. */
const zoomed = { width: 320, height: 225 }

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes void elements with a slash and some attributes in its own case; HTML reads both alike.
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Long titles are the content's, and no search engine refuses them.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
})

/** What a browser loads with the page, as addresses: `attribute` of each element that `selector` finds. */
function linked(document: Document, selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => new URL(element.getAttribute(attribute) ?? '', origin).href)
}

async function bytesOf(addresses: readonly string[]): Promise<number> {
  const answers = await Promise.all(addresses.map((address) => ask(address, { headers: { 'accept-encoding': 'gzip' } })))
  return answers.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
}

describe.each(publicPages)('$type, $language', ({ path, status, language }) => {
  const address = `${origin}${path}`
  let html = ''
  let document: Document

  beforeAll(async () => {
    html = await textOf(address)
    document = parsed(html)
  })

  it('comes with a policy that runs nothing but our own files', async () => {
    const { headers } = await ask(address)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe-inline')
  })

  it('is valid HTML', async () => {
    const { results } = await htmlValidate.validateString(html)
    const messages = results.flatMap((result) => result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))
    expect([...new Set(messages)]).toEqual([])
  })

  it('marks every word of Japanese that stands on an English page as Japanese', () => {
    expect(language === 'en' ? strayJapanese(html) : []).toEqual([])
  })

  it('is light: HTML, style and script stay within their budgets, and nothing of Next runs', async () => {
    const wire = await ask(address, { headers: { 'accept-encoding': 'gzip' } })
    expect(wire.status).toBe(status)
    expect(wire.headers['content-encoding']).toBe('gzip')
    expect(wire.bytes.byteLength).toBeLessThanOrEqual(60 * kilobyte)
    const styles = linked(document, 'link[rel="stylesheet"]', 'href')
    expect(styles.length).toBeGreaterThan(0)
    expect(await bytesOf(styles)).toBeLessThanOrEqual(20 * kilobyte)
    const scripts = linked(document, 'script[src]', 'src')
    expect(scripts.filter((script) => script.includes('/_next/'))).toEqual([])
    expect(await bytesOf(scripts)).toBeLessThanOrEqual(15 * kilobyte)
    expect([...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')].map(({ textContent }) => textContent)).toEqual([])
    expect(html).not.toMatch(/__next_f|_next\/static\/chunks\/[^"]+\.js/)
  })

  it('says what it is: one main heading, title, description, both languages, update and source', () => {
    const contentOf = (selector: string): string => document.querySelector(selector)?.getAttribute('content') ?? ''
    const hasAddress = (selector: string): boolean => (document.querySelector(selector)?.getAttribute('href') ?? '') !== ''
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelector('title')?.textContent?.length).toBeGreaterThanOrEqual(4)
    expect(document.querySelector('.skip-link')?.getAttribute('href')).toBe('#main')
    expect(document.querySelector('footer time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(document.querySelector('footer cite')).not.toBeNull()
    if (status === 404) return
    expect(contentOf('meta[name="description"]').length).toBeGreaterThanOrEqual(10)
    for (const link of ['link[rel="canonical"]', 'link[rel="alternate"][hreflang="ja"]', 'link[rel="alternate"][hreflang="en"]']) {
      expect([link, hasAddress(link)]).toEqual([link, true])
    }
    expect(contentOf('meta[property="og:title"]')).not.toBe('')
  })
})

/** One for all pages, as a reader goes from one to the next. */
let visit: Visit
beforeAll(async () => {
  visit = await openPage({ viewport: phone })
})

describe.each(pagesInBrowser)('$type, $language, in a browser', ({ path, status }) => {
  const screens = [phone, tablet, desk, zoomed]
  const looked = inTurn(screens, screens.length, `screens of ${path}`)
  let page: Page
  let noticed: Noticed

  beforeAll(async () => {
    ;({ page, noticed } = visit)
    for (const list of Object.values(noticed)) list.length = 0
    await page.setViewportSize(phone)
    await page.goto(path)
  })

  it('is read on a phone without scrolling sideways', async () => {
    await page.setViewportSize(phone)
    expect(await stickingOutOf(phone.width)).toEqual([])
  })

  it('has nothing that axe finds wrong, from a phone to a wide screen and at 400 %', async () => {
    for (const screen of looked) {
      await page.setViewportSize(screen)
      expect({ screen, findings: await axeFindings(page) }).toEqual({ screen, findings: [] })
    }
  })

  it('is read at 400 % on a desk without scrolling sideways', async () => {
    await page.setViewportSize(zoomed)
    expect(await stickingOutOf(zoomed.width)).toEqual([])
  })

  it('asks no other host, runs nothing that its policy forbids and meets no error', () => {
    // The browser tells of a page that is not there; that is no fault of the page.
    const errors = noticed.errors.filter((error) => !(status === 404 && error.includes('404')))
    expect({ ...noticed, errors }).toEqual({ elsewhere: [], violations: [], errors: [] })
  })

  async function stickingOutOf(width: number): Promise<string[]> {
    return (await widthOf(page)) <= width ? [] : [`${await widthOf(page)} px wide`, ...(await stickingOut(page))]
  }
})
