/** The one call that tells people of something, in the transaction of what it tells of. */
import type { PayloadRequest } from 'payload'

import { personOf } from '@/src/editorial/events/record'
import type { Notification } from '@/src/payload-types'
import type { NotificationKind } from './kinds'

export interface Told {
  readonly kind: NotificationKind
  /** Ids of people; whoever does it is not told of it. */
  readonly people: readonly string[]
  readonly collection: string
  readonly record: string | number
  readonly recordTitle: string
  /** Where in the record (`src/model/addresses.ts`). */
  readonly address?: string
  readonly comment?: string | number
  /** What a person asked or said, never the text of a record. */
  readonly text?: string
}

/** Of these people, those who have left. */
async function gone(req: PayloadRequest, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ id: { in: [...people] } }, { endedAt: { exists: true } }] },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { endedAt: true },
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** Adds a row for each person; none for whoever has left. Mails are made from the rows by a job. */
export async function notify(req: PayloadRequest, { kind, people, collection, record, recordTitle, address, comment, text }: Told): Promise<void> {
  const by = personOf(req)
  const name: unknown = req.user?.name
  const now = new Date().toISOString()
  const left = await gone(req, people)
  for (const person of new Set(people)) {
    if (person === by || left.has(person)) continue
    const data: Omit<Notification, 'id'> = {
      createdAt: now,
      updatedAt: now,
      person,
      kind,
      inCollection: collection,
      record: String(record),
      recordTitle,
      address: address ?? null,
      comment: comment === undefined ? null : String(comment),
      text: text ?? null,
      by,
      byName: typeof name === 'string' ? name : null,
    }
    await req.payload.db.create({ collection: 'notifications', data, req, returning: false })
  }
}
