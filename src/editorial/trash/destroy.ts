/** The end of what is in the trash: after its days by a job, or at once by an administrator. */
import type { Payload, PayloadRequest, Where } from 'payload'

import { dropVersions } from '@/src/database/parked-versions'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { withWriteRetry } from '@/src/database/transactions/retry'
import { recordEvent } from '@/src/editorial/events/record'
import { fileNames, removeStored } from '@/src/editorial/images/files'
import { idOf } from '@/src/model/reading'
import type { Trash } from '@/src/payload-types'

const collection = 'trash'
/** Records of one run. */
const most = 200

const isThere = async (req: PayloadRequest, { id }: Trash): Promise<boolean> =>
  (await req.payload.db.count({ collection, where: { id: { equals: id } }, req })).totalDocs > 0

/** Removes the files of an image. Marked first: killed in between, it cannot be taken back without them, and the next run goes on. */
async function removeFiles(req: PayloadRequest, row: Trash): Promise<void> {
  const directory: unknown = req.payload.config.collections.find(({ slug }) => slug === row.inCollection)?.custom?.filesIn
  if (typeof directory !== 'string') return
  const isMarked = await inOneTransaction(req, async () => {
    if (!(await isThere(req, row))) return false
    await req.payload.db.updateOne({ collection, id: row.id, data: { isLeaving: true }, req, returning: false })
    return true
  })
  if (isMarked) await removeStored(directory, fileNames(JSON.parse(row.body)))
}

/** Destroys one record for good: its files, its newest state, its versions. Once, whoever else does it at the same time. */
export async function destroy(req: PayloadRequest, row: Trash): Promise<void> {
  await removeFiles(req, row)
  await inOneTransaction(req, async () => {
    if (!(await isThere(req, row))) return
    const config = req.payload.config.collections.find(({ slug }) => slug === row.inCollection)
    const id = idOf(JSON.parse(row.body))
    if (config?.versions && id !== null) await dropVersions({ collection: config.slug, id, req }, row.versions?.split(',').filter(Boolean) ?? [])
    await req.payload.db.deleteOne({ collection, where: { id: { equals: row.id } }, req, returning: false })
    await recordEvent(req, { kind: 'destroyed', collection: row.inCollection, record: row.record, recordTitle: row.recordTitle ?? '' })
  })
}

const due = (now: number): Where => ({ or: [{ leavesAt: { less_than_equal: new Date(now).toISOString() } }, { isLeaving: { equals: true } }] })

/** Whether the days of something are over: one small read. */
export async function hasDueTrash({ db }: Payload, now: number): Promise<boolean> {
  return (await db.count({ collection, where: due(now) })).totalDocs > 0
}

/**
 * Destroys what has no days left, oldest first; what is more than one run takes waits for the next.
 * @returns false if it was asked to end before it was done
 * @throws the last failure, after the others have been destroyed; then it is tried again
 */
export async function destroyOld(req: PayloadRequest, now: number, isStopping: () => boolean): Promise<boolean> {
  const { docs } = await req.payload.db.find<Trash>({ collection, where: due(now), sort: 'leavesAt', limit: most, pagination: false })
  let failure: unknown
  for (const row of docs) {
    if (isStopping()) return false
    await withWriteRetry(() => destroy(req, row)).catch((error: unknown) => {
      failure = error
    })
  }
  if (failure !== undefined) throw failure
  return true
}
