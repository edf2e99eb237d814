/** What is known of a record and a person before a step: read once, and given to the rules. */
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { roleOf } from '@/src/editorial/access/roles'
import { personOf } from '@/src/editorial/events/record'
import { recordKeyOf } from '@/src/editorial/presence/rows'
import { get, idOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import type { Review } from '@/src/payload-types'
import { isReviewedCollection, type ReviewState } from './states'
import type { DraftState, Situation } from './steps'
import { type Authorship, authorshipOf } from './writers'

type Id = number | string

export interface Reviewed extends Authorship {
  readonly collection: SanitizedCollectionConfig
  readonly id: Id
  readonly title: string
  /** When the newest state was saved, which is its name (`loadedVersion`). */
  readonly savedAt: string
  /** The same of what readers have; null where they have nothing. */
  readonly liveSavedAt: string | null
  readonly row: Review | null
  readonly now: Situation
}

/** The row of a record, if it was ever handed over. */
export async function reviewRow(req: PayloadRequest, collection: string, id: Id): Promise<Review | null> {
  const where = { recordKey: { equals: recordKeyOf(collection, id) } }
  return (await req.payload.db.findOne<Review>({ collection: 'reviews', where, req })) ?? null
}

/** Where the newest text stands: an approval is of the very state that was approved. */
export function draftStateOf(row: Pick<Review, 'savedAt' | 'state'> | null, savedAt: string): DraftState {
  if (row?.state === 'requested' || row?.state === 'returned') return row.state
  return row?.state === 'approved' && Date.parse(row.savedAt) === Date.parse(savedAt) ? 'approved' : 'draft'
}

/** What the column of the newest state says. */
export function columnOf(draftState: DraftState, isAlone: boolean): ReviewState | null {
  if (draftState !== 'draft') return draftState
  return isAlone ? 'publishedAlone' : null
}

/** A record as its review stands for the person of `req`; null where there is none. */
export async function reviewedRecord(req: PayloadRequest, collection: SanitizedCollectionConfig, id: Id): Promise<Reviewed | null> {
  if (!couldBeId(id, req)) return null
  const shared = { collection: collection.slug, limit: 1, depth: 0, pagination: false, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({ ...shared, where: { id: { equals: id } }, draft: true })
  const [newest] = docs
  if (!newest) return null
  const live = await req.payload.find({
    ...shared,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { reviewState: true, updatedAt: true },
  })
  const row = await reviewRow(req, collection.slug, id)
  const authorship = await authorshipOf(req, collection.slug, String(id))
  const savedAt = String(get(newest, 'updatedAt'))
  const me = personOf(req)
  return {
    ...authorship,
    collection,
    id: idOf(newest) ?? id,
    title: recordTitle(newest),
    savedAt,
    liveSavedAt: live.docs[0] ? String(get(live.docs[0], 'updatedAt')) : null,
    row,
    now: {
      draftState: draftStateOf(row, savedAt),
      role: roleOf(req.user),
      isWriter: me !== null && authorship.writers.has(me),
      isAsker: me !== null && row?.asked === me,
      isLive: live.docs.length > 0,
      hasChanges: get(newest, '_status') !== 'published',
      isAlone: get(live.docs[0], 'reviewState') === 'publishedAlone',
      isAlonePublisher: me !== null && authorship.alone?.person === me,
      isReviewed: isReviewedCollection(collection.slug),
    },
  }
}
