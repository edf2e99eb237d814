/**
 * Versions without their record: those of a deleted record belong to nothing for as long as it may be taken back, and keep their
 * ids, which the record of events names. Payload's methods would delete them with the record, or write each one anew.
 */
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { isMongooseAdapter, isSqliteAdapter } from './adapters/which'

interface Target {
  readonly collection: CollectionSlug
  readonly id: number | string
  readonly req: PayloadRequest
}

const parkedParent = 'parkedParent'

async function sessionOf<Session>(sessions: Readonly<Record<string, Session>>, req: PayloadRequest): Promise<Session | undefined> {
  const transaction = await req.transactionID
  return transaction === undefined || transaction === null ? undefined : sessions[transaction]
}

/** The versions of a record on MongoDB, whose id stands there as an ObjectId. */
async function inMongoDB({ collection, id, req }: Target) {
  const { db } = req.payload
  const model = isMongooseAdapter(db) ? db.versions[collection] : undefined
  if (!isMongooseAdapter(db) || !model) return null
  const session = await sessionOf(db.sessions, req)
  // Past Mongoose, which knows no such field.
  return { versions: model.collection, own: { $in: [id, new model.base.Types.ObjectId(String(id))] }, options: { session } }
}

async function runOnSqlite({ collection, req }: Target, statement: (table: string) => string): Promise<void> {
  const { db } = req.payload
  if (!isSqliteAdapter(db)) throw new Error('Versions can be parked on SQLite and MongoDB.')
  const adapter: SQLiteAdapter = db
  const table = adapter.tableNameMap.get(`_${collection.replaceAll('-', '_')}${adapter.versionsSuffix}`)
  const transaction = (await sessionOf(adapter.sessions, req))?.db
  if (!table || !transaction || !('run' in transaction)) throw new Error(`The versions of "${collection}" can only be parked within a transaction.`)
  await transaction.run(sql.raw(statement(table)))
}

const listed = (ids: readonly string[]): string => ids.map(Number).filter(Number.isSafeInteger).join(', ')

/**
 * Takes the versions from their record, before it is deleted.
 * @returns what brings them back: their ids; none where the database remembers whose they were
 */
export async function parkVersions(target: Target): Promise<string[]> {
  const mongo = await inMongoDB(target)
  if (mongo) {
    await mongo.versions.updateMany({ parent: mongo.own }, { $rename: { parent: parkedParent }, $unset: { latest: '' } }, mongo.options)
    return []
  }
  const { collection, id, req } = target
  const { docs } = await req.payload.db.findVersions<{ id: number }>({
    collection,
    where: { parent: { equals: id } },
    limit: 0,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  const ids = docs.map((doc) => String(doc.id))
  if (ids.length > 0) await runOnSqlite(target, (table) => `UPDATE "${table}" SET "parent_id" = NULL, "latest" = 0 WHERE "id" IN (${listed(ids)})`)
  return ids
}

/** Gives them back to the record, once it is there again. None of them is its newest: whoever takes it back makes that one. */
export async function returnVersions(target: Target, ids: readonly string[]): Promise<void> {
  const mongo = await inMongoDB(target)
  if (mongo) await mongo.versions.updateMany({ [parkedParent]: mongo.own }, { $rename: { [parkedParent]: 'parent' } }, mongo.options)
  else if (ids.length > 0) {
    await runOnSqlite(target, (table) => `UPDATE "${table}" SET "parent_id" = ${listed([String(target.id)])} WHERE "id" IN (${listed(ids)})`)
  }
}

/** Deletes them for good. */
export async function dropVersions(target: Target, ids: readonly string[]): Promise<void> {
  const mongo = await inMongoDB(target)
  if (mongo) await mongo.versions.deleteMany({ [parkedParent]: mongo.own }, mongo.options)
  else if (ids.length > 0) await target.req.payload.db.deleteVersions({ collection: target.collection, where: { id: { in: [...ids] } }, req: target.req })
}
