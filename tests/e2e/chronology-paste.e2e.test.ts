/** A chronology is pasted into a case: read, settled and inserted, by keyboard alone, and stored with its evidence. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { get, rowsOf } from '@/src/model/reading'
import { settledFindings, widthOf } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { openTab, signIn } from './support/form'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
let page: Page
let caseId: unknown
let before: unknown
const openPage = useBrowser(() => product.url)
const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] }

/** Fifteen lines as people have them: with signs that a legend explains, in several writings of time, two of them broken. */
const lines = [
  '○地域独自の取り組み　●JICAとの連携',
  '○1991年度　海の学校を始める',
  '○1995　川をきれいにする会を作る',
  '●1998年４月　はじめての研修員を迎える',
  '●平成13年　研修員が学校を訪ねる',
  '○2003-05　空き家を調べ、',
  '使い道を考える',
  '●2004.10-　農家が研修を受け持つ',
  '○2006～2008 町の資料館を建てる',
  '●2007年 「隣の国との',
  '学び」の催しを開く',
  '○2009年頃 若い人の集まりができる',
  '●2010 覚書を結ぶ',
  '○2012年春：朝の市を始める',
  '●2013-15 技術協力の事業',
  '○2015 農家の宿を始める',
  '●2018 若い隊員を迎える',
  '○2021 祭りを新しくする',
].join('\n')

const dialog = () => page.locator('dialog.chronology')
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement
    return {
      text: element?.textContent ?? '',
      kind: element?.getAttribute('class') ?? '',
      row: element?.closest('[data-row-id]')?.getAttribute('data-row-id') ?? null,
    }
  })

async function stored(list: string): Promise<unknown[]> {
  const answer = await must(await staffAt(product.url), 'GET', `/cases/${caseId}`, { query: { draft: true, depth: 0 } })
  return rowsOf({ [list]: answer.at(list) }, list)
}

async function openTimeline(of: Page): Promise<void> {
  await of.goto(`/admin/collections/cases/${caseId}`)
  await openTab(of, '年表')
  await of.locator('#timeline-row-0').waitFor()
}

/** Tab until an element with these words has the keyboard. */
async function tabTo(words: string): Promise<void> {
  for (let steps = 0; steps < 250 && !(await focused()).text.startsWith(words); steps += 1) await page.keyboard.press('Tab')
  expect((await focused()).text).toContain(words)
}

beforeAll(async () => {
  const record = await recordOf(await staffAt(product.url), 'cases', { slug: { equals: 'obihiro' } })
  caseId = record.id
  before = record
  page = (await openPage(clipboard)).page
  await signIn(page)
  await page.waitForURL((url) => url.pathname === '/admin')
  await openTimeline(page)
})

