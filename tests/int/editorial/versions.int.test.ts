/** What a version is, who made it and why; what is recorded; who may discard what. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import type { Role } from '@/src/editorial/access/roles'
import { get, rowsOf } from '@/src/model/reading'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})
afterEach(() => vi.useRealTimers())

interface Version {
  readonly title: unknown
  readonly status: unknown
  readonly latest: boolean
  readonly kind: string | null
  readonly by: string | null
  readonly rows: number
}

async function draft(as: Role = 'author'): Promise<string | number> {
  count += 1
  const { slug: _slug, ...body } = exampleCase(terms, `draft-${count}`)
  const made = await product.ask('POST', '/cases', { as, query: { draft: true, depth: 0 }, body })
  expect(made.status).toBe(201)
  const id = made.at('doc.id')
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('no id')
  return id
}

const save = (id: unknown, as: Role, body: object, kind?: string): Promise<Answer> =>
  product.ask('PATCH', `/cases/${id}`, { as, query: { draft: true, depth: 0 }, body, headers: kind ? { 'X-Save-Kind': kind } : {} })
const title = (ja: string): object => ({ title: { ja } })

/** Newest first, with what the record of events says about each. */
async function versionsOf(id: string | number): Promise<Version[]> {
  const { docs } = await product.payload.findVersions({
    collection: 'cases',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  const { docs: events } = await product.payload.find({
    collection: 'events',
    where: { record: { equals: String(id) }, inCollection: { equals: 'cases' } },
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((version) => {
    const about = events.filter((event) => event.version === String(version.id) && event.kind !== 'continued')
    expect(about.length).toBe(1)
    return {
      title: version.version.title?.ja,
      status: version.version._status,
      latest: version.latest === true,
      kind: about[0]?.kind ?? null,
      by: about[0]?.personName ?? null,
      rows: version.version.timeline?.length ?? 0,
    }
  })
}
const kinds = async (id: string | number): Promise<(string | null)[]> => (await versionsOf(id)).map(({ kind }) => kind)

describe('a version', () => {
  test('is one for a stretch of typing by one person, and holds its last text', async () => {
    const id = await draft()
    for (const text of ['あ', 'ある', 'ある町']) expect((await save(id, 'author', title(text))).status).toBe(200)
    expect(await versionsOf(id)).toMatchObject([{ title: 'ある町', kind: 'created', by: 'author', latest: true }])
  })
  test('begins when the person changes: each text exists', async () => {
    const id = await draft()
    await save(id, 'author', title('執筆者の文'))
    await save(id, 'reviewer', title('確認者の文'))
    await save(id, 'publisher', title('公開者の文'))
    await save(id, 'author', title('執筆者の二つ目の文'))
    expect(await versionsOf(id)).toMatchObject([
      { title: '執筆者の二つ目の文', by: 'author', kind: 'typed', latest: true },
      { title: '公開者の文', by: 'publisher', kind: 'typed', latest: false },
      { title: '確認者の文', by: 'reviewer', kind: 'typed', latest: false },
      { title: '執筆者の文', by: 'author', kind: 'created', latest: false },
    ])
  })
  test('begins after ten minutes', async () => {
    const id = await draft()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 9 * 60_000 })
    await save(id, 'author', title('九分後'))
    expect(await kinds(id)).toEqual(['created'])
    vi.setSystemTime(Date.now() + 60_000)
    await save(id, 'author', title('十分後'))
    expect(await versionsOf(id)).toMatchObject([
      { title: '十分後', kind: 'typed' },
      { title: '九分後', kind: 'created' },
    ])
  })
  test('begins before rows are removed, so that the one before still has them', async () => {
    const id = await draft()
    await save(id, 'author', title('消す前'))
    const rows = (await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 } })).at('timeline')
    if (!Array.isArray(rows)) throw new Error('no rows')
    expect((await save(id, 'author', { timeline: rows.slice(1) })).status).toBe(200)
    expect(await versionsOf(id)).toMatchObject([
      { kind: 'rowsRemoved', rows: rows.length - 1 },
      { kind: 'created', title: '消す前', rows: rows.length },
    ])
  })
  test('begins at each press of the button, and when rows were pasted, whatever was there before', async () => {
    const id = await draft()
    await save(id, 'author', title('一'), 'saved')
    await save(id, 'author', title('一'), 'saved')
    await save(id, 'author', title('二'))
    await save(id, 'author', title('三'), 'pasted')
    await save(id, 'author', title('四'))
    expect(await versionsOf(id)).toMatchObject([
      { kind: 'pasted', title: '四' },
      { kind: 'typed', title: '二' },
      { kind: 'saved', title: '一' },
      { kind: 'saved', title: '一' },
      { kind: 'created' },
    ])
  })
  test('that was emptied in the same stretch stays empty', async () => {
    const id = await draft()
    await save(id, 'author', { slug: `emptied-${count}`, number: '77' })
    await save(id, 'author', { slug: '', number: '' })
    const now = await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 } })
    expect([now.at('slug') ?? null, now.at('number') || null]).toEqual([null, null])
    expect(await kinds(id)).toEqual(['created'])
  })
  test('keeps its rows, in their order, when it is changed in place', async () => {
    const id = await draft()
    const before = (await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 } })).at('timeline')
    await save(id, 'author', title('行はそのまま'))
    const after = (await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 } })).at('timeline')
    expect(after).toEqual(before)
  })
})

