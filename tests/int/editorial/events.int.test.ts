/** The record of events: who did what, where, through which door; and what is never in it. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { newestRevision } from '@/src/catalogue/loading/read'
import { mostAddresses } from '@/src/editorial/events/record'
import type { Event } from '@/src/payload-types'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { picture, pictureForm } from '@/tests/int/support/pictures'
import { password } from '@/tests/int/support/product'
import { useProduct } from '@/tests/int/support/use-product'
import { ownEndpoints } from './role-table'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})
afterEach(() => vi.restoreAllMocks())

/** Oldest first. */
async function eventsOf(collection: string, record: unknown): Promise<Event[]> {
  const { docs } = await product.payload.find({
    collection: 'events',
    where: { and: [{ inCollection: { equals: collection } }, { record: { equals: String(record) } }] },
    sort: ['createdAt', 'id'],
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
const newest = async (collection: string, record: unknown): Promise<Event | undefined> => (await eventsOf(collection, record)).at(-1)
const linesOf = (event: Event | undefined): string[] => event?.addresses?.split('\n') ?? []

async function publishCase(): Promise<{ readonly id: unknown; readonly slug: string }> {
  count += 1
  const slug = `event-${count}`
  const made = await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body: { ...exampleCase(terms, slug), _status: 'published' } })
  expect(made.status).toBe(201)
  return { id: made.at('doc.id'), slug }
}
const patch = (id: unknown, body: object, draft: boolean) =>
  product.ask('PATCH', `/cases/${id}`, { as: draft ? 'author' : 'publisher', query: { draft, depth: 0 }, body })

describe('an event', () => {
  test('of a publication names what differs from what readers had, by row and not by place, and raises the revision by one', async () => {
    const { id, slug } = await publishCase()
    expect(await newest('cases', id)).toMatchObject({ kind: 'published', addresses: null, addressCount: 0, role: 'publisher', door: 'api' })
    const timeline: unknown = (await product.ask('GET', `/cases/${id}`, { as: 'author', query: { depth: 0 } })).at('timeline')
    if (!Array.isArray(timeline)) throw new Error('no rows')
    await patch(id, { title: { ja: '下書きの題名' } }, true)
    const before = await newestRevision(product.payload)
    expect(
      (await patch(id, { timeline: [timeline[0], { ...timeline[1], title: { ...timeline[1].title, ja: '変えた' } }], _status: 'published' }, false)).status,
    ).toBe(200)
    expect(await newestRevision(product.payload)).toBe(before + 1)
    expect(linesOf(await newest('cases', id))).toEqual([`cases/${id}#title.ja`, `cases/${id}#timeline[${slug}-t2].title.ja`])
  })

  test('of a draft names what differs from the draft before; further typing in the same version is told once for each place', async () => {
    const { id } = await publishCase()
    const revision = await newestRevision(product.payload)
    for (const body of [{ title: { ja: '一' } }, { title: { ja: '二' } }, { summary: { ja: '三' } }, { summary: { ja: '四' }, title: { ja: '五' } }])
      expect((await patch(id, body, true)).status).toBe(200)
    const events = (await eventsOf('cases', id)).slice(1)
    expect(events.map(({ kind, addresses }) => ({ kind, addresses }))).toEqual([
      { kind: 'typed', addresses: `cases/${id}#title.ja` },
      { kind: 'continued', addresses: `cases/${id}#summary.ja` },
    ])
    expect(events[1]?.version).toBe(events[0]?.version)
    expect(await newestRevision(product.payload)).toBe(revision)
  })

  test('names a bounded number of places and counts the rest', async () => {
    const { id } = await publishCase()
    const challenges = Array.from({ length: mostAddresses + 10 }, (_, index) => ({ text: { ja: `課題${index}` } }))
    expect((await patch(id, { challenges }, true)).status).toBe(200)
    const event = await newest('cases', id)
    expect(linesOf(event)).toHaveLength(mostAddresses)
    expect(event?.addressCount).toBe(mostAddresses + 11)
  })

  test('holds no text that somebody wrote', async () => {
    const { id } = await publishCase()
    await patch(id, { summary: { ja: 'だれにも言わない文' } }, true)
    expect(JSON.stringify(await eventsOf('cases', id))).not.toContain('だれにも')
  })

  test('of the site’s settings names what changed', async () => {
    expect((await product.ask('POST', '/globals/site', { as: 'publisher', body: { name: { ja: '事例集' } } })).status).toBe(200)
    expect((await product.ask('POST', '/globals/site', { as: 'publisher', body: { contact: { ja: '窓口' } } })).status).toBe(200)
    expect(await newest('site', 'global')).toMatchObject({ kind: 'published', addresses: 'site/global#contact.ja', role: 'publisher' })
  })

  test('of a write that was undone is undone too', async () => {
    const { id } = await publishCase()
    const before = await eventsOf('cases', id)
    vi.spyOn(product.payload.db, 'upsert').mockRejectedValueOnce(new Error('the disk is gone'))
    expect((await patch(id, { title: { ja: '消える' } }, true)).status).toBe(500)
    expect(await eventsOf('cases', id)).toEqual(before)
  })
})

describe('an image', () => {
  test('is told when it is uploaded, described, replaced and deleted, and not when a publication shows it', async () => {
    const made = await product.ask('POST', '/media', { as: 'author', form: await pictureForm({ data: { alt: { ja: '田' }, credit: { ja: '町' } } }) })
    const id = made.at('doc.id')
    const { id: shownIn } = await publishCase()
    expect((await patch(shownIn, { images: [{ image: id }], _status: 'published' }, false)).status).toBe(200)
    expect((await product.ask('PATCH', `/media/${id}`, { as: 'publisher', body: { alt: { en: 'A field' } } })).status).toBe(200)
    const another = await pictureForm({ name: 'another.png', bytes: await picture('png', 30, 30) })
    expect((await product.ask('PATCH', `/media/${id}`, { as: 'admin', form: another })).status).toBe(200)
    expect((await patch(shownIn, { images: [], _status: 'published' }, false)).status).toBe(200)
    expect((await product.ask('DELETE', `/media/${id}`, { as: 'admin' })).status).toBe(200)
    expect((await eventsOf('media', id)).map(({ kind, personName, addresses }) => [kind, personName, addresses])).toEqual([
      ['created', 'author', null],
      ['changed', 'publisher', `media/${id}#alt.en`],
      ['changed', 'admin', `media/${id}#filename`],
      ['trashed', 'admin', null],
    ])
  })
})

describe('an account', () => {
  const address = 'told@cases.test'
  const signIn = (typed: string, email = address) => product.ask('POST', '/users/login', { body: { email, password: typed } })

  test('is told when it is made, signs in and out, gets another role, name or password, and is deleted', async () => {
    const made = await product.ask('POST', '/users', { as: 'admin', body: { name: 'told', email: address, password, role: 'author' } })
    const id = made.at('doc.id')
    const first = await signIn(password)
    const headers = { Authorization: `JWT ${first.at('token')}` }
    expect(
      (await product.ask('POST', '/users/change-password', { headers, body: { currentPassword: password, password: 'another horse battery' } })).status,
    ).toBe(200)
    const { token } = await product.payload.login({ collection: 'users', data: { email: address, password: 'another horse battery' } })
    expect((await product.ask('POST', '/users/logout', { headers: { Authorization: `JWT ${token}` } })).status).toBe(200)
    expect((await product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { role: 'publisher', name: 'Told' } })).status).toBe(200)
    expect((await product.ask('PATCH', `/users/${id}`, { as: 'admin', body: { password } })).status).toBe(200)
    expect((await product.ask('POST', '/users/unlock', { as: 'admin', body: { email: address } })).status).toBe(200)
    expect((await product.ask('DELETE', `/users/${id}`, { as: 'admin' })).status).toBe(200)
    const events = await eventsOf('users', id)
    expect(events.map(({ kind, personName, door }) => `${kind} ${personName} ${door}`)).toEqual([
      'created admin api',
      'signedIn told api',
      'passwordChanged told api',
      'signedIn told form',
      'signedOut told api',
      'roleChanged admin api',
      'changed admin api',
      'passwordSet admin api',
      'unlocked admin api',
      'deleted admin api',
    ])
    expect(events.find(({ kind }) => kind === 'roleChanged')).toMatchObject({ note: 'author → publisher', role: 'admin', addresses: `users/${id}#role` })
    expect(JSON.stringify(events)).not.toMatch(/horse battery|[0-9a-f]{40}/)
  })

  test('is told of a wrong password once a minute, and what was typed is kept nowhere', async () => {
    const {
      docs: [reviewer],
    } = await product.payload.find({ collection: 'users', where: { email: { equals: 'reviewer@cases.test' } }, overrideAccess: true })
    for (const typed of ['wrong password one', 'wrong password two', 'wrong password three'])
      expect((await signIn(typed, 'reviewer@cases.test')).status).toBe(401)
    expect((await signIn(password, 'my secret is an address')).status).toBe(401)
    await expect.poll(async () => (await newest('users', '-'))?.kind).toBe('signInFailed')
    const events = (await eventsOf('users', reviewer?.id)).filter(({ kind }) => kind === 'signInFailed')
    expect(events).toMatchObject([{ recordTitle: 'reviewer', person: null, personName: 'ログインしていない人', door: 'api' }])
    const all = await product.payload.find({ collection: 'events', limit: 0, depth: 0, overrideAccess: true })
    expect(JSON.stringify(all.docs)).not.toMatch(/wrong password|my secret/)
  })
})

