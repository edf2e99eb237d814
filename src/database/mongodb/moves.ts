/**
 * What a migration carries over, on MongoDB. A change of shape needs nothing there, for documents have no columns; what changes
 * its kind is moved document by document. Each move may be run again: it takes only what has the old shape.
 */
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { isMongooseAdapter } from '@/src/database/adapters/which'
import { limitRows, prefixOf, shippedWithLimitRows, withLimitRows } from '@/src/database/moves/limit-rows'

interface Move {
  readonly name: string
  readonly run: (db: MongooseAdapter) => Promise<void>
}
type Raw = ReturnType<typeof collectionOf>

function collectionOf(models: MongooseAdapter['collections'] | MongooseAdapter['versions'], slug: string) {
  const model = models[slug]
  if (!model) throw new Error(`There is no collection "${slug}".`)
  // Past Mongoose, which knows the new shape only.
  return model.collection
}

/** A text where a list of rows stands now; the newest shape is an array, also while it is empty. */
const isOld = { $exists: true, $not: { $type: 'array' } } as const

async function changeEach(collection: Raw, where: object, change: (document: Record<string, unknown>) => Record<string, unknown> | null): Promise<void> {
  for await (const document of collection.find(where)) {
    const set = change(document)
    if (set) await collection.updateOne({ _id: document._id }, { $set: set })
  }
}

const partOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined)

async function moveLimits({ collections, versions }: MongooseAdapter): Promise<void> {
  const cases = collectionOf(collections, 'cases')
  const prefixes = new Map<string, string>()
  for await (const { _id, slug, formerSlugs } of cases.find({}, { sort: { _id: 1 }, projection: { slug: 1, formerSlugs: 1 } })) {
    const prefix = prefixOf({ id: _id, slug, formerSlugs })
    prefixes.set(String(_id), [...prefixes.values()].includes(prefix) ? `case-${String(_id)}` : prefix)
  }
  const rowsOf = (limits: unknown, prefix: string) => limitRows({ ja: partOf(limits, 'ja'), en: partOf(limits, 'en') }, prefix)
  await changeEach(cases, { limits: isOld }, ({ _id, limits }) => ({ limits: rowsOf(limits, prefixes.get(String(_id)) ?? `case-${String(_id)}`) }))
  await changeEach(collectionOf(versions, 'cases'), { 'version.limits': isOld }, ({ _id, parent, version }) => ({
    'version.limits': rowsOf(partOf(version, 'limits'), prefixes.get(String(parent)) ?? prefixOf({ id: _id, slug: partOf(version, 'slug') })),
  }))
  await changeEach(collectionOf(collections, 'shipped-content'), { shippedCollection: 'cases' }, ({ records }) => {
    const moved = shippedWithLimitRows(records)
    return moved && { records: moved }
  })
  await changeEach(collectionOf(collections, 'confirmations'), { inCollection: 'cases' }, ({ content }) => {
    const moved = withLimitRows(content)
    return moved && { content: moved }
  })
  await changeEach(collectionOf(collections, 'trash'), { inCollection: 'cases' }, ({ body }) => {
    const moved = typeof body === 'string' ? withLimitRows(JSON.parse(body)) : null
    return moved && { body: JSON.stringify(moved) }
  })
  await changeEach(collectionOf(collections, 'comments'), { address: /^cases\/[^#]+#limits\b/ }, ({ address }) => ({
    address: String(address).replace(/#limits.*$/, '#limits'),
  }))
}

const moves: readonly Move[] = [{ name: '20261129_145503_limits_as_rows', run: moveLimits }]

/** The names of the moves that the database has not had. */
export async function pendingMoves({ db }: Payload): Promise<string[]> {
  if (!isMongooseAdapter(db)) return []
  const done = await collectionOf(db.collections, 'payload-migrations').find({}).toArray()
  return moves.map(({ name }) => name).filter((name) => !done.some((row) => row.name === name))
}

/** Runs what is pending and notes each. @returns the names of those that ran */
export async function runMoves(payload: Payload): Promise<string[]> {
  const { db } = payload
  const pending = await pendingMoves(payload)
  if (!isMongooseAdapter(db)) return []
  for (const { name, run } of moves.filter((move) => pending.includes(move.name))) {
    await run(db)
    await payload.create({ collection: 'payload-migrations', data: { name, batch: 1 }, overrideAccess: true })
  }
  return pending
}
