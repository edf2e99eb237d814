/** What our own statements store is what Drizzle's store, and what cannot be stored so goes Drizzle's way. */
import type { Client } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { integer, numeric, real, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { beforeEach, expect, test, vi } from 'vitest'

import { openConnection } from '@/src/database/sqlite/connection'
import { storeListRows } from '@/src/database/sqlite/list-rows'

const tables = {
  events: sqliteTable('case_events', {
    _order: integer('_order').notNull(),
    id: text('id').primaryKey(),
    title: text('title_ja'),
    year: numeric('year', { mode: 'number' }),
    share: real('share'),
    isOpen: integer('is_open', { mode: 'boolean' }).default(false),
    body: text('body', { mode: 'json' }),
    track: text('track').default('local'),
    _uuid: text('_uuid'),
  }),
  rels: sqliteTable('case_rels', { id: integer('id').primaryKey({ autoIncrement: true }), path: text('path').notNull() }),
  dated: sqliteTable('case_dated', { id: text('id').primaryKey(), at: text('at').default(sql`(strftime('%Y', '2026-11-30'))`) }),
}

const setUp = [
  `CREATE TABLE case_events (_order INTEGER NOT NULL, id TEXT PRIMARY KEY, title_ja TEXT, year NUMERIC, share REAL, is_open INTEGER, body TEXT, track TEXT, _uuid TEXT)`,
  `CREATE TABLE case_rels (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL)`,
  `CREATE TABLE case_dated (id TEXT PRIMARY KEY, at TEXT DEFAULT (strftime('%Y', '2026-11-30')))`,
]

/** As Payload's own does it. */
const stockOf = (client: Client) =>
  vi.fn((args: { tableName: keyof typeof tables; values: unknown }): Promise<unknown> => {
    const into = drizzle(client).insert(tables[args.tableName])
    return Reflect.apply(into.values, into, [args.values]).returning()
  })

let client: Client
let stock: ReturnType<typeof stockOf>
let insert: (tableName: keyof typeof tables, values: unknown, more?: object) => Promise<unknown>
beforeEach(() => {
  client = openConnection(':memory:', setUp).client
  const db = drizzle(client)
  stock = stockOf(client)
  const adapter = { tables, insert: stock }
  Reflect.apply(storeListRows, undefined, [adapter])
  insert = (tableName, values, more = {}) => Reflect.apply(adapter.insert, adapter, [{ db, tableName, values, ...more }])
})

const stored = async (table: string): Promise<unknown[]> => (await client.execute(`SELECT * FROM ${table} ORDER BY 1, 2`)).rows.map((row) => ({ ...row }))

const rows = [
  { _order: 1, id: 'a', title: '帯広市の「食」と\u0000𠮷野家', year: 2016, share: 0.5, isOpen: true, body: { root: ['é'] }, track: null, _uuid: 'u-1' },
  { _order: 2, id: 'b', title: null, year: undefined, share: 1, isOpen: false, body: null },
  { _order: 3, id: 'c', title: '', year: -1.5, isOpen: undefined, body: [1, 'two'], track: 'jica', unknown: 'no column' },
]

test('every kind of value is stored and answered as Drizzle does it', async () => {
  const answer = await insert('events', structuredClone(rows))
  expect(stock).not.toHaveBeenCalled()
  expect(answer).toEqual([
    { id: 'a', _uuid: 'u-1' },
    { id: 'b', _uuid: null },
    { id: 'c', _uuid: null },
  ])
  const ours = await stored('case_events')
  await client.execute('DELETE FROM case_events')
  await stock({ tableName: 'events', values: structuredClone(rows) })
  expect(ours).toEqual(await stored('case_events'))
  expect(ours).toHaveLength(3)
})

test('a list longer than one statement takes is stored whole and in order', async () => {
  const many = Array.from({ length: 33_000 }, (_, index) => ({ path: `timeline.${index}` }))
  const answer = await insert('rels', many)
  expect(Array.isArray(answer) && [answer.length, answer[0], answer.at(-1)]).toEqual([33_000, { id: 1 }, { id: 33_000 }])
  expect((await stored('case_rels')).at(-1)).toEqual({ id: 33_000, path: 'timeline.32999' })
})

test('a row that is refused says why as Drizzle says it', async () => {
  const twice = [{ path: 'a' }, { path: null }]
  const said = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(String, (error: unknown) => [Reflect.get(Object(error), 'name'), String(Reflect.get(Object(error), 'cause'))])
  expect(await said(insert('rels', twice))).toEqual(await said(stock({ tableName: 'rels', values: twice })))
  expect(await stored('case_rels')).toEqual([])
})

test('one record, an expression and a default of the database go Drizzle’s way', async () => {
  await insert('rels', { path: 'one' })
  await insert('rels', [{ path: sql`upper('two')` }])
  await insert('dated', [{ id: 'a' }])
  expect(stock).toHaveBeenCalledTimes(3)
  expect([...(await stored('case_rels')), ...(await stored('case_dated'))]).toEqual([
    { id: 1, path: 'one' },
    { id: 2, path: 'TWO' },
    { id: 'a', at: '2026' },
  ])
})
