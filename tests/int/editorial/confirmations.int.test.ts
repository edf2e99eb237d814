/** Confirmation links: who makes them, what they open, what an answer leaves behind, and what it never does. */
import { beforeAll, describe, expect, test } from 'vitest'

import { sentCase } from '@/src/catalogue/loading/preview'
import { refreshCatalogue } from '@/src/catalogue/loading/refresh'
import { mostAnswers, storeAnswer } from '@/src/editorial/confirmations/answer'
import type { TypedAnswer } from '@/src/editorial/confirmations/answer-shape'
import { noteOpened, openConfirmation } from '@/src/editorial/confirmations/open'
import { hashOf } from '@/src/editorial/confirmations/token'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

async function draft(slug: string, change: object = {}): Promise<string> {
  const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { ...exampleCase(terms, slug), ...change } })
  expect(made.status).toBe(201)
  return String(made.at('doc.id'))
}

async function link(record: string): Promise<string> {
  const made = await product.ask('POST', '/confirmations/make', { as: 'reviewer', body: { record, recipient: '東町企画課' } })
  expect(made.status).toBe(201)
  return String(made.at('links.ja')).split('/').at(-1) ?? ''
}

const answer = (slug: string, change: Partial<TypedAnswer> = {}): TypedAnswer => ({
  name: '佐藤花子',
  office: '東町企画課',
  text: '',
  isAll: false,
  rows: [
    { path: `timeline[${slug}-t1]`, verdict: 'objected', text: '1997年です <b>' },
    { path: 'summary', verdict: 'confirmed', text: '' },
  ],
  ...change,
})
const store = (token: string, typed: TypedAnswer) => storeAnswer(product.payload, { token, headers: new Headers({ 'sec-fetch-site': 'same-origin' }) }, typed)
const linkOf = async (token: string) => {
  const found = await product.payload.db.findOne<{ id: number | string }>({ collection: 'confirmations', where: { tokenHash: { equals: hashOf(token) } } })
  if (!found) throw new Error('There is no such link.')
  return found.id
}
const rowsOf = async (collection: 'comments' | 'confirmation-answers' | 'events' | 'notifications', record: string) =>
  (await product.payload.db.find<Record<string, unknown> & { id: number | string }>({ collection, where: { record: { equals: record } }, pagination: false }))
    .docs

