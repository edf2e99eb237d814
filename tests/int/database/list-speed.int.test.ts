import type { InStatement } from '@libsql/client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { isMongooseAdapter, isSqliteAdapter } from '@/src/database/adapters/which'
import { isSqliteClient, type SqliteClient } from '@/src/database/sqlite/client'
import { isSqlite } from '@/tests/int/support/database'
import { fillWithRecords } from '@/tests/int/support/many-records'
import { type OpenPayload, openSmallAgain, openSmallPayload } from '@/tests/int/support/payload'
import { small } from '@/tests/int/support/records'

let open: OpenPayload
beforeAll(async () => {
  open = await openSmallPayload()
  await fillWithRecords(open.payload, 1500)
})
afterAll(() => open.close())

/**
 * The rows that a list does not find by one index of their record, by SQLite's own plans of what it asks: reading all rows for
 * each record took 15 seconds. MongoDB keeps rows in their record.
 */
async function rowsNotFoundByIndex(list: () => Promise<{ docs: unknown[] }>): Promise<string[]> {
  if (!isSqlite) {
    expect((await list()).docs).toHaveLength(20)
    return []
  }
  const client = clientOf(open)
  const asked = vi.spyOn(client, 'execute')
  expect((await list()).docs).toHaveLength(20)
  const statements = asked.mock.calls.map(([statement]) => statement)
  asked.mockRestore()
  const steps = (await Promise.all(statements.map((statement) => planOf(client, statement)))).flat()
  // Kinds, relations, rows and the parts of rows, each gathered for one record at a time.
  const gathered = steps.flatMap((step, index) => (step.startsWith('CO-ROUTINE') ? [`${step}: ${steps[index + 1]}`] : []))
  expect(gathered).toHaveLength(4)
  return gathered.filter((step) => !/: SEARCH \S+ USING INDEX \S+_parent_order_idx \(/.test(step))
}

async function planOf(client: SqliteClient, statement: InStatement): Promise<string[]> {
  const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
  const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
  return rows.map(({ detail }) => String(detail))
}

test('a list of 20 of 1,500 published records finds the rows of each by an index, on a database that was never analysed', async () => {
  if (isSqlite) await forgetStatistics(clientOf(open))
  expect(await rowsNotFoundByIndex(() => small(open.payload).find({ collection: 'records', limit: 20, sort: '-number' }))).toEqual([])
})

test('the list of drafts does, too', async () => {
  expect(await rowsNotFoundByIndex(() => small(open.payload).find({ collection: 'records', limit: 20, draft: true, sort: '-updatedAt' }))).toEqual([])
})

test('the newest version of a record is found first, none of the others is read', async () => {
  const { db } = open.payload
  if (isMongooseAdapter(db)) {
    expect((await db.versions.records?.collection.indexes())?.map(({ key }) => key)).toContainEqual({ parent: 1, updatedAt: -1, createdAt: -1 })
    return
  }
  const steps = await planOf(clientOf(open), 'SELECT * FROM _records_v WHERE parent_id = 1 ORDER BY updated_at DESC, created_at DESC LIMIT 1')
  expect(steps).toEqual(['SEARCH _records_v USING INDEX _records_v_parent_order_idx (parent_id=?)'])
})

if (isSqlite) {
  test('the rows of a record are found and put in order by one index, with statistics or without', async () => {
    const client = clientOf(open)
    const children = ['records_rows', 'records_rows_parts', '_records_v_version_rows', '_records_v_version_rows_parts']
    for (const table of children) {
      const plan = await client.execute(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE _parent_id = 1 ORDER BY _order`)
      expect(plan.rows.map(({ detail }) => detail)).toEqual([`SEARCH ${table} USING INDEX ${table}_parent_order_idx (_parent_id=?)`])
    }
    const choices = await client.execute('EXPLAIN QUERY PLAN SELECT * FROM records_kinds WHERE parent_id = 1 ORDER BY "order"')
    expect(choices.rows.map(({ detail }) => detail)).toEqual(['SEARCH records_kinds USING INDEX records_kinds_parent_order_idx (parent_id=?)'])
  })

  test('a database that is opened again has its statistics, and the connection that reads knows them', async () => {
    await forgetStatistics(clientOf(open))
    const again = await openSmallAgain({ database: open.database })
    const known = await clientOf(again).execute("SELECT stat FROM sqlite_stat1 WHERE idx = 'records_rows_parent_order_idx'")
    expect(known.rows.map(({ stat }) => String(stat))).toEqual([expect.stringMatching(/^\d+ 2[56] 1$/)])
    await again.leave()
  })
}

function clientOf({ payload: { db } }: OpenPayload): SqliteClient {
  if (isSqliteAdapter(db) && isSqliteClient(db.client)) return db.client
  throw new Error('This needs SQLite.')
}

async function forgetStatistics(client: SqliteClient): Promise<void> {
  await client.execOnWriter('DELETE FROM sqlite_stat1')
  client.reloadStatistics()
}
