import type { Access, CollectionSlug, PayloadRequest } from 'payload'

import { mayPublish, roleOf } from '@/src/editorial/access/roles'
import { personOf } from '@/src/editorial/events/record'
import { idOf } from '@/src/model/reading'

/** Records that one person may discard with one request. */
const mostDiscarded = 500

type Id = string | number

/** The ids of records of a collection that this person created; with `id`, of that record only. */
async function createdBy(req: PayloadRequest, collection: CollectionSlug, person: string, id: Id | undefined): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      and: [
        { inCollection: { equals: collection } },
        { kind: { in: ['created', 'copied'] } },
        { person: { equals: person } },
        ...(id === undefined ? [] : [{ record: { equals: String(id) } }]),
      ],
    },
    sort: '-createdAt',
    limit: mostDiscarded,
    depth: 0,
    pagination: false,
    select: { record: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ record }) => record)
}

/** Which of these records were published at any time, by their versions and by the record of events. */
async function everPublished(req: PayloadRequest, collection: CollectionSlug, records: readonly string[]): Promise<Set<string>> {
  const [{ docs: versions }, { docs: events }] = await Promise.all([
    req.payload.findVersions({
      collection,
      where: { and: [{ parent: { in: records } }, { 'version._status': { equals: 'published' } }] },
      limit: 0,
      depth: 0,
      pagination: false,
      select: { parent: true },
      overrideAccess: true,
      req,
    }),
    req.payload.find({
      collection: 'events',
      where: { and: [{ inCollection: { equals: collection } }, { record: { in: records } }, { kind: { equals: 'published' } }] },
      limit: 0,
      depth: 0,
      pagination: false,
      select: { record: true },
      overrideAccess: true,
      req,
    }),
  ])
  return new Set([...versions.map(({ parent }) => String(idOf(parent))), ...events.map(({ record }) => record)])
}

/**
 * Access to deleting: publishers may delete any record, its creator a draft that was never published. `refuseDeleteInUse`
 * refuses what is in use for both.
 */
export function publishersOrCreator(collection: CollectionSlug): Access {
  return async ({ req, id }) => {
    if (mayPublish(req.user)) return true
    const person = personOf(req)
    if (roleOf(req.user) === null || person === null) return false
    const created = await createdBy(req, collection, person, id)
    if (created.length === 0) return false
    const published = await everPublished(req, collection, created)
    const own = created.filter((record) => !published.has(record))
    return own.length > 0 && { id: { in: own } }
  }
}
