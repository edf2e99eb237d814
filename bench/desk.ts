/** The writing desk beside a stock Payload: a full case is opened, saved and published, and the first page shows many cases. */
import type { Page } from 'playwright-core'

import { copyCase } from './copies'
import { databaseIn } from './folder'
import { fullCase, type Relations } from './full-case'
import { median, whenAtRest } from './numbers'
import { asked, field, type Json, openBrowser, signedIn, type Site, startProduct, startStock, tokenAt } from './sites'
import type { Row } from './table'

const events = 60
const versions = 50
const cases = 5_000
/** How often each step is measured. */
const openings = 7
const saves = 30
const publications = 9
const visits = 9

/** The product may take so many times as long as a stock Payload. */
const mostTimes = 2
/** A save may take so long in the median, in milliseconds. */
const longestSave = 100

type Step = 'opening' | 'saving' | 'publishing' | 'first page' | 'list'
type Measured = Readonly<Record<Step, number>>

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** One after the other, without the first: it warms up what comes after it. */
async function medianOf(times: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn <= times; turn += 1) taken.push(await timed(() => work(turn)))
  return median(taken.slice(1))
}

/** What the rows of the case lead to: a stock Payload has one collection of terms. */
async function relationsAt(site: Site, token: string): Promise<Relations> {
  const first = async (collection: string, where = '') =>
    field(await asked(`${site.url}/api/${collection}?limit=1&depth=0${where}`, token, 'GET'), 'docs', 0, 'id')
  if (site.isStock) {
    const term = field(await asked(`${site.url}/api/countries`, token, 'POST', { name: 'A made-up term' }), 'doc', 'id')
    return { programme: term, country: term, organisation: term, source: term, impact: term, factor: term, challenge: term, resource: term }
  }
  const of = (kind: string) => first('local-conditions', `&where[kind][equals]=${kind}`)
  const names = ['programmes', 'countries', 'organisations', 'sources', 'impact-tags', 'promoting-factors'] as const
  const [programme, country, organisation, source, impact, factor] = await Promise.all(names.map((name) => first(name)))
  return { programme, country, organisation, source, impact, factor, challenge: await of('challenge'), resource: await of('resource') }
}

/** What publishing asks for beside rows; a stock Payload asks for nothing. */
async function basics(site: Site, token: string, source: unknown): Promise<Json> {
  if (site.isStock) return { title: 'A made-up case' }
  const first = async (collection: string) => field(await asked(`${site.url}/api/${collection}?limit=1&depth=0`, token, 'GET'), 'docs', 0, 'id')
  const [place, survey] = await Promise.all([first('places'), first('surveys')])
  const text = (ja: string, en: string): Json => ({ ja: `作り物の${ja}`, en: `A made-up ${en}` })
  return {
    title: text('事例', 'case'),
    summary: text('概要です。', 'summary.'),
    slug: 'made-up-case',
    number: '901',
    tier: 'model',
    places: [place],
    survey,
    sources: [source],
    study: { type: 'desk' },
  }
}

const reason = { 'X-Publish-Reason': encodeURIComponent('測るための作り物です。') }

/** Stored and published once, with fifty versions behind it. @returns its id and what a save sends */
async function fullCaseAt(
  site: Site,
  token: string,
): Promise<{ readonly id: number; readonly send: (status: 'draft' | 'published', turn: number) => Promise<unknown> }> {
  const relations = await relationsAt(site, token)
  const data = { ...(await basics(site, token, relations.source)), ...fullCase(events, relations) }
  const id = Number(field(await asked(`${site.url}/api/cases?draft=true`, token, 'POST', { ...data, _status: 'draft' }), 'doc', 'id'))
  const {
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    loadedVersion: _loadedVersion,
    ...stored
  } = await asked(`${site.url}/api/cases/${id}?draft=true&depth=0`, token, 'GET')
  /** The whole record goes with each save, as from the form, with one text changed. */
  const send = (status: 'draft' | 'published', turn: number, kind = 'typed') => {
    const [first, ...rest] = (stored.timeline as Json[]) ?? []
    const timeline = [{ ...first, note: { ja: `作り物の補足です。${turn}回目の保存です。`, en: `A made-up note, save ${turn}.` } }, ...rest]
    const query = status === 'draft' ? (site.isStock && kind === 'typed' ? 'draft=true&autosave=true&depth=0' : 'draft=true&depth=0') : 'depth=0'
    return asked(`${site.url}/api/cases/${id}?${query}`, token, 'PATCH', { ...stored, timeline, _status: status }, { ...reason, 'X-Save-Kind': kind })
  }
  await send('published', 0)
  for (let version = 1; version <= versions; version += 1) await send('draft', version, 'saved')
  return { id, send }
}

async function open(page: Page, { url, isStock }: Site, id: number): Promise<void> {
  await page.goto(`${url}/admin/collections/cases/${id}`)
  await page.locator(isStock ? '#field-title' : '#field-title__ja').waitFor()
}

/** The page as the server makes it, whole, for somebody who has signed in. */
async function seen({ url }: Site, token: string, path: string): Promise<void> {
  const answer = await fetch(`${url}${path}`, { headers: { Cookie: `payload-token=${token}` }, redirect: 'manual' })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${url}${path} answers ${answer.status}.`)
}

async function measureSite(root: string, site: Site): Promise<Measured> {
  let token = await tokenAt(site)
  const { id, send } = await fullCaseAt(site, token)
  const { browser, page } = await openBrowser(root)
  await signedIn(page, site)
  const opening = await medianOf(openings, () => open(page, site, id))
  await browser.close()
  const saving = await medianOf(saves, (turn) => send('draft', 100 + turn))
  const publishing = await medianOf(publications, (turn) => send('published', 200 + turn))
  await site.stop()
  const there = copyCase(databaseIn(site.folder), id, cases)
  if (there !== cases) throw new Error(`There are ${there} cases, not ${cases}.`)
  const again = await site.again()
  await whenAtRest([again.pid])
  token = await tokenAt(again)
  const firstPage = await medianOf(visits, () => seen(again, token, '/admin'))
  const list = await medianOf(visits, () => seen(again, token, '/admin/collections/cases?limit=50'))
  await again.stop()
  return { opening, saving, publishing, 'first page': firstPage, list }
}

function rowsOf(ours: Measured, stock: Measured): Row[] {
  const words: Readonly<Record<Step, string>> = {
    opening: `opening a case of ${events} events and ${versions} versions`,
    saving: 'saving it',
    publishing: 'publishing it',
    'first page': `the first page at ${cases} cases`,
    list: `the list of ${cases} cases`,
  }
  return (['opening', 'saving', 'publishing', 'first page', 'list'] as const).flatMap((step): Row[] => [
    { name: `desk · ${words[step]}`, unit: 'ms', value: ours[step], better: 'less', ...(step === 'saving' ? { most: longestSave } : {}) },
    { name: `desk · ${words[step]} · stock Payload`, unit: 'ms', value: stock[step], better: null },
    { name: `desk · ${words[step]} · times stock`, unit: 'times', value: ours[step] / stock[step], better: 'less', most: mostTimes },
  ])
}

/** One server after the other, so that neither runs beside the other's measurement. */
export async function measureDesk(root: string): Promise<Row[]> {
  const ours = await measureSite(root, await startProduct(root))
  const stock = await measureSite(root, await startStock(root))
  return rowsOf(ours, stock)
}
