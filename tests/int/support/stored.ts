/** All that a database holds, read past the product and past its open transactions: what would be there if its process died now. */
import type { Payload } from 'payload'

import { isMongooseAdapter } from '@/src/database/adapters/which'
import { backUpSqlite } from '@/src/database/backup/backup'
import { databaseOf } from '@/src/database/mongodb/replica-set'
import { openConnection } from '@/src/database/sqlite/connection'
import { sqliteFilePath } from '@/src/database/sqlite/path'
import { freshDatabase, type TestDatabase } from './database'

/** The rows of each table or collection that has any, as text, in an order of their own. */
export type Stored = ReadonlyMap<string, readonly string[]>

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort()

/** What reads a database again and again, on a connection of its own. */
export interface Reader {
  readonly read: () => Promise<Stored>
  readonly close: () => void
}

function readerOfSqlite(url: string): Reader {
  const { client, close } = openConnection(sqliteFilePath(url), ['PRAGMA busy_timeout = 2000', 'PRAGMA query_only = ON'])
  let last: { readonly version: unknown; readonly stored: Stored } = { version: null, stored: new Map() }

  async function readAll(): Promise<Stored> {
    const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    const stored = new Map<string, string[]>()
    for (const { name } of tables.rows) {
      const { rows } = await client.execute(`SELECT * FROM "${String(name)}"`)
      if (rows.length > 0) stored.set(String(name), sorted(rows))
    }
    return stored
  }

  async function read(): Promise<Stored> {
    // Another number as soon as another connection has committed anything.
    const version = (await client.execute('PRAGMA data_version')).rows[0]?.data_version
    if (last.version === version) return last.stored
    const stored = await readAll()
    last = { version, stored }
    return stored
  }
  return { read, close }
}

/** The server's database of that address, through a connection that is open already. */
function mongodbAt({ db }: Payload, url: string) {
  if (!isMongooseAdapter(db)) throw new Error('This database is no MongoDB.')
  return db.connection.getClient().db(databaseOf(url).split('/').at(-1))
}

async function rowsOfMongodb(payload: Payload, url: string): Promise<Stored> {
  const database = mongodbAt(payload, url)
  const names = (await database.listCollections().toArray()).map(({ name }) => name).sort()
  const stored = new Map<string, string[]>()
  for (const name of names) {
    const rows = await database.collection(name).find().toArray()
    if (rows.length > 0) stored.set(name, sorted(rows))
  }
  return stored
}

/** @param payload open on the same server; SQLite needs none */
export const readerOf = (payload: Payload, { kind, url }: Pick<TestDatabase, 'kind' | 'url'>): Reader =>
  kind === 'sqlite' ? readerOfSqlite(url) : { read: () => rowsOfMongodb(payload, url), close: () => undefined }

/** A copy of a database as it is now, under an address of its own. */
export async function copyOf(payload: Payload, { kind, url }: TestDatabase): Promise<TestDatabase> {
  const copy = freshDatabase()
  if (kind === 'sqlite') await backUpSqlite(url, sqliteFilePath(copy.url))
  else {
    const [from, to] = [mongodbAt(payload, url), mongodbAt(payload, copy.url)]
    for (const { name } of await from.listCollections().toArray()) {
      const rows = await from.collection(name).find().toArray()
      if (rows.length > 0) await to.collection(name).insertMany(rows)
    }
  }
  return copy
}

/** What MongoDB does by itself, within a minute, with the transactions of a process that is gone; SQLite knows of none. */
export async function endTransactions(payload: Payload): Promise<void> {
  if (isMongooseAdapter(payload.db)) await payload.db.connection.getClient().db('admin').command({ killAllSessions: [] })
}

/** Removes a copy. */
export async function dropCopy(payload: Payload, copy: TestDatabase): Promise<void> {
  if (copy.kind === 'mongodb') await mongodbAt(payload, copy.url).dropDatabase()
  copy.remove()
}

/** The table of a collection, or of its versions (`cases/versions`). */
export function tableOf({ db }: Payload, name: string): string {
  const [slug = '', versions] = name.split('/')
  if (isMongooseAdapter(db)) return (versions ? db.versions : db.collections)[slug]?.collection.name ?? name
  const table = slug.replaceAll('-', '_')
  return versions ? `_${table}_v` : table
}

/** The tables that are not the same in both. */
export function differences(one: Stored, other: Stored): string[] {
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter((name) => JSON.stringify(one.get(name)) !== JSON.stringify(other.get(name))).sort()
}

/** What is drawn by chance or by the clock when a step is taken: times (of an app's code in half minutes), ids, hashes. */
const drawn = /\d{4}-\d\d-\d\dT[\d:.]+Z|[\da-f]{8}-[\da-f-]{27}|[\da-f]{24,}|\b[56]\d{7}\b/g

/** The same with a sign in place of each drawn value, so that two runs of one step can be compared. */
export function withoutDrawn(stored: Stored): Stored {
  return new Map([...stored].map(([name, rows]) => [name, rows.map((row) => row.replace(drawn, '*')).sort()]))
}
