/**
 * Payload's transactions, one at a time and never for ever.
 *
 * Wraps an adapter's `beginTransaction`, `commitTransaction` and `rollbackTransaction` so that
 * - transactions of a process take turns (`write-queue.ts`);
 * - a nested Local API call that forgot `req` is refused at once: it would ask for a second transaction while the first
 *   one, which waits for it, holds the only turn, and both would wait for ever;
 * - a transaction that rests too long, because the request that began it died, is undone and the turn passed on;
 * - what such a request still tries to write is refused. Payload would store it outside any transaction.
 */
import { APIError, type BaseDatabaseAdapter } from 'payload'

import { sharedState, writeQueueOf, type TransactionScope } from './shared-state'
import { QueueWaitTooLong } from './write-queue'

export interface TransactionLimits {
  /** The longest wait for the turn to write, in milliseconds. */
  turn: number
  /** The longest time between two uses of an open transaction, in milliseconds. */
  rest: number
}

/** A turn may take longer than a rest, so that one dead request does not fail all those behind it. */
export const defaultLimits: TransactionLimits = { turn: 90_000, rest: 30_000 }

type TransactionId = number | string

interface OpenTransaction {
  scope: TransactionScope
  leave: () => void
  lastUsed: number
  timer: NodeJS.Timeout
}

export interface Transactions {
  isOpen: (id: TransactionId) => boolean
  /** Notes that the open transaction is in use, so that a long import is not taken for a dead request. */
  touch: () => void
}

/** Thrown for a call inside a transaction that did not pass `req` on. */
export class NestedWithoutReq extends Error {
  override name = 'NestedWithoutReq'
}

/** Thrown for a write in the name of a transaction that has ended. */
export class TransactionEnded extends APIError {
  constructor() {
    super(
      '保存が途中で取り消されました。もう一度保存してください。 / The save was undone before it was complete. Please save again.',
      503,
      null,
      true,
    )
  }
}

/** Thrown when the line of writers did not move on within the limit. */
export class DatabaseBusy extends APIError {
  constructor() {
    super(
      'ほかの保存が続いているため、順番が来ませんでした。しばらくしてからもう一度保存してください。 / ' +
        'Other saves took too long for this one to have its turn. Please save again in a moment.',
      503,
      null,
      true,
    )
  }
}

/**
 * Whether the code now running is inside an open transaction of this database.
 * @throws {NestedWithoutReq} if so.
 */
export function refuseInsideTransaction(database: string): void {
  const scope = sharedState().scope.getStore()
  if (scope?.database !== database || scope.state !== 'open') return
  throw new NestedWithoutReq(
    'A write inside a transaction did not pass `req`, so it would wait for ever for the transaction that waits for it. ' +
      'Pass the `req` of the hook: payload.update({ …, req }).',
  )
}

/** Makes the adapter's transactions take turns. Call once, before the adapter is used. */
export function serialiseTransactions(
  db: BaseDatabaseAdapter,
  { database, limits }: { database: string; limits: TransactionLimits },
): Transactions {
  const begin = db.beginTransaction.bind(db)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  const queue = writeQueueOf(database)
  const open = new Map<TransactionId, OpenTransaction>()
  const expired = new Set<TransactionId>()

  function close(id: TransactionId, state: 'committed' | 'rolled back'): void {
    const transaction = open.get(id)
    if (!transaction) return
    open.delete(id)
    clearTimeout(transaction.timer)
    transaction.scope.state = state
    transaction.leave()
  }

  async function expire(id: TransactionId): Promise<void> {
    db.payload.logger.error(`A transaction rested for more than ${limits.rest} ms and was undone.`)
    expired.add(id)
    const undone = rollback(id)
    if (db.sessions) db.sessions[id] = endedSession()
    try {
      await undone
    } finally {
      close(id, 'rolled back')
    }
  }

  function watch(id: TransactionId, wait: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      const transaction = open.get(id)
      if (!transaction) return
      const rest = limits.rest - (Date.now() - transaction.lastUsed)
      if (rest > 0) transaction.timer = watch(id, rest)
      else expire(id).catch((error: unknown) => db.payload.logger.error({ err: error, msg: 'Could not undo it.' }))
    }, wait)
    // A script that has finished must be able to exit; the database undoes what was left open.
    return timer.unref()
  }

  db.beginTransaction = async (options) => {
    // Synchronous up to here: the note of the scope must be made in the caller's own asynchronous context.
    refuseInsideTransaction(database)
    const scope: TransactionScope = { database, state: 'waiting' }
    sharedState().scope.enterWith(scope)
    const leave = await takeTurn(() => queue.enter(limits.turn))
    try {
      const id = await begin(options)
      if (id === null) throw new Error('The database began no transaction; without one, saves would be torn.')
      open.set(id, { scope, leave, lastUsed: Date.now(), timer: watch(id, limits.rest) })
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
    if (expired.has(id)) throw new TransactionEnded()
    try {
      await commit(id)
      close(id, 'committed')
    } finally {
      close(id, 'rolled back')
    }
  }

  db.rollbackTransaction = async (promisedId) => {
    const id = await promisedId
    if (expired.delete(id)) {
      if (db.sessions) delete db.sessions[id]
      return
    }
    try {
      await rollback(id)
    } finally {
      close(id, 'rolled back')
    }
  }

  return {
    isOpen: (id) => open.has(id),
    // At most one is open.
    touch: () => {
      for (const transaction of open.values()) transaction.lastUsed = Date.now()
    },
  }
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
