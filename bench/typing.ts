/** How long a key takes in the form of a case with sixty events, beside a stock Payload's form with as many rows. */
import path from 'node:path'

import { chromium as browserType, type Page } from 'playwright-core'

import { chromium } from '@/src/commands/plain/chromium.mjs'
import { runForEffect, typescript } from '@/src/commands/plain/effects.mjs'
import { end, run, start } from '@/src/commands/plain/processes.mjs'
import { freePort, startServer } from '@/src/commands/plain/server.mjs'
import { settingsFor, temporaryFolder } from './folder'
import { messageOf } from './generator'
import { slowestKey, timeKeys } from './keys'
import { quantile } from './numbers'
import type { Row } from './table'

const count = 60
const typist = { email: 'typist@example.jp', password: 'only-for-measuring' }

type Json = Readonly<Record<string, unknown>>

/** What a row of the timeline says; the relations are the records that are there. */
function events(relations: Json): Json[] {
  return Array.from({ length: count }, (_, index) => ({
    track: ['local', 'jica', 'context'][index % 3],
    period: { text: String(1_960 + index) },
    phase: (index % 9) + 1,
    title: { ja: `作り物の出来事 ${index + 1}`, en: `Made-up event ${index + 1}` },
    note: { ja: '作り物の補足です。'.repeat(4), en: 'A made-up note. '.repeat(4) },
    ...relations,
  }))
}

async function asked(url: string, token: string, method: 'GET' | 'POST', body?: Json): Promise<Json> {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
    body: body && JSON.stringify(body),
  })
  const said: unknown = await answer.json()
  if (!answer.ok || typeof said !== 'object' || said === null)
    throw new Error(`${method} ${url} answers ${answer.status}: ${JSON.stringify(said).slice(0, 500)}`)
  return Object.fromEntries(Object.entries(said))
}

function field(json: unknown, ...names: readonly (string | number)[]): unknown {
  return names.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined), json)
}

interface Site {
  readonly url: string
  readonly stop: () => Promise<void>
}

async function startProduct(root: string): Promise<Site> {
  const port = await freePort()
  const env = { ...settingsFor(temporaryFolder(), port), ADMIN_EMAIL: typist.email, ADMIN_PASSWORD: typist.password }
  await runForEffect(root, 'prepare', { env })
  return startServer(root, { env, isQuiet: true })
}

async function startStock(root: string): Promise<Site> {
  const port = await freePort()
  const env = settingsFor(temporaryFolder(), port)
  const stock = path.join(root, 'bench/stock')
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const built = await run(process.execPath, [next, 'build', stock], { cwd: stock, env })
  if (built.code !== 0) throw new Error(`The stock Payload could not be built: ${built.stderr}${built.stdout}`)
  const prepare = start(process.execPath, typescript('bench/stock/prepare.ts'), {
    cwd: root,
    env: { ...env, NODE_ENV: 'development' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await messageOf(prepare)
  const server = start(process.execPath, [next, 'start', stock, '-p', String(port)], { cwd: stock, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://localhost:${port}`
  for (const until = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
    if (
      await fetch(`${url}/admin/login`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break
    if (Date.now() > until) throw new Error('The stock Payload did not start.')
  }
  await asked(`${url}/api/users/first-register`, '', 'POST', typist)
  return { url, stop: () => end(server) }
}

async function fill(site: Site, isStock: boolean): Promise<string> {
  const token = String(field(await asked(`${site.url}/api/users/login`, '', 'POST', typist), 'token'))
  const create = async (collection: string, body: Json) => field(await asked(`${site.url}/api/${collection}?draft=true`, token, 'POST', body), 'doc', 'id')
  const first = async (collection: string) => field(await asked(`${site.url}/api/${collection}?limit=1&depth=0`, token, 'GET'), 'docs', 0, 'id')
  if (isStock) {
    const term = await create('countries', { name: 'A made-up term' })
    return String(
      await create('cases', {
        title: 'A made-up record',
        timeline: events({ programme: term, countries: [term], organisations: [term], evidence: { source: term, locator: '1', level: 'stated' } }),
      }),
    )
  }
  const [programme, country, organisation, source] = await Promise.all(['programmes', 'countries', 'organisations', 'sources'].map(first))
  const timeline = events({ programme, countries: [country], organisations: [organisation], evidence: { source, locator: '1', level: 'stated' } })
  return String(await create('cases', { _status: 'draft', title: { ja: '作り物の事例', en: 'A made-up case' }, timeline }))
}

async function signedIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(typist.email)
  await page.locator('#field-password').fill(typist.password)
  await page.locator('.login__form button[type="submit"]').click()
  await page.waitForURL(({ pathname }) => pathname === '/admin')
}

async function measureForm(page: Page, site: Site, isStock: boolean): Promise<number[]> {
  const id = await fill(site, isStock)
  await signedIn(page, site.url)
  await page.goto(`${site.url}/admin/collections/cases/${id}`)
  if (!isStock) {
    await page.locator('#field-title__ja').waitFor()
    await page.locator('.tabs-field__tab-button').nth(3).click()
    await page.locator('#timeline-row-0 .rows__toggle').click()
  }
  await page.locator('#field-timeline__0__title__en').waitFor()
  await page.waitForTimeout(2_000)
  return timeKeys(page, '#field-timeline__0__title__en')
}

function rowsOf(name: string, times: readonly number[], most?: number): Row[] {
  return [
    { name: `typing · ${name} · p50`, unit: 'ms', value: quantile(times, 0.5), better: 'less' },
    { name: `typing · ${name} · p95`, unit: 'ms', value: quantile(times, 0.95), better: 'less', ...(most === undefined ? {} : { most }) },
    { name: `typing · ${name} · worst`, unit: 'ms', value: Math.max(...times), better: 'less' },
  ]
}

/** One form after the other, in a browser of its own each: nothing runs beside what is measured but the form's own server. */
export async function measureTyping(root: string): Promise<Row[]> {
  const executablePath = await chromium(root)
  const rows: Row[] = []
  for (const isStock of [false, true]) {
    const site = isStock ? await startStock(root) : await startProduct(root)
    const browser = await browserType.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' })
    page.setDefaultTimeout(90_000)
    const times = await measureForm(page, site, isStock)
    await browser.close()
    await site.stop()
    rows.push(
      ...(isStock
        ? rowsOf(`stock Payload, ${count} rows`, times).map((row) => ({ ...row, better: null }))
        : rowsOf(`a case of ${count} events`, times, slowestKey)),
    )
  }
  return rows
}
