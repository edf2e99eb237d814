/** What an eye sees wrong at once, measured on every type of page: columns of letters, cut and parted words, marks on each other. */
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { languages } from '@/src/i18n/languages'
import { dictionaries } from '@/src/i18n/words'
import { inTurn } from '@/tests/support/extent.mjs'
import { useBrowser } from './support/browser'
import { clippedTexts, faintWords, lettersInAColumn, linesBegunByMarks, overlappingMarks, partedWords, smallTargets, stopsIn } from './support/measuring'
import { pagesInBrowser } from './support/pages'

const openPage = useBrowser(() => inject('readers'))
const widths = [320, 360, 768, 1280] as const
/** Short words that stand in narrow cells, labels and titles. */
const whole = ['地域', '出典', 'カ月', '種類', '年度', '変化', '記載なし', '事例なし']
/** Words that a browser's rule for phrases parts, in the middle of texts too. */
const wholeAnywhere = ['草の根', '担い手', '身の丈', '手がかり', '生きがい', 'か月', 'か国', 'か所', '帯広']
/** Longer than any text. */
const anyLength = 1_000_000

let page: Page
beforeAll(async () => {
  page = (await openPage()).page
})

describe.each(pagesInBrowser)('$type, $language', ({ path, language }) => {
  beforeAll(() => page.goto(path))

  // For a commit a narrow and a wide one.
  describe.each(inTurn(widths, 2, `widths of ${path}`))('at %i px', (width) => {
    beforeAll(() => page.setViewportSize({ width, height: 900 }))

    it('has no column of single letters, no cut text and no marks on each other', async () => {
      expect(await lettersInAColumn(page)).toEqual([])
      expect(await clippedTexts(page)).toEqual([])
      expect(await overlappingMarks(page)).toEqual([])
    })

    if (language === 'ja')
      it('begins no line with a comma and parts no short word', async () => {
        expect(await linesBegunByMarks(page)).toEqual([])
        expect(await partedWords(page, whole)).toEqual([])
        expect(await partedWords(page, wholeAnywhere, anyLength)).toEqual([])
        // Words of a row of boxes would stand apart from each other.
        expect(
          await page
            .locator('.whole')
            .evaluateAll((words) =>
              words
                .filter(
                  ({ parentElement }) =>
                    parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display) && parentElement.childNodes.length > 1,
                )
                .map(({ parentElement }) => `${parentElement?.className}: ${parentElement?.textContent?.slice(0, 30)}`),
            ),
        ).toEqual([])
      })
  })
})

describe('a case with long texts in Japanese', () => {
  it.each(inTurn(widths, 2, 'widths of long texts'))('parts no word of its texts at %i px', async (width) => {
    const { page } = await openPage()
    await page.setViewportSize({ width, height: 900 })
    for (const slug of ['takikawa', 'obihiro', 'saku']) {
      await page.goto(`/ja/cases/${slug}`)
      expect(await partedWords(page, wholeAnywhere, anyLength), slug).toEqual([])
    }
  })
})

describe('the list of cases on a desk', () => {
  it('has a field to find a value in, as wide as its column, with every group open', async () => {
    const { page } = await openPage()
    await page.goto('/ja/cases')
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => {
        details.open = true
      }),
    )
    expect(await lettersInAColumn(page)).toEqual([])
    const field = page.locator('find-in-list input[type="search"]').first()
    expect((await field.boundingBox())?.width).toBeGreaterThan(200)
  })
})

