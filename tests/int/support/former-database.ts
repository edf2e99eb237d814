/** A database as the version before wrote it (`tests/fixtures/upgrade`), and what of it is not there any more. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

import { openConnection } from '@/src/database/sqlite/connection'
import { sqliteFilePath } from '@/src/database/sqlite/path'
import { freshSqlite, type TestDatabase } from './database'

export type Rows = readonly Readonly<Record<string, unknown>>[]
export type Tables = ReadonlyMap<string, Rows>

/** Columns that a migration took away on purpose, each with why nobody misses it. */
const takenAway: Readonly<Record<string, string>> = {
  '_cases_v.autosave': 'said whether a version came about by itself; the event of the version says it now',
  '_pages_v.autosave': 'the same',
  ...Object.fromEntries(
    ['cases.limits', '_cases_v.version_limits'].flatMap((column) =>
      [`${column}_ja`, `${column}_en`].map((name) => [name, 'stands in rows; compared sentence by sentence'] as const),
    ),
  ),
}

/** Unpacks it into a file of its own. */
export function formerDatabase(): TestDatabase {
  const database = freshSqlite()
  const connection = openConnection(sqliteFilePath(database.url))
  connection.exec(brotliDecompressSync(readFileSync(new URL('../../fixtures/upgrade/before.sql.br', import.meta.url))).toString('utf8'))
  connection.close()
  return database
}

/** Every row of every table. */
export async function allTables({ url }: TestDatabase): Promise<Tables> {
  const { client, close } = openConnection(sqliteFilePath(url))
  try {
    const { rows: tables } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    const found = new Map<string, Rows>()
    for (const { name } of tables)
      found.set(
        String(name),
        (await client.execute(`SELECT * FROM "${String(name)}"`)).rows.map((row) => ({ ...row })),
      )
    return found
  } finally {
    close()
  }
}

/** The rows of before that are not there any more, value for value; new rows and new columns are no loss. */
export function lostRows(before: Tables, now: Tables): string[] {
  return [...before].flatMap(([table, rows]) => {
    const columns = Object.keys(rows[0] ?? {}).filter((column) => !(`${table}.${column}` in takenAway))
    const textOf = (row: Rows[number]): string => JSON.stringify(columns.map((column) => [column, row[column]]))
    const there = new Set((now.get(table) ?? []).map(textOf))
    return rows
      .map(textOf)
      .filter((row) => !there.has(row))
      .map((row) => `${table}: ${row}`)
  })
}