describe('a chronology that is pasted', () => {
  it('becomes fifteen rows in three steps, by keyboard alone, in the order of time and with the evidence of the last row', async () => {
    const present = rowsOf(before, 'timeline')
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines)
    await page.locator('#field-timeline').getByRole('button', { name: '年表を貼り付ける' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+V')
    await tabTo('読み取る')
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog().locator('.chronology__summary').innerText()).toBe('15行を読み取りました。確かめることはありません。')
    expect(await dialog().locator('.chronology__understood').first().innerText()).toBe('読み取り：1991年度（平成3年度）')
    await tabTo('次へ：根拠と場所')
    await page.keyboard.press('Enter')
    expect(await dialog().innerText()).toContain('時期の順に、いまある行の間に入ります。')
    expect(await dialog().getByLabel('箇所（見出しかページ）').inputValue()).toBe(String(get(present.at(-1), 'evidence.locator')))
    expect((await focused()).text).toBe('15行を入れる')
    await page.keyboard.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    expect(await focused()).toMatchObject({ kind: expect.stringContaining('rows__toggle') })
    await until(async () => (await stored('timeline')).length === present.length + 15)

    const rows = await stored('timeline')
    const pasted = rows.filter((row) => !present.some((one) => get(one, 'id') === get(row, 'id')))
    expect(rows.filter((row) => !pasted.includes(row))).toEqual(present)
    expect(pasted.map((row) => get(row, 'title.ja'))).toContain('空き家を調べ、使い道を考える')
    expect(pasted.map((row) => [get(row, 'period.text'), get(row, 'track'), get(row, 'title.ja')])).toContainEqual([
      '2007年',
      'jica',
      '「隣の国との学び」の催しを開く',
    ])
    expect(pasted.map((row) => get(row, 'evidence'))).toEqual(pasted.map(() => get(present.at(-1), 'evidence')))
    expect(pasted.filter((row) => typeof get(row, 'period.start') !== 'string')).toEqual([])
    const starts = rows.map((row) => String(get(row, 'period.start')))
    expect(starts).toEqual([...starts].sort())
    expect(await page.locator('#field-timeline .rows__said').innerText()).toBe('15行を年表に入れました。')
  })

  it('asks what cannot be told, and goes on when it is settled or left out', async () => {
    await page.locator('#field-timeline').getByRole('button', { name: '年表を貼り付ける' }).click()
    await dialog().locator('textarea').fill('●地域独自\n●2016 祭り、2017 研修\n2004, 2007 地震\n町が登\n録される\n\n町の話です。')
    await dialog().getByRole('button', { name: '読み取る' }).click()
    await dialog().getByRole('button', { name: '次へ：根拠と場所' }).click()
    expect(await dialog().locator('.chronology__said').innerText()).toContain('確かめることが、あと')
    expect(await dialog().locator('.chronology__asked').allInnerTexts()).toEqual([
      expect.stringContaining('種類を選んでください。'),
      expect.stringContaining('時期が二つ以上あるようです'),
    ])
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect((await focused()).text).toBe('年表を貼り付ける')
    // What was settled so far is still there.
    await page.keyboard.press('Enter')
    await dialog().getByRole('group', { name: '「●」の行' }).getByRole('button', { name: '地域独自の取り組み' }).click()
    await dialog().getByRole('button', { name: 'その前で分ける' }).click()
    await dialog().getByLabel('2行目の種類').selectOption('jica')
    await dialog().getByLabel('3行目の入れる').uncheck()
    expect(await settledFindings(page)).toEqual([])
    await dialog().getByRole('button', { name: '次へ：根拠と場所' }).click()
    expect(await dialog().innerText()).toContain('外した1行と、行にしなかった文字1か所は入りません。')
    expect(await settledFindings(page)).toEqual([])
    const count = await page.locator('#field-timeline .rows__row').count()
    await dialog().getByRole('button', { name: '2行を入れる' }).click()
    await until(async () => (await page.locator('#field-timeline .rows__row').count()) === count + 2)
    await until(async () => (await stored('timeline')).length === count + 2)
  })

  it('may be a table of Excel, and fits a screen of 768 pixels', async () => {
    await page.setViewportSize({ width: 768, height: 900 })
    await page.locator('#field-timeline').getByRole('button', { name: '年表を貼り付ける' }).click()
    const html = `<html><head><style>td {color:black}</style></head><body><table><tr><td>年</td><td>地域独自</td><td>JICAとの連携</td><td>社会の動き</td></tr>
      <tr><td rowspan=2>2011</td><td>新しい課を作る</td><td>研修員を<br>迎える</td><td></td></tr><tr><td></td><td></td><td>大きな地震</td></tr></table></body></html>`
    await dialog()
      .locator('textarea')
      .evaluate((area, text) => {
        const data = new DataTransfer()
        data.setData('text/html', text)
        data.setData('text/plain', 'not this')
        area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      }, html)
    expect(await settledFindings(page)).toEqual([])
    await dialog().getByRole('button', { name: '読み取る' }).click()
    await dialog().locator('tr[data-key]').first().waitFor()
    expect(
      await dialog()
        .locator('.chronology__title')
        .evaluateAll((areas) => areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : ''))),
    ).toEqual(['新しい課を作る', '研修員を迎える', '大きな地震'])
    expect(
      await dialog()
        .locator('.chronology__period')
        .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : ''))),
    ).toEqual(['2011', '2011', '2011'])
    expect(await settledFindings(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(768)
    expect(await dialog().evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('is refused in words where nothing can be read', async () => {
    await openTimeline(page)
    await page.locator('#field-timeline').getByRole('button', { name: '年表を貼り付ける' }).click()
    await dialog().getByRole('button', { name: '読み取る' }).click()
    expect(await dialog().getByRole('alert').innerText()).toContain('読み取れる行がありません。')
    await dialog()
      .locator('textarea')
      .fill(Array.from({ length: 201 }, (_, index) => `2016 出来事${index}`).join('\n'))
    await dialog().getByRole('button', { name: '読み取る' }).click()
    expect(await dialog().getByRole('alert').innerText()).toContain('201行あります。')
    await page.keyboard.press('Escape')
  })
})

describe('a new row', () => {
  const isInFirstField = (row: number) =>
    page.evaluate((id) => document.querySelector(`#${id} .rows__fields .field-type`)?.contains(document.activeElement) === true, `timeline-row-${row}`)

  it('that is a copy by keyboard has the keyboard in its first field', async () => {
    await openTimeline(page)
    const count = await page.locator('#field-timeline .rows__row').count()
    await page.locator('#timeline-row-0 .rows__toggle').press('Alt+Enter')
    await until(async () => (await page.locator('#field-timeline .rows__row').count()) === count + 1)
    await expect.poll(() => isInFirstField(1)).toBe(true)
    await until(async () => (await stored('timeline')).length === count + 1)
  })

  it('in a list without rows begins with the first source of the case', async () => {
    const fresh = await must(await staffAt(product.url), 'POST', '/cases', {
      query: { draft: true, depth: 0 },
      body: { title: { ja: '新しい事例' }, sources: get(before, 'sources'), _status: 'draft' },
    })
    caseId = fresh.at('doc.id')
    await page.goto(`/admin/collections/cases/${caseId}`)
    await openTab(page, '年表')
    await page.locator('#field-timeline .rows__add').press('Enter')
    await expect.poll(() => isInFirstField(0)).toBe(true)
    await page.locator('#field-timeline__0__title__ja').fill('はじめての出来事')
    await until(async () => get((await stored('timeline'))[0], 'title.ja') === 'はじめての出来事')
    const [row] = await stored('timeline')
    expect([get(row, 'evidence.source'), get(row, 'evidence.level'), get(row, 'evidence.locator') ?? '']).toEqual([rowsOf(before, 'sources')[0], 'stated', ''])
  })
})
