/** What a save does to a review: an edit takes an approval away, a publication ends the review or is flagged. In the save's own transaction. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import { isDraftSave, isRestoringVersion, versionPlanOf } from '@/src/database/requests/context'
import { roleOf } from '@/src/editorial/access/roles'
import { changedAddresses } from '@/src/editorial/events/changed-addresses'
import { personOf } from '@/src/editorial/events/record'
import { noteAlone } from '@/src/editorial/faults/bulk-refusals'
import { refusal } from '@/src/editorial/faults/messages'
import { notify } from '@/src/editorial/notifications/notify'
import { recordKeyOf } from '@/src/editorial/presence/rows'
import { publishReasonOf } from '@/src/editorial/requests/publish-reason'
import { get, idOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { writeReview } from './rows'
import { columnOf, draftStateOf, reviewedRecord, reviewRow } from './situation'
import { isReviewedCollection, type ReviewState } from './states'
import { type Situation, step } from './steps'

type Saved = Parameters<CollectionBeforeChangeHook>[0]

const newRecord = (req: PayloadRequest, collection: string): Situation => ({
  draftState: 'draft',
  role: roleOf(req.user),
  isWriter: true,
  isAsker: false,
  isLive: false,
  hasChanges: true,
  isAlone: false,
  isAlonePublisher: false,
  isReviewed: isReviewedCollection(collection),
})

/**
 * Whether what is published now has been seen by a second person.
 * @throws {APIError} 409 where it has not and no reason is given
 */
async function stateOfPublication({ collection, data, originalDoc, operation, req }: Saved): Promise<ReviewState | null> {
  const id = operation === 'update' ? idOf(originalDoc) : null
  const plan = id === null ? null : versionPlanOf(req, collection.slug, id)
  const record = id ?? ''
  const after: unknown = { ...originalDoc, ...data }
  const changes = (before: unknown): boolean => changedAddresses({ collection: collection.slug, record, fields: collection.fields, before, after }).length > 0
  // Nothing new for readers: what was not looked at yet still is not.
  if (!req.user || (plan && plan.before !== undefined && !changes(plan.before))) {
    return get(plan?.before, 'reviewState') === 'publishedAlone' ? 'publishedAlone' : null
  }
  const reviewed = id === null ? null : await reviewedRecord(req, collection, id)
  const reason = publishReasonOf(req)
  const outcome = step(reviewed?.now ?? newRecord(req, collection.slug), 'publish', {
    isNewest: true,
    hasReason: reason !== null,
    changesText: id === null || changes(originalDoc),
  })
  if ('refused' in outcome) {
    if (outcome.code === 'noSecondPerson') noteAlone(req, record)
    throw refusal(req, outcome.refused, outcome.status, { reason: outcome.code })
  }
  if (plan) plan.told = [...(reviewed?.writers ?? []), ...(reviewed?.row?.asked ? [reviewed.row.asked] : [])]
  if (outcome.to !== 'publishedAlone') return null
  if (plan) plan.aloneBecause = reason ?? undefined
  return 'publishedAlone'
}

/** Keeps the column true at every save, whatever the door. */
export const keepReviewState: CollectionBeforeChangeHook = async (saved) => {
  const { collection, data, originalDoc, operation, req, context } = saved
  if (data._status === 'published') return { ...data, reviewState: await stateOfPublication(saved) }
  const id = idOf(originalDoc)
  if (operation === 'create' || id === null) return { ...data, reviewState: null }
  const isRestored = isRestoringVersion(context)
  const before: unknown = get(originalDoc, 'reviewState')
  if (!isRestored && (before === null || before === undefined)) return { ...data, reviewState: null }
  const draftState = draftStateOf(await reviewRow(req, collection.slug, id), '')
  const isUnpublished = !isRestored && !isDraftSave(context)
  return { ...data, reviewState: columnOf(draftState, !isUnpublished && (await isLiveAlone(req, collection.slug, id))) }
}

async function isLiveAlone(req: PayloadRequest, collection: CollectionSlug, id: number | string): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, { reviewState: { equals: 'publishedAlone' } }] }
  return (await req.payload.count({ collection, where, overrideAccess: true, req })).totalDocs > 0
}

/** After a publication the review is done with, or waits for somebody who looks; those who wrote are told. */
export const followPublication: CollectionAfterChangeHook = async ({ collection, doc, operation, req, context }) => {
  const isPublished = get(doc, '_status') === 'published'
  if (!isPublished && (isDraftSave(context) || isRestoringVersion(context))) return doc
  const record = { collection: collection.slug, id: doc.id, title: recordTitle(doc) }
  const plan = versionPlanOf(req, collection.slug, doc.id)
  const reason = operation === 'create' ? publishReasonOf(req) : (plan.aloneBecause ?? null)
  const savedAt = String(get(doc, 'updatedAt'))
  if (isPublished && get(doc, 'reviewState') === 'publishedAlone') {
    if (reason !== null) {
      const asked = { asked: personOf(req), askedName: nameOf(req), askedAt: new Date().toISOString(), askedOf: null, askedOfName: null }
      await writeReview(req, record, { state: 'publishedAlone', savedAt, ...asked, decided: null, decidedName: null, decidedAt: null, reason })
    }
  } else {
    const row = await reviewRow(req, collection.slug, doc.id)
    const isDone = isPublished ? row !== null && row.state !== 'closed' : row?.state === 'publishedAlone'
    if (isDone) await writeReview(req, record, { state: 'closed', savedAt })
  }
  if (isPublished && plan.told) {
    await notify(req, { kind: 'published', people: plan.told, collection: collection.slug, record: doc.id, recordTitle: record.title })
  }
  return doc
}

const nameOf = (req: PayloadRequest): string | null => (typeof req.user?.name === 'string' ? req.user.name : null)

/** The review of a record goes with it. */
export const forgetReview: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({ collection: 'reviews', where: { recordKey: { equals: recordKeyOf(collection.slug, id) } }, req })
}
