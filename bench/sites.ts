/** The product and a stock Payload, built and started in one run, with somebody signed in, so that the same can be measured in both. */
import path from 'node:path'

import { type Browser, chromium as browserType, type Page } from 'playwright-core'

import { chromium } from '@/src/commands/plain/chromium.mjs'
import { runForEffect, typescript } from '@/src/commands/plain/effects.mjs'
import { end, run, start } from '@/src/commands/plain/processes.mjs'
import { freePort, startServer } from '@/src/commands/plain/server.mjs'
import { settingsFor, temporaryFolder } from './folder'
import { messageOf } from './generator'

const typist = { email: 'typist@example.jp', password: 'only-for-measuring' }

export type Json = Readonly<Record<string, unknown>>

export interface Site {
  readonly url: string
  /** Whether it is Payload with nothing of ours. */
  readonly isStock: boolean
  /** Where its database lies. */
  readonly folder: string
  /** The process of its server. */
  readonly pid: number
  readonly stop: () => Promise<void>
  /** Starts again on the same folder, once it has been stopped. */
  readonly again: () => Promise<Site>
}

export function field(json: unknown, ...names: readonly (string | number)[]): unknown {
  return names.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined), json)
}

/** @throws for an answer that is not one of success. */
export async function asked(url: string, token: string, method: 'GET' | 'POST' | 'PATCH', body?: Json, headers?: Record<string, string>): Promise<Json> {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}), ...headers },
    body: body && JSON.stringify(body),
  })
  const said: unknown = await answer.json()
  if (!answer.ok || typeof said !== 'object' || said === null)
    throw new Error(`${method} ${url} answers ${answer.status}: ${JSON.stringify(said).slice(0, 500)}`)
  return Object.fromEntries(Object.entries(said))
}

export async function tokenAt({ url }: Site): Promise<string> {
  return String(field(await asked(`${url}/api/users/login`, '', 'POST', typist), 'token'))
}

export async function signedIn(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(typist.email)
  await page.locator('#field-password').fill(typist.password)
  await page.locator('.login__form button[type="submit"]').click()
  await page.waitForURL(({ pathname }) => pathname === '/admin')
}

export async function openBrowser(root: string): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await browserType.launch({
    executablePath: await chromium(root),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' })
  page.setDefaultTimeout(90_000)
  return { browser, page }
}

export async function startProduct(root: string, folder = temporaryFolder()): Promise<Site> {
  const port = await freePort()
  const env = { ...settingsFor(folder, port), ADMIN_EMAIL: typist.email, ADMIN_PASSWORD: typist.password, LOGIN_ATTEMPTS_PER_MINUTE: '10000' }
  await runForEffect(root, 'prepare', { env })
  const { url, pid, stop } = await startServer(root, { env, isQuiet: true })
  return { url, isStock: false, folder, pid, stop, again: () => startProduct(root, folder) }
}

const nextIn = (root: string): string => path.join(root, 'node_modules/next/dist/bin/next')

export async function startStock(root: string): Promise<Site> {
  const folder = temporaryFolder()
  const port = await freePort()
  const env = settingsFor(folder, port)
  const stock = path.join(root, 'bench/stock')
  const built = await run(process.execPath, [nextIn(root), 'build', stock], { cwd: stock, env })
  if (built.code !== 0) throw new Error(`The stock Payload could not be built: ${built.stderr}${built.stdout}`)
  const prepare = start(process.execPath, typescript('bench/stock/prepare.ts'), {
    cwd: root,
    env: { ...env, NODE_ENV: 'development' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await messageOf(prepare)
  const site = await serveStock(root, folder)
  await asked(`${site.url}/api/users/first-register`, '', 'POST', typist)
  return site
}

async function serveStock(root: string, folder: string): Promise<Site> {
  const port = await freePort()
  const stock = path.join(root, 'bench/stock')
  const args = [nextIn(root), 'start', stock, '-p', String(port)]
  const server = start(process.execPath, args, { cwd: stock, env: settingsFor(folder, port), stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://localhost:${port}`
  for (const until = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
    if (
      await fetch(`${url}/admin/login`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, isStock: true, folder, pid: server.pid ?? 0, stop: () => end(server), again: () => serveStock(root, folder) }
    if (Date.now() > until) throw new Error('The stock Payload did not start.')
  }
}
