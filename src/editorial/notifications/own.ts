/** What one person is told of: read, counted and marked for that person alone. */
import type { PayloadRequest, Where } from 'payload'

import type { Notification } from '@/src/payload-types'

/** Rows of the list; older ones are only counted. */
export const mostListed = 100

const of = (person: string): Where => ({ person: { equals: person } })
const unread = (person: string): Where => ({ and: [of(person), { readAt: { exists: false } }] })

/** The newest notifications of a person. Written and read past the rules of Payload's doors: the condition is the rule. */
export async function notificationsOf(req: PayloadRequest, person: string): Promise<Notification[]> {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: of(person),
    sort: '-createdAt',
    limit: mostListed,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** How many of a person's notifications nobody has read yet. */
export async function unreadOf(req: PayloadRequest, person: string): Promise<number> {
  return (await req.payload.count({ collection: 'notifications', where: unread(person), overrideAccess: true, req })).totalDocs
}

/** Which are meant: some by their ids, or all that were there at a moment, so that none is marked that nobody saw. */
export type ReadNotifications = { readonly ids: readonly (number | string)[] } | { readonly upTo: string }

/** Marks a person's own notifications as read; ids of other people's change nothing. In the transaction of `req`. */
export async function markRead(req: PayloadRequest, person: string, marked: ReadNotifications): Promise<void> {
  const which: Where = 'ids' in marked ? { id: { in: [...marked.ids] } } : { createdAt: { less_than_equal: marked.upTo } }
  const { docs } = await req.payload.db.find<Notification>({
    collection: 'notifications',
    where: { and: [unread(person), which] },
    limit: 0,
    pagination: false,
    req,
  })
  const readAt = new Date().toISOString()
  for (const { id } of docs) await req.payload.db.updateOne({ collection: 'notifications', id, data: { readAt }, req, returning: false })
}
