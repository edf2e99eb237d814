/**
 * What ten readers spend until their question is answered, on a wide screen and on a phone, with the shipped content: clicks,
 * keys, screens, pages, the time that the pages take, and the seconds that a model says a person takes (`reader.ts`).
 */
import type { Browser } from 'playwright-core'

import { timelinesWords } from '@/src/explore/timelines/words'
import { languages } from '@/src/i18n/languages'
import { caseWords } from '@/src/i18n/words/case'
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

/** A case's answer and reasons take so many screens of a phone at most, also of somebody who reads straight down and so passes all that changed. */
const mostScreens = 8
type Language = (typeof languages)[number]

/** The longest of all cases, in screens of a phone: read straight down, or by the link to its reasons among the contents. */
async function longestCase(reader: Reader, language: Language): Promise<{ readonly straight: number; readonly jumping: number }> {
  await reader.start(`/${language}`)
  const rows = reader.page.getByRole('region', { name: timelinesWords[language].homeTitle }).getByRole('list').getByRole('link')
  const addresses = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const ends: { straight: number; jumping: number }[] = []
  for (const address of addresses.filter((each) => each.includes('/cases/'))) {
    await reader.start(address)
    const [contents, reasons] = await Promise.all(
      [reader.page.getByRole('navigation', { name: caseWords[language].contents }), reader.page.getByRole('region', { name: caseWords[language].factors })].map(
        (part) =>
          part.evaluateAll((found) => {
            const box = found[0]?.getBoundingClientRect()
            return box && { end: box.bottom + scrollY, height: box.height }
          }),
      ),
    )
    if (!contents) throw new Error(`${address} has no contents.`)
    // A case whose study was cancelled has no reasons: what it has to answer has been read by then.
    ends.push({ straight: reasons?.end ?? contents.end, jumping: contents.end + (reasons?.height ?? 0) })
  }
  if (ends.length < 2) throw new Error('The home page leads to no cases.')
  const longest = (way: 'straight' | 'jumping'): number => Math.max(...ends.map((end) => end[way])) / windows.narrow.height
  return { straight: longest('straight'), jumping: longest('jumping') }
}

export async function measureReaders(root: string): Promise<Row[]> {
  const site = await startProduct(root)
  const { browser } = await openBrowser(root)
  const rows: Row[] = []
  const add = (name: string, unit: string, value: number, most?: number): void => {
    rows.push({ name: `readers · ${name}`, unit, value, better: 'less', ...(most === undefined ? {} : { most }) })
  }
  for (const { name, asks, widths, most, walk } of readerJourneys) {
    for (const width of widths) {
      const reader = await readerWith(browser, site, width)
      await walk(reader).catch((error: unknown) => {
        throw new Error(`The ${name} (${asks}), ${width}, stops at ${reader.page.url()}: ${String(error)}`, { cause: error })
      })
      const { clicks, keys, screens, pages, milliseconds, seconds } = reader.spent()
      const of = `${name}, ${width}`
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
    const { straight, jumping } = await longestCase(reader, language)
    const of = `citizen, narrow, ${language}`
    add(`${of} · by its contents`, 'screens', jumping, mostScreens)
    add(`${of} · straight down`, 'screens', straight, mostScreens)
    await reader.page.close()
  }
  await browser.close()
  await site.stop()
  return rows
}
