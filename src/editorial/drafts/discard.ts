import type { Access, CollectionSlug, PayloadRequest } from 'payload'

import { mayPublish, roleOf } from '@/src/editorial/access/roles'
import { personOf } from '@/src/editorial/events/record'
import { idOf } from '@/src/editorial/publish-guard/reading'

/** Records that one person may discard at once in a list; who began more asks twice. */
const mostDiscarded = 500

type Id = string | number

/** The records of a collection that this person began, or, of these, the one that is asked about. */
async function createdBy(req: PayloadRequest, collection: CollectionSlug, person: string, id: Id | undefined): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      and: [
        { inCollection: { equals: collection } }, { kind: { in: ['created', 'copied'] } }, { person: { equals: person } },
        ...(id === undefined ? [] : [{ record: { equals: String(id) } }]),
      ],
    },
    sort: '-createdAt', limit: mostDiscarded, depth: 0, pagination: false, select: { record: true }, overrideAccess: true, req,
  })
  return docs.map(({ record }) => record)
}

/** Which of these records were live at some time, as far as their versions and the record of events know. */
async function everPublished(req: PayloadRequest, collection: CollectionSlug, records: readonly string[]): Promise<Set<string>> {
  const [{ docs: versions }, { docs: events }] = await Promise.all([
    req.payload.findVersions({
      collection, where: { and: [{ parent: { in: records } }, { 'version._status': { equals: 'published' } }] },
      limit: 0, depth: 0, pagination: false, select: { parent: true }, overrideAccess: true, req,
    }),
    req.payload.find({
      collection: 'events', where: { and: [{ inCollection: { equals: collection } }, { record: { in: records } }, { kind: { equals: 'published' } }] },
      limit: 0, depth: 0, pagination: false, select: { record: true }, overrideAccess: true, req,
    }),
  ])
  return new Set([...versions.map(({ parent }) => String(idOf(parent))), ...events.map(({ record }) => record)])
}

/** Publishers delete; whoever began a draft that was never published may discard it. What is in use stays either way. */
export function publishersOrCreator(collection: CollectionSlug): Access {
  return async ({ req, id }) => {
    if (mayPublish(req.user)) return true
    const person = personOf(req)
    if (roleOf(req.user) === null || person === null) return false
    const begun = await createdBy(req, collection, person, id)
    if (begun.length === 0) return false
    const published = await everPublished(req, collection, begun)
    const own = begun.filter((record) => !published.has(record))
    return own.length > 0 && { id: { in: own } }
  }
}
