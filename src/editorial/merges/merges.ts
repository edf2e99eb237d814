/** The merges that are stored, read back with their shape. */
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { recordTitle } from '@/src/model/record-title'
import type { Merge } from '@/src/payload-types'

type Id = number | string

const recordId = z.union([z.number(), z.string()])
const change = z.object({ collection: z.string(), id: recordId, part: z.enum(['live', 'draft']), address: z.string(), before: z.unknown(), after: z.unknown() })
/** One value that a merge changed, and in which record. */
export type StoredChange = z.infer<typeof change>
const changes = z.array(change)

const given = z.object({
  /** Readers had it. */
  wasLive: z.boolean(),
  /** It had a draft of its own beside what readers had, or was a draft alone. */
  hadDraft: z.boolean(),
  wasRetired: z.boolean(),
  /** The states that the merge made of it: what is another by now was changed since. */
  mainSavedAt: z.string(),
  draftVersion: z.string(),
  /** Addresses that lead to the one that stays since then. */
  slugs: z.array(z.string()),
})
export type Given = z.infer<typeof given>

/** What a merge changed. */
export function changesOf(merge: Merge): StoredChange[] {
  return changes.parse(merge.changes)
}

/** What the entry that it gave up was like. */
export function givenOf(merge: Merge): Given {
  return given.parse(merge.given)
}

/** The merge by which an entry was given up; null where it was not, or that was taken back. */
export async function mergeOf(req: PayloadRequest, collection: string, id: Id): Promise<Merge | null> {
  const where: Where = { and: [{ inCollection: { equals: collection } }, { record: { equals: String(id) } }, { state: { equals: 'done' } }] }
  return (await req.payload.db.findOne<Merge>({ collection: 'merges', where, req })) ?? null
}

/** The entries that were merged into this one, newest first. */
export async function mergedInto(req: PayloadRequest, collection: string, id: Id): Promise<Merge[]> {
  const where: Where = { and: [{ inCollection: { equals: collection } }, { into: { equals: String(id) } }, { state: { equals: 'done' } }] }
  return (await req.payload.db.find<Merge>({ collection: 'merges', where, sort: '-createdAt', limit: 0, pagination: false, req })).docs
}

/** What staff call the entry that stayed. */
export const intoTitle = ({ intoTitle: title }: Merge): string => title ?? recordTitle(null)
