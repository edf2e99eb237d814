/** Telling the two adapters apart where only one of them can do what is needed. */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'

export function isSqliteAdapter(db: object): db is SQLiteAdapter & BaseDatabaseAdapter {
  return 'name' in db && db.name === 'sqlite'
}
