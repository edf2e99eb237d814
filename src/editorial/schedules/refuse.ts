/** How a schedule ends that is not done: its row says why, the record of events that it was so, and whoever made it is told. */
import { createLocalReq, type PayloadRequest } from 'payload'

import { recordEvent } from '@/src/editorial/events/record'
import type { NotificationKind } from '@/src/editorial/notifications/kinds'
import { notify } from '@/src/editorial/notifications/notify'
import type { Schedule } from '@/src/payload-types'
import { formatJapanTime } from './when'

/** What was to be done and when, as events note it. */
export function noteOf({ action, at }: Pick<Schedule, 'action' | 'at'>): string {
  return `${action} ${formatJapanTime(Date.parse(at))}`
}

/** Tells whoever made a schedule what became of it, in the transaction of `req`. */
export async function tellPerson(req: PayloadRequest, row: Schedule, kind: NotificationKind, text?: string): Promise<void> {
  if (!row.person) return
  // Of the system: they are told though it happens in their name, or by their own deleting of the record.
  const own = await createLocalReq({ req: { transactionID: req.transactionID }, context: req.context }, req.payload)
  await notify(own, { kind, people: [row.person], collection: row.inCollection, record: row.record, recordTitle: row.recordTitle ?? '', ...(text && { text }) })
}

/** Ends a schedule that waits, in the transaction of `req`. @param why in both languages, for its person */
export async function refuseSchedule(req: PayloadRequest, row: Schedule, why: string): Promise<void> {
  const { id, inCollection: collection, record, recordTitle } = row
  await req.payload.db.updateOne({ collection: 'schedules', id, data: { state: 'refused', note: why }, req, returning: false })
  await recordEvent(req, { kind: 'scheduleRefused', collection, record, recordTitle: recordTitle ?? '', note: noteOf(row) })
  await tellPerson(req, row, 'scheduleRefused', why)
}
