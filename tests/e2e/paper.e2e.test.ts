/** What is carried into a meeting: one sheet of a case and a booklet, from the page, on paper and as PDF. */
import { describe, expect, inject, it } from 'vitest'

import { languages } from '@/src/i18n/languages'
import { inTurn } from '@/tests/support/extent.mjs'
import { readPdf } from '@/tests/support/pdf'
import { useBrowser } from './support/browser'

const openPage = useBrowser(() => inject('readers'))
const origin = (): string => inject('readers')

/** The slugs of all published cases, from the site itself. */
async function slugsOf(): Promise<readonly string[]> {
  const sitemap = await (await fetch(`${origin()}/sitemap.xml`)).text()
  return [...new Set([...sitemap.matchAll(/\/ja\/cases\/([a-z0-9-]+)</g)].map(([, slug = '']) => slug))]
}

const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/g) ?? []).length

describe('the sheet of a case', () => {
  it.each(inTurn(languages, languages.length, 'language of every sheet'))(
    'takes exactly one A4 page for every shipped case: %s',
    async (language) => {
      const { page } = await openPage()
      const taken: Record<string, number> = {}
      const slugs = await slugsOf()
      expect(slugs.length).toBe(19)
      for (const slug of slugs) {
        await page.goto(`/${language}/cases/${slug}/sheet`)
        const pdf = await page.pdf({ preferCSSPageSize: true })
        taken[slug] = pagesIn(pdf)
        expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12]/)
      }
      expect(taken).toEqual(Object.fromEntries(slugs.map((slug) => [slug, 1])))
    },
    240_000,
  )

  it('is one press from the case, needs no script, and its PDF says the same', async () => {
    const [language = 'ja'] = inTurn(languages, languages.length, 'language of the sheet')
    const { page, noticed } = await openPage({ javaScriptEnabled: false })
    await page.goto(`/${language}/cases/kanra`)
    await page.locator('.case-compare a').last().click()
    expect(new URL(page.url()).pathname).toBe(`/${language}/cases/kanra/sheet`)
    const headings = await page.locator('.sheet li strong').allInnerTexts()
    const [file] = await page.locator('.sheet-ways a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const response = await fetch(`${origin()}${file}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const pdf = readPdf(new Uint8Array(await response.arrayBuffer()))
    const bare = (text: string): string => text.replace(/\s/g, '')
    expect(pdf.pages).toBe(1)
    expect(headings.length).toBeGreaterThan(8)
    expect(headings.filter((heading) => !bare(pdf.text).includes(bare(heading)))).toEqual([])
    expect(noticed).toEqual({ elsewhere: [], violations: [], errors: [] })
  })
})

describe('a booklet', () => {
  it('is made of what is ticked in the list, has one address, and numbers its pages', async () => {
    const { page } = await openPage({ javaScriptEnabled: false })
    await page.goto('/ja/cases')
    for (const slug of ['kanra', 'marumori', 'takikawa']) await page.locator(`input[name=cases][value=${slug}]`).check()
    await page.locator('.card-submit button[formaction]').click()
    await page.locator('.booklet').waitFor()
    expect(await page.locator('.sheet').count()).toBe(3)
    const printed = pagesIn(await page.pdf({ preferCSSPageSize: true }))
    expect(printed).toBeGreaterThanOrEqual(5)
    expect(printed).toBeLessThanOrEqual(7)
    const href = await page.locator('.sheet-ways a').first().getAttribute('href')
    expect(href).toMatch(/^\/ja\/booklet\.pdf\?case=\w+&case=\w+&case=\w+$/)
    const pdf = readPdf(new Uint8Array(await (await fetch(`${origin()}${href}`)).arrayBuffer()))
    expect(pdf.pages).toBeGreaterThanOrEqual(5)
  })

  it.each([
    ['/ja/booklet.pdf', 307, '/ja/booklet'],
    ['/ja/booklet.pdf?case=nobody', 307, '/ja/booklet'],
    ['/ja/cases/nobody/sheet.pdf', 404, null],
    ['/ja/cases/nobody/sheet', 404, null],
  ] as const)('leads to a page with words, whatever the address: %s', async (path, status, location) => {
    const response = await fetch(`${origin()}${path}`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([status, location])
  })
})
