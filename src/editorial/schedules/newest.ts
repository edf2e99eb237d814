import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { get } from '@/src/model/reading'

/** The newest state of a record, draft or not, with what it was published as; null where there is none or it may not be read. */
export async function newestState(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<{ readonly record: object; readonly savedAt: string } | null> {
  if (!couldBeId(id, req)) return null
  const record: unknown = await req.payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user: req.user, req })
  const savedAt = get(record, 'updatedAt')
  return typeof savedAt === 'string' ? { record: Object(record), savedAt } : null
}

/** Whether readers see the record now. */
export async function isPublished(req: PayloadRequest, collection: CollectionSlug, id: number | string): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  return (await req.payload.count({ collection, where, overrideAccess: true, req })).totalDocs > 0
}

/** A collection that is written as drafts and published, by its name in an address; null for any other. */
export function draftedSlug(req: PayloadRequest, name: string): CollectionSlug | null {
  const config = req.payload.config.collections.find(({ slug }) => slug === name)
  return config?.versions?.drafts ? config.slug : null
}
