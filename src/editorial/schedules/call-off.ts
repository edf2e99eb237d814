import type { PayloadRequest, Where } from 'payload'

import type { Schedule } from '@/src/payload-types'
import { refuseSchedule } from './refuse'

const why =
  '記録がごみ箱に移されたため、行いません。戻したあとで、もう一度予定してください。 / The record was moved to the trash, so it will not be done. Schedule it again once it is back.'

/** Refuses what waits for a record that is deleted, and tells whoever scheduled it. In the transaction of `req`. */
export async function callOff(req: PayloadRequest, collection: string, record: number | string): Promise<void> {
  const where: Where = { and: [{ inCollection: { equals: collection } }, { record: { equals: String(record) } }, { state: { equals: 'waiting' } }] }
  const { docs } = await req.payload.db.find<Schedule>({ collection: 'schedules', where, limit: 0, pagination: false, req })
  for (const row of docs) await refuseSchedule(req, row, why)
}
