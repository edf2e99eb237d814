/**
 * One writer at a time, first come, first served.
 *
 * Without it, of 100 parallel saves on SQLite 95 fail with SQLITE_BUSY, and of 20 parallel saves of one case on MongoDB 19
 * fail with a write conflict: both databases let one transaction win and send the others away. Staff are few and a save
 * takes tens of milliseconds, so waiting in line costs nothing that anybody notices.
 */

/** Thrown when a save has waited longer than the limit for its turn. */
export class QueueWaitTooLong extends Error {
  override name = 'QueueWaitTooLong'
}

/** The write queue of one database. */
export interface WriteQueue {
  /**
   * Waits for the turn.
   * @param limit the longest wait, in milliseconds.
   * @returns the function that lets the next writer in; calling it again does nothing.
   * @throws {QueueWaitTooLong} after `limit`; the caller has then left the queue.
   */
  enter: (limit: number) => Promise<() => void>
}

/** A queue of its own. There must be one for each database of a process: see `shared-state.ts`. */
export function createWriteQueue(): WriteQueue {
  const waiting: (() => void)[] = []
  let isTaken = false

  function handOver(): void {
    const next = waiting.shift()
    if (next) next()
    else isTaken = false
  }

  function turn(): () => void {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      handOver()
    }
  }

  function enter(limit: number): Promise<() => void> {
    if (!isTaken) {
      isTaken = true
      return Promise.resolve(turn())
    }
    return new Promise((resolve, reject) => {
      const admit = (): void => {
        clearTimeout(timer)
        resolve(turn())
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(admit), 1)
        reject(new QueueWaitTooLong(`No turn to write within ${limit} ms.`))
      }, limit)
      waiting.push(admit)
    })
  }

  return { enter }
}
