/** The first page: every count is what its list shows, for each role; links are looked at gently; people are reminded once. */
import { createLocalReq, type PayloadRequest } from 'payload'
import { parse } from 'qs-esm'
import { beforeAll, describe, expect, test } from 'vitest'

import { countOf } from '@/src/admin/desk/count'
import { isNew, recentChanges } from '@/src/admin/desk/recent'
import { listOf, workCountsFor } from '@/src/admin/desk/work-counts'
import { isSqliteAdapter } from '@/src/database/adapters/which'
import { isSqliteClient } from '@/src/database/sqlite/client'
import { roles } from '@/src/editorial/access/roles'
import { namesOf } from '@/src/editorial/changes/names'
import { recordEvent } from '@/src/editorial/events/record'
import { pausePerHost } from '@/src/editorial/links/ask'
import { checkLinks } from '@/src/editorial/links/check'
import { brokenLinks, keptLinks } from '@/src/editorial/links/kept'
import { remindOfReviews } from '@/src/editorial/reminders/remind'
import { get } from '@/src/model/reading'
import type { User } from '@/src/payload-types'
import { isSqlite } from '@/tests/int/support/database'
import { exampleCase, linkTo, publishTerms, richText, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
const day = 24 * 60 * 60 * 1000
const stays = (): boolean => false
const people = new Map<string, User>()
let terms: Terms
let due: unknown

const aCase = { inCollection: 'cases', record: '1', recordTitle: 'a case' }
const now = new Date().toISOString()
const iso = (time: number): string => new Date(time).toISOString()
const add = (collection: 'confirmations' | 'outgoing-mails' | 'reviews' | 'schedules', data: object): Promise<unknown> =>
  product.payload.db.create({ collection, data: { ...aCase, ...data }, returning: false })

beforeAll(async () => {
  await product.hireEverybody()
  for (const user of (await product.payload.find({ collection: 'users', limit: 0, overrideAccess: true })).docs) people.set(user.name, user)
  terms = await publishTerms(product.payload)
  const id = (name: string): string => String(people.get(name)?.id)
  for (const [index, row] of [
    { state: 'requested', asked: id('author'), askedOf: id('reviewer') },
    { state: 'requested', asked: id('author') },
    { state: 'requested', asked: id('reviewer') },
    { state: 'returned', asked: id('author') },
    { state: 'publishedAlone', asked: id('publisher') },
    { state: 'approved', asked: id('author') },
  ].entries())
    await add('reviews', { recordKey: `cases/none-${index}`, savedAt: now, ...row })
  await add('schedules', { action: 'publish', at: iso(Date.now() + day), savedAt: now, state: 'waiting' })
  // Given up, still tried, and not tried yet.
  for (const row of [{ state: 'failed', lastError: 'x' }, { state: 'waiting', lastError: 'x' }, { state: 'waiting' }])
    await add('outgoing-mails', { to: 'a@b.test', subject: 's', text: 't', ...row })
  for (const [index, row] of [
    { expiresAt: iso(Date.now() + day) },
    { expiresAt: iso(Date.now() - day) },
    { expiresAt: iso(Date.now() + day), answeredAt: now },
  ].entries())
    await add('confirmations', { recipient: 'r', tokenHash: `h${index}`, savedAt: now, content: {}, ...row })
  const made = await product.ask('POST', '/cases', {
    as: 'publisher',
    body: { ...exampleCase(terms, 'desk-1'), reviewOn: iso(Date.now() - day), _status: 'published' },
  })
  due = made.at('doc.id')
  await product.ask('POST', '/cases', {
    as: 'author',
    query: { draft: true },
    body: { ...exampleCase(terms, 'desk-2'), summary: { ja: 'あ', en: '' }, reviewOn: iso(Date.now() + day) },
  })
  // What readers have is whole; the newer draft lacks English.
  await product.ask('PATCH', `/cases/${String(due)}`, { as: 'author', query: { draft: true }, body: { summary: { ja: 'い', en: '' } } })
  await product.ask('PATCH', `/sources/${String(terms.source)}`, { as: 'admin', body: { url: 'https://a.example/gone', _status: 'published' } })
})

async function countedFor(name: string, broken: readonly (number | string)[] = []) {
  const user = people.get(name)
  if (!user) throw new Error(name)
  const signedIn: PayloadRequest['user'] = { ...user, collection: 'users' }
  const req = await createLocalReq({ user: signedIn }, product.payload)
  const workCounts = workCountsFor({ id: String(user.id), user: signedIn }, new Date().toISOString(), broken).flatMap((group) => group.workCounts)
  return Promise.all(workCounts.map(async (workCount) => ({ ...workCount, count: await countOf(req, workCount) })))
}

test('the newest changes have names, and whoever has written nothing is new', async () => {
  const req = await createLocalReq({}, product.payload)
  const recent = await recentChanges(req)
  expect(recent).toContainEqual(expect.objectContaining({ personName: 'admin', kind: 'published', inCollection: 'sources' }))
  expect(recent.filter(({ person, inCollection }) => person === null || inCollection === 'users')).toEqual([])
  expect(recent.map(({ personName }) => personName)).toEqual(expect.arrayContaining(['author', 'publisher']))
  expect(await isNew(req, String(people.get('reviewer')?.id))).toBe(true)
  expect(await isNew(req, String(people.get('author')?.id))).toBe(false)
})

test('a merge is news, and whoever reads English reads the names in English', async () => {
  const publisher = people.get('publisher')
  if (!publisher) throw new Error('Nobody publishes.')
  const req = await createLocalReq({ user: { ...publisher, collection: 'users' } }, product.payload)
  req.i18n = { ...req.i18n, language: 'en' }
  await recordEvent(req, { kind: 'recordsMerged', collection: 'impact-tags', record: terms.impact, recordTitle: 'vitalityの日本語' })
  expect((await recentChanges(req))[0]).toMatchObject({ kind: 'recordsMerged', record: String(terms.impact) })
  const key = `impact-tags/${terms.impact}`
  expect((await namesOf(req, [key, 'impact-tags/999999', 'site/1'])).get(key)).toBe('vitality in English')
})

describe('a count of work', () => {
  test.each(roles)('counts for an %s what its list shows', async (role) => {
    for (const workCount of await countedFor(role, [terms.source])) {
      const query = parse(listOf('/admin', workCount).split('?')[1] ?? '', { depth: 9 })
      const list = await product.ask('GET', `/${workCount.collection}`, { as: role, query: { ...query, draft: true, depth: 0, limit: 1 } })
      expect([workCount.key, list.status, list.at('totalDocs')]).toEqual([workCount.key, 200, workCount.count])
    }
  })

  test('counts what it says', async () => {
    const counts = async (name: string) => Object.fromEntries((await countedFor(name, [terms.source])).map(({ key, count }) => [key, count]))
    // The publisher's own case, and the row of another record.
    expect(await counts('author')).toEqual({ waiting: 0, returned: 1, mine: 2, alone: 2, confirmations: 1, stale: 1, english: 2, evidence: 2, links: 1 })
    expect(await counts('reviewer')).toMatchObject({ waiting: 2, returned: 0, mine: 0 })
    expect(await counts('publisher')).toMatchObject({ waiting: 2, scheduled: 1 })
    expect(await counts('admin')).toMatchObject({ waiting: 2, mails: 2 })
  })

  test('tells people of one name apart', async () => {
    const mine = async (): Promise<unknown> => (await countedFor('author')).find(({ key }) => key === 'mine')?.count
    const before = await mine()
    const { docs } = await product.payload.find({ collection: 'users', where: { name: { equals: 'reviewer' } }, overrideAccess: true })
    const rename = (name: string) => product.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: { name }, overrideAccess: true })
    await rename('author')
    await product.ask('POST', '/cases', { as: 'reviewer', query: { draft: true }, body: exampleCase(terms, 'desk-namesake') })
    await rename('reviewer')
    expect(await mine()).toBe(before)
  })

  test('is counted without reading whole cases, of five thousand too', async () => {
    if (!isSqlite) return
    const { db } = product.payload
    if (!isSqliteAdapter(db) || !isSqliteClient(db.client)) throw new Error('No SQLite.')
    const date = "'2026-01-01T00:00:00.000Z'"
    await db.client.execOnWriter(`
      BEGIN;
      CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (SELECT 100001 UNION ALL SELECT i + 1 FROM n WHERE i < 105000) SELECT i FROM n;
      INSERT INTO cases (id, title_ja, _status, updated_at, created_at) SELECT i, 'case ' || i, 'published', ${date}, ${date} FROM n;
      INSERT INTO _cases_v (id, parent_id, latest, version_title_ja, version__status, version_without_english, version_weak_evidence, updated_at, created_at)
        SELECT i, i, 1, 'case ' || i, 'published', i % 2, i % 3 = 0, ${date}, ${date} FROM n;
      COMMIT;
      DROP TABLE n;
    `)
    const workCounts = await countedFor('admin')
    expect(workCounts.find(({ key }) => key === 'english')?.count).toBe(2502)
    await db.client.execOnWriter('DELETE FROM _cases_v WHERE id > 100000; DELETE FROM cases WHERE id > 100000;')
  })
})

