/** The one call that records what happened, in the transaction of the write that it tells of. */
import type { PayloadRequest } from 'payload'

import { isJob } from '@/src/database/requests/context'
import { roleOf } from '@/src/editorial/access/roles'
import type { Event } from '@/src/payload-types'
import { recordRevision } from './catalogue-changes'
import type { EventKind } from './kinds'

/** Addresses that one event names; the count says how many there were. */
export const mostAddresses = 200

/** What an event tells, but for when, who and through which door. */
export interface EventDetails {
  readonly kind: EventKind
  readonly collection: string
  readonly record: string | number
  readonly recordTitle: string
  readonly version?: string | number | null
  readonly note?: string
  /** The values that it changed (`src/model/addresses.ts`); none where it is the whole record. */
  readonly addresses?: readonly string[]
  /** Readers see it: the revision that their pages hang on is raised by the same call. */
  readonly isSeen?: boolean
}

/** Through which door a write came. A browser says by itself that a request comes from our own pages; scripts cannot. */
function doorOf(req: PayloadRequest): 'api' | 'command' | 'form' | 'job' {
  if (isJob(req.context)) return 'job'
  if (req.payloadAPI === 'local') return req.user ? 'form' : 'command'
  return req.headers.get('sec-fetch-site') === 'same-origin' ? 'form' : 'api'
}

/** Whom a write belongs to, as events name them; null for the system itself. */
export function personOf(req: PayloadRequest): string | null {
  return req.user ? String(req.user.id) : null
}

/** Adds a row to the record, and raises the revision if readers see what it tells of; both in the transaction of `req`. */
export async function recordEvent(req: PayloadRequest, happened: EventDetails): Promise<void> {
  const { kind, collection, record, recordTitle, version, note, addresses = [], isSeen = false } = happened
  const name: unknown = req.user?.name
  const now = new Date().toISOString()
  const data: Omit<Event, 'id'> = {
    createdAt: now,
    updatedAt: now,
    kind,
    inCollection: collection,
    record: String(record),
    recordTitle,
    version: version === undefined || version === null ? null : String(version),
    person: personOf(req),
    personName: typeof name === 'string' ? name : null,
    role: roleOf(req.user),
    door: doorOf(req),
    note: note ?? null,
    addresses: addresses.length > 0 ? addresses.slice(0, mostAddresses).join('\n') : null,
    addressCount: addresses.length,
  }
  // With the adapter itself: the rules of Payload's doors are for people, and a person with a one-time password may write nothing.
  await req.payload.db.create({ collection: 'events', data, req, returning: false })
  if (isSeen) await recordRevision(req, collection, record)
}
