/** On paper: A4, the timeline on two sides of the years. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { languages } from '@/src/i18n/languages'
import { inTurn } from '@/tests/support/extent.mjs'
import { useBrowser } from './support/browser'
import { blankAtTheEnd, linesByPage } from './support/paper'

const openPage = useBrowser(() => inject('readers'))
/** What A4 leaves between the margins of 15 mm, in CSS pixels. */
const paperWidth = 680

async function sidesOf(rows: Locator): Promise<{ left: number; right: number }[]> {
  return rows.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right } = element.getBoundingClientRect()
      return { left, right }
    }),
  )
}

/** Pages with tables on upright paper. */
const withTables = [
  'explore/elements',
  'explore/process?view=figure',
  'explore/timelines?order=element',
  'explore/chronology?case=takikawa',
  'explore/map',
  'explore/figures',
  'statistics',
  'find?where=hokkaido&kind=city',
]

describe.each(languages)('pages across the cases printed in %s', (language) => {
  it.each(withTables.filter((path) => inTurn(languages, languages.length, `paper of ${path}`).includes(language)))(
    '%s: its tables fit the paper, no column is squeezed, and it takes a few pages',
    async (path) => {
      const { page } = await openPage({ viewport: { width: paperWidth, height: 1000 } })
      await page.goto(`/${language}/${path}`)
      await page.emulateMedia({ media: 'print' })
      const cells = await sidesOf(page.locator('.data-table :is(th, td):visible'))
      expect(cells.length).toBeGreaterThan(0)
      // Narrower than three letters, a Japanese text stands upright and an English one breaks within its words.
      expect(cells.filter(({ left, right }) => right - left < 28 || right > paperWidth + 1)).toEqual([])
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect((pdf.match(/\/Type\s*\/Page(?![s\w])/g) ?? []).length).toBeLessThanOrEqual(16)
    },
  )
})

describe('the home page printed', () => {
  it('has each heading below the one before, without the field between them', async () => {
    const { page } = await openPage({ viewport: { width: paperWidth, height: 1000 } })
    await page.goto('/ja')
    await page.emulateMedia({ media: 'print' })
    const headings = await page
      .locator('main :is(h1, h2):visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })))
    expect(headings.length).toBeGreaterThan(3)
    for (const [index, { top }] of headings.entries()) expect(top).toBeGreaterThanOrEqual(headings[index - 1]?.bottom ?? 0)
  })
})

describe.each(['ja', 'en'] as const)('a case printed in %s', (language) => {
  let page: Page

  beforeAll(async () => {
    page = (await openPage({ viewport: { width: paperWidth, height: 1000 } })).page
    await page.goto(`/${language}/cases/higashimatsushima`)
    await page.emulateMedia({ media: 'print' })
  })

  it('has the local rows left of the years and the rows with JICA right of them', async () => {
    const [local, jica, years] = await Promise.all([
      sidesOf(page.locator('.timeline-row.track-local')),
      sidesOf(page.locator('.timeline-row.track-jica')),
      sidesOf(page.locator('.timeline-year-name')),
    ])
    expect(local.length).toBeGreaterThan(2)
    expect(jica.length).toBeGreaterThan(2)
    const [firstYear = { left: 0, right: 0 }] = years
    for (const { right } of local) expect(right).toBeLessThanOrEqual(firstYear.left + 1)
    for (const { left, right } of jica) {
      expect(left).toBeGreaterThanOrEqual(firstYear.right - 1)
      expect(right).toBeLessThanOrEqual(paperWidth + 1)
    }
  })

  it('leaves out what only a screen needs', async () => {
    for (const selector of ['.skip-link', '.site-nav', '.language-switch', '.breadcrumbs', '.contents', '.permalink']) {
      expect({ selector, seen: await page.locator(selector).first().isVisible() }).toEqual({ selector, seen: false })
    }
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.locator('.site-footer').isVisible()).toBe(true)
  })

  it('becomes a PDF of a few A4 pages', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1')
    const pages = pdf.match(/\/Type\s*\/Page(?![s\w])/g) ?? []
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.length).toBeLessThanOrEqual(20)
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
  })
})

