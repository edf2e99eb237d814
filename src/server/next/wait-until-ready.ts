/** Asks `/healthz` inside the process until the catalogue is loaded: that call opens Payload and starts the refresh. */
import { setTimeout as sleep } from 'node:timers/promises'

import type { Render } from './render'

interface WaitOptions {
  readonly render: Render
  readonly log: (message: string, error?: unknown) => void
  /** In milliseconds between two attempts. */
  readonly pause?: number
}

/** Resolves when the catalogue answers. Retries for as long as it takes: a database may come up after the server. */
export async function waitUntilReady({ render, log, pause = 1_000 }: WaitOptions): Promise<void> {
  let last = ''
  for (;;) {
    const reason = await render('/healthz').then(
      ({ status, body }) => (status === 200 ? null : `/healthz answered ${status} ${body.toString('utf8').slice(0, 500)}`),
      (error: Error) => `/healthz failed: ${error.message}`,
    )
    if (reason === null) return
    // Logged once for each reason, not once a second.
    if (reason !== last) log(`The catalogue is not ready yet; retrying. ${reason}`)
    last = reason
    await sleep(pause)
  }
}
