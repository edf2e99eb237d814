import type { Server } from 'node:http'

export interface StopOptions {
  readonly server: Server
  /** Closes the idle connections that the server does not know of. */
  readonly closeIdle: () => void
  readonly close: () => Promise<void>
  readonly log: (message: string, error?: unknown) => void
  /** In milliseconds: how long requests under way may take to end. */
  readonly grace?: number
}

/**
 * On SIGTERM or SIGINT no new request is taken, those under way are answered, then the process ends with 0. A save that
 * outlasts the grace is cut like by a lost power line, which the database survives.
 */
export function stopOnSignal({ server, closeIdle, close, log, grace = 10_000 }: StopOptions): void {
  let isStopping = false
  const stop = () => {
    // Ctrl-C reaches us twice: from the terminal, and passed on by the command that started us.
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(0), grace).unref()
    const closeAllIdle = (): void => {
      server.closeIdleConnections()
      closeIdle()
    }
    const idle = setInterval(closeAllIdle, 200)
    server.close(() => {
      clearInterval(idle)
      close()
        .catch((error: unknown) => log('Next did not close', error))
        .finally(() => process.exit(0))
    })
    closeAllIdle()
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  // The command that started us is gone: nobody is left to stop us.
  if (process.send) process.on('disconnect', stop)
}
