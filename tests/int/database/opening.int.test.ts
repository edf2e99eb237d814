import { existsSync, readdirSync } from 'node:fs'

import { sql } from '@payloadcms/db-sqlite'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { isSqliteAdapter } from '@/src/database/adapters/which'
import { freshSqlite, isSqlite } from '@/tests/int/support/database'
import { type OpenPayload, openSmallAgain, openSmallPayload } from '@/tests/int/support/payload'
import { recordOfSave, small } from '@/tests/int/support/records'

let open: OpenPayload
beforeEach(async () => {
  open = await openSmallPayload()
})
afterEach(() => open.close())

test('the id of a deleted record is never given again, so that no old link leads to another case', async () => {
  const api = small(open.payload)
  const first = await api.create({ collection: 'records', data: recordOfSave(1) })
  await api.delete({ collection: 'records', id: first.id })
  const second = await api.create({ collection: 'records', data: recordOfSave(2) })
  expect(second.id).not.toBe(first.id)
})

test('the first transaction on a database just opened has an id, so transactions are on', async () => {
  const id = await open.payload.db.beginTransaction()
  expect(id).toEqual(expect.any(String))
  await open.payload.db.rollbackTransaction(String(id))
})

if (isSqlite) {
  test('every save finds the log, the sync and the references switched on, the two hundredth as well', async () => {
    for (let save = 1; save <= 200; save += 1) await small(open.payload).create({ collection: 'notes', data: { text: `${save}` } })
    expect(await settingsOfTransaction()).toEqual({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1 })
  })

  test('two hundred saves leave no files open', async () => {
    const handles = '/proc/self/fd'
    const count = (): number => (existsSync(handles) ? readdirSync(handles).length : 0)
    await small(open.payload).create({ collection: 'notes', data: { text: 'first' } })
    const before = count()
    for (let save = 1; save <= 200; save += 1) await small(open.payload).create({ collection: 'notes', data: { text: `${save}` } })
    expect(count()).toBeLessThanOrEqual(before + 5)
  })

  test('a write straight to the adapter that fails half-way leaves nothing, as a save does', async () => {
    const twice = { id: 'the same id', createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2026-01-02T00:00:00.000Z' }
    const write = open.payload.db.create({ collection: 'users', data: { email: 'a@example.com', sessions: [twice, twice] } })
    await expect(write).rejects.toThrow()
    expect((await small(open.payload).count({ collection: 'users' })).totalDocs).toBe(0)
  })

  test('opening an empty file makes no tables, and neither does a changed collection: only migrations do', async () => {
    const database = freshSqlite()
    const empty = await openSmallAgain({ database })
    const { db } = empty.payload
    if (!isSqliteAdapter(db)) throw new Error('not SQLite')
    const tables = await db.drizzle.all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'`)
    expect(tables).toEqual([])
    await empty.close()
  })
}

async function settingsOfTransaction(): Promise<Record<string, unknown>> {
  const { payload } = open
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const { db } = payload
  if (!isSqliteAdapter(db)) throw new Error('not SQLite')
  const transaction = db.sessions[String(req.transactionID)]?.db
  const settings: Record<string, unknown> = {}
  for (const name of ['journal_mode', 'synchronous', 'foreign_keys']) {
    const result: unknown = await db.execute({ db: transaction, raw: `PRAGMA ${name}` })
    if (typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows)) Object.assign(settings, result.rows[0])
  }
  await commitTransaction(req)
  return settings
}
