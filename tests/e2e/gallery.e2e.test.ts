/** The pictures with their odd inputs, under the style sheet of the production build: nothing sticks out, nothing is hidden from anybody. */
import type { Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { Gallery } from '@/src/explore/gallery'
import { exampleSets } from '@/src/explore/pages'
import { type Language, languages } from '@/src/i18n/languages'
import { viewOf } from '@/src/ui/view'
import { snapshot } from '@/tests/fixtures/snapshot'
import { inTurn } from '@/tests/support/extent.mjs'
import { parsed } from '@/tests/support/html'
import { axeFindings, stickingOut, widthOf } from './support/accessibility'
import { ask } from './support/asking'
import { useBrowser } from './support/browser'

const origin = inject('readers')
const openPage = useBrowser(() => origin)

/** The style sheet that readers get, as text. */
async function styles(): Promise<string> {
  const home = parsed((await ask(`${origin}/ja`)).bytes.toString('utf8'))
  const addresses = [...home.querySelectorAll('link[rel="stylesheet"]')].map((link) => new URL(link.getAttribute('href') ?? '', origin).href)
  const sheets = await Promise.all(addresses.map((address) => ask(address)))
  return sheets.map(({ bytes }) => bytes.toString('utf8')).join('\n')
}

function galleryIn(language: Language, css: string): string {
  const body = renderToStaticMarkup(createElement(Gallery, { view: viewOf(snapshot, language) }))
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><style>${css}</style>`
  return `<!DOCTYPE html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`
}

/** A page has each picture once; here the same one stands with many inputs, each a landmark of the same name. */
const isRepeated = /^landmark-unique: /

describe.each(languages)('the gallery in %s', (language) => {
  let page: Page

  beforeAll(async () => {
    page = (await openPage()).page
    await page.setContent(galleryIn(language, await styles()))
  })

  it('shows every picture', async () => {
    expect(exampleSets.length).toBeGreaterThan(0)
    expect(await page.locator('h2').allInnerTexts()).toEqual(expect.arrayContaining(exampleSets.map(({ title }) => title)))
  })

  const widths = [360, 768, 1280]
  const looked = inTurn(widths, widths.length, `gallery in ${language}`)

  it.each(widths)('has nothing that axe finds wrong and does not stick out at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    expect((await widthOf(page)) <= width ? [] : await stickingOut(page)).toEqual([])
    if (looked.includes(width)) expect((await axeFindings(page)).filter((finding) => !isRepeated.test(finding))).toEqual([])
  })
})

it('is not shown to readers', async () => {
  expect((await ask(`${origin}/ja/gallery`)).status).toBe(404)
})