describe('a link', () => {
  test('is stored as a hash, and its secret is in the one answer that made it', async () => {
    const record = await draft('hashed')
    const token = await link(record)
    expect(token).toMatch(/^[\w-]{43}$/)
    const everything = await Promise.all([
      product.payload.db.find({ collection: 'confirmations', where: {}, pagination: false }),
      rowsOf('events', record),
      product.ask('POST', '/confirmations/of', { as: 'admin', body: { record } }).then(({ text }) => text),
      product.ask('GET', '/confirmations', { as: 'admin' }).then(({ text }) => text),
    ])
    expect(JSON.stringify(everything)).not.toContain(token)
    expect(everything[3]).not.toContain(hashOf(token))
    expect(everything[3]).not.toContain('hashed summary')
    expect((await rowsOf('events', record)).some(({ kind }) => kind === 'confirmationSent')).toBe(true)
  })

  test('shows the state that was sent, whatever is written later', async () => {
    const record = await draft('kept')
    const token = await link(record)
    await product.ask('PATCH', `/cases/${record}`, { as: 'author', query: { draft: true }, body: { summary: { ja: '後で書いた文' } } })
    const open = await openConfirmation(product.payload, token)
    expect(open?.content.summary?.ja).toBe('kept summaryの日本語')
    await refreshCatalogue(product.payload)
    const sent = open && (await sentCase(product.payload, open.content))
    expect(sent?.record.summary.ja).toContain('kept summary')
    expect(sent?.record.timeline).toHaveLength(2)
  })

  test('opens nothing of another draft, and of an unpublished term its name alone', async () => {
    const secret = 'kanaria-41'
    const other = await draft('other', { title: { ja: secret }, summary: { ja: secret } })
    const term = { slug: 'unborn', name: { ja: '未公開の組織', en: 'Unborn' }, definition: { ja: secret, en: secret }, kind: 'npo' }
    const organisation = await product.ask('POST', '/organisations', { as: 'author', query: { draft: true }, body: term })
    const actors = [{ id: 'own-a1', organisation: organisation.at('doc.id'), role: { ja: '世話役' } }]
    const record = await draft('own', { actors, related: [other], pinnedSimilar: [{ case: other, reason: { ja: '似ている' } }] })
    const open = await openConfirmation(product.payload, await link(record))
    await refreshCatalogue(product.payload)
    const sent = open && (await sentCase(product.payload, open.content))
    expect(sent?.record.actors).toHaveLength(1)
    expect(JSON.stringify(sent?.snapshot)).toContain('未公開の組織')
    expect(JSON.stringify(sent)).not.toContain(secret)
  })

  test('is closed alike when it is unknown, revoked, expired or its case is gone', async () => {
    const record = await draft('closing')
    const [revoked, expired, open, gone] = [await link(record), await link(record), await link(record), await link(await draft('gone'))]
    expect((await product.ask('POST', '/confirmations/revoke', { as: 'reviewer', body: { confirmation: String(await linkOf(revoked)) } })).status).toBe(200)
    await product.payload.db.updateOne({ collection: 'confirmations', id: await linkOf(expired), data: { expiresAt: new Date(Date.now() - 1).toISOString() } })
    await product.payload.db.deleteMany({ collection: 'cases', where: { slug: { equals: 'gone' } } })
    for (const token of [revoked, expired, gone, 'x', 'a'.repeat(43), '']) {
      expect(await openConfirmation(product.payload, token)).toBeNull()
      expect(await store(token, answer('closing'))).toEqual({ kind: 'closed' })
    }
    expect(await rowsOf('confirmation-answers', record)).toEqual([])
    const found = await openConfirmation(product.payload, open)
    if (!found) throw new Error('The last link is open.')
    await noteOpened(product.payload, found)
    const listed = await product.ask('POST', '/confirmations/of', { as: 'author', body: { record } })
    const states = [0, 1, 2].map((index) => listed.at(`links.${index}.state`))
    expect(states.sort()).toEqual(['expired', 'opened', 'revoked'])
    expect(listed.at('outstanding')).toBe(1)
  })

  test('is made and revoked by those who check and publish, and refused in words', async () => {
    const record = await draft('roles')
    const make = (as: 'author' | 'reviewer' | undefined, body: object) => product.ask('POST', '/confirmations/make', { ...(as && { as }), body })
    expect((await make('author', { record, recipient: '町' })).status).toBe(403)
    expect((await make(undefined, { record, recipient: '町' })).status).toBe(403)
    expect((await make('reviewer', { record, recipient: ' ' })).status).toBe(400)
    expect((await make('reviewer', { record: '987654', recipient: '町' })).status).toBe(404)
    for (let count = 0; count < 20; count += 1) await link(record)
    const full = await make('reviewer', { record, recipient: '町' })
    expect([full.status, full.at('errors.0.message')]).toEqual([409, expect.stringContaining('20件')])
  })
})

