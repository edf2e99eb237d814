/**
 * Which server process runs the jobs. Payload's queue has no lease: two processes on MongoDB claim the same job, and one that was
 * claimed by a process that died is claimed for ever. So whoever has work to do first takes this one row, marks it anew while
 * it works, and gives it back.
 */
import { randomUUID } from 'node:crypto'

import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'

import { get } from '@/src/model/reading'

const collection = 'payload-kv'
const where = { key: { equals: 'jobs-runner' } }

interface Held {
  /** Null when it is free. */
  readonly holder: string | null
  /** Another one each time the holder shows that it lives. */
  readonly mark: string
}

export interface Lease {
  /** @returns false if another process works */
  readonly take: () => Promise<boolean>
  /** Shows that this process still works. @returns false if another one has taken over */
  readonly renew: () => Promise<boolean>
  readonly release: () => Promise<void>
}

export interface LeaseOptions {
  /** In milliseconds: a holder whose mark has not changed for so long is taken for dead. By our own clock; the holder's may be wrong. */
  readonly patience: number
  /** In milliseconds. */
  readonly now?: () => number
}

async function read({ db }: Payload, req?: PayloadRequest): Promise<Held> {
  const row: unknown = await db.findOne({ collection, where, ...(req && { req }) })
  const [holder, mark] = [get(row, 'data.holder'), get(row, 'data.mark')]
  return { holder: typeof holder === 'string' ? holder : null, mark: typeof mark === 'string' ? mark : '' }
}

export function createLease(payload: Payload, { patience, now = () => performance.now() }: LeaseOptions): Lease {
  const own = randomUUID()
  let seen = { mark: '', since: 0 }

  /** Writes the row if it still is as `isAsExpected` wants it. Of two processes at once, the database lets one win. */
  async function write(holder: string | null, isAsExpected: (held: Held) => boolean): Promise<boolean> {
    const req = await createLocalReq({}, payload)
    try {
      await initTransaction(req)
      const isOurs = isAsExpected(await read(payload, req))
      if (isOurs) await payload.db.upsert({ collection, where, data: { key: 'jobs-runner', data: { holder, mark: randomUUID() } }, req, returning: false })
      await commitTransaction(req)
      return isOurs
    } catch (error) {
      await killTransaction(req)
      const { holder: winner } = await read(payload)
      if (winner !== null && winner !== own) return false
      throw error
    }
  }

  return {
    take: async () => {
      const held = await read(payload)
      if (held.holder !== null && held.holder !== own) {
        if (seen.mark !== held.mark) seen = { mark: held.mark, since: now() }
        if (now() - seen.since < patience) return false
      }
      return write(own, ({ holder, mark }) => holder === null || holder === own || mark === held.mark)
    },
    renew: () => write(own, ({ holder }) => holder === own),
    release: async () => void (await write(null, ({ holder }) => holder === own)),
  }
}
