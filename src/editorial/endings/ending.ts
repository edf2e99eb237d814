/** What is kept of a case whose publication was ended, until it is published again or deleted. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { recordRevision } from '@/src/editorial/events/catalogue-changes'
import { recordKeyOf } from '@/src/editorial/presence/rows'
import type { Ending } from '@/src/payload-types'

/** The ending of a case, if it was ended and is not live again. */
export async function endingOf(req: PayloadRequest, collection: string, id: number | string): Promise<Ending | null> {
  const where = { recordKey: { equals: recordKeyOf(collection, id) } }
  return (await req.payload.db.findOne<Ending>({ collection: 'endings', where, req })) ?? null
}

async function forget(req: PayloadRequest, id: number | string): Promise<void> {
  if (!(await endingOf(req, 'cases', id))) return
  await recordRevision(req, 'endings', id)
  await req.payload.db.deleteMany({ collection: 'endings', where: { recordKey: { equals: recordKeyOf('cases', id) } }, req })
}

/** What is published again is not ended. */
export const publishedAgain: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc._status === 'published') await forget(req, doc.id)
  return doc
}

/** The notice goes with the case. */
export const forgetEnding: CollectionAfterDeleteHook = async ({ id, req }) => forget(req, id)
