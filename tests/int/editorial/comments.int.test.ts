/** Comments by address: they follow a moved row, tell whom they concern, and are all or nothing. */
import type { Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '@/src/editorial/access/roles'
import { longestText } from '@/src/editorial/comments/add'
import { get, rowsOf } from '@/src/model/reading'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0
const people: Record<string, string> = {}

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  const { docs } = await product.payload.find({ collection: 'users', limit: 0, overrideAccess: true })
  for (const { id, name } of docs) people[name] = String(id)
})

interface Example {
  readonly id: string
  readonly rows: readonly { readonly id: string }[]
}

async function newCase(): Promise<Example> {
  count += 1
  const { timeline, ...body } = exampleCase(terms, `commented-${count}`)
  const rows = ['一つ目', '二つ目', '三つ目'].map((ja, index) => ({ ...timeline[0], id: index === 0 ? timeline[0]?.id : undefined, title: { ja } }))
  const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: { ...body, timeline: rows } })
  expect(made.status).toBe(201)
  return { id: String(made.at('doc.id')), rows: rowsOf(JSON.parse(made.text), 'doc.timeline').map((row) => ({ id: String(get(row, 'id')) })) }
}
const save = (id: string, body: object): Promise<Answer> => product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 }, body })
const add = (as: Role, record: string, more: object = {}): Promise<Answer> =>
  product.ask('POST', '/comments/add', { as, body: { collection: 'cases', record, text: '見てください', ...more } })
const threads = async (record: string, as: Role = 'reviewer') =>
  rowsOf(JSON.parse((await product.ask('GET', `/comments/of/cases/${record}`, { as })).text), 'threads')
const told = async (record: string) => {
  const { docs } = await product.payload.find({
    collection: 'notifications',
    where: { record: { equals: record } },
    sort: 'id',
    limit: 0,
    overrideAccess: true,
  })
  return docs.map(({ person, kind }) => `${Object.keys(people).find((name) => people[name] === person)} ${kind}`).sort()
}
const message = (answer: Answer) => [answer.status, String(answer.at('errors.0.message'))]

describe('a comment', () => {
  test('follows its row when that is moved, and keeps the words it was about when the row is gone', async () => {
    const { id, rows } = await newCase()
    const address = `cases/${id}#timeline[${rows[2]?.id}].title.ja`
    expect((await add('reviewer', id, { address })).status).toBe(201)
    expect(await threads(id)).toMatchObject([{ address, quote: '三つ目', location: { row: 3, path: 'timeline.2.title.ja', isGone: false, now: '三つ目' } }])
    const stored = rowsOf(JSON.parse((await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 } })).text), 'timeline')
    await save(id, { timeline: [stored[2], stored[0], stored[1]] })
    expect(await threads(id)).toMatchObject([{ location: { row: 1, path: 'timeline.0.title.ja', words: expect.stringContaining('1行目') } }])
    await save(id, { timeline: [stored[0], stored[1]] })
    expect(await threads(id)).toMatchObject([{ quote: '三つ目', location: { row: null, path: null, isGone: true } }])
  })
  test('stands on the whole record without an address, and a reply where its thread stands', async () => {
    const { id } = await newCase()
    const first = (await add('reviewer', id)).at('id')
    expect((await add('author', id, { thread: first, text: '直しました', address: `cases/${id}#title.ja` })).status).toBe(201)
    expect(await threads(id, 'author')).toMatchObject([
      {
        address: null,
        comments: [
          { name: 'reviewer', isMine: false },
          { name: 'author', isMine: true, text: '直しました' },
        ],
      },
    ])
  })
  test('tells who was called, who is in the thread and who writes the record, once each and never oneself', async () => {
    const { id } = await newCase()
    const first = (await add('reviewer', id, { mentions: [people.publisher] })).at('id')
    expect(await told(id)).toEqual(['author commented', 'publisher mentioned'])
    await add('author', id, { thread: first, mentions: [people.publisher, people.author] })
    expect(await told(id)).toEqual(['author commented', 'publisher mentioned', 'publisher mentioned', 'reviewer commented'])
  })
  test('is an event with its place and without its text', async () => {
    const { id } = await newCase()
    await add('reviewer', id, { address: `cases/${id}#title.ja`, text: 'ひみつの話' })
    const { docs } = await product.payload.find({
      collection: 'events',
      where: { and: [{ record: { equals: id } }, { kind: { equals: 'commented' } }] },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ addresses: `cases/${id}#title.ja`, personName: 'reviewer' }])
    expect(JSON.stringify(docs)).not.toContain('ひみつ')
  })
  test('is kept without characters that nobody sees, and whole', async () => {
    const { id } = await newCase()
    await add('reviewer', id, { text: '前\u0000後\u200b' })
    expect(await threads(id)).toMatchObject([{ comments: [{ text: '前後' }] }])
  })
  test('of somebody without an account has the name that they gave', async () => {
    const { id } = await newCase()
    const data = { inCollection: 'cases', record: id, text: '日付が違います', personName: '帯広市役所', origin: 'confirmation', confirmation: '7' }
    await product.payload.db.create({ collection: 'comments', data, returning: false })
    expect(await threads(id)).toMatchObject([{ comments: [{ name: '帯広市役所', isFromConfirmation: true, isMine: false }] }])
  })
})

