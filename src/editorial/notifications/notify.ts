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

/** Adds a row for each person. Mails are made from the rows by a job. */
export async function notify(req: PayloadRequest, { kind, people, collection, record, recordTitle, address, comment, text }: Told): Promise<void> {
  const by = personOf(req)
  const name: unknown = req.user?.name
  const now = new Date().toISOString()
  for (const person of new Set(people)) {
    if (person === by) continue
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
