/**
 * What a process must have only once: the write queue of each database, and the note of which transaction the code now
 * running belongs to. A bundler may load this module more than once in one process, and a module-level variable would then
 * exist twice: two queues, and two writers at once. So both hang on `globalThis`.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

import { createWriteQueue, type WriteQueue } from './write-queue'

/** Where the code that is now running stands with regard to a transaction. */
export interface TransactionScope {
  /** Which database it belongs to: see `databaseKey`. */
  database: string
  state: 'waiting' | 'open' | 'committed' | 'rolled back'
  /** What is to be done once it has ended: see `onceEnded`. */
  endings: Ending[]
}

/** Work outside the database that waits for the end of a transaction, and is told how it ended. */
export type Ending = (state: 'committed' | 'rolled back') => Promise<void>

/** One try of an operation that may be tried again: see `retry.ts`. */
export interface Attempt {
  /** The first failure of this try that another try may not meet. */
  transient: unknown
}

interface SharedState {
  queues: Map<string, WriteQueue>
  scope: AsyncLocalStorage<TransactionScope>
  attempt: AsyncLocalStorage<Attempt>
}

const key = Symbol.for('case-knowledge-base.database')
type Holder = { [key]?: SharedState }

/** The one state of this process. */
export function sharedState(): SharedState {
  const holder: typeof globalThis & Holder = globalThis
  holder[key] ??= { queues: new Map(), scope: new AsyncLocalStorage(), attempt: new AsyncLocalStorage() }
  return holder[key]
}

/** The write queue of one database, the same for every adapter that is open on it. */
export function writeQueueOf(database: string): WriteQueue {
  const { queues } = sharedState()
  let queue = queues.get(database)
  if (!queue) {
    queue = createWriteQueue()
    queues.set(database, queue)
  }
  return queue
}
