/** Graceful shutdown: no new request, answers for those in flight, then the application and its database. */
import type { Server } from 'node:http'

interface Draining {
  readonly server: Server
  /** Closes the idle connections of the fast path, which the server does not know. */
  readonly closeIdle: () => void
  /** Rejects the requests that are still queued. */
  readonly refuseWaiting: () => void
  /** In milliseconds: when queued requests are rejected, so that no connection is cut without an answer. */
  readonly patience: number
}

/** Resolves when every request in flight is answered. */
export function drain({ server, closeIdle, refuseWaiting, patience }: Draining): Promise<void> {
  return new Promise((resolve) => {
    const closeAllIdle = (): void => {
      server.closeIdleConnections()
      closeIdle()
    }
    const idle = setInterval(closeAllIdle, 200)
    const impatient = setTimeout(refuseWaiting, patience)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(impatient)
      resolve()
    })
    closeAllIdle()
  })
}

interface StopOptions {
  /** Accepts no new request and answers those in flight. */
  readonly drain: () => Promise<unknown>
  readonly close: () => Promise<void>
  readonly log: (message: string, error?: unknown) => void
  /** In milliseconds: after that the process exits, whatever is in flight. A save that is cut then is as after a power failure. */
  readonly grace: number
}

/** Ends the process with 0 on SIGTERM and SIGINT. */
export function shutDownOnSignal({ drain: drainRequests, close, log, grace }: StopOptions): void {
  let isStopping = false
  const stop = (): void => {
    // Ctrl-C arrives twice: from the terminal, and forwarded by the parent process.
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(0), grace).unref()
    drainRequests()
      .then(close)
      .catch((error: unknown) => log('Graceful shutdown failed', error))
      .finally(() => process.exit(0))
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  // The parent process is gone: nothing is left to stop this one.
  if (process.send) process.on('disconnect', stop)
}