describe('what is on which page', () => {
  const printed = async (path: string) => {
    const { page } = await openPage()
    await page.goto(path)
    return page.pdf({ preferCSSPageSize: true, printBackground: false })
  }

  it.each(['ja', 'en'])('a case begins on the first page, fills it, numbers its pages and leaves similar cases out: %s', async (language) => {
    const pages = linesByPage(await printed(`/${language}/cases/kanra`))
    expect(pages.length).toBeGreaterThan(5)
    expect(blankAtTheEnd(pages[0] ?? [])).toBeLessThan(0.2)
    // The number stands below the text area of every page.
    for (const lines of pages) expect(Math.max(...lines)).toBeGreaterThan(0.94)
    const { page } = await openPage()
    await page.goto(`/${language}/cases/kanra`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#similar, #related, .row-links').evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length)).toBe(0)
  })

  it.each(['ja', 'en'])('the dots of the reasons begin on the first page, and the grid keeps its shading: %s', async (language) => {
    const [first = []] = linesByPage(await printed(`/${language}/explore/matrix`))
    expect(blankAtTheEnd(first)).toBeLessThan(0.2)
    const { page } = await openPage()
    await page.goto(`/${language}/explore/matrix`)
    await page.emulateMedia({ media: 'print' })
    expect(
      await page
        .locator('.matrix td.shade-4')
        .first()
        .evaluate((cell) => getComputedStyle(cell).printColorAdjust),
    ).toBe('exact')
  })

  it.each(['ja', 'en'])('the drawing of the process has all its numbers within the paper: %s', async (language) => {
    const { page } = await openPage()
    await page.setViewportSize({ width: 680, height: 1000 })
    await page.goto(`/${language}/explore/process?view=figure`)
    await page.emulateMedia({ media: 'print' })
    const beyond = await page.locator('.process-badge').evaluateAll((marks) => {
      const edge = document.querySelector('main')?.getBoundingClientRect().right ?? 0
      return marks.filter((mark) => mark.getBoundingClientRect().right > edge).length
    })
    expect(beyond).toBe(0)
  })

  it('the name of a case and the head of a table stay with what follows them', async () => {
    const { page } = await openPage()
    await page.goto('/ja/find?kind=city&lack=labour-shortage')
    await page.emulateMedia({ media: 'print' })
    for (const selector of ['.find-case-name', '.find-case-body > summary', '.data-table caption', '.data-table thead']) {
      expect({
        selector,
        after: await page
          .locator(selector)
          .first()
          .evaluate((part) => getComputedStyle(part).breakAfter),
      }).toEqual({ selector, after: 'avoid' })
    }
    expect(await page.locator('.table-file').first().isVisible()).toBe(false)
  })

  it.each(['/ja/explore/chronology', '/en/explore/chronology', '/ja/explore/chronology?case=komagane&case=ama&case=saku'])(
    '%s begins with its drawing on the first sheet',
    async (path) => {
      const [first = [], ...rest] = linesByPage(await printed(path))
      expect(rest.length).toBeGreaterThan(2)
      expect(blankAtTheEnd(first)).toBeLessThan(0.2)
      const { page } = await openPage({ viewport: { width: paperWidth, height: 1000 } })
      await page.goto(path)
      await page.emulateMedia({ media: 'print' })
      const drawing = await page.locator('.chronology-picture').evaluate((svg) => svg.getBoundingClientRect().bottom)
      // What A4 leaves above the margins of 16 and 18 mm.
      expect(drawing).toBeLessThan(994)
    },
  )

  it('an answer comes before how it was found', async () => {
    const { page } = await openPage({ viewport: { width: paperWidth, height: 1000 } })
    await page.goto(`/ja/ask?q=${encodeURIComponent('医療の人材をどう育てたか')}`)
    await page.emulateMedia({ media: 'print' })
    const tops = await page.locator('.ask-form, #answer, .asked-group, .reading').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top))
    const [reading = 0, ...others] = tops
    expect(Math.max(...others)).toBeLessThan(reading)
    expect(others.toSorted((a, b) => a - b)).toEqual(others)
  })

  it('a timeline of a comparison has its name beside it', async () => {
    const { page } = await openPage({ viewport: { width: 1000, height: 700 } })
    await page.goto('/ja/compare?cases=ama,hamada,okinawa')
    await page.emulateMedia({ media: 'print' })
    expect(
      await page
        .locator('.compare-timelines > li')
        .evaluateAll((items) =>
          items.map((item) => ({ display: getComputedStyle(item.parentElement ?? item).display, inside: getComputedStyle(item).breakInside })),
        ),
    ).toEqual(Array.from({ length: 3 }, () => ({ display: 'block', inside: 'avoid' })))
  })

  it('a comparison has no page that is half empty but for its last', async () => {
    const pages = linesByPage(await printed('/ja/compare?cases=kanra,marumori,takikawa,nishio-chiryu'))
    expect(pages.length).toBeGreaterThan(3)
    expect(
      pages
        .slice(0, -1)
        .map(blankAtTheEnd)
        .filter((blank) => blank > 0.5),
    ).toEqual([])
  })
})
