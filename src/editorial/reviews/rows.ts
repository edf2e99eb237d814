/** The rows of `reviews` and the column that follows from them, written in the transaction of `req`. */
import type { CollectionSlug, PayloadRequest } from 'payload'

import { setColumns, setVersionColumns } from '@/src/database/columns'
import { recordKeyOf } from '@/src/editorial/presence/rows'
import type { Review } from '@/src/payload-types'
import { columnOf, type Reviewed, reviewRow } from './situation'
import type { ReviewState } from './states'
import type { DraftState } from './steps'

interface Target {
  readonly collection: CollectionSlug
  readonly id: number | string
  readonly title: string
}

type Values = Partial<Omit<Review, 'createdAt' | 'id' | 'inCollection' | 'record' | 'recordKey' | 'updatedAt'>> & {
  readonly state: ReviewState
  readonly savedAt: string
}

/** Writes the one row of a record; what is not given stays. */
export async function writeReview(req: PayloadRequest, { collection, id, title }: Target, values: Values): Promise<void> {
  const row = await reviewRow(req, collection, id)
  const updatedAt = new Date().toISOString()
  const data = { ...values, recordTitle: title, updatedAt }
  if (row) {
    await req.payload.db.updateOne({ collection: 'reviews', id: row.id, data, req, returning: false })
    return
  }
  const own = { inCollection: collection, record: String(id), recordKey: recordKeyOf(collection, id), createdAt: updatedAt }
  await req.payload.db.create({ collection: 'reviews', data: { ...data, ...own }, req, returning: false })
}

/** Puts the state into the record: into what readers have, and into its newest version. No version is made. */
export async function showState(req: PayloadRequest, reviewed: Reviewed, draftState: DraftState, isAlone: boolean): Promise<void> {
  const { collection, id, liveSavedAt } = reviewed
  const column = columnOf(draftState, isAlone)
  const live = liveSavedAt === null ? column : isAlone ? 'publishedAlone' : null
  const { payload } = req
  const stored = await payload.db.findOne<{ id: number | string; updatedAt: string }>({ collection: collection.slug, where: { id: { equals: id } }, req })
  if (stored) await setColumns(payload, { collection: collection.slug, id, values: { reviewState: live }, updatedAt: stored.updatedAt, req })
  const { docs } = await payload.findVersions({
    collection: collection.slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { updatedAt: true },
    overrideAccess: true,
    req,
  })
  for (const version of docs) {
    await setVersionColumns(payload, { collection: collection.slug, id: version.id, values: { reviewState: column }, updatedAt: version.updatedAt, req })
  }
}
