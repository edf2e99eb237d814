/**
 * Waiting for another process that writes to the same file.
 *
 * SQLite's own `busy_timeout` sleeps in the only thread there is, and no reader is answered meanwhile; without it the second
 * of two processes fails in 1,803 of 1,806 writes. So the wait is asynchronous, with growing, jittered pauses between the tries.
 */

/** How long to try, and the shortest and longest pause between two tries, in milliseconds. */
export interface BusyLimits {
  total: number
  shortest: number
  longest: number
}

const defaultBusyLimits: BusyLimits = { total: 30_000, shortest: 1, longest: 20 }

/**
 * Runs `work` until the file is free.
 * @throws whatever `work` throws that is not SQLITE_BUSY, or the last SQLITE_BUSY after `limits.total`.
 */
export async function waitWhileBusy<Result>(work: () => Promise<Result> | Result, limits: BusyLimits = defaultBusyLimits): Promise<Result> {
  const deadline = Date.now() + limits.total
  for (let ceiling = limits.shortest; ; ceiling = Math.min(ceiling * 2, limits.longest)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
    }
    const pause = ceiling * (0.5 + Math.random() / 2)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Whether SQLite refused because another connection holds the file. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error))
}

/**
 * SQLite's name for the error, such as `SQLITE_BUSY`, or the empty string. Looked up by property: statements with RETURNING
 * bring the binding's plain errors, not the client's `LibsqlError`.
 */
export function sqliteCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
