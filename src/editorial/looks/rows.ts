/** The rows of `looks`: of each person and record the newest look, and the last look of the visit before. */
import type { PayloadRequest } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { personIn, recordKeyOf } from '@/src/editorial/presence/rows'
import { beginsVisit, type Look, lookBefore } from './visits'

interface StoredLook extends Look {
  readonly version: string | null
}
interface Row {
  readonly savedAt: string
  readonly updatedAt: string
  readonly version?: string | null
}

const keysOf = (person: string, recordKey: string) => ({ last: `${person} ${recordKey}`, former: `${person} ${recordKey} before` })

async function look(req: PayloadRequest, key: string): Promise<StoredLook | null> {
  const row = await req.payload.db.findOne<Row & { id: number | string }>({ collection: 'looks', where: { key: { equals: key } }, req })
  return row && { savedAt: row.savedAt, seenAt: new Date(row.updatedAt).toISOString(), version: row.version ?? null }
}

interface Seen {
  readonly collection: string
  readonly record: string
  readonly version: string | null
  /** When the state that was shown had been saved; ISO. */
  readonly savedAt: string
}

interface State {
  readonly savedAt: string
  readonly version: string | null
}

/** What the person of this request saw of a record, to be read and written. */
function looksAt(req: PayloadRequest, collection: string, record: string) {
  const person = personIn(req).id
  const recordKey = recordKeyOf(collection, record)
  const write = (key: string, { savedAt, version }: State, seenAt: number): Promise<unknown> =>
    req.payload.db.upsert({
      collection: 'looks',
      where: { key: { equals: key } },
      data: { key, person, recordKey, savedAt, version, updatedAt: new Date(seenAt).toISOString() },
      req,
      returning: false,
    })
  return { keys: keysOf(person, recordKey), write }
}

/** Notes that the person of this request has a state of a record before them. What they saw in their visit before stays known. */
export async function noteLook(req: PayloadRequest, { collection, record, ...state }: Seen, now = Date.now()): Promise<void> {
  const { keys, write } = looksAt(req, collection, record)
  await inOneTransaction(req, async () => {
    const last = await look(req, keys.last)
    if (last && beginsVisit(last, now)) await write(keys.former, last, Date.parse(last.seenAt))
    await write(keys.last, state, now)
  })
}

/** Notes that the person of this request has done with the state before them: what is written after it is new to them, however soon they come back. */
export async function endVisit(req: PayloadRequest, { collection, record, ...state }: Seen, now = Date.now()): Promise<void> {
  const { keys, write } = looksAt(req, collection, record)
  await inOneTransaction(req, async () => {
    await write(keys.former, state, now)
    await write(keys.last, state, now)
  })
}

/** What the person of this request saw last, before this visit; null at their first visit. */
export async function seenBefore(req: PayloadRequest, collection: string, record: string, now = Date.now()): Promise<Look | null> {
  const keys = keysOf(personIn(req).id, recordKeyOf(collection, record))
  return lookBefore({ last: await look(req, keys.last), former: await look(req, keys.former) }, now)
}
