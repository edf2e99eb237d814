/** What changed in a record, since I last looked, since it was published, between two versions; with who did it. */
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '@/src/editorial/access/roles'
import type { Beginning } from '@/src/editorial/changes/chosen-states'
import { compareStates } from '@/src/editorial/changes/compare'
import { changeWords } from '@/src/model/changes/changes'
import { get, rowsOf } from '@/src/model/reading'
import type { Answer } from '@/tests/int/support/ask'
import { isSqlite } from '@/tests/int/support/database'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

async function published(): Promise<{ readonly id: string; readonly doc: unknown }> {
  count += 1
  const { timeline, ...body } = exampleCase(terms, `changed-${count}`)
  const rows = ['一つ目', '二つ目', '三つ目'].map((ja, index) => ({ ...timeline[0], id: index === 0 ? timeline[0]?.id : undefined, title: { ja } }))
  const made = await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body: { ...body, timeline: rows, _status: 'published' } })
  expect(made.status).toBe(201)
  return { id: String(made.at('doc.id')), doc: get(JSON.parse(made.text), 'doc') }
}
const save = (as: Role, id: string, body: object): Promise<Answer> => product.ask('PATCH', `/cases/${id}`, { as, query: { draft: true, depth: 0 }, body })
const seen = (as: Role, record: string, savedAt: unknown): Promise<Answer> =>
  product.ask('POST', '/looks/seen', { as, body: { collection: 'cases', record, savedAt } })

async function compared(as: Role, id: string, from: Beginning | null, to: string | null = null) {
  const { docs } = await product.payload.find({ collection: 'users', where: { name: { equals: as } }, overrideAccess: true })
  const [user] = docs
  if (!user) throw new Error(`There is no ${as}.`)
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, product.payload)
  const collection = product.payload.collections.cases.config
  const found = await compareStates(req, collection, isSqlite ? Number(id) : id, { from, to })
  const told = found.changes.map(({ change, deed }) => [
    change.kind,
    change.kind === 'text' ? change.pieces.map(({ text }) => text).join('|') : changeWords(change, 'ja'),
    deed?.who ?? null,
  ])
  return { ...found, told }
}
/** As if the last look had been in a visit of an hour ago. */
async function anHourAgo(): Promise<void> {
  const updatedAt = new Date(Date.now() - 60 * 60 * 1000).toISOString()
  const { docs } = await product.payload.find({ collection: 'looks', limit: 0, overrideAccess: true })
  for (const { id, savedAt } of docs) await product.payload.db.updateOne({ collection: 'looks', id, data: { savedAt, updatedAt } })
}

describe('since it was published', () => {
  test('each change is told row by row, in the form’s order, with who made it', async () => {
    const { id, doc } = await published()
    const rows = rowsOf(doc, 'timeline')
    await save('author', id, { timeline: [rows[2], rows[0], { ...Object(rows[1]), period: { text: '2012-14' } }] })
    await save('reviewer', id, { subtitle: { ja: '副題' } })
    const { told, caveat } = await compared('publisher', id, 'published')
    expect(caveat).toBeNull()
    expect(told).toEqual([
      ['text', '副題', 'reviewer'],
      ['moved', '3行目から1行目へ動きました', 'author'],
      ['value', expect.stringMatching(/ → 2012-14$/), 'author'],
    ])
  })
  test('is told of a draft that was never published in words', async () => {
    const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { title: { ja: '下書き' } } })
    expect(await compared('author', String(made.at('doc.id')), 'published')).toMatchObject({ caveat: 'neverPublished', from: null, told: [] })
  })
})

describe('without a choice', () => {
  test('a first visit is told what is different from what readers have, and a later one what is new since', async () => {
    const { id, doc } = await published()
    await save('author', id, { subtitle: { ja: '副題' } })
    expect(await compared('reviewer', id, null)).toMatchObject({ beginning: 'published', caveat: null, told: [['text', '副題', 'author']] })
    await seen('reviewer', id, get(doc, 'updatedAt'))
    await anHourAgo()
    expect(await compared('reviewer', id, null)).toMatchObject({ beginning: 'look', caveat: null })
  })
})

