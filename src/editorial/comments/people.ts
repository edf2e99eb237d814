/** Who may be called in a comment, and who is told of one. */
import type { PayloadRequest } from 'payload'

import type { EventKind } from '@/src/editorial/events/kinds'

export interface Colleague {
  readonly id: string
  readonly name: string
}

/** Everybody on the staff, by name; not those who have left. */
export async function staffOf(req: PayloadRequest): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { endedAt: { exists: false } },
    sort: 'name',
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name }) => ({ id: String(id), name }))
}

/** Who wrote on a record, or asked for its review. */
const takesPart: readonly EventKind[] = ['created', 'copied', 'typed', 'continued', 'saved', 'pasted', 'merged', 'rowsRemoved', 'rowsMoved', 'reviewRequested']
/** The newest events that are looked through for people: who left a record long ago is not called back. */
const newestEvents = 200

/** Ids of the people who write a record or asked for its review, as its newest events tell. */
export async function writersOf(req: PayloadRequest, collection: string, record: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ inCollection: { equals: collection } }, { record: { equals: record } }, { kind: { in: [...takesPart] } }, { person: { exists: true } }] },
    sort: '-createdAt',
    limit: newestEvents,
    depth: 0,
    pagination: false,
    select: { person: true },
    overrideAccess: true,
    req,
  })
  return [...new Set(docs.flatMap(({ person }) => person ?? []))]
}

/** Ids of the people who wrote in a thread. @param thread id of its first comment */
export async function peopleIn(req: PayloadRequest, thread: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { or: [{ id: { equals: thread } }, { thread: { equals: thread } }] },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { person: true },
    overrideAccess: true,
    req,
  })
  return [...new Set(docs.flatMap(({ person }) => person ?? []))]
}
