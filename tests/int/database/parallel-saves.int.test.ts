import { afterAll, beforeAll, expect, test } from 'vitest'

import { type OpenPayload, openSmallPayload } from '@/tests/int/support/payload'
import { contentOf, recordOfSave, small, type SmallApi, tornRecords } from '@/tests/int/support/records'

let open: OpenPayload
let api: SmallApi

beforeAll(async () => {
  open = await openSmallPayload()
  api = small(open.payload)
})
afterAll(() => open.close())

test('a hundred people save a hundred records at once, and each is stored as it was saved', async () => {
  const saves = Array.from({ length: 100 }, (_, index) => index + 1)
  const docs = await Promise.all(saves.map((save) => api.create({ collection: 'records', data: recordOfSave(save) })))
  expect(docs).toHaveLength(100)
  const stored = await api.find({ collection: 'records', limit: 0, depth: 0, sort: 'number' })
  expect(stored.docs.map(contentOf)).toEqual(saves.map((save) => contentOf(recordOfSave(save))))
})

test('twenty people save one record at once: all succeed, one version is the newest, no rows are mixed', async () => {
  const { id } = await api.create({ collection: 'records', data: recordOfSave(1000) })
  const saves = Array.from({ length: 20 }, (_, index) => index + 1001)
  await Promise.all(saves.map((save) => api.update({ collection: 'records', id, data: recordOfSave(save, 3 + (save % 4)) })))
  const versions = await api.findVersions({ collection: 'records', where: { parent: { equals: id } }, limit: 0 })
  expect(versions.totalDocs).toBe(21)
  expect(versions.docs.filter(({ latest }) => latest)).toHaveLength(1)
  expect(await tornRecords(open.payload)).toEqual([])
})

test('twenty drafts of one record at once leave one newest draft, and the list shows the record once', async () => {
  const { id } = await api.create({ collection: 'records', data: recordOfSave(2000) })
  const saves = Array.from({ length: 20 }, (_, index) => index + 2001)
  await Promise.all(saves.map((save) => api.update({ collection: 'records', id, data: { ...recordOfSave(save), _status: 'draft' }, draft: true })))
  const list = await api.find({ collection: 'records', draft: true, where: { number: { greater_than_equal: 2000 } }, limit: 0 })
  expect(list.docs.map((doc) => doc.id)).toEqual([id])
})

test('a save right after the clock was set back is still the newest version', async () => {
  const { id } = await api.create({ collection: 'records', data: recordOfSave(3000) })
  const realNow = Date.now()
  const { vi } = await import('vitest')
  vi.useFakeTimers({ toFake: ['Date'], now: realNow - 3_600_000 })
  try {
    await api.update({ collection: 'records', id, data: recordOfSave(3001) })
  } finally {
    vi.useRealTimers()
  }
  const newest = await api.findVersions({ collection: 'records', where: { parent: { equals: id }, latest: { equals: true } } })
  expect(newest.docs.map(({ version }) => version.number)).toEqual([3001])
})

test('wrong passwords sent at once are all counted', async () => {
  const account = { email: 'somebody@example.com', password: 'a password of many words' }
  await api.create({ collection: 'users', data: account })
  const tries = Array.from({ length: 3 }, () =>
    api.login({ collection: 'users', data: { email: account.email, password: 'wrong' } }).then(
      () => 'in',
      () => 'refused',
    ),
  )
  expect(await Promise.all(tries)).toEqual(['refused', 'refused', 'refused'])
  const user = await open.payload.db.findOne<{ id: number; loginAttempts: number }>({ collection: 'users', where: {} })
  expect(user?.loginAttempts).toBe(3)
})
