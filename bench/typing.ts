/** How long a key takes in the form of a case with sixty events, beside a stock Payload's form with as many rows. */
import type { Page } from 'playwright-core'

import { eventRows } from './full-case'
import { slowestKey, timeKeys } from './keys'
import { quantile } from './numbers'
import { asked, field, type Json, openBrowser, signedIn, type Site, startProduct, startStock, tokenAt } from './sites'
import type { Row } from './table'

const count = 60

async function fill(site: Site): Promise<string> {
  const token = await tokenAt(site)
  const create = async (collection: string, body: Json) => field(await asked(`${site.url}/api/${collection}?draft=true`, token, 'POST', body), 'doc', 'id')
  const first = async (collection: string) => field(await asked(`${site.url}/api/${collection}?limit=1&depth=0`, token, 'GET'), 'docs', 0, 'id')
  if (site.isStock) {
    const term = await create('countries', { name: 'A made-up term' })
    return String(
      await create('cases', {
        title: 'A made-up record',
        timeline: eventRows(count, { programme: term, countries: [term], organisations: [term], evidence: { source: term, locator: '1', level: 'stated' } }),
      }),
    )
  }
  const [programme, country, organisation, source] = await Promise.all(['programmes', 'countries', 'organisations', 'sources'].map(first))
  const timeline = eventRows(count, { programme, countries: [country], organisations: [organisation], evidence: { source, locator: '1', level: 'stated' } })
  return String(await create('cases', { _status: 'draft', title: { ja: '作り物の事例', en: 'A made-up case' }, timeline }))
}

/** The last row: behind all others in the form's state, and below them on the page. */
async function measureForm(page: Page, site: Site) {
  const id = await fill(site)
  await signedIn(page, site)
  await page.goto(`${site.url}/admin/collections/cases/${id}`)
  if (!site.isStock) {
    await page.locator('#field-title__ja').waitFor()
    await page.locator('.tabs-field__tab-button').nth(3).click()
    await page.locator(`#timeline-row-${count - 1} .rows__toggle`).click()
  }
  await page.locator(`#timeline-row-${count - 1}`).scrollIntoViewIfNeeded()
  const text = `#field-timeline__${count - 1}__title__en`
  await page.locator(text).waitFor()
  await page.waitForTimeout(2_000)
  return timeKeys(page, text)
}

function rowsOf(name: string, { times, processor }: Awaited<ReturnType<typeof measureForm>>, most?: number): Row[] {
  return [
    { name: `typing · ${name} · p50`, unit: 'ms', value: quantile(times, 0.5), better: 'less' },
    { name: `typing · ${name} · p95`, unit: 'ms', value: quantile(times, 0.95), better: 'less', ...(most === undefined ? {} : { most }) },
    { name: `typing · ${name} · worst`, unit: 'ms', value: Math.max(...times), better: 'less' },
    { name: `typing · ${name} · processor time of the page`, unit: 'ms a key', value: processor, better: 'less' },
  ]
}

/** One form after the other, in a browser of its own each: nothing runs beside what is measured but the form's own server. */
export async function measureTyping(root: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const isStock of [false, true]) {
    const site = isStock ? await startStock(root) : await startProduct(root)
    const { browser, page } = await openBrowser(root)
    const measured = await measureForm(page, site)
    await browser.close()
    await site.stop()
    rows.push(
      ...(isStock
        ? rowsOf(`stock Payload, ${count} rows`, measured).map((row) => ({ ...row, better: null }))
        : rowsOf(`the last of ${count} events`, measured, slowestKey)),
    )
  }
  return rows
}