describe.each(languages)('the grid of reasons and changes in %s', (language) => {
  const screens = [
    [360, true],
    [768, true],
    [1280, false],
  ] as const
  it.each(screens.filter(([width]) => inTurn(languages, languages.length, `grid at ${width}`).includes(language)))(
    'cuts no row at %i px, its columns are as wide as a finger and their names do not touch',
    async (width, hasTouch) => {
      const { page } = await openPage({ viewport: { width, height: 900 }, hasTouch, isMobile: hasTouch })
      for (const query of ['', '?columns=element']) {
        await page.goto(`/${language}/explore/matrix${query}`)
        const box = await page.locator('.matrix-scroll').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
        expect(box).toBeLessThanOrEqual(1)
        expect(await smallTargets(page, '.matrix td a')).toEqual([])
        const names = await page.locator('.matrix thead tr:nth-child(2) .matrix-tag > *').evaluateAll((links) =>
          links.map((link) => {
            const words = document.createRange()
            words.selectNodeContents(link)
            const { left, right } = words.getBoundingClientRect()
            return { left, right }
          }),
        )
        expect(names.length).toBeGreaterThan(10)
        for (const [index, { left }] of names.entries()) if (index > 0) expect(left).toBeGreaterThanOrEqual((names[index - 1]?.right ?? 0) + 1)
        const columns = await page.locator('.matrix tbody tr:first-child td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width))
        expect(Math.min(...columns)).toBeGreaterThanOrEqual(width < 1280 || query === '' ? 43.5 : 39.5)
        // Keys are told of where there are keys.
        await expect.poll(() => page.locator('.matrix-figure .keys-hint').count()).toBe(hasTouch ? 0 : 1)
      }
    },
  )
})

describe.each(languages)('the dots in %s', (language) => {
  it.each(inTurn([360, 768, 1280], 2, `dots in ${language}`))(
    'are wide enough for a finger and stand under the names of their cases, at %i px',
    async (width) => {
      const { page } = await openPage({ viewport: { width, height: 900 } })
      await page.goto(`/${language}/explore/matrix`)
      expect(await smallTargets(page, '.dots a')).toEqual([])
      const misplaced = await page.locator('.dots').evaluateAll((tables) =>
        tables.flatMap((table) => {
          const left = (cell: Element) => Math.round(cell.getBoundingClientRect().left)
          const heads = [...table.querySelectorAll('thead th')].slice(2).map(left)
          return [...table.querySelectorAll('tbody tr')].filter((row) =>
            [...row.querySelectorAll('td')].slice(1).some((cell, at) => Math.abs(left(cell) - (heads[at] ?? -99)) > 2),
          ).length
        }),
      )
      expect(misplaced).toEqual([0, 0])
    },
  )

  it('keep the names of compared cases in sight over them, on a phone too', async () => {
    const { page } = await openPage({ viewport: { width: 360, height: 700 } })
    await page.goto(`/${language}/compare?cases=kanra,marumori,takikawa,nishio-chiryu`)
    await page.locator('.dots').first().locator('tbody tr').last().scrollIntoViewIfNeeded()
    const head = await page.locator('.dots').first().locator('thead').boundingBox()
    expect(head?.y).toBeGreaterThanOrEqual(-1)
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThan(700)
  })
})

describe('the paths that cases tell', () => {
  it('are folded by stage on a phone and all open on a desk’s screen, without a script', async () => {
    const shown = async (width: number) => {
      const { page } = await openPage({ viewport: { width, height: 900 }, javaScriptEnabled: false })
      await page.goto('/ja/explore/process')
      const rows = await page
        .locator('.told-path')
        .evaluateAll((all) => all.map((row) => row.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })))
      return { all: rows.length, seen: rows.filter(Boolean).length }
    }
    const phone = await shown(360)
    expect(phone.seen).toBeGreaterThan(0)
    expect(phone.seen).toBeLessThan(phone.all)
    const desk = await shown(1280)
    expect(desk.seen).toBe(desk.all)
  })
})

describe.each(languages)('the maps in %s', (language) => {
  it.each(widths.filter((width) => inTurn(languages, languages.length, `maps at ${width}`).includes(language)))(
    'have tiles of one size that a finger can press, and none that covers another, at %i px',
    async (width) => {
      const { page } = await openPage({ viewport: { width, height: 900 } })
      await page.goto(`/${language}/explore/map`)
      expect(await smallTargets(page, '.tile-map a, .country-tiles a')).toEqual([])
      const boxes = await page.locator('.tile > rect').evaluateAll((squares) => squares.map((square) => square.getBoundingClientRect().toJSON()))
      expect(boxes).toHaveLength(47)
      const sizes = boxes.flatMap(({ width: wide, height }) => [wide, height])
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(0.5)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(width < 360 ? 21 : width < 600 ? 24 : 40)
      const cover = boxes.flatMap((one, at) =>
        boxes.slice(at + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom),
      )
      expect(cover).toEqual([])
      // No name is wider than its tile.
      const wide = await page
        .locator('.tile')
        .evaluateAll(
          (all) =>
            all.filter((tile) => [...tile.querySelectorAll('text')].some((text) => text.getBoundingClientRect().width > tile.getBoundingClientRect().width))
              .length,
        )
      expect(wide).toBe(0)
    },
  )

  it('lead from a prefecture to its page only where there is a case', async () => {
    const { page } = await openPage()
    await page.goto(`/${language}/explore/map`)
    const rows = await page
      .locator('#prefectures tbody tr')
      .evaluateAll((all) => all.map((row) => [row.querySelector('th a') !== null, row.querySelector('td a') !== null]))
    const tiles = await page.locator('.tile.has-cases').count()
    expect(tiles).toBeGreaterThan(0)
    expect(rows).toEqual(Array.from({ length: tiles }, () => [true, true]))
    expect(await page.locator('.tile-map a').count()).toBe(tiles)
  })
})

