/** Does what is due: once, in the name of whoever scheduled it, and only with the text that was there then. */
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { contextOfJob } from '@/src/database/requests/context'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { withWriteRetry } from '@/src/database/transactions/retry'
import { personById } from '@/src/editorial/access/person'
import { mayPublish } from '@/src/editorial/access/roles'
import { get } from '@/src/model/reading'
import type { Schedule } from '@/src/payload-types'
import { endState, publishState } from './effects'
import { draftedSlug, newestState } from './newest'
import { refuseSchedule, tellPerson } from './refuse'

const collection = 'schedules'
/** Schedules of one run. */
const most = 50
const due = (now: number): Where => ({ and: [{ state: { equals: 'waiting' } }, { at: { less_than_equal: new Date(now).toISOString() } }] })

/** Whether something is due: one small read. */
export async function hasDueSchedules({ db }: Payload, now: number): Promise<boolean> {
  return (await db.count({ collection, where: due(now) })).totalDocs > 0
}

/** Why something scheduled is not done, in words for its person: both languages, because nobody asks here. */
class NotDone extends Error {
  override name = 'NotDone'
}

const words = {
  gone: '予定した人は、いまは公開の権限がありません。 / Whoever scheduled it may not publish any more.',
  missing: '記録が見つかりません。 / The record is gone.',
  changed:
    '予定したあとに文章が保存されたため、行いませんでした。いまの文章を確かめて、もう一度予定してください。 / The text was saved after it was scheduled. Look at it as it is now, and schedule it again.',
}

/** What the product refuses for a reason that somebody can mend; anything else is a fault, and is tried again. */
function refusalIn(error: unknown): string | null {
  if (error instanceof NotDone) return error.message
  const status: unknown = get(error, 'status')
  if (!(error instanceof Error) || typeof status !== 'number' || status >= 500) return null
  const faults: unknown = get(error, 'data.errors')
  const labels = Array.isArray(faults) ? faults.map((fault: unknown) => String(get(fault, 'label') ?? get(fault, 'message') ?? '')) : []
  return [error.message, ...labels].filter(Boolean).join(' ').slice(0, 1000)
}

/** The row, if it still waits; read in the transaction that ends that. */
async function stillWaiting(req: PayloadRequest, { id }: Schedule): Promise<boolean> {
  return (await req.payload.db.findOne({ collection, where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] }, req })) !== null
}

const idOfRecord = (req: PayloadRequest, record: string): number | string => (req.payload.db.defaultIDType === 'number' ? Number(record) : record)

async function act(payload: Payload, row: Schedule): Promise<void> {
  const user = row.person ? await personById(payload, row.person) : null
  if (!user || !mayPublish(user)) throw new NotDone(words.gone)
  const req = await createLocalReq({ user, context: contextOfJob('run-schedules') }, payload)
  const slug = draftedSlug(req, row.inCollection)
  if (!slug) throw new NotDone(words.missing)
  const id = idOfRecord(req, row.record)
  await inOneTransaction(req, async () => {
    if (!(await stillWaiting(req, row))) return
    const newest = await newestState(req, slug, id)
    if (!newest) throw new NotDone(words.missing)
    if (Date.parse(newest.savedAt) !== Date.parse(row.savedAt)) throw new NotDone(words.changed)
    const state = { collection: slug, id, savedAt: newest.savedAt }
    if (row.action === 'publish') await publishState(req, state)
    else await endState(req, state, { ja: row.noticeJa ?? '', ...(row.noticeEn && { en: row.noticeEn }) })
    await payload.db.updateOne({ collection, id: row.id, data: { state: 'done', doneAt: new Date().toISOString(), note: null }, req, returning: false })
    await tellPerson(req, row, 'scheduleDone')
  })
}

async function refuse(payload: Payload, row: Schedule, note: string): Promise<void> {
  const req = await createLocalReq({ context: contextOfJob('run-schedules') }, payload)
  await inOneTransaction(req, async () => {
    if (await stillWaiting(req, row)) await refuseSchedule(req, row, note)
  })
}

/**
 * Does everything that is due, the earliest first. What a schedule does and its new state are one transaction, so that it
 * happens once, whoever is killed when.
 * @throws the last failure that nobody can mend in the record, after the others have been done; then it is tried again
 */
export async function runSchedules({ payload }: Pick<PayloadRequest, 'payload'>, now: number, isStopping: () => boolean): Promise<void> {
  const { docs } = await payload.db.find<Schedule>({ collection, where: due(now), sort: 'at', limit: most, pagination: false })
  let failure: unknown
  for (const row of docs) {
    if (isStopping()) return
    try {
      await withWriteRetry(() => act(payload, row))
    } catch (error) {
      const note = refusalIn(error)
      if (note === null) failure = error
      else await withWriteRetry(() => refuse(payload, row, note))
    }
  }
  if (failure !== undefined) throw failure
}
