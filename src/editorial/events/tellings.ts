/** What events tell of changes in a record, in the order in which they were written. */
import type { Payload, PayloadRequest, Sort } from 'payload'

import type { Telling } from '@/src/model/changes/changed-alone'
import type { Event } from '@/src/payload-types'

/** The columns that a telling is made from. */
export const toldFields = { record: true, kind: true, version: true, note: true, addresses: true } as const

/** The order of the rows themselves where the database gives them numbers; a clock that was set back changes nothing then. */
export function eventOrder({ db }: Pick<Payload, 'db'>): Sort {
  return db.defaultIDType === 'number' ? 'id' : ['createdAt', 'id']
}

/** A row of `events` as a telling. */
export function tellingOf({ kind, version, note, addresses }: Pick<Event, 'addresses' | 'kind' | 'note' | 'version'>): Telling {
  return { kind, version: version ?? null, note: note ?? null, addresses: addresses?.split('\n') ?? [] }
}

/** What the events of these records tell, or of all in the collection, by the record's id, oldest first. The record of events is for administrators; what follows from it is not. */
export async function tellingsOf(req: PayloadRequest, collection: string, records: readonly string[] | null): Promise<Map<string, Telling[]>> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ inCollection: { equals: collection } }, ...(records ? [{ record: { in: [...records] } }] : [])] },
    sort: eventOrder(req.payload),
    limit: 0,
    depth: 0,
    pagination: false,
    select: toldFields,
    overrideAccess: true,
    req,
  })
  const told = new Map<string, Telling[]>()
  for (const event of docs) {
    const of = told.get(event.record) ?? []
    of.push(tellingOf(event))
    told.set(event.record, of)
  }
  return told
}