describe('links', () => {
  test('are looked at a host at a time, with a pause, once a week; one that failed again after a day', async () => {
    const asked: string[] = []
    const waits: number[] = []
    let time = Date.now()
    const look = () =>
      checkLinks(product.payload, {
        isStopping: stays,
        clock: () => time,
        wait: (ms) => Promise.resolve(void waits.push(ms)),
        ask: (url) => {
          asked.push(url)
          return Promise.resolve(url.endsWith('gone') ? { status: 404 } : { status: 200 })
        },
      })
    const second = await product.ask('POST', '/sources', {
      as: 'author',
      query: { draft: true },
      body: { slug: 'second', name: { ja: '二つ目' }, url: 'https://a.example/there' },
    })
    expect(second.status).toBe(201)
    await look()
    expect(asked).toEqual(['https://a.example/gone', 'https://a.example/there'])
    expect(waits).toEqual([pausePerHost])
    expect(await brokenLinks(product.payload)).toMatchObject([
      { url: 'https://a.example/gone', fault: '404', users: [{ collection: 'sources', id: terms.source }] },
    ])
    await look()
    expect(asked).toHaveLength(2)
    time += day
    await look()
    expect(asked.slice(2)).toEqual(['https://a.example/gone'])
    time += 6 * day
    await look()
    expect(asked.slice(3)).toEqual(['https://a.example/gone', 'https://a.example/there'])
    await product.ask('PATCH', `/sources/${String(terms.source)}`, { as: 'admin', body: { url: null, _status: 'published' } })
    await look()
    expect((await keptLinks(product.payload)).map(({ url }) => url)).toEqual(['https://a.example/there'])
  })

  test('are found in long texts too, of both languages and of drafts, and are told by the title of what holds them', async () => {
    const linked = (url: string) => richText('本文です。', linkTo(url))
    const section = { heading: { ja: '節', en: 'Section' }, body: { ja: linked('https://b.example/case-ja'), en: linked('https://b.example/case-en') } }
    const body = { ...exampleCase(terms, 'desk-links'), title: { ja: 'リンクのある事例' }, sections: [section, section] }
    expect((await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body })).status).toBe(201)
    const page = { slug: 'desk-links', title: { ja: 'リンクのあるページ' }, body: { ja: linked('https://b.example/page') } }
    expect((await product.ask('POST', '/pages', { as: 'publisher', query: { draft: true }, body: page })).status).toBe(201)
    await checkLinks(product.payload, { isStopping: stays, wait: () => Promise.resolve(), ask: () => Promise.resolve({ status: 200 }) })
    const found = (await keptLinks(product.payload)).filter(({ url }) => url.startsWith('https://b.example/'))
    expect(found.map(({ url, users }) => [url, users.map(({ title }) => title)]).sort()).toEqual([
      ['https://b.example/case-en', ['リンクのある事例']],
      ['https://b.example/case-ja', ['リンクのある事例']],
      ['https://b.example/page', ['リンクのあるページ']],
    ])
  })
})

test('whoever worked on a case last is told once that its day has come', async () => {
  const req = await createLocalReq({}, product.payload)
  await remindOfReviews(req, Date.now(), stays)
  await remindOfReviews(req, Date.now() + day / 2, stays)
  const told = (await product.ask('GET', '/notifications/own', { as: 'author' })).at('notifications')
  expect(Array.isArray(told) && told.map((row: unknown) => [get(row, 'kind'), get(row, 'record')])).toEqual([['reviewDue', String(due)]])
})
