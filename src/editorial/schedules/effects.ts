/** What a schedule does when its time has come: the two calls that readers see something of. In the transaction of `req`, in the name of its person. */
import type { CollectionSlug, PayloadRequest } from 'payload'

import { endPublication, type Notice } from '@/src/editorial/reviews/end'
import { publishApproved } from '@/src/editorial/reviews/publish-approved'

/** One state of one record. */
export interface State {
  readonly collection: CollectionSlug
  readonly id: number | string
  /** The `loadedVersion` of that state. */
  readonly savedAt: string
}

/** Whether a record is published only as a second person approved it, and ended with a notice that readers find: cases. */
export function isReviewed(collection: string): boolean {
  return collection === 'cases'
}

/** Publishes the newest state. @throws as every publish does: where something is missing or not approved, or the person may not */
export async function publishState(req: PayloadRequest, { collection, id, savedAt }: State): Promise<void> {
  if (isReviewed(collection)) return publishApproved(req, { id, savedAt })
  const data = { _status: 'published' as const, loadedVersion: savedAt }
  await req.payload.update({ collection, id, data, depth: 0, overrideAccess: false, user: req.user, req })
}

/** Ends the publication of a case, and keeps what readers are told. @throws as every ending does */
export async function endState(req: PayloadRequest, { id }: State, notice: Notice): Promise<void> {
  await endPublication(req, { id, notice })
}
