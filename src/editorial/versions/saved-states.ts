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

const readerOf = (req: PayloadRequest) => ({ depth: 0, pagination: false, user: req.user, overrideAccess: false, req }) as const

/** A kept state of a record with some of its fields. */
export interface KeptState {
  readonly version: string
  /** When it was saved; ISO. */
  readonly savedAt: string
  readonly content: unknown
}

/** The kept states of a record with only these of its fields, newest first; none where the person of this request may not read it. */
export async function keptStates(req: PayloadRequest, collection: CollectionSlug, record: number | string, fields: readonly string[]): Promise<KeptState[]> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: record } },
    sort: '-updatedAt',
    limit: 0,
    select: { updatedAt: true, version: { updatedAt: true, ...Object.fromEntries(fields.map((field) => [field, true])) } },
    ...readerOf(req),
  })
  return docs.map(({ id, updatedAt, version }) => ({
    version: String(id),
    savedAt: new Date(String(get(version, 'updatedAt') ?? updatedAt)).toISOString(),
    content: version,
  }))
}

/** The kept states of a record, newest first; none where the person of this request may not read it. */
export async function savedStates(req: PayloadRequest, collection: CollectionSlug, record: number | string): Promise<SavedState[]> {
  const states = await keptStates(req, collection, record, ['_status'])
  // Unpublishing leaves no live version: the newest published one counts only while nothing later took it away.
  const live = await req.payload.find({
    collection,
    where: { and: [{ id: { equals: record } }, { _status: { equals: 'published' } }] },
    limit: 1,
    ...readerOf(req),
  })
  const isPublished = ({ content }: KeptState): boolean => get(content, '_status') === 'published'
  const newestPublished = live.docs.length > 0 ? states.find(isPublished) : undefined
  return states.map((state) => ({ version: state.version, savedAt: state.savedAt, isPublished: isPublished(state), isLive: state === newestPublished }))
}

/** All that a kept state says, relations as ids; null where there is no such version. */
export async function contentOf(req: PayloadRequest, collection: CollectionSlug, version: string): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.findVersions({ collection, where: { id: { equals: version } }, limit: 1, ...readerOf(req) })
  const found: unknown = docs[0]?.version
  return typeof found === 'object' && found !== null ? { ...found } : null
}
