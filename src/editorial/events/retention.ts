/** The policy of the record of events: comings and goings are kept for as many days as the settings say, everything else for ever. */
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest, type Where } from 'payload'

import { passingKinds } from './kinds'
import { recordEvent } from './record'

/** Rows that are removed in one transaction: a save that comes meanwhile waits for so many. */
const batch = 500

/**
 * Removes what is too old, some rows at a time. How many is an event itself, in the same transaction.
 * @returns false if it was asked to end before it was done
 */
export async function removeOldEvents(req: PayloadRequest, days: number, isStopping: () => boolean): Promise<boolean> {
  const { db } = req.payload
  const collection = 'events'
  const before = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
  const old: Where = { and: [{ kind: { in: [...passingKinds] } }, { createdAt: { less_than: before } }] }
  for (;;) {
    const { docs } = await db.find<{ id: number | string }>({
      collection,
      where: old,
      sort: 'createdAt',
      limit: batch,
      pagination: false,
      select: { kind: true },
    })
    if (docs.length === 0) return true
    if (isStopping()) return false
    try {
      await initTransaction(req)
      await db.deleteMany({ collection, where: { id: { in: docs.map(({ id }) => id) } }, req })
      await recordEvent(req, { kind: 'eventsRemoved', collection, record: '-', recordTitle: '', note: String(docs.length) })
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  }
}
