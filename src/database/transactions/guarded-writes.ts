/**
 * No write outside a transaction, and none in the name of one that has ended.
 *
 * Payload's adapters store a document with one statement for each table. Log-in attempts, preferences, jobs and locks go
 * straight to the adapter without a transaction, and a killed process left them torn. And when one of several parallel
 * operations of a request fails, Payload undoes the transaction and forgets it, while the others go on writing outside it:
 * what should have left nothing behind did.
 */
import { type BaseDatabaseAdapter, isolateObjectProperty, type PayloadRequest } from 'payload'

import { type AdapterArguments, reads, wrapMethods, writes } from '@/src/database/adapters/methods'
import { TransactionEnded } from './errors'
import { isUndone } from './scope'
import type { Transactions } from './transactions'

interface Guard {
  database: string
  transactions: Transactions
  /** Whether a write that belongs to no transaction gets one of its own; MongoDB stores a document in one step anyway. */
  alwaysInTransaction: boolean
}

/** Puts the guard around every method of the adapter. Call after `serialiseTransactions`. */
export function guardWrites(db: BaseDatabaseAdapter, { database, transactions, alwaysInTransaction }: Guard): void {
  wrapMethods(db, reads, async (call, args) => {
    const id = await args.req?.transactionID
    // A read that comes after the end of its transaction does no harm; it sees what is stored.
    return id && transactions.isOpen(id) ? transactions.within(id, () => call(args)) : call(args)
  })

  wrapMethods(db, writes, async (call, args) => {
    const id = await args.req?.transactionID
    if (id) return transactions.within(id, () => call(args))
    if (args.req && isUndone(database)) throw new TransactionEnded()
    return alwaysInTransaction ? inOwnTransaction(db, call, args) : call(args)
  })

  // Payload begins a transaction for it and does not undo that when it fails: every save would wait until the limit of rest.
  wrapMethods(db, ['updateJobs'], async (call, args) => {
    try {
      return await call(args)
    } catch (error) {
      const id = await args.req?.transactionID
      if (id) await db.rollbackTransaction(id)
      throw error
    }
  })
}

async function inOwnTransaction(db: BaseDatabaseAdapter, call: (args: AdapterArguments) => Promise<unknown>, args: AdapterArguments): Promise<unknown> {
  const id = await db.beginTransaction()
  if (id === null) throw new Error('The database did not begin a transaction; without one the write could be stored in part.')
  try {
    const result = await call({ ...args, req: withTransaction(args.req, id) })
    await db.commitTransaction(id)
    return result
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}

/** The same request in another transaction; the caller's own object must not learn of it. */
function withTransaction(req: Partial<PayloadRequest> | undefined, id: number | string): Partial<PayloadRequest> {
  if (!req) return { transactionID: id }
  const isolated = isolateObjectProperty(req, 'transactionID')
  isolated.transactionID = id
  return isolated
}