describe.each(languages)('the first screen of a picture in %s', (language) => {
  const pictures = [
    ['/explore/matrix', '.dots tbody tr'],
    ['/explore/process', '.path-stage'],
    ['/explore/elements', '.circles-picture'],
    ['/explore/map', '.tile-map .has-cases'],
    ['/explore/chronology', '.chronology-picture, .chronology-years > li'],
    ['/explore/figures', '.figure-table'],
    ['/explore/timelines', '.sign-row'],
    ['/limits', '.limit-dots'],
    ['/statistics', '.statistic h3'],
  ] as const
  const screens = [
    [360, 740],
    [1280, 800],
  ] as const
  it.each(screens.filter(([width]) => inTurn(languages, languages.length, `first screen at ${width}`).includes(language)))(
    'holds what was found and where the picture begins, at %i × %i px',
    async (width, height) => {
      const { page } = await openPage({ viewport: { width, height } })
      for (const [path, picture] of pictures) {
        await page.goto(`/${language}${path}`)
        const begins = await page
          .locator(picture)
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().top))
        expect({ path, isThere: Math.min(...begins) < height - 24 }).toEqual({ path, isThere: true })
        const ends = await page.locator('.page-header :is(.common-finding, .lead)').first().boundingBox()
        expect((ends?.y ?? height) + (ends?.height ?? 0)).toBeLessThan(height)
      }
    },
  )
})

const schemes = ['dark', 'light'] as const
describe.each(schemes)('forced colours, %s', (colorScheme) => {
  const drawings = [
    '',
    '/cases',
    '/cases/kanra',
    '/explore/process',
    '/explore/process?view=figure&tag=foreign-talent',
    '/explore/matrix',
    '/explore/map?country=bt',
    '/explore/elements?region=social',
    '/explore/chronology?case=kanra',
    '/statistics',
    '/compare?cases=kanra,marumori',
    '/programmes/jica-partnership-program',
  ]
  it.each(drawings.filter((path) => inTurn(schemes, schemes.length, `colours of ${path}`).includes(colorScheme)))(
    'leave every word of a drawing readable: %s',
    async (path) => {
      const { page } = await openPage({ forcedColors: 'active', colorScheme })
      await page.goto(`/ja${path}`)
      expect(await faintWords(page, 4.5)).toEqual([])
    },
  )
})

describe.each([2, 4])('%i cases compared', (count) => {
  const address = `/ja/compare?cases=${['kanra', 'marumori', 'takikawa', 'nishio-chiryu'].slice(0, count).join(',')}`

  it.each(inTurn([768, 1280], 2, `names of ${count} compared`))(
    'keep their names in sight over each table, and their cards over the columns, at %i px',
    async (width) => {
      const { page } = await openPage({ viewport: { width, height: 900 } })
      await page.goto(address)
      const lefts = (selector: string) => page.locator(selector).evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().left))
      const cards = await lefts('.compared > li')
      const heads = (await lefts('#glance ~ .compare-box-of-table thead th')).slice(1)
      expect(cards).toHaveLength(count)
      for (const [index, left] of heads.entries()) expect(Math.abs(left - (cards[index] ?? 0))).toBeLessThan(3)
      for (const part of ['glance', 'impact', 'factor']) {
        const table = page.locator(`#${part} ~ .compare-box-of-table`)
        await table.locator('tbody tr').last().scrollIntoViewIfNeeded()
        await page.evaluate(() => window.scrollBy(0, 200))
        const { y = -1, height = 0 } = (await table.locator('thead th').last().boundingBox()) ?? {}
        expect(y).toBeGreaterThanOrEqual(-1)
        expect(y + height).toBeLessThan(900)
      }
    },
  )

  it('fold a line that only one of them has, where the others would stand empty', async () => {
    const { page } = await openPage()
    await page.goto(address)
    const empty = await page.locator('.compare-table tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td .nothing').length))
    if (count === 4) {
      await expect.poll(() => page.locator('details.folded').count()).toBeGreaterThan(2)
      expect(
        await page
          .locator('#impact ~ .compare-box-of-table tbody tr')
          .evaluateAll((rows) => rows.filter((row) => row.querySelectorAll('.nothing').length >= 3).length),
      ).toBe(0)
    }
    expect(empty.length).toBeGreaterThan(5)
    await page.emulateMedia({ media: 'print' })
    expect(
      await page.locator('.folded .compare-statement').evaluateAll((statements) => statements.filter((one) => one.getBoundingClientRect().height === 0).length),
    ).toBe(0)
  })
})