describe('parallel saves', () => {
  test('of several people leave one newest version, which the list shows once', async () => {
    const id = await draft()
    const people: readonly Role[] = ['author', 'reviewer', 'publisher', 'admin']
    const answers = await Promise.all([0, 1, 2].flatMap((round) => people.map((as) => save(id, as, title(`${as} ${round}`)))))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect((await versionsOf(id)).filter(({ latest }) => latest)).toHaveLength(1)
    const list = await product.ask('GET', '/cases', { as: 'author', query: { draft: true, depth: 0, where: { id: { equals: id } } } })
    expect(list.at('totalDocs')).toBe(1)
  })
})

describe('publishing, unpublishing, restoring, copying, deleting', () => {
  test('each say who and what', async () => {
    count += 1
    const live = await product.ask('POST', '/cases', {
      as: 'publisher',
      query: { depth: 0 },
      body: { ...exampleCase(terms, `told-${count}`), _status: 'published' },
    })
    const id = live.at('doc.id')
    if (typeof id !== 'string' && typeof id !== 'number') throw new Error('no id')
    await save(id, 'author', title('新しい下書き'))
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { _status: 'published', title: { ja: '直して公開' } } })).status).toBe(200)
    await save(id, 'author', title('公開のあとの下書き'))
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'admin', body: { _status: 'draft' } })).status).toBe(200)
    expect(await versionsOf(id)).toMatchObject([
      { kind: 'unpublished', by: 'admin', status: 'draft' },
      { kind: 'typed', by: 'author', title: '公開のあとの下書き' },
      { kind: 'published', by: 'publisher', title: '直して公開' },
      { kind: 'typed', title: '新しい下書き' },
      { kind: 'published', by: 'publisher' },
    ])
    const copy = await product.ask('POST', `/cases/${id}/duplicate`, { as: 'reviewer', query: { depth: 0 } })
    expect(copy.status).toBeLessThan(300)
    const copied = copy.at('doc.id')
    if (typeof copied !== 'string' && typeof copied !== 'number') throw new Error('no id')
    expect(await versionsOf(copied)).toMatchObject([{ kind: 'copied', by: 'reviewer' }])
    expect((await product.ask('DELETE', `/cases/${copied}`, { as: 'admin' })).status).toBe(200)
    const { docs } = await product.payload.find({
      collection: 'events',
      where: { record: { equals: String(copied) }, kind: { equals: 'trashed' } },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ personName: 'admin', role: 'admin', inCollection: 'cases', door: 'api' }])
  })
  test('a restored version comes after the present text, which stays a version of its own', async () => {
    const id = await draft()
    await save(id, 'author', title('はじめの文'))
    await save(id, 'reviewer', title('いまの文'))
    const { docs } = await product.payload.findVersions({
      collection: 'cases',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      limit: 1,
      overrideAccess: true,
    })
    expect((await product.ask('POST', `/cases/versions/${docs[0]?.id}`, { as: 'reviewer', query: { depth: 0 } })).status).toBe(200)
    await save(id, 'reviewer', title('戻したあとの文'))
    expect(await versionsOf(id)).toMatchObject([
      { kind: 'typed', title: '戻したあとの文' },
      { kind: 'restored', title: 'はじめの文', by: 'reviewer' },
      { title: 'いまの文', by: 'reviewer' },
      { title: 'はじめの文', by: 'author' },
    ])
  })
  test('a refused save records nothing', async () => {
    const id = await draft()
    const told = { record: { equals: String(id) }, kind: { not_equals: 'refused' } }
    const before = await product.payload.count({ collection: 'events', where: told, overrideAccess: true })
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'author', body: { _status: 'published' } })).status).toBe(403)
    expect((await save(id, 'reviewer', { ...title('古い'), loadedVersion: '2020-01-01T00:00:00.000Z' })).status).toBe(409)
    expect(await product.payload.count({ collection: 'events', where: told, overrideAccess: true })).toEqual(before)
  })
  test('what is recorded cannot be changed or taken away, not even by the system', async () => {
    const {
      docs: [event],
    } = await product.payload.find({ collection: 'events', limit: 1, overrideAccess: true })
    if (!event) throw new Error('no event')
    await expect(product.payload.update({ collection: 'events', id: event.id, data: { note: 'x' }, overrideAccess: true })).rejects.toThrow()
    await expect(product.payload.delete({ collection: 'events', id: event.id, overrideAccess: true })).rejects.toThrow()
  })
})

