/**
 * Statistics for SQLite's query planner.
 *
 * Without them it guesses which index serves best: a list of 20 of 1,500 cases took 15 to 18 seconds with Payload's own
 * indexes, and 14 ms after an ANALYZE of 5 ms. The worst guess is no longer possible (`indexes.ts`), but filters on
 * several fields still gain. Run when the database is opened, after migrations and after seeding or an import.
 */
import type { Payload } from 'payload'

import { isSqliteAdapter } from '@/src/database/adapters/which'
import { isSqliteClient, type SqliteClient } from './client'

/** Brings the planner's statistics up to date; MongoDB keeps its own. */
export async function optimise(payload: Payload): Promise<void> {
  if (isSqliteAdapter(payload.db) && isSqliteClient(payload.db.client)) await analyse(payload.db.client)
}

/** The same for a client. A thousand rows of each index are enough for a guess and keep it short on any size. */
export async function analyse(client: SqliteClient): Promise<void> {
  await client.execOnWriter('PRAGMA analysis_limit = 1000; ANALYZE')
  client.reloadStatistics()
}