describe('the bar of ticked cases', () => {
  it.each(inTurn([360, 768, 1280], 3, 'bar of ticked cases'))('goes from edge to edge and counts, without a script, at %i px', async (width) => {
    const { page } = await openPage({ viewport: { width, height: 900 }, javaScriptEnabled: false })
    await page.goto('/ja/cases')
    const boxes = page.locator('.card-box input')
    for (const index of [0, 1, 2]) await boxes.nth(index).check()
    const bar = page.locator('.card-submit')
    const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {}
    expect(y + height).toBeLessThanOrEqual(901)
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const names = nodes.map(({ name }) => String(name?.value ?? ''))
    const label = dictionaries.toCompare.ja.ticked
    expect(names.slice(names.findIndex((name) => name.startsWith(label.trim()))).slice(0, 8)).toContain('3')
    // The bar's upper line reaches both edges of the window.
    const shot = await page.screenshot({ clip: { x: 0, y: Math.round(y) - 2, width, height: 6 } })
    const { data, info } = await sharp(shot).greyscale().raw().toBuffer({ resolveWithObject: true })
    const darkest = (x: number) =>
      Math.min(...Array.from({ length: info.height }, (_, row) => data[row * info.width * info.channels + x * info.channels] ?? 255))
    expect(darkest(1)).toBeLessThan(200)
    expect(darkest(width - 20)).toBeLessThan(200)
  })
})

describe('the keyboard', () => {
  it.each([
    ['/explore/process?view=figure', 'link-keys'],
    ['/explore/map', 'section:has(#japan) link-keys'],
    ['/explore/map', 'section:has(#world) link-keys'],
    ['/explore/matrix', 'section:has(#factor) grid-keys'],
    ['/explore/matrix', '.matrix-figure grid-keys'],
  ])('has two stops at most in a drawing of %s', async (path, selector) => {
    const { page } = await openPage()
    await page.goto(`/ja${path}`)
    expect(await stopsIn(page, selector)).toBeLessThanOrEqual(2)
  })

  it.each([true, false])('passes the drawing of the process with one key (scripts: %s)', async (javaScriptEnabled) => {
    const { page } = await openPage({ javaScriptEnabled })
    await page.goto('/ja/explore/process?view=figure')
    const skip = page.locator('.process > link-keys .skip-part a')
    await skip.focus()
    expect((await skip.boundingBox())?.width).toBeGreaterThan(40)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').evaluate((element) => element.closest('link-keys') === null)).toBe(true)
  })

  it('goes through a drawing with the arrows and opens with Enter', async () => {
    const { page } = await openPage()
    await page.goto('/ja/explore/map')
    await page.locator('.tile-map a').first().focus()
    const first = await page.locator(':focus').getAttribute('href')
    await page.keyboard.press('ArrowRight')
    const second = await page.locator(':focus').getAttribute('href')
    expect(second).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.waitForURL(/prefecture=/)
  })

  it('passes every table with many links', async () => {
    const { page } = await openPage()
    for (const path of ['/explore/map', '/explore/process?view=figure']) {
      await page.goto(`/ja${path}`)
      const long = await page
        .locator('.data-table-box')
        .evaluateAll((boxes) => boxes.filter((box) => box.querySelectorAll('tbody a').length > 12 && box.querySelector('.skip-part a') === null).length)
      expect(long).toBe(0)
    }
  })

  it('meets no link of a row to itself in a case; all of them stand in one list, and none is part of a heading’s name', async () => {
    const { page } = await openPage()
    await page.goto('/ja/cases/kanra')
    await expect.poll(() => page.locator('.permalink').count()).toBeGreaterThan(40)
    expect(await stopsIn(page, '.case-body :is(h3, h4, li, dt, th)')).toBeGreaterThan(0)
    expect(await page.locator('.permalink').evaluateAll((links) => links.filter(({ tabIndex }) => tabIndex >= 0).length)).toBe(0)
    await expect.poll(() => page.getByRole('heading', { name: /#|リンク/ }).count()).toBe(0)
    await page.locator('.row-links > summary').click()
    const rows = await page
      .locator('.row-links a:not(.row-cite)')
      .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).hash))
    const own = await page.locator('.permalink').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(new Set(rows)).toEqual(new Set(own))
  })
})