describe('since I last looked', () => {
  test('begins with what I saw in the visit before this one, however often I look now', async () => {
    const { id, doc } = await published()
    expect(await compared('reviewer', id, 'look')).toMatchObject({ caveat: 'firstLook', told: [] })
    expect((await seen('reviewer', id, get(doc, 'updatedAt'))).status).toBe(204)
    await anHourAgo()
    const saved = await save('author', id, { title: { ja: '別の題名' } })
    expect((await seen('reviewer', id, saved.at('doc.updatedAt'))).status).toBe(204)
    for (let looks = 0; looks < 2; looks += 1) {
      const { told, caveat } = await compared('reviewer', id, 'look')
      expect([caveat, told]).toEqual([null, [['text', expect.stringContaining('別の題名'), 'author']]])
      await seen('reviewer', id, saved.at('doc.updatedAt'))
    }
    await anHourAgo()
    expect((await compared('reviewer', id, 'look')).told).toEqual([])
    expect((await compared('publisher', id, 'look')).caveat).toBe('firstLook')
  })
  test('begins one version earlier where somebody typed on in the version that I saw', async () => {
    const { id } = await published()
    const first = await save('author', id, { subtitle: { ja: '一' } })
    await seen('reviewer', id, first.at('doc.updatedAt'))
    await anHourAgo()
    await save('author', id, { subtitle: { ja: '一二' } })
    expect(await compared('reviewer', id, 'look')).toMatchObject({ caveat: 'writtenOver', told: [['text', '一二', 'author']] })
  })

  test('begins with what I sent back, however soon it comes back to me', async () => {
    const { id } = await published()
    const step = (as: Role, action: string, savedAt: unknown) =>
      product.ask('POST', '/cases/review', { as, body: { id, action, savedAt, ...(action === 'return' && { reason: '根拠がありません' }) } })
    const first = await save('author', id, { subtitle: { ja: '一' } })
    await step('author', 'request', first.at('doc.loadedVersion'))
    await seen('reviewer', id, first.at('doc.loadedVersion'))
    expect((await step('reviewer', 'return', first.at('doc.loadedVersion'))).status).toBe(200)
    expect((await compared('reviewer', id, 'look')).told).toEqual([])
    // Somebody else saves, so that what was sent back is kept as a version of its own.
    const mended = await save('publisher', id, { subtitle: { ja: '一二' } })
    expect((await seen('reviewer', id, mended.at('doc.loadedVersion'))).status).toBe(204)
    expect(await compared('reviewer', id, 'look')).toMatchObject({ caveat: null, told: [['text', expect.stringContaining('二'), 'publisher']] })
  })
})

test('between two versions, in either direction', async () => {
  const { id } = await published()
  await save('author', id, { subtitle: { ja: '一' } })
  await save('reviewer', id, { subtitle: { ja: '二' } })
  const { states } = await compared('author', id, 'published')
  const [newest, middle] = states
  if (!newest || !middle) throw new Error('There are no two versions.')
  expect((await compared('author', id, { version: middle.version }, newest.version)).told).toEqual([['text', '一|二', 'reviewer']])
  expect((await compared('author', id, { version: newest.version }, middle.version)).told).toEqual([['text', '二|一', 'reviewer']])
  expect(await compared('author', id, { version: '999999' })).toMatchObject({ caveat: 'gone', from: null })
})

test.each([
  ['nothing', {}, 400],
  ['no time', { collection: 'cases', record: '1', savedAt: 'yesterday' }, 400],
  ['no record', { collection: 'cases', record: '999999', savedAt: '2026-11-28T00:00:00.000Z' }, 404],
  ['a collection without drafts', { collection: 'users', record: '1', savedAt: '2026-11-28T00:00:00.000Z' }, 404],
])('a look at %s is refused in words', async (_, body, status) => {
  const answer = await product.ask('POST', '/looks/seen', { as: 'author', body })
  expect([answer.status, typeof answer.at('errors.0.message')]).toEqual([status, 'string'])
})
test('a look at a state that never was is refused, and kept of nobody', async () => {
  const { id } = await published()
  expect((await seen('author', id, '2001-01-01T00:00:00.000Z')).status).toBe(400)
  expect((await product.payload.count({ collection: 'looks', where: { recordKey: { equals: `cases/${id}` } }, overrideAccess: true })).totalDocs).toBe(0)
})