describe('a draft that was never published', () => {
  test('is discarded by whoever began it, and by no other author', async () => {
    const id = await draft('author')
    expect((await product.ask('DELETE', `/cases/${id}`, { as: 'reviewer' })).status).toBe(403)
    expect((await product.ask('DELETE', `/cases/${id}`, { as: 'author' })).status).toBe(200)
    expect((await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true } })).status).toBe(404)
  })
  test('stays when it was live once', async () => {
    const id = await draft('author')
    const slug = `once-live-${count}`
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { slug, _status: 'published' } })).status).toBe(200)
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { _status: 'draft' } })).status).toBe(200)
    expect((await product.ask('DELETE', `/cases/${id}`, { as: 'author' })).status).toBe(403)
  })
  test('stays when another record uses it', async () => {
    const tag = await product.ask('POST', '/impact-tags', { as: 'author', query: { draft: true, depth: 0 }, body: { name: { ja: '新しい変化' } } })
    const tagId = tag.at('doc.id')
    const id = await draft('author')
    expect((await save(id, 'author', { outcomes: [{ impact: tagId, heading: { ja: '変わった' } }] })).status).toBe(200)
    expect(refusalIn(await product.ask('DELETE', `/impact-tags/${tagId}`, { as: 'author' }))).toMatchObject({ status: 409 })
    expect((await product.ask('DELETE', `/cases/${id}`, { as: 'author' })).status).toBe(200)
    expect((await product.ask('DELETE', `/impact-tags/${tagId}`, { as: 'author' })).status).toBe(200)
  })
  test('is discarded together with others in a list, which leaves those of other people', async () => {
    const [own, other] = [await draft('author'), await draft('reviewer')]
    const answer = await product.ask('DELETE', '/cases', { as: 'author', query: { where: { id: { in: [own, other] } } } })
    expect(answer.status).toBe(200)
    expect((await product.ask('GET', `/cases/${own}`, { as: 'author', query: { draft: true } })).status).toBe(404)
    expect((await product.ask('GET', `/cases/${other}`, { as: 'author', query: { draft: true } })).status).toBe(200)
  })
})

describe('somebody who is not signed in', () => {
  test('is told so, and not that something is not allowed; somebody signed in without the right is told that', async () => {
    const id = await draft()
    const stranger = refusalIn(await product.ask('PATCH', `/cases/${id}`, { query: { draft: true }, body: title('見知らぬ人') }))
    expect(stranger).toMatchObject({ status: 403, message: 'ログインしていないか、ログインの有効期間が切れています。ログインし直してください。' })
    const english = refusalIn(await product.ask('DELETE', `/cases/${id}`, { headers: { 'Accept-Language': 'en' } }))
    expect(english.message).toBe('You are not signed in, or your session has ended. Please sign in again.')
    expect(refusalIn(await product.ask('DELETE', `/cases/${id}`, { as: 'reviewer' })).message).not.toContain('ログイン')
  })
})

describe('a record without a title', () => {
  test('is called untitled in the language of the admin, never by its number', async () => {
    const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: {} })
    expect(made.at('doc.listTitle')).toBe('（題名なし）')
    const blank = await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: { title: { ja: '\u2800\u200b', en: '' } } })
    expect(blank.at('doc.listTitle')).toBe('（題名なし）')
    const id = made.at('doc.id')
    const inEnglish = await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 }, headers: { 'Accept-Language': 'en' } })
    expect(inEnglish.at('listTitle')).toBe('(untitled)')
    expect((await save(id, 'author', { listTitle: '（題名なし）', title: { ja: '', en: 'Only English' } })).at('doc.listTitle')).toBe('Only English')
  })
})

test('of a version only what is asked for is read', async () => {
  const where = { parent: { equals: await draft() } }
  const { docs } = await product.payload.db.findVersions<object>({ collection: 'cases', where, select: { updatedAt: true } })
  const rows = docs.map(({ version }) => rowsOf(version, 'timeline').length + rowsOf(version, 'outcomes').length)
  expect([rows, docs.map(({ version }) => get(version, 'updatedAt'))]).toEqual([[0], [expect.stringMatching(/^20/)]])
})
