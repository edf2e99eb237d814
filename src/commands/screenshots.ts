/**
 * `npm run screenshots`: takes the pictures of the editing guide anew, `docs/images/*.png`. The product is built if need be
 * and started on a folder of its own with the content as shipped; neither the database nor the images of this installation
 * are touched.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { chromium as browserType, type Page } from 'playwright-core'
import sharp from 'sharp'

import { settingNames } from '@/src/server/settings'
import { failWith } from './database/open-payload'
import { build } from './plain/build.mjs'
import { chromium } from './plain/chromium.mjs'
import { runForEffect } from './plain/effects.mjs'
import { freePort, startServer } from './plain/server.mjs'

const root = process.cwd()
const target = path.join(root, 'docs/images')
const staff = { email: 'staff@example.jp', password: 'only-for-the-pictures' }
/** CSS pixels of the page, and pixels of every picture. */
const width = 1280
/** Milliseconds that a slow machine may take for one step. */
const patience = 90_000
/** Bytes that a picture may have, so that the guide stays light. */
const heaviest = 150_000

/** Nothing of this installation's settings: the pictures show the product as it comes. */
function settingsFor(folder: string, port: number): NodeJS.ProcessEnv {
  const foreign = new Set<string>(settingNames)
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.has(name))),
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    PAYLOAD_SECRET: 'only for the pictures of the guide, which nobody signs in to',
    DATABASE_URL: `file:${path.join(folder, 'cases.db')}`,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    ADMIN_EMAIL: staff.email,
    ADMIN_PASSWORD: staff.password,
  }
}

/** Stores a picture in few colours, which text and lines need no more of. */
async function keep(name: string, png: Buffer): Promise<number> {
  const small = await sharp(png).png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 }).toBuffer()
  if (small.length > heaviest) throw new Error(`${name}.png has ${small.length} bytes, more than ${heaviest}.`)
  await writeFile(path.join(target, `${name}.png`), small)
  return small.length
}

/** What is on the screen, once nothing moves any more. `height` in CSS pixels from the top of the screen. */
async function screen(page: Page, height: number): Promise<Buffer> {
  await page.waitForFunction(() => !document.body.innerText.includes('読み込み中'))
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(1_000)
  const size = page.viewportSize()
  return page.screenshot({ animations: 'disabled', caret: 'hide', clip: { x: 0, y: 0, width: size?.width ?? width, height } })
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(staff.email)
  await page.locator('#field-password').fill(staff.password)
  await page.locator('.login__form button[type="submit"]').click()
  await page.waitForURL((url) => url.pathname === '/admin')
}

const openTab = (page: Page, name: string) => page.locator('.tabs-field__tab-button', { hasText: name }).click()

/** The form of a case at its first tab; it opens where this person left it. */
async function openForm(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/cases/${id}`)
  await openTab(page, '基本')
  await page.locator('#field-title__ja').waitFor()
}

/**
 * Opens a row, unless it was left open, and brings it to the top of the screen, below the bar that stays there. It is looked
 * at for a while: when the form has stored something, a row just opened may close once more.
 */
async function openRow(page: Page, row: string, below: number): Promise<void> {
  const toggle = page.locator(`#${row} .collapsible__toggle`).first()
  await toggle.waitFor()
  for (let looks = 0; looks < 20; looks += 1) {
    if (await page.locator(`#${row} .collapsible__content`).first().isHidden()) {
      await toggle.click()
      looks = 0
    }
    await page.waitForTimeout(100)
  }
  await page.locator(`#${row}`).evaluate((element, space) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - space), below)
}

/** Changes a text of the form and waits until that is stored as a draft by itself. */
async function change(page: Page, field: string, text: string): Promise<void> {
  const saved = page.waitForResponse((response) => response.url().includes('draft=true') && response.request().method() === 'PATCH' && response.ok())
  await page.locator(field).fill(text)
  await saved
}

async function told(page: Page, button: string): Promise<void> {
  const answer = page.locator('.payload-toast-item:is([data-type="error"], [data-type="success"])').last()
  await page.locator(button).click()
  // Who publishes what nobody else has seen is asked why.
  const why = page.locator('#publish-alone')
  await why.or(answer).first().waitFor()
  if (await why.isVisible()) {
    await why.locator('textarea').fill('手引きの図のため')
    await why.locator('.copy-dialog__make').click()
  }
  await answer.waitFor()
}

