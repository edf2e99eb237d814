/**
 * Reads cases, entries and images for the public side, in batches so that the process stays responsive meanwhile.
 * What is published is asked for twice: the access rules say which records an anonymous reader may have, and every
 * question says `_status` itself.
 */
import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import type { Case, Media } from '@/src/payload-types'

const published: Where = { _status: { equals: 'published' } }

/** Small records per batch. */
const stepSize = 100
/** Whole cases per batch while readers are served: a request may have to wait for one batch. */
export const smallStep = 10
/** Batch size while there is nothing to serve yet. A fifth quicker in all, because each batch has overhead. */
export const largeStep = 40
/** Cases per batch when only their slugs are read. */
const nameStepSize = 500

type Drafted = Exclude<CollectionSlug, 'users' | 'media' | 'catalogue-changes' | `payload-${string}`>

/**
 * Keyset pagination: reads in batches of `size`, each beginning after the last id of the one before. With page numbers a
 * record would silently be skipped whenever one on an earlier page goes away meanwhile.
 */
async function* inSteps<Doc extends { readonly id: string | number }>(
  size: number,
  where: Where,
  read: (where: Where) => Promise<{ docs: Doc[] }>,
): AsyncGenerator<Doc[]> {
  for (let step = where; ;) {
    const { docs } = await read(step)
    yield docs
    const last = docs.at(-1)
    if (!last || docs.length < size) return
    step = { and: [where, { id: { greater_than: last.id } }] }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Every published record of a small collection. */
export async function readAll<Slug extends Drafted>(payload: Payload, collection: Slug): Promise<DataFromCollectionSlug<Slug>[]> {
  const docs: DataFromCollectionSlug<Slug>[] = []
  const steps = inSteps(stepSize, published, (where) =>
    payload.find({ collection, where, depth: 0, limit: stepSize, pagination: false, sort: 'id', overrideAccess: false }),
  )
  for await (const step of steps) docs.push(...step)
  return docs
}

/** Slugs by id of the cases that an anonymous reader may have: all of them, or those of `ids`. */
export async function readCaseNames(payload: Payload, ids?: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  const asked: Where = ids ? { and: [published, { id: { in: [...ids] } }] } : published
  const steps = inSteps(nameStepSize, asked, (where) =>
    payload.find({ collection: 'cases', where, depth: 0, limit: nameStepSize, pagination: false, sort: 'id', select: { slug: true }, overrideAccess: false }),
  )
  for await (const step of steps) for (const { id, slug } of step) if (slug) names.set(String(id), slug)
  return names
}

/**
 * Whole cases as they are stored: all that are published, or those of `ids`. They come straight from the database adapter,
 * without Payload's walk over every field of every row, which takes twice as long as reading them and adds nothing at
 * depth 0. So the caller must keep only those whose names the access rules gave (`readCaseNames`).
 */
export function readStoredCases(payload: Payload, ids?: readonly string[], casesInStep = smallStep): AsyncGenerator<Case[]> {
  const asked: Where = ids ? { and: [published, { id: { in: [...ids] } }] } : published
  return inSteps(casesInStep, asked, (where) => payload.db.find<Case>({ collection: 'cases', where, limit: casesInStep, pagination: false, sort: 'id' }))
}

/** The images that a case shows, by id. */
export function imageIdsOf({ images }: Case): (string | number)[] {
  return (images ?? []).flatMap(({ image }) => (typeof image === 'object' ? image?.id : image) ?? [])
}

/** Images by id. Public ones only: publishing a case opens its images. */
export async function readImages(payload: Payload, ids: readonly (string | number)[]): Promise<Map<string, Media>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ id: { in: [...new Set(ids)] } }, { isPublic: { equals: true } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** The newest revision in the database, 0 for an empty one. */
export async function newestRevision(payload: Payload): Promise<number> {
  const { docs } = await payload.find({ collection: 'catalogue-changes', sort: '-revision', limit: 1, depth: 0, pagination: false, overrideAccess: true })
  return docs[0]?.revision ?? 0
}
