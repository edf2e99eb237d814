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

/** Notes that the person of this request has a state of a record before them. What they saw in their visit before stays known. */
export async function noteLook(req: PayloadRequest, { collection, record, version, savedAt }: Seen, now = Date.now()): Promise<void> {
  const person = personIn(req).id
  const recordKey = recordKeyOf(collection, record)
  const keys = keysOf(person, recordKey)
  const write = (key: string, state: { savedAt: string; version: string | null }, seenAt: number): Promise<unknown> =>
    req.payload.db.upsert({
      collection: 'looks',
      where: { key: { equals: key } },
      data: { key, person, recordKey, ...state, updatedAt: new Date(seenAt).toISOString() },
      req,
      returning: false,
    })
  await inOneTransaction(req, async () => {
    const last = await look(req, keys.last)
    if (last && beginsVisit(last, now)) await write(keys.former, { savedAt: last.savedAt, version: last.version }, Date.parse(last.seenAt))
    await write(keys.last, { savedAt, version }, now)
  })
}

/** What the person of this request saw last, before this visit; null at their first visit. */
export async function seenBefore(req: PayloadRequest, collection: string, record: string, now = Date.now()): Promise<Look | null> {
  const keys = keysOf(personIn(req).id, recordKeyOf(collection, record))
  return lookBefore({ last: await look(req, keys.last), former: await look(req, keys.former) }, now)
}
