/** The states of a record that are kept: when each was saved, and which of them readers have. */
import type { CollectionSlug, PayloadRequest } from 'payload'

import { get } from '@/src/model/reading'

export interface SavedState {
  readonly version: string
  /** When this state was saved: what a form calls `loadedVersion`; ISO. */
  readonly savedAt: string
  readonly isPublished: boolean
  /** Readers have this one now. */
  readonly isLive: boolean
}

/** The kept states of a record, newest first; none where the person of this request may not read it. */
export async function savedStates(req: PayloadRequest, collection: CollectionSlug, record: number | string): Promise<SavedState[]> {
  const reader = { depth: 0, pagination: false, user: req.user, overrideAccess: false, req } as const
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: record } },
    sort: '-updatedAt',
    limit: 0,
    select: { updatedAt: true, version: { _status: true, updatedAt: true } },
    ...reader,
  })
  // Unpublishing leaves no live version: the newest published one counts only while nothing later took it away.
  const live = await req.payload.find({ collection, where: { and: [{ id: { equals: record } }, { _status: { equals: 'published' } }] }, limit: 1, ...reader })
  const isPublished = (doc: unknown): boolean => get(doc, 'version._status') === 'published'
  const newestPublished = live.docs.length > 0 ? docs.find(isPublished) : undefined
  return docs.map((doc) => ({
    version: String(doc.id),
    savedAt: new Date(String(get(doc, 'version.updatedAt') ?? doc.updatedAt)).toISOString(),
    isPublished: isPublished(doc),
    isLive: doc === newestPublished,
  }))
}

/** All that a kept state says, relations as ids; null where there is no such version. */
export async function contentOf(req: PayloadRequest, collection: CollectionSlug, version: string): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { id: { equals: version } },
    limit: 1,
    depth: 0,
    pagination: false,
    user: req.user,
    overrideAccess: false,
    req,
  })
  const found: unknown = docs[0]?.version
  return typeof found === 'object' && found !== null ? { ...found } : null
}
