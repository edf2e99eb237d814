import type { CollectionConfig, PayloadRequest } from 'payload'

import { nobody } from '@/src/editorial/access/access'

/**
 * The catalogue's revision: a row for each change that readers can see, written in the same transaction as the change.
 * Every server process compares the newest row with its snapshot and reloads what changed.
 */
export const CatalogueChanges: CollectionConfig<'catalogue-changes'> = {
  slug: 'catalogue-changes',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'revision', type: 'number', required: true, unique: true, index: true },
    { name: 'changedCollection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
  ],
}

/** Rows kept; a process that was further behind loads everything anew. */
const keptRevisions = 1000

/** Who counts next, by transaction: Payload saves the records of a bulk request side by side, in one transaction. */
const turns = new Map<number | string | undefined, Promise<void>>()

/** Raises the revision by one; called by `recordEvent`. Two processes at once collide on the unique number, and the later one is retried. */
export async function recordRevision(req: PayloadRequest, changedCollection: string, document: string | number): Promise<void> {
  const transaction = await req.transactionID
  const own = (turns.get(transaction) ?? Promise.resolve()).then(() => countUp(req, changedCollection, document))
  const turn = own.catch(() => undefined)
  turns.set(transaction, turn)
  try {
    await own
  } finally {
    if (turns.get(transaction) === turn) turns.delete(transaction)
  }
}

async function countUp(req: PayloadRequest, changedCollection: string, document: string | number): Promise<void> {
  const newest = await req.payload.find({
    collection: 'catalogue-changes',
    sort: '-revision',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const revision = (newest.docs[0]?.revision ?? 0) + 1
  await req.payload.create({
    collection: 'catalogue-changes',
    data: { revision, changedCollection, document: String(document) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (revision % 100 === 0) {
    await req.payload.delete({ collection: 'catalogue-changes', where: { revision: { less_than: revision - keptRevisions } }, overrideAccess: true, req })
  }
}
