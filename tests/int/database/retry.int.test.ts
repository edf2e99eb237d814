import { randomUUID } from 'node:crypto'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload, handleEndpoints } from 'payload'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { isMongooseAdapter } from '@/src/database/adapters/which'
import { local, retryingRest, withWriteRetry } from '@/src/database/transactions/retry'
import { freshDatabase, isSqlite } from '@/tests/int/support/database'
import { type OpenPayload, openSmallPayload } from '@/tests/int/support/payload'
import { contentOf, type RecordData, recordOfSave, small } from '@/tests/int/support/records'

/** What this file's connections call themselves: what is to fail fails for them, and not for the files that run beside this one. */
const appName = `retry-${randomUUID()}`

let open: OpenPayload
beforeEach(async () => {
  const database = freshDatabase()
  const url = new URL(database.url)
  if (!isSqlite) url.searchParams.set('appName', appName)
  open = await openSmallPayload({ database: { ...database, url: url.href } })
})
afterEach(() => open.close())

describe('a save that fails for a reason of its own', () => {
  test('is not made again', async () => {
    let tries = 0
    const failing = withWriteRetry(() => {
      tries += 1
      return small(open.payload).create({ collection: 'records', data: { title: '' } })
    })
    await expect(failing).rejects.toThrow()
    expect(tries).toBe(1)
  })

  test('is answered at once over REST', async () => {
    const rest = await openRest()
    const answer = await rest.send('POST', '/api/records', { title: '' })
    expect([answer.status, rest.bodies.length]).toEqual([400, 1])
    await rest.close()
  })
})

test('a revision that another process took meanwhile is counted up again', async () => {
  const api = small(open.payload)
  await api.create({ collection: 'catalogue-changes', data: { revision: 1 } })
  let revision = 0
  await withWriteRetry(() => api.create({ collection: 'catalogue-changes', data: { revision: (revision += 1) } }))
  expect(revision).toBe(2)
})

if (!isSqlite) {
  describe('while another process changes the same record', () => {
    test('a save over the Local API waits and succeeds', async () => {
      const { id } = await small(open.payload).create({ collection: 'records', data: recordOfSave(1) })
      const rival = await holdRecord(id)
      const save = small(local(open.payload)).update({ collection: 'records', id, data: recordOfSave(2) })
      await rival.release()
      expect(contentOf(await save)).toEqual(contentOf(recordOfSave(2)))
    })

    test('a save over REST waits and succeeds, with the body that was sent', async () => {
      const { id } = await small(open.payload).create({ collection: 'records', data: recordOfSave(1) })
      const rest = await openRest()
      const rival = await holdRecord(id)
      const answering = rest.send('PATCH', `/api/records/${id}?depth=0`, recordOfSave(2))
      await rival.release()
      expect((await answering).status).toBe(200)
      expect(rest.bodies.length).toBeGreaterThan(1)
      expect(new Set(rest.bodies.map((body) => JSON.stringify(body)))).toEqual(new Set([JSON.stringify(recordOfSave(2))]))
      const { docs } = await small(open.payload).find({ collection: 'records', depth: 0 })
      expect(docs.map(contentOf)).toEqual([contentOf(recordOfSave(2))])
      await rest.close()
    })
  })

  test.each([
    ['while the record is written', { failCommands: ['insert', 'update', 'findAndModify'] }, 1],
    ['while the save is committed', { failCommands: ['commitTransaction'] }, 4],
  ])('a connection that breaks %s costs the editor nothing, and the save is stored once', async (_, data, times) => {
    /** @returns how often anything has failed so on the server until then */
    const fail = async (mode: object | 'off'): Promise<number> => {
      const command = { configureFailPoint: 'failCommand', mode, data: { ...data, appName, closeConnection: true } }
      return Number((await mongoose().connection.getClient().db('admin').command(command)).count)
    }
    const before = await fail({ times })
    const api = small(local(open.payload))
    await api.create({ collection: 'records', data: recordOfSave(1) })
    expect((await api.count({ collection: 'records' })).totalDocs).toBe(1)
    expect((await api.findVersions({ collection: 'records' })).totalDocs).toBe(1)
    expect((await fail('off')) - before).toBe(times)
  })
}

/** Payload's REST API as the product mounts it, with the bodies of all tries. */
async function openRest(): Promise<{
  send: (method: string, path: string, data: Partial<RecordData>) => Promise<Response>
  bodies: unknown[]
  close: () => Promise<void>
}> {
  const key = randomUUID()
  const { config } = open.payload
  const payload = await getPayload({ config, key, disableOnInit: true })
  payload.logger.level = 'silent'
  const bodies: unknown[] = []
  const handler = retryingRest(async (request: Request) => {
    bodies.push(await request.clone().json())
    return handleEndpoints({ config, payloadInstanceCacheKey: key, request })
  })
  return {
    bodies,
    close: () => payload.destroy(),
    send: (method, path, data) =>
      handler(new Request(`http://localhost${path}`, { method, body: JSON.stringify(data), headers: { 'content-type': 'application/json' } }), undefined),
  }
}

/** Changes the record in a transaction of its own and keeps that open for a moment after `release` is asked for. */
async function holdRecord(id: number | string): Promise<{ release: () => Promise<void> }> {
  const { connection, collections } = mongoose()
  const session = connection.getClient().startSession()
  session.startTransaction()
  const changed = await collections.records?.updateOne({ _id: id }, { $set: { number: 99 } }, { session })
  expect(changed?.modifiedCount).toBe(1)
  return {
    release: async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await session.commitTransaction()
      await session.endSession()
    },
  }
}

function mongoose(): MongooseAdapter {
  const { db } = open.payload
  if (isMongooseAdapter(db)) return db
  throw new Error('This needs MongoDB.')
}
