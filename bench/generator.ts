/** The load generator's process, seen from the one that gives it orders. */
import type { ChildProcess } from 'node:child_process'

import { typescript } from '@/src/commands/plain/effects.mjs'
import { end, start } from '@/src/commands/plain/processes.mjs'
import type { Order, Outcome } from './load'

export interface Generator {
  /** @throws when a request was not answered with 200. */
  readonly run: (order: Order) => Promise<Outcome>
  /** Lets the running order end with the requests under way. */
  readonly hurry: () => void
  readonly close: () => Promise<void>
}

function isOutcome(message: unknown): message is Outcome {
  return typeof message === 'object' && message !== null && 'requests' in message && 'busy' in message
}

/** The next message of a child. @throws when the child ends before. */
export function messageOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onClose = (code: number | null): void => reject(new Error(`A process of the measurement ended by itself (code ${code}).`))
    child.once('close', onClose)
    child.once('message', (message) => {
      child.off('close', onClose)
      resolve(message)
    })
  })
}

export async function startGenerator(root: string): Promise<Generator> {
  const child = start(process.execPath, typescript('bench/load.ts'), { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  await messageOf(child)
  return {
    run: async (order) => {
      const answer = messageOf(child)
      child.send({ ...order })
      const outcome = await answer
      if (!isOutcome(outcome)) throw new Error('The load generator said something else than its outcome.')
      if (outcome.failures > 0 || outcome.requests === 0) {
        throw new Error(`${outcome.failures} of ${outcome.requests} requests for ${order.path} at port ${order.port} failed: nothing of this run counts.`)
      }
      return outcome
    },
    hurry: () => void child.send('stop'),
    close: () => end(child),
  }
}
