import type { BaseDatabaseAdapter } from 'payload'
import { expect, test } from 'vitest'

import { readWhatIsAsked } from '@/src/database/adapters/version-reads'

/** What the adapter below is asked for. */
async function askedFor(args: object): Promise<unknown> {
  let asked: unknown
  const db: Partial<BaseDatabaseAdapter> = {
    findVersions: (given) => {
      asked = Reflect.get(given, 'select')
      return Promise.reject(new Error('No database.'))
    },
  }
  Reflect.apply(readWhatIsAsked, undefined, [db])
  await Reflect.apply(db.findVersions ?? expect.fail, db, [args]).catch(() => undefined)
  return asked
}

test('a selection that says nothing of the record reads none of its lists', async () => {
  expect(await askedFor({ select: { createdAt: true, parent: true } })).toEqual({ createdAt: true, parent: true, version: { updatedAt: true } })
})

test.each([[{ version: { timeline: true } }], [{ updatedAt: true, version: true }], [{ version: false }], [{ autosave: false }], [{}], [undefined]])(
  'a selection that says it, or leaves something out, stays: %j',
  async (select) => expect(await askedFor({ select, limit: 1, pagination: false })).toEqual(select),
)

test('of the oldest version that may stay, the time is read', async () => {
  const trimming = { limit: 1, page: 201, pagination: false, sort: '-updatedAt' }
  expect(await askedFor(trimming)).toEqual({ updatedAt: true, version: { updatedAt: true } })
  for (const other of [{ page: 1 }, { limit: 10 }, { pagination: true }]) expect(await askedFor({ ...trimming, ...other })).toBeUndefined()
})
