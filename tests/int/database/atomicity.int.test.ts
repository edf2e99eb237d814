import { AsyncResource } from 'node:async_hooks'

import { type CollectionBeforeChangeHook, createLocalReq, initTransaction, type Payload } from 'payload'
import { afterEach, describe, expect, test } from 'vitest'

import { isSqliteAdapter } from '@/src/database/adapters/which'
import { isSqlite } from '@/tests/int/support/database'
import { type OpenPayload, openSmallPayload } from '@/tests/int/support/payload'
import { contentOf, recordOfSave, small } from '@/tests/int/support/records'
import type { SmallHooks } from '@/tests/int/support/small-config'

const hour = 3_600_000
let open: OpenPayload | undefined
afterEach(() => open?.close())

/** @param rest how long a transaction may rest, in milliseconds. */
async function openWith(hooks: SmallHooks = {}, rest = 20_000): Promise<Payload> {
  open = await openSmallPayload({ hooks, limits: { rest } })
  return open.payload
}

/** Runs code in an asynchronous context that knows nothing of the test's own transactions, as another request would. */
const anotherRequest = new AsyncResource('another request')

/** The number of documents and versions there are. */
async function stored(payload: Payload): Promise<{ records: number; versions: number; notes: number }> {
  const api = small(payload)
  return {
    records: (await api.count({ collection: 'records' })).totalDocs,
    versions: (await api.findVersions({ collection: 'records' })).totalDocs,
    notes: (await api.count({ collection: 'notes' })).totalDocs,
  }
}

const nothing = { records: 0, versions: 0, notes: 0 }

/** Writes a note, then fails for records whose title says so. */
const noteThenFail: CollectionBeforeChangeHook = async ({ data, req }) => {
  await small(req.payload).create({ collection: 'notes', data: { text: 'written by the hook' }, req })
  if (data.title === 'fails') throw new Error('the hook failed')
  return data
}

describe('a save is stored whole or not at all', () => {
  test('a hook that throws before the record is written leaves nothing in any collection', async () => {
    const payload = await openWith({ beforeChange: noteThenFail })
    await expect(small(payload).create({ collection: 'records', data: { ...recordOfSave(1), title: 'fails' } })).rejects.toThrow('the hook failed')
    expect(await stored(payload)).toEqual(nothing)
  })

  test('a hook that throws after record and version are written leaves nothing in any collection', async () => {
    const payload = await openWith({ afterChange: noteThenFail })
    await expect(small(payload).create({ collection: 'records', data: { ...recordOfSave(1), title: 'fails' } })).rejects.toThrow('the hook failed')
    expect(await stored(payload)).toEqual(nothing)
  })

  test('of operations that a hook runs at once, those still running when one fails leave nothing either', async () => {
    const stragglers: Promise<unknown>[] = []
    const payload = await openWith({
      afterChange: async ({ req }) => {
        const slow = small(req.payload).create({ collection: 'records', data: { ...recordOfSave(9), title: 'straggler' }, req })
        stragglers.push(slow.catch((error: unknown) => error))
        throw new Error('the hook failed')
      },
    })
    await expect(small(payload).create({ collection: 'records', data: recordOfSave(1) })).rejects.toThrow('the hook failed')
    await Promise.all(stragglers)
    expect(await stored(payload)).toEqual(nothing)
  })

  test('a save that a failed nested call has undone is not reported as stored when the hook swallows the failure', async () => {
    const payload = await openWith({
      afterChange: async ({ req }) => {
        await small(req.payload)
          .create({ collection: 'notes', data: {}, req })
          .catch(() => undefined)
      },
    })
    await expect(small(payload).create({ collection: 'records', data: recordOfSave(1) })).rejects.toThrow('もう一度保存')
    expect(await stored(payload)).toEqual(nothing)
  })

  test('changing several records at once changes none if one of them fails half-way', async () => {
    const payload = await openWith({
      afterChange: ({ data }) => {
        if (data.number === 2 && data.title === 'renamed') throw new Error('the second one failed')
      },
    })
    const api = small(payload)
    for (const save of [1, 2, 3]) await api.create({ collection: 'records', data: recordOfSave(save) })
    const before = await stored(payload)
    const bulk = api.update({ collection: 'records', where: { number: { less_than: 4 } }, data: { title: 'renamed' } })
    await expect(bulk).rejects.toThrow(/1件も変更していません.*Nothing was changed: 1/s)
    const after = await api.find({ collection: 'records', sort: 'number', depth: 0 })
    expect(after.docs.map(contentOf)).toEqual([1, 2, 3].map((save) => contentOf(recordOfSave(save))))
    expect(await stored(payload)).toEqual(before)
  })
})