/** The id of the record with a slug, asked with the session of the page. */
function idOf(page: Page, collection: string, slug: string): Promise<string> {
  return page.evaluate(
    async (address) => String((await (await fetch(address)).json()).docs[0].id),
    `/api/${collection}?depth=0&limit=1&where[slug][equals]=${slug}`,
  )
}

/** Two screens of a telephone beside each other, on white. */
async function beside(left: Buffer, right: Buffer, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite([
      { input: left, left: 60, top: 0 },
      { input: right, left: width - 60 - 540, top: 0 },
    ])
    .png()
    .toBuffer()
}

async function takeAll(page: Page, phone: Page): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {}
  const take = async (name: string, png: Buffer) => {
    sizes[name] = await keep(name, png)
  }
  const [takikawa, obihiro, noto] = await Promise.all(['takikawa', 'obihiro', 'noto'].map((slug) => idOf(page, 'cases', slug)))
  if (!takikawa || !obihiro || !noto) throw new Error('The content has other cases than the pictures show.')

  await openForm(page, takikawa)
  await take('case-form', await screen(page, 900))
  await openTab(page, '年表')
  await openRow(page, 'timeline-row-2', 150)
  await take('timeline-row', await screen(page, 900))

  await page.goto(`/admin/collections/impact-tags/${await idOf(page, 'impact-tags', 'local-identity')}`)
  await page.locator('#field-name__ja').waitFor()
  await take('vocabulary-entry', await screen(page, 900))

  // A change that was published, and one that was not: the list of versions tells them apart.
  await openForm(page, takikawa)
  await page.locator('#field-subtitle__en').fill('What farmers and citizens have kept up')
  await change(page, '#field-subtitle__ja', '農家と市民が続けてきた協力')
  await told(page, '#action-save')
  await change(page, '#field-subtitle__ja', '農家と市民が、続けてきた協力')
  await page.goto(`/admin/collections/cases/${takikawa}/versions`)
  await page.locator('table').waitFor()
  await take('versions', await screen(page, 460))

  await page.goto(`/ja/preview/cases/${takikawa}`)
  await take('preview', await screen(page, 800))

  await page.goto(`/admin/collections/cases/${noto}`)
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-unpublish').click()
  const end = page.locator('#review-end-dialog')
  await end.locator('textarea[name="reason"]').fill('記載を見直しています。')
  await end.locator('.copy-dialog__make').click()
  await page.locator('.review__state', { hasText: '公開終了' }).waitFor()
  await page.goto('/admin/collections/cases')
  await page.locator('tbody .cell-places').first().waitFor()
  await take('case-list', await screen(page, 800))

  // What is forgotten most often, and a period that cannot be read.
  await openForm(page, obihiro)
  await page.locator('#field-number').fill('')
  await page.locator('#field-summary__ja').fill('')
  await openTab(page, '年表')
  await openRow(page, 'timeline-row-0', 150)
  await change(page, '#field-timeline__0__period__text', '1996年頃')
  await page.evaluate(() => window.scrollTo(0, 0))
  await told(page, '#action-save')
  await page.locator('.readiness details[open]').waitFor()
  await take('publish-refused', await screen(page, 900))

  await openForm(phone, takikawa)
  const top = await screen(phone, 720)
  await openTab(phone, '年表')
  await openRow(phone, 'timeline-row-2', 120)
  await take('narrow-form', await beside(top, await screen(phone, 720), 1080))
  return sizes
}

async function photograph(url: string): Promise<Record<string, number>> {
  const browser = await browserType.launch({ executablePath: await chromium(root), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
  try {
    const common = { baseURL: url, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' }
    const desk = await browser.newContext({ ...common, viewport: { width, height: 900 } })
    desk.setDefaultTimeout(patience)
    const page = await desk.newPage()
    await signIn(page)
    const narrow = await browser.newContext({
      ...common,
      viewport: { width: 360, height: 720 },
      deviceScaleFactor: 1.5,
      storageState: await desk.storageState(),
    })
    narrow.setDefaultTimeout(patience)
    return await takeAll(page, await narrow.newPage())
  } finally {
    await browser.close()
  }
}

async function screenshots(): Promise<void> {
  process.exitCode = 1
  const folder = mkdtempSync(path.join(tmpdir(), 'cases-pictures-'))
  try {
    await mkdir(target, { recursive: true })
    const env = settingsFor(folder, await freePort())
    await build(root, env)
    await runForEffect(root, 'prepare', { env })
    const server = await startServer(root, { env, isQuiet: true })
    const pictures = await photograph(server.url).finally(server.stop)
    console.log(JSON.stringify({ command: 'screenshots', pictures }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.exit(0)
}

screenshots().catch(failWith)