describe('an answer', () => {
  test('lands as a record, a comment on each row that should change, an event and a notice to whoever asked', async () => {
    const record = await draft('answered')
    const token = await link(record)
    expect(await store(token, answer('answered'))).toEqual({ kind: 'stored', rows: 2, objected: 1 })
    const [stored] = await rowsOf('confirmation-answers', record)
    expect(stored).toMatchObject({ name: '佐藤花子', office: '東町企画課', isAllConfirmed: false })
    expect(stored?.items).toEqual([
      { address: `cases/${record}#timeline[answered-t1]`, verdict: 'objected', text: '1997年です <b>' },
      { address: `cases/${record}#summary`, verdict: 'confirmed', text: '' },
    ])
    expect(await rowsOf('comments', record)).toEqual([
      expect.objectContaining({
        address: `cases/${record}#timeline[answered-t1]`,
        quote: 'first eventの日本語',
        text: '1997年です <b>',
        origin: 'confirmation',
        personName: '東町企画課 佐藤花子',
      }),
    ])
    expect((await rowsOf('events', record)).find(({ kind }) => kind === 'confirmationAnswered')).toMatchObject({ door: 'form', person: null })
    expect(await rowsOf('notifications', record)).toEqual([
      expect.objectContaining({ kind: 'confirmationAnswered', text: expect.stringContaining('直してほしい 1') }),
    ])

    await product.ask('PATCH', `/cases/${record}`, { as: 'author', query: { draft: true }, body: { summary: { ja: '直した文' } } })
    const listed = await product.ask('POST', '/confirmations/of', { as: 'author', body: { record } })
    expect(listed.at('links.0.state')).toBe('answered')
    expect(listed.at('links.0.changed')).toHaveLength(1)
    expect([listed.at('links.0.answers.0.items.0.isChanged'), listed.at('links.0.answers.0.items.1.isChanged')]).toEqual([false, true])
  })

  test('that asks for a change is named by the review until somebody resolves it, and forbids nothing', async () => {
    const record = await draft('objected')
    const told = async (): Promise<unknown> => (await product.ask('GET', `/cases/${record}/review`, { as: 'publisher' })).at('objections')
    expect(await told()).toEqual([])
    await store(await link(record), answer('objected'))
    // What staff say themselves is no objection.
    await product.ask('POST', '/comments/add', { as: 'author', body: { collection: 'cases', record, address: null, text: '確かめます' } })
    expect(await told()).toEqual([{ address: `cases/${record}#timeline[objected-t1]`, by: '東町企画課 佐藤花子' }])
    const published = await product.ask('PATCH', `/cases/${record}`, { as: 'publisher', body: { _status: 'published' } })
    expect([published.status, await told()]).toEqual([200, [expect.objectContaining({ by: '東町企画課 佐藤花子' })]])
    const [comment] = (await rowsOf('comments', record)).filter(({ origin }) => origin === 'confirmation')
    await product.ask('POST', '/comments/resolve', { as: 'author', body: { comment: String(comment?.id), resolved: true } })
    expect(await told()).toEqual([])
  })

  test('about the opening or the plain Japanese arrives with their words, under the names that staff know', async () => {
    const record = await draft('opened', {
      opening: { lacked: { ja: '人手がなかった' }, changed: { ja: '人が来た' } },
      plainJapanese: '人（ひと）が来（き）ました。',
    })
    const token = await link(record)
    const rows = ['opening', 'plainJapanese'].map((path) => ({ path, verdict: 'objected' as const, text: '違います' }))
    expect(await store(token, answer('opened', { rows }))).toEqual({ kind: 'stored', rows: 2, objected: 2 })
    expect((await rowsOf('comments', record)).map(({ quote }) => quote).sort()).toEqual(['人手がなかった\n人が来た', '人（ひと）が来（き）ました。'].sort())
    await product.ask('PATCH', `/cases/${record}`, { as: 'author', query: { draft: true }, body: { opening: { changed: { ja: '人が増えた' } } } })
    const listed = await product.ask('POST', '/confirmations/of', { as: 'author', body: { record } })
    expect(listed.at('links.0.answers.0.items')).toMatchObject([
      { label: 'はじめの三文', isChanged: true },
      { label: 'やさしい日本語', isChanged: false },
    ])
  })

  test('names no row that the case does not have', async () => {
    const record = await draft('foreign')
    const token = await link(record)
    for (const path of ['timeline[other-t1]', 'slug', 'copiedFrom']) {
      expect(await store(token, answer('foreign', { rows: [{ path, verdict: 'confirmed', text: '' }] }))).toEqual({ kind: 'foreign' })
    }
    expect(await rowsOf('confirmation-answers', record)).toEqual([])
  })

  test(`comes ${mostAnswers} times at most, also when all come at once`, async () => {
    const record = await draft('flooded')
    const token = await link(record)
    for (let count = 0; count < mostAnswers - 3; count += 1) await store(token, answer('flooded', { isAll: true, rows: [] }))
    const last = await Promise.all(Array.from({ length: 6 }, () => store(token, answer('flooded', { isAll: true, rows: [] }))))
    expect(last.map(({ kind }) => kind).sort()).toEqual(['full', 'full', 'full', 'stored', 'stored', 'stored'])
    expect(await rowsOf('confirmation-answers', record)).toHaveLength(mostAnswers)
  })

  test('that breaks in the middle leaves nothing behind', async () => {
    const record = await draft('broken')
    const token = await link(record)
    const { db } = product.payload
    const { create } = db
    db.create = (args) => (args.collection === 'notifications' ? Promise.reject(new Error('the power went')) : create.call(db, args))
    await expect(store(token, answer('broken'))).rejects.toThrow('the power went')
    db.create = create
    expect(await rowsOf('confirmation-answers', record)).toEqual([])
    expect(await rowsOf('comments', record)).toEqual([])
    expect((await rowsOf('events', record)).filter(({ kind }) => kind === 'confirmationAnswered')).toEqual([])
    expect((await store(token, answer('broken'))).kind).toBe('stored')
  })
})
