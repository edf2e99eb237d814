/** MongoDB, on a replica set. */
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { keepVersionsInOrder } from '@/src/database/adapters/latest-version'
import { readWhatIsAsked } from '@/src/database/adapters/version-reads'
import { isMongooseAdapter } from '@/src/database/adapters/which'
import { guardWrites } from '@/src/database/transactions/guarded-writes'
import { noteTransientFailures } from '@/src/database/transactions/retry'
import { serialiseTransactions, type TransactionLimits } from '@/src/database/transactions/transactions'
import { retryUnknownCommits } from './commit'
import { makeMissingIndexes } from './indexes'
import { databaseOf, explainConnectionFailure, ReplicaSetRequired, standaloneMessage } from './replica-set'

/**
 * @throws {ReplicaSetRequired} at once if the address names no replica set, or while connecting if the server is in none:
 * Payload would go on without transactions and say nothing.
 */
export function safeMongodbAdapter({ url, limits }: { url: string; limits: TransactionLimits }): DatabaseAdapterObj {
  // The address of `mongodb+srv` finds its replica set in DNS; whether it did is seen after connecting.
  if (!url.startsWith('mongodb+srv:') && !/[?&]replicaSet=[^&]/.test(url)) throw new ReplicaSetRequired(standaloneMessage)
  const stock = mongooseAdapter({
    url,
    // The driver's half a minute is too long for somebody who mistyped the address; the address itself may say otherwise.
    connectOptions: url.includes('serverSelectionTimeoutMS=') ? { autoIndex: false } : { serverSelectionTimeoutMS: 8000, autoIndex: false },
    // An acknowledged save is in the journal of the majority, and what a transaction reads belongs to one moment.
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  })
  return {
    ...stock,
    init: (args) => {
      const db = stock.init(args)
      if (!isMongooseAdapter(db)) throw new TypeError('The MongoDB adapter made an adapter of another kind.')
      return makeSafe(db, { url, limits })
    },
  }
}

function makeSafe(db: MongooseAdapter, { url, limits }: { url: string; limits: TransactionLimits }): MongooseAdapter {
  const database = databaseOf(url)
  const connect = db.connect?.bind(db)
  db.connect = async (options) => {
    try {
      // Before Payload does, which would wrap the reason in a sentence that no longer tells it.
      await db.connection.openUri(url, db.connectOptions)
    } catch (error) {
      throw explainConnectionFailure(error)
    }
    if (!db.connection.getClient().options.replicaSet) throw new ReplicaSetRequired(standaloneMessage)
    await connect?.(options)
    await makeMissingIndexes(db)
  }

  retryUnknownCommits(db)
  readWhatIsAsked(db)
  keepVersionsInOrder(db)
  const transactions = serialiseTransactions(db, { database, limits })
  // Payload itself clears the lock of a document outside the transaction, while that is open: see `checkDocumentLockStatus`.
  guardWrites(db, { database, transactions, alwaysInTransaction: false })
  noteTransientFailures(db)
  return db
}
