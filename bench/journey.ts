/**
 * A new author makes a whole case and asks for its review: how many clicks, keys, scrolls and pick-lists that takes. Every text
 * is typed but the chronology, which is pasted, as its author has it already. It has as many rows of each kind as a shipped case
 * has in the median, fifteen events, and evidence in each row.
 */
import type { Page } from 'playwright-core'

import { type Person, personAt } from './counting'
import { at, pasted, pick, tab, write } from './form'
import { asked, field, openBrowser, signedIn, type Site, startProduct, tokenAt } from './sites'
import type { Row } from './table'
import { measureTogether } from './together'

/** A case may take so many clicks. */
const mostClicks = 90

const rowsOfKind = { challenges: 2, resources: 3, outcomes: 5, pathways: 4, keyFigures: 3, factors: 3, actors: 7, sections: 3 } as const

interface Names {
  readonly source: string
  readonly impact: string
  readonly factor: string
  readonly organisation: string
}

async function namesAt(site: Site): Promise<Names> {
  const token = await tokenAt(site)
  const first = async (collection: string) =>
    String(field(await asked(`${site.url}/api/${collection}?limit=1&depth=0&sort=id`, token, 'GET'), 'docs', 0, 'listTitle'))
  const [source, impact, factor, organisation] = await Promise.all(['sources', 'impact-tags', 'promoting-factors', 'organisations'].map(first))
  return { source: source ?? '', impact: impact ?? '', factor: factor ?? '', organisation: organisation ?? '' }
}

/** Adds rows to a list and fills them in; the first row of a case says its section, the others begin with it. */
async function fillRows(person: Person, page: Page, list: keyof typeof rowsOfKind, fill: (path: string, index: number) => Promise<void>): Promise<void> {
  person.part(list)
  for (let index = 0; index < rowsOfKind[list]; index += 1) {
    await person.click(`${at(list)} > .rows__below .rows__add`)
    await page.locator(`#${list}-row-${index} .rows__fields .field-type`).first().waitFor()
    await fill(`${list}.${index}`, index)
  }
}

