/** Telling the two adapters apart where only one of them can do what is needed. */
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** Whether the database is SQLite. */
export function isSqliteAdapter(db: object): db is SQLiteAdapter {
  return 'name' in db && db.name === 'sqlite'
}

/** Whether the database is MongoDB. */
export function isMongooseAdapter(db: object): db is MongooseAdapter {
  return 'name' in db && db.name === 'mongoose'
}
