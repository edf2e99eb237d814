/** Setting columns that follow from a record: no version is made, and the record does not count as changed. */
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { isMongooseAdapter } from './adapters/which'

interface Target {
  readonly collection: CollectionSlug
  readonly id: number | string
  readonly values: Readonly<Record<string, unknown>>
  /** When it was changed last; a write without it would count as a change. */
  readonly updatedAt: string
  readonly req?: PayloadRequest
}

/** In the record itself, as readers know it. The fields are plain ones of the record, no lists and no groups. */
export async function setColumns({ db }: Payload, { collection, id, values, updatedAt, req }: Target): Promise<void> {
  await db.updateOne({ collection, id, data: { ...values, updatedAt }, req, returning: false })
}

/** The same in one of its versions, by the version's id. */
export async function setVersionColumns({ db }: Payload, { collection, id, values, updatedAt, req }: Target): Promise<void> {
  if (!isMongooseAdapter(db)) {
    await db.updateVersion({ collection, id, versionData: { version: values, updatedAt }, req, returning: false })
    return
  }
  // Payload's own method would put the columns in place of the whole version.
  const transaction = await req?.transactionID
  const session = transaction ? db.sessions[transaction] : undefined
  const set = Object.fromEntries(Object.entries(values).map(([name, value]) => [`version.${name}`, value]))
  await db.versions[collection]?.updateOne({ _id: id }, { $set: set }, { session, timestamps: false })
}
