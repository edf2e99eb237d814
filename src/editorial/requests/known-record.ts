import { APIError, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { say } from '@/src/editorial/faults/messages'

export interface OfRecord {
  readonly collection: SanitizedCollectionConfig
  readonly id: number | string
  /** Its newest state, relations as ids. */
  readonly doc: Record<string, unknown>
}

/**
 * A record with drafts that the person of this request may read, or that the caller has let them at.
 * @throws {APIError} 404 in words for everything else
 */
export async function knownRecord(
  req: PayloadRequest,
  slug: string,
  record: string,
  { overrideAccess }: { readonly overrideAccess: boolean },
): Promise<OfRecord> {
  const collection = req.payload.config.collections.find((one) => one.slug === slug && one.versions?.drafts)
  const doc: unknown =
    collection && couldBeId(record, req)
      ? await req.payload.findByID({ collection: collection.slug, id: record, draft: true, depth: 0, disableErrors: true, overrideAccess, user: req.user, req })
      : null
  const id: unknown = typeof doc === 'object' && doc !== null ? Reflect.get(doc, 'id') : null
  if (!collection || typeof doc !== 'object' || doc === null || (typeof id !== 'string' && typeof id !== 'number'))
    throw new APIError(say(req, { ja: 'この記録は見つかりません。', en: 'There is no such record.' }), 404, {}, true)
  return { collection, id, doc: { ...doc } }
}
