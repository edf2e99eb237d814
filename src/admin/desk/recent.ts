import type { PayloadRequest, Where } from 'payload'

import type { EventKind } from '@/src/editorial/events/kinds'
import type { Event } from '@/src/payload-types'

/** What somebody looks for in the news of the others; typing that goes on is one line by its version. */
const kinds = [
  'created',
  'copied',
  'typed',
  'saved',
  'merged',
  'restored',
  'published',
  'unpublished',
  'ended',
  'deleted',
  'trashed',
  'takenFromTrash',
  'reviewRequested',
  'reviewReturned',
  'reviewApproved',
  'scheduled',
  'scheduleWithdrawn',
  'confirmationAnswered',
  'recordsMerged',
  'mergeUndone',
] as const satisfies readonly EventKind[]

/** What the line of a change is made from: its addresses may be long. */
const shownFields = { kind: true, createdAt: true, inCollection: true, record: true, recordTitle: true, person: true, personName: true } as const
export type RecentChange = Pick<Event, 'id' | keyof typeof shownFields>

const most = 60
const shown = 10

/** The newest changes, one of each record and person. Staff may know who changed what; the whole record is for administrators. */
export async function recentChanges(req: PayloadRequest): Promise<RecentChange[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    // What the system did is no news of a colleague, and accounts are administrators' business.
    where: { and: [{ kind: { in: [...kinds] } }, { person: { exists: true } }, { inCollection: { not_equals: 'users' } }] },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    pagination: false,
    select: shownFields,
    overrideAccess: true,
    req,
  })
  const seen = new Set<string>()
  return docs
    .filter(({ inCollection, record, person }) => {
      const key = `${inCollection}/${record} ${person ?? ''}`
      return !seen.has(key) && Boolean(seen.add(key))
    })
    .slice(0, shown)
}

/** Whether somebody has never written anything here. */
export async function isNew(req: PayloadRequest, person: string): Promise<boolean> {
  const where: Where = { and: [{ person: { equals: person } }, { kind: { in: ['created', 'copied', 'typed', 'saved', 'published'] } }] }
  return (
    (await req.payload.find({ collection: 'events', where, limit: 1, depth: 0, pagination: false, select: { kind: true }, overrideAccess: true, req })).docs
      .length === 0
  )
}
