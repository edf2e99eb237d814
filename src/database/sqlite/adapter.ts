/** SQLite, opened safely: Payload's own adapter with the measures that its defaults leave out. */
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { keepVersionsInOrder } from '@/src/database/adapters/latest-version'
import { readWhatIsAsked } from '@/src/database/adapters/version-reads'
import { guardWrites } from '@/src/database/transactions/guarded-writes'
import { refuseInsideTransaction } from '@/src/database/transactions/scope'
import { writeQueueOf } from '@/src/database/transactions/shared-state'
import { serialiseTransactions, type TransactionLimits } from '@/src/database/transactions/transactions'
import { openSqliteClient, type SqliteClient } from './client'
import { indexByParentInOrder } from './indexes'
import { storeListRows } from './list-rows'
import { analyse } from './optimise'
import { sqliteFilePath } from './path'

/** Where the committed migrations are, from the project's folder. */
const migrationDirectory = 'src/database/migrations'

interface SqliteOptions {
  url: string
  limits: TransactionLimits
  migrationDir?: string
}

/**
 * @throws while connecting, if the file cannot be opened or made.
 */
export function safeSqliteAdapter({ url, limits, migrationDir = migrationDirectory }: SqliteOptions): DatabaseAdapterObj {
  const stock = sqliteAdapter({
    client: { url },
    // Ids of deleted cases are never given again: citations and old links would point to another case.
    autoIncrement: true,
    // The schema changes only by committed migrations. Pushing drops columns without asking when it runs unattended.
    push: false,
    migrationDir,
    // Truthy turns transactions on; without them a killed save leaves a torn document (7 of 25).
    transactionOptions: { behavior: 'immediate' },
  })
  return { ...stock, init: (args) => makeSafe(stock.init(args), { url, limits }) }
}

function makeSafe(db: SQLiteAdapter, { url, limits }: { url: string; limits: TransactionLimits }): SQLiteAdapter {
  const database = sqliteFilePath(url)
  let client: SqliteClient | null = null

  /** For the few writes that go past Payload: ANALYZE, and schema changes in tests. */
  async function exclusively<Result>(write: () => Promise<Result>): Promise<Result> {
    refuseInsideTransaction(database)
    const leave = await writeQueueOf(database).enter(limits.turn)
    try {
      return await write()
    } finally {
      leave()
    }
  }

  const connect = db.connect?.bind(db)
  db.connect = async (options) => {
    client ??= await openSqliteClient({ file: database, exclusively, onUse: () => transactions.touch() })
    // Payload opens a client of its own only if there is none.
    db.client = client
    await connect?.(options)
    await analyse(client)
  }

  const destroy = db.destroy?.bind(db)
  db.destroy = async () => {
    await destroy?.()
    client?.close()
    client = null
  }

  // Drizzle swallows a COMMIT that failed (disk full, a violated reference), and Payload would answer "saved".
  const commit = db.commitTransaction.bind(db)
  db.commitTransaction = async (id) => {
    await commit(id)
    const failure = client?.takeCommitFailure()
    if (failure) throw failure
  }

  indexByParentInOrder(db)
  storeListRows(db)
  readWhatIsAsked(db)
  keepVersionsInOrder(db)
  const transactions = serialiseTransactions(db, { database, limits, refuseBegin: () => client?.refuseIfReplaced() })
  guardWrites(db, { database, transactions, alwaysInTransaction: true })
  return db
}