async function makeCase(person: Person, page: Page, names: Names): Promise<void> {
  person.part('start')
  await person.click('.start-link')
  await person.click(`${at('places')} .rs__control`)
  await person.pick(at('places'), '松本')
  await write(person, '.start-case input[lang="ja"]', '作り物の事例')
  await pick(person, at('sources'), names.source)
  await person.click('.start-case__make')
  await page.waitForURL(/\/cases\/\d+$/)

  person.part('basics')
  await page.locator(at('summary.ja')).waitFor()
  await person.click(at('summary.ja'))
  await person.type('作り物の概要です。町の人が集まり、研修員を迎え、町の仕事が増えました。')

  const evidence = async (path: string, index: number): Promise<void> => {
    const locator = `${at(`${path}.evidence.locator`)}`
    if (index > 0 && (await page.locator(locator).inputValue()) !== '') return
    await write(person, locator, '第2章')
  }

  person.part('background')
  await person.click(tab(1))
  for (const list of ['challenges', 'resources'] as const)
    await fillRows(person, page, list, async (path, index) => {
      await write(person, at(`${path}.text.ja`), `作り物の背景 ${index + 1}です。`)
      await evidence(path, index)
    })

  person.part('narrative')
  await person.click(tab(2))
  await fillRows(person, page, 'sections', async (path, index) => {
    await write(person, at(`${path}.heading.ja`), `作り物の節 ${index + 1}`)
    await write(person, `[id="${path.split('.')[0]}-row-${index}"] .rich-text-lexical [contenteditable="true"]`, '作り物の本文です。')
  })

  person.part('timeline')
  await person.click(tab(3))
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
  await person.click('.rows__tools button:has-text("年表を貼り付ける")')
  await page.locator('dialog.chronology textarea').waitFor()
  await person.press('Control+V')
  await person.click('dialog.chronology button:has-text("読み取る")')
  await person.click('dialog.chronology button:has-text("次へ")')
  await person.click('dialog.chronology button:has-text("行を入れる")')
  await page.locator('#timeline-row-14').waitFor()

  person.part('outcomes')
  await person.click(tab(4))
  await fillRows(person, page, 'outcomes', async (path, index) => {
    await pick(person, at(`${path}.impact`), names.impact)
    await write(person, at(`${path}.heading.ja`), `作り物の変化 ${index + 1}`)
    await write(person, at(`${path}.statement.ja`), '作り物の変化の説明です。')
    await evidence(path, index)
  })
  await fillRows(person, page, 'pathways', async (path, index) => {
    await person.tabTo(at(`${path}.from.event`))
    person.count.picks += 1
    for (let turn = 0; turn < 2 + index; turn += 1) await person.press('ArrowDown')
    await pick(person, at(`${path}.to.impact`), names.impact)
    await write(person, at(`${path}.statement.ja`), '作り物のつながりの説明です。')
    await evidence(path, index)
  })
  await fillRows(person, page, 'keyFigures', async (path, index) => {
    await write(person, at(`${path}.value`), String(index + 10))
    await write(person, at(`${path}.unit.ja`), '人')
    await write(person, at(`${path}.label.ja`), '作り物の数')
    await write(person, at(`${path}.asOf.text`), '2016')
    await evidence(path, index)
  })

  person.part('factors')
  await person.click(tab(5))
  await fillRows(person, page, 'factors', async (path, index) => {
    await pick(person, at(`${path}.factor`), names.factor)
    await write(person, at(`${path}.heading.ja`), `作り物の理由 ${index + 1}`)
    await write(person, at(`${path}.statement.ja`), '作り物の理由の説明です。')
    await evidence(path, index)
  })

  person.part('cooperation')
  await person.click(tab(6))
  await fillRows(person, page, 'actors', async (path) => {
    await pick(person, at(`${path}.organisation`), names.organisation)
    await write(person, at(`${path}.role.ja`), '作り物の役割')
  })

  person.part('review')
  await page.locator('[data-saving="rest"]').waitFor()
  await person.click('#review-request')
  await person.click('#review-request-dialog .copy-dialog__make')
  await page.locator('.review__state', { hasText: '確認依頼' }).waitFor()
}

/** What publishing would still ask for: a case that was made whole has nothing but what a publisher decides. */
async function leftAt(site: Site, id: string): Promise<string[]> {
  const token = await tokenAt(site)
  const values = await asked(`${site.url}/api/cases/${id}?draft=true&depth=0`, token, 'GET')
  const told = await asked(`${site.url}/api/cases/readiness`, token, 'POST', { id: Number(id), values })
  const faults = field(told, 'faults')
  return Array.isArray(faults) ? faults.map((fault: unknown) => `${String(field(fault, 'location'))}: ${String(field(fault, 'message'))}`) : []
}

export async function measureJourney(root: string): Promise<Row[]> {
  const site = await startProduct(root)
  const names = await namesAt(site)
  const { browser, page } = await openBrowser(root)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await signedIn(page, site)
  const person = personAt(page)
  await makeCase(person, page, names)
  const left = await leftAt(site, page.url().split('/').at(-1) ?? '')
  const together = await measureTogether(browser, site, page)
  await browser.close()
  await site.stop()
  if (process.env.BENCH_JOURNEY_FAULTS) console.log(left.join('\n'))
  const { clicks, keys, scrolls, picks } = person.count
  const row = (name: string, value: number, most?: number): Row => ({
    name: `journey · ${name}`,
    unit: 'times',
    value,
    better: 'less',
    ...(most === undefined ? {} : { most }),
  })
  return [
    row('a whole case, clicks', clicks, mostClicks),
    ...[...person.parts].map(([name, value]) => row(`clicks for ${name}`, value)),
    row('keys', keys),
    row('scrolls', scrolls),
    row('pick-lists', picks),
    row('left to fill in before publishing', left.length),
    ...together,
  ]
}
