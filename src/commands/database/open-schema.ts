/**
 * The schema of the collections as SQLite tables, without opening a database: for the commands that make migrations and
 * check them. They give the same answer whichever database the settings name.
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { isSqliteAdapter } from '@/src/database/adapters/which'
import { importEditorFirst } from '@/src/database/import-order'

export interface OpenSchema {
  payload: Payload
  db: SQLiteAdapter
}

/**
 * Runs `work` and prints its result as one JSON line. The exit code is 1 until then: on Node 20 a deadlock of imports can
 * end a process with nothing done.
 */
export async function runWithSchema(work: (schema: OpenSchema) => Promise<{ ok: boolean }>): Promise<void> {
  process.exitCode = 1
  // Neither is used: no connection is made and nothing is signed.
  process.env.DATABASE_URL = 'file:./data/cases.db'
  process.env.PAYLOAD_SECRET ??= 'not used without a connection to a database'
  await importEditorFirst()
  const { default: config } = await import('@/payload.config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { db } = payload
  if (!isSqliteAdapter(db)) throw new Error('The schema needs the SQLite adapter.')
  const result = await work({ payload, db })
  console.log(JSON.stringify(result))
  process.exit(result.ok ? 0 : 1)
}
