/**
 * One connection to a SQLite file.
 *
 * What begins and ends a transaction goes through the binding's `exec`, everything else through libSQL's client, which reads
 * results. Through the client, a `BEGIN IMMEDIATE` that found the file locked stays an unfinished statement until the
 * garbage collector comes by, and until then no COMMIT of the connection succeeds: "SQL statements in progress".
 */
import type { Client } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

import { keepStatements } from './statements'

/** One open connection. `client` reads results; statements that give none go through `exec`. */
export interface SqliteConnection {
  client: Client
  /** Runs statements that give no result, and finishes them even if they fail. */
  exec: (sql: string) => void
  close: () => void
}

/** Opens the file, or makes it; its folder must exist. `settings` are statements that hold for the connection. */
export function openConnection(file: string, settings: readonly string[] = []): SqliteConnection {
  const database = new Database(file)
  keepStatements(database)
  const client = new Sqlite3Client(file, {}, database, 'number')
  const connection = { client, exec: (sql: string) => void database.exec(sql), close: () => client.close() }
  for (const setting of settings) connection.exec(setting)
  return connection
}