describe('a nested call', () => {
  const nested =
    (withReq: boolean): CollectionBeforeChangeHook =>
    async ({ data, req }) => {
      await small(req.payload).create({ collection: 'notes', data: { text: 'nested' }, ...(withReq ? { req } : {}) })
      return data
    }

  test('that passes req is part of the save', async () => {
    const payload = await openWith({ beforeChange: nested(true) })
    await small(payload).create({ collection: 'records', data: recordOfSave(1) })
    expect(await stored(payload)).toEqual({ records: 1, versions: 1, notes: 1 })
  })

  test('that forgets req is refused at once with what to do, instead of waiting for ever', async () => {
    const payload = await openWith({ beforeChange: nested(false) }, hour)
    // It would wait for the transaction that it is part of, which rests for an hour.
    await expect(small(payload).create({ collection: 'records', data: recordOfSave(1) })).rejects.toThrow('did not pass `req`')
    expect(await stored(payload)).toEqual(nothing)
  })

  test('is not mistaken for one when several saves begin at the same moment', async () => {
    const payload = await openWith()
    const begun = await Promise.allSettled(
      [1, 2, 3].map(async () => {
        const id = await payload.db.beginTransaction()
        await payload.db.commitTransaction(id ?? '')
      }),
    )
    expect(begun.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  })
})

describe('a transaction that nobody ends', () => {
  test('is undone after the limit, and the next save has its turn', async () => {
    const payload = await openWith({}, 500)
    const api = small(payload)
    const abandoned = await createLocalReq({}, payload)
    await initTransaction(abandoned)
    await api.create({ collection: 'records', data: recordOfSave(1), req: abandoned })
    await anotherRequest.runInAsyncScope(() => api.create({ collection: 'records', data: recordOfSave(2) }))
    const { docs } = await api.find({ collection: 'records', depth: 0 })
    expect(docs.map(({ number }) => number)).toEqual([2])
  })

  test('stores nothing of what its request still tries to write, and its commit says so', async () => {
    const payload = await openWith({}, 500)
    const api = small(payload)
    const abandoned = await createLocalReq({}, payload)
    await initTransaction(abandoned)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    await expect(payload.db.commitTransaction(abandoned.transactionID ?? '')).rejects.toThrow('もう一度保存')
    await expect(api.create({ collection: 'records', data: recordOfSave(1), req: abandoned })).rejects.toThrow('もう一度保存')
    expect(await stored(payload)).toEqual(nothing)
  })

  test('is left alone while it is in use, however long it takes', async () => {
    const payload = await openWith({}, 2000)
    const api = small(payload)
    const long = await createLocalReq({}, payload)
    await initTransaction(long)
    for (let save = 1; save <= 6; save += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await api.create({ collection: 'records', data: recordOfSave(save), req: long })
    }
    await payload.db.commitTransaction(long.transactionID ?? '')
    expect(await stored(payload)).toMatchObject({ records: 6 })
  })
})

if (isSqlite) {
  test('a commit that SQLite refuses is not reported as saved', async () => {
    const payload = await openWith()
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { sql } = await import('@payloadcms/db-sqlite')
    const { db } = payload
    if (!isSqliteAdapter(db)) throw new Error('not SQLite')
    const transaction = db.sessions[String(req.transactionID)]?.db
    await db.execute({ db: transaction, sql: sql`PRAGMA defer_foreign_keys = ON` })
    await db.execute({ db: transaction, sql: sql`INSERT INTO records_rows (_order, _parent_id, id, label) VALUES (1, 999, 'x', 'y')` })
    await expect(payload.db.commitTransaction(String(req.transactionID))).rejects.toThrow(/FOREIGN KEY/)
    await small(payload).create({ collection: 'records', data: recordOfSave(1) })
    expect(await stored(payload)).toMatchObject({ records: 1 })
  })
}
