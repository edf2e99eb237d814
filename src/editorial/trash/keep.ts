/** Deleting through any door puts the record here first, in the transaction of the deletion. */
import type { CollectionBeforeDeleteHook, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { parkVersions } from '@/src/database/parked-versions'
import { personOf } from '@/src/editorial/events/record'
import { callOff } from '@/src/editorial/schedules/call-off'
import { recordTitle } from '@/src/model/record-title'
import type { Trash } from '@/src/payload-types'
import { leavesAt } from './days'

/** A record as the adapter gives it, relations as ids. */
export type Stored = Record<string, unknown> & { readonly id: number | string }

/** The newest state, whether readers have it or not. */
async function newestState(req: PayloadRequest, { slug, versions }: SanitizedCollectionConfig, id: number | string): Promise<Stored | null> {
  const { db } = req.payload
  // The adapter asks the versions, where the record is the parent.
  const drafts = versions?.drafts
    ? await db.queryDrafts<Stored>({ collection: slug, where: { parent: { equals: id } }, limit: 1, pagination: false, req })
    : null
  return drafts?.docs[0] ?? (await db.findOne<Stored>({ collection: slug, where: { id: { equals: id } }, req }))
}

/** For `beforeDelete`, after what refuses. What is scheduled for the record is called off, and whoever scheduled it is told. */
export const keepInTrash: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const newest = await newestState(req, collection, id)
  if (!newest) return
  const now = Date.now()
  const at = new Date(now).toISOString()
  const name: unknown = req.user?.name
  const data: Omit<Trash, 'id'> = {
    createdAt: at,
    updatedAt: at,
    recordTitle: recordTitle(newest),
    inCollection: collection.slug,
    record: String(id),
    person: personOf(req),
    personName: typeof name === 'string' ? name : null,
    leavesAt: new Date(leavesAt(now)).toISOString(),
    body: JSON.stringify(newest),
    versions: collection.versions ? (await parkVersions({ collection: collection.slug, id, req })).join(',') : null,
    isLeaving: false,
  }
  await req.payload.db.create({ collection: 'trash', data, req, returning: false })
  await callOff(req, collection.slug, id)
}

/** The row of a record in the trash, by what it was; null where it is not there. */
export async function inTrash(req: PayloadRequest, collection: string, record: string): Promise<Trash | null> {
  const where: Where = { and: [{ inCollection: { equals: collection } }, { record: { equals: record } }] }
  return (await req.payload.db.findOne<Trash>({ collection: 'trash', where, req })) ?? null
}