describe('a refusal', () => {
  test('of somebody signed in is told with their name and role, once for a flood of the same', async () => {
    const { id } = await publishCase()
    for (let press = 0; press < 5; press += 1) expect((await product.ask('DELETE', `/cases/${id}`, { as: 'author' })).status).toBe(403)
    await expect.poll(async () => (await newest('cases', id))?.kind).toBe('refused')
    expect((await eventsOf('cases', id)).filter(({ kind }) => kind === 'refused')).toMatchObject([
      { personName: 'author', role: 'author', note: 'DELETE', door: 'api' },
    ])
  })

  test('of what is for others alone is told: inviting, ending an account, asking a town, and seeing what came back', async () => {
    const doors = [
      'invitations/send',
      'invitations/send-again',
      'invitations/withdraw',
      'users/end',
      'users/reopen',
      'confirmations/make',
      'confirmations/revoke',
    ]
    const refused = []
    for (const door of doors) refused.push((await product.ask('POST', `/${door}`, { as: 'author', body: {} })).status)
    refused.push((await product.ask('GET', '/users/open-work/1', { as: 'author' })).status)
    expect(refused).toEqual(refused.map(() => 403))
    const told = async (room: string) =>
      (await eventsOf(room, room === 'users' ? '1' : '-')).flatMap(({ kind, personName, note }) =>
        kind === 'refused' && personName === 'author' ? [note] : [],
      )
    await expect.poll(() => told('invitations')).toEqual(['POST'])
    await expect.poll(() => told('confirmations')).toEqual(['POST'])
    await expect.poll(() => told('users')).toEqual(['GET'])
  })

  test('through any door of the product’s own is thrown, for only what is thrown is recorded', async () => {
    const thrown = vi.fn()
    const hooks = product.payload.config.hooks?.afterError ?? []
    hooks.push(thrown)
    const unrecorded: string[] = []
    let refused = 0
    for (const { slug, endpoints } of product.payload.config.collections)
      for (const { method, path } of (endpoints || []).filter((one) => `${one.method} ${one.path}` in ownEndpoints)) {
        thrown.mockClear()
        const address = `/${slug}${path.replace(':of', 'cases').replace(/:\w+/g, '1')}`
        const { status } = await product.ask(method === 'get' ? 'GET' : 'POST', address, { as: 'author', ...(method !== 'get' && { body: {} }) })
        if (status !== 403) continue
        refused += 1
        if (thrown.mock.calls.length === 0) unrecorded.push(`${method} ${address}`)
      }
    hooks.pop()
    expect(unrecorded).toEqual([])
    expect(refused).toBeGreaterThan(10)
  })

  test('of what an open page asks by itself is not told: whoever may not any more has done nothing', async () => {
    const { id } = await publishCase()
    const email = 'open.page@cases.test'
    await product.ask('POST', '/users', { as: 'admin', body: { name: 'open page', email, password: 'only for once, this', role: 'author' } })
    const headers = {
      Authorization: `JWT ${String((await product.ask('POST', '/users/login', { body: { email, password: 'only for once, this' } })).at('token'))}`,
    }
    for (const [method, path] of [
      ['GET', '/notifications/unread'],
      ['POST', '/presence/here'],
      ['POST', '/looks/seen'],
      ['GET', `/cases/${id}?draft=true`],
    ] as const)
      expect([path, (await product.ask(method, path, { headers, ...(method === 'POST' && { body: {} }) })).status]).toEqual([path, 403])
    const told = async () => {
      const { docs } = await product.payload.find({
        collection: 'events',
        where: { and: [{ kind: { equals: 'refused' } }, { personName: { equals: 'open page' } }] },
        limit: 0,
        depth: 0,
        overrideAccess: true,
      })
      return docs.map(({ inCollection }) => inCollection)
    }
    await expect.poll(told).toEqual(['cases'])
  })

  test('that cannot be recorded stays a refusal and leaves nothing waiting', async () => {
    const { id } = await publishCase()
    const create = vi.spyOn(product.payload.db, 'create').mockRejectedValue(new Error('the disk is full'))
    expect((await product.ask('PATCH', `/cases/${id}`, { as: 'reviewer', body: { _status: 'published' } })).status).toBe(403)
    await expect.poll(() => create.mock.calls.length).toBe(1)
    vi.restoreAllMocks()
    expect((await patch(id, { title: { ja: 'まだ保存できる' } }, true)).status).toBe(200)
  })
})
