/**
 * A server process that begins steps, each on a database of its own, and rests in each of them at a certain moment, for tests
 * that kill it then. Its input has what to do in a line, and another one when it is to begin; it prints a JSON line for each step.
 */
import { createInterface } from 'node:readline'

import type { Role } from '@/src/editorial/access/roles'
import type { TestDatabase } from './database'
import { watchPoints } from './points'
import { openProduct } from './product'
import { takeStep } from './take-step'
import type { Step } from './transitions'

/** What `held.ts` sends. */
export interface ToHold {
  readonly name: string
  readonly database: Pick<TestDatabase, 'kind' | 'url'>
  readonly sessions: readonly (readonly [Role, string])[]
  readonly step: Step
  /** At which of its moments it rests, from 0; without: it is done. */
  readonly point?: number
}

function say(line: { readonly step: 'done' | 'failed' | 'held' | 'open'; readonly name?: string; readonly why?: unknown }): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Opens the product. @returns what begins the step */
async function openFor({ name, database, sessions, step, point }: ToHold): Promise<() => Promise<void>> {
  const product = await openProduct({ database: { ...database, remove: () => undefined }, sessions })
  let reached = -1
  if (point !== undefined) {
    watchPoints(product.payload, async () => {
      reached += 1
      if (reached < point) return
      say({ step: 'held', name })
      await new Promise(() => undefined)
    })
  }
  return async () => say({ step: 'done', name, why: await takeStep(product, step) })
}

const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const line = await input.next()
const all: readonly ToHold[] = JSON.parse(String(line.value))
const begin: (() => Promise<void>)[] = []
// All are open before the first one begins: a transaction that rests for too long is undone.
for (const one of all) begin.push(await openFor(one))
say({ step: 'open' })
await input.next()
await Promise.all(begin.map((start) => start().catch((error: unknown) => say({ step: 'failed', why: String(error) }))))