describe('a comment is refused in words, and nothing of it is kept,', () => {
  const here = (id: string): Record<string, [object, number, RegExp]> => ({
    'without a text': [{ text: ' \u200b' }, 400, /コメントを入力/],
    'with too long a text': [{ text: 'あ'.repeat(longestText + 1) }, 400, /4000字まで.*4001字/],
    'with too long a wording': [{ suggestion: 'あ'.repeat(longestText + 1) }, 400, /文案4001字/],
    'at another record': [{ address: 'cases/999999#title.ja' }, 400, /この記録の項目ではありません/],
    'at a field that is none': [{ address: `cases/${id}#nothing` }, 400, /この記録の項目ではありません/],
    'at an address that is none': [{ address: 'x' }, 400, /この記録の項目ではありません/],
    'with a stranger called': [{ mentions: ['999999'] }, 400, /もう利用者でない/],
    'in a thread that is not there': [{ thread: '999999' }, 404, /見つかりません/],
    'in another shape': [{ mentions: 'all' }, 400, /形が正しくありません/],
    'on no record': [{ record: '999999' }, 404, /見つかりません/],
    'on a collection without drafts': [{ collection: 'users' }, 404, /見つかりません/],
  })
  test.each(Object.keys(here('')))('%s', async (name) => {
    const { id } = await newCase()
    const [change, status, words] = here(id)[name] ?? [{}, 0, /never/]
    expect(message(await add('reviewer', id, change))).toEqual([status, expect.stringMatching(words)])
    expect([await threads(id), await told(id)]).toEqual([[], []])
  })
  test('as a reply to another record’s thread or to a reply', async () => {
    const [one, other] = [await newCase(), await newCase()]
    const first = (await add('reviewer', one.id)).at('id')
    const reply = (await add('author', one.id, { thread: first })).at('id')
    expect((await add('reviewer', other.id, { thread: first })).status).toBe(400)
    expect((await add('reviewer', one.id, { thread: reply })).status).toBe(400)
    expect((await product.ask('POST', '/comments/resolve', { as: 'author', body: { comment: reply, resolved: true } })).status).toBe(400)
  })
})

describe('a thread', () => {
  /** Kinds of events of a record, oldest first. */
  const told = async (record: string, which: RegExp): Promise<string[]> => {
    const where: Where = { record: { equals: record } }
    const { docs } = await product.payload.find({ collection: 'events', where, sort: ['createdAt', 'id'], limit: 0, overrideAccess: true })
    return docs.map(({ kind }) => kind).filter((kind) => which.test(kind))
  }
  test('is resolved with a name, opened again, and each is an event', async () => {
    const { id } = await newCase()
    const comment = (await add('reviewer', id)).at('id')
    const resolve = (resolved: boolean): Promise<Answer> => product.ask('POST', '/comments/resolve', { as: 'author', body: { comment, resolved } })
    expect((await resolve(true)).status).toBe(204)
    expect(await threads(id)).toMatchObject([{ resolvedName: 'author', resolvedAt: expect.any(String) }])
    expect((await resolve(true)).status).toBe(204)
    expect((await resolve(false)).status).toBe(204)
    expect(await threads(id)).toMatchObject([{ resolvedName: null, resolvedAt: null }])
    expect(await told(id, /^comment/)).toEqual(['commented', 'commentResolved', 'commentReopened'])
    expect((await product.ask('POST', '/comments/resolve', { as: 'author', body: { comment: '999999', resolved: true } })).status).toBe(404)
  })
  test('has its suggested wording taken over once', async () => {
    const { id } = await newCase()
    const plain = (await add('reviewer', id)).at('id')
    const comment = (await add('reviewer', id, { address: `cases/${id}#title.ja`, text: '', suggestion: '新しい題名' })).at('id')
    const take = (one: unknown, taken = true): Promise<Answer> => product.ask('POST', '/comments/take', { as: 'author', body: { comment: one, taken } })
    expect((await take(comment)).status).toBe(204)
    expect(message(await take(comment))).toEqual([409, expect.stringMatching(/もう取り入れられています/)])
    expect((await take(plain)).status).toBe(400)
    expect((await take(comment, false)).status).toBe(204)
    expect((await take(comment)).status).toBe(204)
    expect(await told(id, /^wording|Resolved$/)).toEqual(['wordingTaken', 'wordingReleased', 'wordingTaken'])
    expect((await threads(id))[1]).toMatchObject({ comments: [{ suggestion: '新しい題名', takenAt: expect.any(String) }] })
  })
})
