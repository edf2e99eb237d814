/**
 * A fresh database for one test file or one test, of the kind that TEST_DATABASE names.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type DatabaseKind = 'mongodb' | 'sqlite'

export interface TestDatabase {
  kind: DatabaseKind
  url: string
  /** Removes what is left of it on disk; a MongoDB database is dropped through its connection. */
  remove: () => void
}

/** Which database the suite runs on: SQLite unless TEST_DATABASE=mongodb. */
export function databaseKind(): DatabaseKind {
  const kind = process.env.TEST_DATABASE ?? 'sqlite'
  if (kind === 'sqlite' || kind === 'mongodb') return kind
  throw new Error(`TEST_DATABASE must be sqlite or mongodb, not ${kind}.`)
}

export const isSqlite = databaseKind() === 'sqlite'

/** An address under which nothing is stored yet. */
export function freshDatabase(): TestDatabase {
  return isSqlite ? freshSqlite() : freshMongodb()
}

/** A SQLite file that does not exist yet, in a folder of its own; for what only SQLite has. */
export function freshSqlite(): TestDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), 'cases-test-'))
  return { kind: 'sqlite', url: `file:${path.join(folder, 'cases.db')}`, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function freshMongodb(): TestDatabase {
  const name = `cases-test-${randomUUID()}`
  return { kind: 'mongodb', url: mongodbTestUrl(name), remove: () => undefined }
}

/** The address of a database on the server that MONGODB_TEST_URL names. */
export function mongodbTestUrl(name: string): string {
  const server = process.env.MONGODB_TEST_URL
  if (!server) throw new Error('MONGODB_TEST_URL must name a replica set when TEST_DATABASE=mongodb.')
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
