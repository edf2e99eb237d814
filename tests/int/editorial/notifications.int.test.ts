/** What people are told of: each reads, counts and marks their own, and nobody another's. */
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { notify } from '@/src/editorial/notifications/notify'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
const people = new Map<string, string>()

async function tell(names: readonly string[], text: string): Promise<void> {
  const req = await createLocalReq({}, product.payload)
  await inOneTransaction(req, () =>
    notify(req, {
      kind: 'commented',
      people: names.map((name) => people.get(name) ?? ''),
      collection: 'cases',
      record: 1,
      recordTitle: 'a case',
      address: 'cases/1#title.ja',
      text,
    }),
  )
}
const textsOf = async (as: 'author' | 'publisher'): Promise<unknown> => {
  const rows = (await product.ask('GET', '/notifications/own', { as })).at('notifications')
  return Array.isArray(rows) ? rows.map((row: unknown) => Reflect.get(Object(row), 'text')) : rows
}

beforeAll(async () => {
  await product.hireEverybody()
  for (const { id, email } of (await product.payload.find({ collection: 'users', limit: 0, overrideAccess: true })).docs)
    people.set(email.split('@')[0] ?? '', String(id))
  await tell(['author', 'publisher'], 'to both')
  await tell(['author'], 'to the author')
})

describe('a member of staff', () => {
  test('reads and counts their own, the newest first', async () => {
    expect(await textsOf('author')).toEqual(['to the author', 'to both'])
    expect(await textsOf('publisher')).toEqual(['to both'])
    expect((await product.ask('GET', '/notifications/unread', { as: 'author' })).at('unread')).toBe(2)
    expect((await product.ask('GET', '/notifications/unread', { as: 'reviewer' })).at('unread')).toBe(0)
  })

  test('marks their own and nobody else’s', async () => {
    const id = (await product.ask('GET', '/notifications/own', { as: 'publisher' })).at('notifications.0.id')
    const foreign = await product.ask('POST', '/notifications/read', { as: 'author', body: { ids: [id] } })
    expect([foreign.status, foreign.at('unread')]).toEqual([200, 2])
    expect((await product.ask('GET', '/notifications/unread', { as: 'publisher' })).at('unread')).toBe(1)
    expect((await product.ask('POST', '/notifications/read', { as: 'publisher', body: { ids: [id] } })).at('unread')).toBe(0)
  })

  test('marks all that were there, and not what came after they looked', async () => {
    const upTo = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await tell(['author'], 'later')
    expect((await product.ask('POST', '/notifications/read', { as: 'author', body: { upTo } })).at('unread')).toBe(1)
  })

  test.each([{}, { ids: [] }, { ids: [{}] }, { upTo: 'now' }, { ids: 'all' }, null])('is told what is wrong with %j', async (body) => {
    const answer = await product.ask('POST', '/notifications/read', { as: 'author', body })
    expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(/お知らせ|形|JSON/)])
  })
})

test('whoever does something is not told of it', async () => {
  const req = await createLocalReq(
    { user: { ...(await product.payload.findByID({ collection: 'users', id: people.get('reviewer') ?? '', overrideAccess: true })), collection: 'users' } },
    product.payload,
  )
  await notify(req, {
    kind: 'approved',
    people: [people.get('reviewer') ?? '', people.get('publisher') ?? ''],
    collection: 'cases',
    record: 1,
    recordTitle: 'a case',
  })
  expect((await product.ask('GET', '/notifications/unread', { as: 'reviewer' })).at('unread')).toBe(0)
  expect((await product.ask('GET', '/notifications/own', { as: 'publisher' })).at('notifications.0')).toMatchObject({ kind: 'approved', byName: 'reviewer' })
})
