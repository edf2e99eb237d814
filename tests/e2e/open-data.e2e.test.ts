/** Readers take along what is published: a student the citation of a row, a journalist a table, a program the API, a feed reader the news. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'

import { languages } from '@/src/i18n/languages'
import { dictionaries } from '@/src/i18n/words'
import { get } from '@/src/model/reading'
import { openTables } from '@/src/open-data/tables'
import { dataWords } from '@/src/open-data/words'
import { parsed } from '@/tests/support/html'
import { ask, textOf } from './support/asking'
import { useBrowser } from './support/browser'

const origin = inject('readers')
const openPage = useBrowser(() => origin)

describe.each(languages)('in %s, without scripts', (language) => {
  it('a student comes from a change of a case to its citation and to the file of it', async () => {
    const { page } = await openPage({ javaScriptEnabled: false })
    await page.goto(`/${language}/cases/kanra`)
    const statement = page.locator('#outcomes .statement').first()
    const id = await statement.getAttribute('id')
    await statement.locator('.evidence summary').click()
    await statement.getByRole('link', { name: dictionaries.citing[language].this }).click()
    await page.waitForURL(new RegExp(`/${language}/cite/kanra/${id}$`))
    const address = `${origin}/${language}/cases/kanra#${id}`
    for (const written of await page.locator('.citation').allInnerTexts()) expect(written.replace(/\s/g, '')).toContain(address)
    const [bib, ris, csl] = await Promise.all(['bib', 'ris', 'json'].map((format) => textOf(`${origin}/${language}/citations/kanra/${id}.${format}`)))
    expect(bib).toContain(`url = {${address}}`)
    expect(ris).toContain(`UR  - ${address}`)
    expect(JSON.parse(csl ?? '')[0].URL).toBe(address)
  })

  it('a journalist is two clicks from a table that names its cases', async () => {
    const { page } = await openPage({ javaScriptEnabled: false })
    await page.goto(`/${language}`)
    await page.locator('.footer-links').getByRole('link', { name: dictionaries.frame[language].data, exact: true }).click()
    const title = openTables.find(({ name }) => name === 'outcomes')?.title[language] ?? ''
    const link = page.getByRole('link', { name: dataWords[language].csvOf(title), exact: true })
    const [header = '', first = ''] = (await textOf(new URL((await link.getAttribute('href')) ?? '', origin).href)).split('\r\n')
    expect(header.replace('\uFEFF', '').split(',').slice(0, 5)).toEqual(['case.number', 'case.slug', 'case.place.ja', 'case.place.en', 'id'])
    expect(first).toContain(`${origin}/${language}/cases/`)
  })
})

describe('the open data', () => {
  it('comes as a zip whose tables are those of the page', async () => {
    const files = unzipSync((await ask(`${origin}/data/catalogue.zip`)).bytes)
    expect(strFromU8(files['codebook.csv'] ?? new Uint8Array())).toContain('cases.outcomes.statement')
    for (const { name } of openTables) expect(strFromU8(files[`${name}.csv`] ?? new Uint8Array()), name).toContain('\r\n')
  })

  it('is answered by the API to a script of another site, again only when it has changed', async () => {
    const address = `${origin}/api/public/v1/rows/outcomes?case=kanra`
    const first = await ask(address, { headers: { origin: 'https://other.example' } })
    expect({ status: first.status, allowed: first.headers['access-control-allow-origin'] }).toEqual({ status: 200, allowed: '*' })
    expect(JSON.parse(first.bytes.toString('utf8')).rows.length).toBeGreaterThan(0)
    expect((await ask(address, { headers: { 'if-none-match': first.headers.etag ?? '' } })).status).toBe(304)
    const wrong = await ask(`${origin}/api/public/v1/cases?coutry=bt`)
    expect(wrong.status).toBe(400)
    expect(wrong.bytes.toString('utf8')).toContain('coutry')
    expect((await ask(`${origin}/api/public/v1/cases/nowhere`)).headers['content-type']).toContain('json')
    expect(JSON.parse(await textOf(`${origin}/api/public/v1/openapi.json`)).openapi).toBe('3.1.0')
  })

  it('is asked by an assistant: a question, the case, and how to cite its row', async () => {
    const client = new Client({ name: 'an assistant', version: '1' })
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', origin)))
    const found = (await client.callTool({ name: 'search', arguments: { question: '農家はなぜ研修員を受け入れたのか' } })).structuredContent
    const slug = String(get(found, 'why.passages.0.case.slug'))
    const row = String(get(found, 'why.passages.0.row'))
    const page = parsed(await textOf(`${origin}/ja/cases/${slug}`))
    expect(page.querySelector(`[id="${row}"]`)?.textContent).toContain(String(get(found, 'why.passages.0.sentence')))
    const cited = (await client.callTool({ name: 'cite', arguments: { case: slug, row } })).structuredContent
    expect(get(cited, 'url')).toBe(`${origin}/ja/cases/${slug}#${row}`)
    await client.close()
    expect((await ask(`${origin}/mcp`)).status).toBe(405)
  })

  it('is followed by a feed, of all cases or of a choice', async () => {
    const entries = async (query: string) => parsed(await textOf(`${origin}/ja/feed.atom${query}`)).querySelectorAll('entry').length
    const [all, chosen] = [await entries(''), await entries('?element=economic')]
    expect(all).toBeGreaterThan(chosen)
    expect(chosen).toBeGreaterThan(0)
  })

  it('is read as Markdown, page by page', async () => {
    const { headers, bytes } = await ask(`${origin}/ja/cases/kanra.md`)
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(bytes.toString('utf8')).toMatch(/^<.+\/ja\/cases\/kanra>\n[\s\S]*\n# .+\n/)
    expect(await textOf(`${origin}/llms.txt`)).toContain(`${origin}/en/cases/kanra.md`)
  })
})

it('a shared page has a picture of its own, of the size that others show', async () => {
  for (const path of ['/ja/cases/kanra', '/en/explore/matrix', '/ja', '/ja/data']) {
    const document = parsed(await textOf(`${origin}${path}`))
    const picture = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''
    const { width, height, format } = await sharp((await ask(picture)).bytes).metadata()
    expect({ path, width, height, format }).toEqual({ path, width: 1200, height: 630, format: 'png' })
  }
  expect((await ask(`${origin}/ja/pictures/cases/nowhere.png`)).status).toBe(404)
  expect((await sharp((await ask(`${origin}/apple-touch-icon.png`)).bytes).metadata()).width).toBe(180)
})

it('the title of a page says what was chosen', async () => {
  const title = async (path: string) => parsed(await textOf(`${origin}${path}`)).querySelector('title')?.textContent
  expect(await title('/ja/cases?element=economic&region=tohoku')).toContain('事例の一覧（経済的活性化、東北）')
  expect(await title('/en/search?q=tea')).toContain('(“tea”)')
})
