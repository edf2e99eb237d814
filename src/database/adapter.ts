/**
 * Which database, chosen by the address alone. Both adapters are made safe before Payload sees them: see the files beside
 * this one, each of which names the failure it prevents.
 */
import type { DatabaseAdapterObj } from 'payload'

import { safeMongodbAdapter } from './mongodb/adapter'
import { safeSqliteAdapter } from './sqlite/adapter'
import { defaultLimits, type TransactionLimits } from './transactions/transactions'

/** What a deployment or a test may set beside the address. */
export interface DatabaseOptions {
  /** How long a save may wait for its turn, and an open transaction may rest, in milliseconds. */
  limits?: Partial<TransactionLimits>
  /** Where migrations are kept; tests with a small schema of their own point elsewhere. */
  migrationDir?: string
}

/** Thrown for a `DATABASE_URL` that is neither `file:` nor `mongodb://`. */
export class UnknownDatabase extends Error {
  override name = 'UnknownDatabase'
}

/**
 * The adapter for Payload's `db` option.
 * @param url `file:./data/cases.db` for SQLite, `mongodb://host/name?replicaSet=rs0` for MongoDB.
 * @throws {UnknownDatabase} for any other address.
 */
export function databaseAdapter(url: string, options: DatabaseOptions = {}): DatabaseAdapterObj {
  const limits = { ...defaultLimits, ...options.limits }
  if (url.startsWith('file:')) return safeSqliteAdapter({ url, limits, migrationDir: options.migrationDir })
  if (/^mongodb(\+srv)?:\/\//.test(url)) return safeMongodbAdapter({ url, limits })
  throw new UnknownDatabase(
    'DATABASE_URL は file:（SQLite）か mongodb://（MongoDB）で始めてください。 / ' + 'DATABASE_URL must begin with file: (SQLite) or mongodb:// (MongoDB).',
  )
}
