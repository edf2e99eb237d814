/**
 * Opens Payload on a fresh database, for a test to use and throw away.
 *
 * `openTestPayload()` is the product as it ships: its collections, its migrations, its hooks.
 * `openSmallPayload()` is the schema of `small-config.ts`, for the tests of the database itself.
 */
import { BasePayload, type Payload, type SanitizedConfig } from 'payload'

import { databaseAdapter, type DatabaseOptions } from '@/src/database/adapter'
import { importEditorFirst } from '@/src/database/import-order'
import { migrateUp } from '@/src/database/migrate'
import { freshDatabase, type TestDatabase } from './database'
import { smallConfig, type SmallHooks } from './small-config'
import { createSmallSchema } from './small-schema'
import { freshProductDatabase } from './template'

export interface OpenPayload {
  payload: Payload
  database: TestDatabase
  /** Closes the connection and removes the database. */
  close: () => Promise<void>
  /** Closes the connection and leaves the database as it is. */
  leave: () => Promise<void>
}

/** The product on a fresh, migrated and empty database, or on one that is given, which is migrated. */
export async function openTestPayload({ database = freshProductDatabase() }: { database?: TestDatabase } = {}): Promise<OpenPayload> {
  // The configuration reads its settings when it is imported, and has no defaults for these two.
  process.env.DATABASE_URL ??= database.url
  process.env.PAYLOAD_SECRET ??= 'only for tests, at least thirty-two characters'
  await importEditorFirst()
  const { default: product } = await import('@/payload.config')
  const { defaultIDType, init, name } = databaseAdapter(database.url)
  const payload = await open({ ...(await product), db: { allowIDOnCreate: false, defaultIDType, init, name: name ?? 'database' } })
  await migrateUp(payload)
  return { payload, database, close: () => close(payload, database), leave: () => payload.destroy() }
}

interface SmallOptions extends DatabaseOptions {
  hooks?: SmallHooks
  database?: TestDatabase
}

/** The small schema on a fresh and empty database. */
export async function openSmallPayload({ database = freshDatabase(), ...options }: SmallOptions = {}): Promise<OpenPayload> {
  const payload = await open(await smallConfig({ databaseUrl: database.url, ...options }))
  await createSmallSchema(payload)
  return { payload, database, close: () => close(payload, database), leave: () => payload.destroy() }
}

/** A second connection to a database that is already there, as another server process would have it. */
export async function openSmallAgain({ database, ...options }: SmallOptions & { database: TestDatabase }): Promise<OpenPayload> {
  const payload = await open(await smallConfig({ databaseUrl: database.url, ...options }))
  return { payload, database, close: () => close(payload, database), leave: () => payload.destroy() }
}

/** Not `getPayload`, which keeps one instance for the process and would hand the first database to every test. */
async function open(config: SanitizedConfig): Promise<Payload> {
  const payload = await new BasePayload().init({ config, disableOnInit: true })
  // Many tests provoke errors; what they expect they say.
  payload.logger.level = process.env.TEST_LOG ?? 'silent'
  return payload
}

async function close(payload: Payload, database: TestDatabase): Promise<void> {
  if (database.kind === 'mongodb') await payload.db.connection.dropDatabase()
  await payload.destroy()
  database.remove()
}
