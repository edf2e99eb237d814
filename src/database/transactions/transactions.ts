/**
 * Serialises Payload's transactions of one process, with a limit for each.
 *
 * Wraps an adapter's `beginTransaction`, `commitTransaction` and `rollbackTransaction` so that
 * - transactions of a process run one after the other (`write-queue.ts`);
 * - a nested Local API call without `req` is refused at once: it would wait for a second transaction while the first one,
 *   which waits for it, holds the queue, and both would wait for ever;
 * - a transaction that is idle for too long, because the request that began it died, is rolled back and the next one begins;
 * - a transaction ends only when the calls that use it have returned. MongoDB's driver runs a later call outside the
 *   transaction, and what was rolled back would leave something behind;
 * - a save is not reported as stored after its transaction was rolled back, be it by the limit or by a nested call whose
 *   failure a hook has swallowed.
 */
import type { BaseDatabaseAdapter } from 'payload'

import { DatabaseBusy, TransactionEnded } from './errors'
import { isUndone, refuseInsideTransaction, runEndings } from './scope'
import { sharedState, type TransactionScope, writeQueueOf } from './shared-state'
import { QueueWaitTooLong } from './write-queue'

/** How long transactions may wait and rest. */
export interface TransactionLimits {
  /** The longest wait in the write queue, in milliseconds. */
  turn: number
  /** The longest time between two uses of an open transaction, in milliseconds. A call under way is use, up to ten times as long. */
  rest: number
}

/** The wait may be longer than the idle time, so that one dead request does not fail all those behind it. */
export const defaultLimits: TransactionLimits = { turn: 90_000, rest: 30_000 }

type TransactionId = number | string

interface OpenTransaction {
  scope: TransactionScope
  leave: () => void
  lastUsed: number
  timer: NodeJS.Timeout
  /** Calls of the adapter that have not come back yet. */
  calls: Set<Promise<unknown>>
  isEnding: boolean
}

/** The open transactions of one adapter. */
export interface Transactions {
  isOpen: (id: TransactionId) => boolean
  /**
   * Runs a call of the adapter as part of the transaction.
   * @throws {TransactionEnded} if that has ended or is about to.
   */
  within: <Result>(id: TransactionId, call: () => Promise<Result>) => Promise<Result>
  /** Notes that the open transaction is in use, so that a long import is not taken for a dead request. */
  touch: () => void
}

/** Makes the adapter's transactions run one after the other. Call once, before the adapter is used. */
export function serialiseTransactions(
  db: BaseDatabaseAdapter,
  {
    database,
    limits,
    refuseBegin = () => undefined,
  }: { database: string; limits: TransactionLimits; /** @throws if nothing can be stored now */ refuseBegin?: () => void },
): Transactions {
  const begin = db.beginTransaction.bind(db)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  const queue = writeQueueOf(database)
  const open = new Map<TransactionId, OpenTransaction>()
  const expired = new Set<TransactionId>()

  /** Lets no further call in and waits for those under way. */
  async function settle(id: TransactionId): Promise<void> {
    const transaction = open.get(id)
    if (!transaction) return
    transaction.isEnding = true
    await Promise.allSettled(transaction.calls)
  }

  async function close(id: TransactionId, state: 'committed' | 'rolled back'): Promise<void> {
    const transaction = open.get(id)
    if (!transaction) return
    open.delete(id)
    clearTimeout(transaction.timer)
    transaction.scope.state = state
    transaction.leave()
    await runEndings(transaction.scope, (error) => db.payload.logger.error({ err: error, msg: 'Work that waited for the end of a transaction failed.' }))
  }

  async function expire(id: TransactionId): Promise<void> {
    db.payload.logger.error(`A transaction was idle for more than ${limits.rest} ms and was rolled back.`)
    expired.add(id)
    const undone = rollback(id)
    if (db.sessions) db.sessions[id] = endedSession()
    try {
      await undone
    } finally {
      await close(id, 'rolled back')
    }
  }

  function watch(id: TransactionId, wait: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      const transaction = open.get(id)
      if (!transaction) return
      // A transaction that waits for the database's answer is not idle; only an answer that never comes is given up.
      const longest = transaction.calls.size > 0 ? limits.rest * 10 : limits.rest
      const rest = longest - (Date.now() - transaction.lastUsed)
      if (rest > 0) transaction.timer = watch(id, Math.min(rest, limits.rest))
      else expire(id).catch((error: unknown) => db.payload.logger.error({ err: error, msg: 'An idle transaction could not be rolled back.' }))
    }, wait)
    // A script that has finished must be able to exit; the database undoes what was left open.
    return timer.unref()
  }

  db.beginTransaction = async (options) => {
    // Synchronous up to here: the note of the scope must be made in the caller's own asynchronous context.
    refuseInsideTransaction(database)
    const scope: TransactionScope = { database, state: 'waiting', endings: [] }
    sharedState().scope.enterWith(scope)
    const leave = await takeTurn(() => queue.enter(limits.turn))
    try {
      refuseBegin()
      const id = await begin(options)
      if (id === null) throw new Error('The database did not begin a transaction; without one a save could be stored in part.')
      const timer = watch(id, limits.rest)
      open.set(id, { scope, leave, lastUsed: Date.now(), timer, calls: new Set(), isEnding: false })
      scope.state = 'open'
      return id
    } catch (error) {
      scope.state = 'rolled back'
      leave()
      throw error
    }
  }

  db.commitTransaction = async (promisedId) => {
    const id = await promisedId
    if (expired.has(id) || (!id && isUndone(database))) throw new TransactionEnded()
    await settle(id)
    try {
      await commit(id)
      await close(id, 'committed')
    } finally {
      await close(id, 'rolled back')
    }
  }

  db.rollbackTransaction = async (promisedId) => {
    const id = await promisedId
    if (expired.delete(id)) {
      if (db.sessions) delete db.sessions[id]
      return
    }
    await settle(id)
    try {
      await rollback(id)
    } finally {
      await close(id, 'rolled back')
    }
  }

  function isOpen(id: TransactionId): boolean {
    return open.get(id)?.isEnding === false
  }

  // At most one is open.
  function touch(): void {
    for (const transaction of open.values()) transaction.lastUsed = Date.now()
  }

  async function within<Result>(id: TransactionId, call: () => Promise<Result>): Promise<Result> {
    const transaction = open.get(id)
    if (!transaction || !isOpen(id)) throw new TransactionEnded()
    touch()
    const running = call()
    transaction.calls.add(running)
    try {
      return await running
    } finally {
      transaction.calls.delete(running)
      touch()
    }
  }

  return { isOpen, within, touch }
}

async function takeTurn(enter: () => Promise<() => void>): Promise<() => void> {
  try {
    return await enter()
  } catch (error) {
    throw error instanceof QueueWaitTooLong ? new DatabaseBusy() : error
  }
}

/** Stands where the session was. Both adapters look there first and would go on without a transaction if it were empty. */
function endedSession(): { db: unknown; inTransaction: () => never; reject: () => Promise<void>; resolve: () => Promise<void> } {
  const refuse = (): never => {
    throw new TransactionEnded()
  }
  return {
    get db() {
      return refuse()
    },
    inTransaction: refuse,
    reject: () => Promise.resolve(),
    resolve: () => Promise.resolve(),
  }
}
