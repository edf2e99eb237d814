/**
 * Bringing the database to the shape that the collections ask for.
 *
 * Payload's own `migrate` runs inside a transaction with references enforced. Where SQLite must rebuild a table, its
 * `PRAGMA foreign_keys = OFF` has no effect there, and dropping the old table deletes the array rows of every case without
 * an error. Here references are off before the transaction begins and checked before it ends, and the rows of every table
 * are counted before and after; a migration that loses any is undone. A copy of the file is kept from before.
 */
import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'

import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

import { isSqliteAdapter } from './adapters/which'
import { backUpSqlite } from './backup/backup'
import { appliedMigrations, countRows, refuseBrokenReferences, refuseEnforcedReferences, refuseLostRows } from './migration-checks'
import { migrations as committed } from './migrations'
import { pendingMoves, runMoves } from './mongodb/moves'
import { isSqliteClient } from './sqlite/client'
import { optimise } from './sqlite/optimise'
import { sqliteFilePath } from './sqlite/path'

/** One file of `migrations/`. */
export interface Migration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
}

/** What a run of migrations did, by the names of the migrations. */
export interface MigrationOutcome {
  migrated: string[]
  /** Must be empty afterwards. */
  pending: string[]
  /** Where the database as it was before is kept; null if there was nothing to keep. */
  backup: string | null
}

/** Thrown when a migration failed. It has been undone; those before it in the same run have not. */
class MigrationFailed extends Error {
  override name = 'MigrationFailed'
}

/** The names of the migrations that the database has not had. MongoDB has those that move what is stored; its indexes are made when it is opened. */
export async function pendingMigrations(payload: Payload, migrations: readonly Migration[] = committed): Promise<string[]> {
  const { db } = payload
  if (!isSqliteAdapter(db)) return pendingMoves(payload)
  const applied = await appliedMigrations(db.drizzle)
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name))
}

/**
 * Runs what is pending, one transaction each. No server should write meanwhile: references are not enforced.
 * @throws {MigrationFailed} with the name and the reason of the first that failed.
 */
export async function migrateUp(payload: Payload, migrations: readonly Migration[] = committed): Promise<MigrationOutcome> {
  const { db } = payload
  if (!isSqliteAdapter(db)) return { migrated: await runMoves(payload), pending: await pendingMoves(payload), backup: null }
  const pending = await pendingMigrations(payload, migrations)
  if (pending.length === 0 || !isSqliteClient(db.client)) {
    return { migrated: [], pending, backup: null }
  }
  const backup = await keepCopy(payload, migrations)
  const migrated: string[] = []
  await db.client.execOnWriter('PRAGMA foreign_keys = OFF')
  try {
    for (const migration of migrations.filter(({ name }) => pending.includes(name))) {
      if (await runMigration(payload, migration)) migrated.push(migration.name)
    }
  } finally {
    await db.client.execOnWriter('PRAGMA foreign_keys = ON')
  }
  await optimise(payload)
  return { migrated, pending: await pendingMigrations(payload, migrations), backup }
}

/** Copies a database that holds something to a file beside it, in place of the copy from the migration before. */
async function keepCopy(payload: Payload, migrations: readonly Migration[]): Promise<string | null> {
  const { db } = payload
  if (!isSqliteAdapter(db) || (await appliedMigrations(db.drizzle)).size === 0) return null
  const target = `${sqliteFilePath(db.clientConfig.url)}.before-migration`
  const { file } = await backUpSqlite(db.clientConfig.url, `${target}.${randomUUID()}`)
  // Another process that migrates at the same time may be ahead, and its copy is then the one from before.
  if ((await pendingMigrations(payload, migrations)).length === 0) rmSync(file)
  else renameSync(file, target)
  return target
}

/** @returns false if another process had run it before the turn came. */
async function runMigration(payload: Payload, { name, up }: Migration): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  try {
    await initTransaction(req)
    const db = await transactionOf(payload, await req.transactionID)
    const applied = await appliedMigrations(db)
    if (applied.has(name)) {
      await killTransaction(req)
      return false
    }
    await refuseEnforcedReferences(db)
    const before = await countRows(db)
    await up({ db, payload, req })
    await refuseBrokenReferences(db)
    await refuseLostRows(db, before)
    await payload.create({ collection: 'payload-migrations', data: { name, batch: Math.max(0, ...applied.values()) + 1 }, overrideAccess: true, req })
    await commitTransaction(req)
    return true
  } catch (error) {
    await killTransaction(req)
    throw new MigrationFailed(`Migration ${name} failed and was undone: ${String(error)}`, { cause: error })
  }
}

async function transactionOf(payload: Payload, id: number | string | undefined): Promise<MigrateUpArgs['db']> {
  const db: unknown = id === undefined ? undefined : payload.db.sessions?.[id]
  const drizzle: unknown = typeof db === 'object' && db !== null && 'db' in db ? db.db : undefined
  if (isDrizzle(drizzle)) return drizzle
  throw new Error('The migration has no transaction.')
}

function isDrizzle(value: unknown): value is MigrateUpArgs['db'] {
  return typeof value === 'object' && value !== null && 'run' in value && 'all' in value
}
