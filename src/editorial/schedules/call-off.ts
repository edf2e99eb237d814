import { createLocalReq, type PayloadRequest, type Where } from 'payload'

import { notify } from '@/src/editorial/notifications/notify'
import type { Schedule } from '@/src/payload-types'

const why =
  '記録がごみ箱に移されたため、行いません。戻したあとで、もう一度予定してください。 / The record was moved to the trash, so it will not be done. Schedule it again once it is back.'

/** Refuses what waits for a record that is deleted, and tells whoever scheduled it. In the transaction of `req`. */
export async function callOff(req: PayloadRequest, collection: string, record: number | string): Promise<void> {
  const where: Where = { and: [{ inCollection: { equals: collection } }, { record: { equals: String(record) } }, { state: { equals: 'waiting' } }] }
  const { docs } = await req.payload.db.find<Schedule>({ collection: 'schedules', where, limit: 0, pagination: false, req })
  // Of the system: whoever deletes what they have scheduled themselves is told as well.
  const system = docs.length > 0 ? await createLocalReq({ req: { transactionID: req.transactionID }, context: req.context }, req.payload) : req
  for (const { id, person, recordTitle } of docs) {
    await req.payload.db.updateOne({ collection: 'schedules', id, data: { state: 'refused', note: why }, req, returning: false })
    if (person) await notify(system, { kind: 'scheduleRefused', people: [person], collection, record, recordTitle: recordTitle ?? '', text: why })
  }
}
