/** Chromium, and what it noticed while it showed a page. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'

import { root } from './product'

/** What no page of ours may cause. Each entry is a sentence for the person who reads the failure. */
export interface Noticed {
  /** Requests to another origin than the page's own. */
  readonly elsewhere: string[]
  /** What the content security policy stopped. */
  readonly violations: string[]
  /** Errors of scripts, and what the console called an error. */
  readonly errors: string[]
}

export interface Visit {
  readonly page: Page
  readonly noticed: Noticed
}

export type OpenPage = (options?: BrowserContextOptions) => Promise<Visit>

const isViolation = /Content Security Policy/i

/** Starts to listen to a page. `origin` is ours. */
function watch(page: Page, origin: string): Noticed {
  const noticed: Noticed = { elsewhere: [], violations: [], errors: [] }
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (/^https?:|^wss?:/.test(protocol) && asked !== origin) noticed.elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    const text = `${message.text()} at ${message.location().url}`
    if (isViolation.test(text)) noticed.violations.push(text)
    else if (message.type() === 'error') noticed.errors.push(text)
  })
  page.on('pageerror', (error) => noticed.errors.push(error.message))
  return noticed
}

interface Opened extends Visit {
  /** What the page asked for last. */
  readonly told: readonly string[]
}

/** How much of what a page asked for is told when a test fails. */
const mostTold = 40

/** Keeps what a page asked for last and how it was answered, for the person who reads a failure. */
function listenTo(page: Page): readonly string[] {
  const began = Date.now()
  const told: string[] = []
  const tell = (text: string): void => {
    told.push(`${((Date.now() - began) / 1000).toFixed(2)} s ${text}`)
    if (told.length > mostTold) told.shift()
  }
  const isTold = (url: string): boolean => !url.includes('/_next/static/')
  page.on('request', (request) => isTold(request.url()) && tell(`→ ${request.method()} ${request.url()} ${(request.postData() ?? '').slice(0, 200)}`))
  page.on('response', (response) => isTold(response.url()) && tell(`← ${response.status()} ${response.url()}`))
  page.on('requestfailed', (request) => tell(`× ${request.method()} ${request.url()} ${request.failure()?.errorText}`))
  return told
}

/** Shows a page as it stood when a test failed: its picture beside the results, its address and what it asked for in the log. */
async function tellOf({ page, noticed, told }: Opened, test: string): Promise<void> {
  const folder = path.join(root, 'tests/.output/failed')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}-${Date.now()}.png`)
  await page.screenshot({ path: file, timeout: 10_000 }).catch(() => undefined)
  console.log([`“${test}” failed on ${page.url()}`, file, ...told, ...noticed.errors, ...noticed.violations].join('\n'))
}

/** The browser of this worker, for one file after the other. It ends with the worker. */
let ofWorker: Browser | null = null

async function browserOfWorker(): Promise<Browser> {
  if (!ofWorker?.isConnected()) {
    ofWorker = await chromium.launch({
      executablePath: inject('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    })
  }
  return ofWorker
}

/**
 * Opens pages for the tests of a file. Each page has a session of its own, is as wide as a desk's screen unless told
 * otherwise, and prefers Japanese. A page that a test opens is closed when the test ends; one that is opened before the tests
 * stays for all of the file.
 * @param origin of the product that the pages are opened on; asked when the first is
 */
export function useBrowser(origin: () => string): OpenPage {
  let browser: Browser | undefined
  const ofFile: BrowserContext[] = []
  /** Of the test that runs; null between tests. */
  let ofTest: BrowserContext[] | null = null
  const open = new Set<Opened>()
  const close = async (contexts: BrowserContext[]): Promise<void> => {
    for (const context of contexts.splice(0)) await context.close()
  }
  beforeEach(() => void (ofTest = []))
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') for (const opened of open) await tellOf(opened, task.name)
    const done = ofTest ?? []
    ofTest = null
    await close(done)
  })
  beforeAll(async () => void (browser = await browserOfWorker()))
  afterAll(() => close(ofFile))
  return async (options = {}) => {
    if (!browser) throw new Error('The browser has not started.')
    const context = await browser.newContext({ baseURL: origin(), viewport: { width: 1280, height: 900 }, locale: 'ja-JP', ...options })
    ;(ofTest ?? ofFile).push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const opened = { page, noticed: watch(page, origin()), told: listenTo(page) }
    open.add(opened)
    page.once('close', () => open.delete(opened))
    return opened
  }
}
