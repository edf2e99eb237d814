/**
 * What ten readers spend until their question is answered, on a wide screen and on a phone, with the shipped content: clicks,
 * keys, screens, pages, the time that the pages take, and the seconds that a model says a person takes (`reader.ts`).
 */
import type { Browser } from 'playwright-core'

import { signWords } from '@/src/explore/sign/words'
import { languages } from '@/src/i18n/languages'
import { type Reader, readerAt } from './reader'
import { readerJourneys, type Width } from './reader-journeys'
import { openBrowser, type Site, startProduct } from './sites'
import type { Row } from './table'

const windows: Readonly<Record<Width, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1280, height: 900 },
  narrow: { width: 360, height: 740 },
}

/** Somebody who was never here before. */
async function readerWith(browser: Browser, site: Site, width: Width): Promise<Reader> {
  const page = await browser.newPage({ viewport: windows[width], baseURL: site.url, locale: 'ja-JP' })
  page.setDefaultTimeout(20_000)
  return readerAt(page)
}

/** A case's answer and reasons take so many screens of a phone at most, all that stands between them included. */
const mostScreens = 8

/** How far down each case its answer and its reasons end, read from the top without a jump, in screens of a phone: the longest of all. */
async function longestCase(reader: Reader, language: (typeof languages)[number]): Promise<number> {
  await reader.start(`/${language}`)
  const rows = reader.page.getByRole('region', { name: signWords[language].homeTitle }).getByRole('listitem').getByRole('link')
  const addresses = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const screens: number[] = []
  for (const address of addresses.filter((each) => each.includes('/cases/'))) {
    await reader.start(address)
    // A case whose study was cancelled has no reasons; its answer ends with the opening.
    const ends = await reader.page.locator('#opening, #factors').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom + scrollY))
    screens.push(Math.max(...ends) / windows.narrow.height)
  }
  if (screens.length < 2) throw new Error('The home page leads to no cases.')
  return Math.max(...screens)
}

export async function measureReaders(root: string): Promise<Row[]> {
  const site = await startProduct(root)
  const { browser } = await openBrowser(root)
  const rows: Row[] = []
  const add = (name: string, unit: string, value: number, most?: number): void => {
    rows.push({ name: `readers · ${name}`, unit, value, better: 'less', ...(most === undefined ? {} : { most }) })
  }
  for (const { name, widths, most, walk } of readerJourneys) {
    for (const width of widths) {
      const reader = await readerWith(browser, site, width)
      await walk(reader).catch((error: unknown) => {
        throw new Error(`“${name}”, ${width}, stops at ${reader.page.url()}: ${String(error)}`, { cause: error })
      })
      const { clicks, keys, screens, pages, milliseconds, seconds } = reader.spent()
      const of = `${name} · ${width}`
      add(`${of} · clicks`, 'times', clicks, most.clicks)
      add(`${of} · keys`, 'times', keys)
      add(`${of} · scrolled`, 'screens', screens)
      add(`${of} · pages`, 'pages', pages)
      add(`${of} · the pages themselves`, 'ms', milliseconds)
      add(`${of} · a person`, 's', seconds, most.seconds)
      await reader.page.close()
    }
  }
  for (const language of languages) {
    const reader = await readerWith(browser, site, 'narrow')
    add(`citizen: answer and reasons of the longest case · narrow · ${language}`, 'screens', await longestCase(reader, language), mostScreens)
    await reader.page.close()
  }
  await browser.close()
  await site.stop()
  return rows
}
