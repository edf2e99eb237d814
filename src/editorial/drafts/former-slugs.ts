import type { CollectionBeforeValidateHook, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { get, rowsOf } from '@/src/model/reading'
import { textAt } from './publication'

/** The slug under which readers last knew a record: the live one, or the last one before it was unpublished. */
export async function knownSlug(collection: SanitizedCollectionConfig, id: unknown, req: PayloadRequest): Promise<string | undefined> {
  const shared = { collection: collection.slug, limit: 1, depth: 0, pagination: false, overrideAccess: true, req } as const
  const live = await req.payload.find({ ...shared, where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] } })
  if (live.docs[0]) return textAt(live.docs[0], 'slug')
  const past = await req.payload.findVersions({
    ...shared,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return textAt(get(past.docs[0], 'version'), 'slug')
}

/**
 * Remembers the slug that readers knew when a record is published under another, so that its old address redirects.
 * Names that were only ever tried in drafts are not remembered: nobody cites them. Nor is one that another record took while
 * this one was in the trash: it leads there.
 */
export const keepFormerSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, operation, req }) => {
  if (!data || operation !== 'update' || data._status !== 'published') return data
  const now = textAt(data, 'slug') ?? textAt(originalDoc, 'slug')
  const before = await knownSlug(collection, get(originalDoc, 'id'), req)
  if (!before || !now || before === now) return data
  const taken: Where = { and: [{ slug: { equals: before } }, { id: { not_equals: get(originalDoc, 'id') } }] }
  if ((await req.payload.count({ collection: collection.slug, where: taken, overrideAccess: true, req })).totalDocs > 0) return data
  const others = rowsOf({ ...originalDoc, ...data }, 'formerSlugs').filter((row) => textAt(row, 'slug') !== before && textAt(row, 'slug') !== now)
  return { ...data, formerSlugs: [...others, { slug: before }] }
}
