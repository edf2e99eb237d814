/**
 * What was shipped when the content files last reached this database: the base that changes are told from. Databases that
 * were filled before this was noted have their first versions, and the list of what the first files held.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'
import { parse } from 'yaml'
import { z } from 'zod'

import { type Ids, UnknownEntry } from '@/src/content/loader/ids'
import type { ShippedCollection, ShippedRecord } from '@/src/content/loader/records'

export interface Baseline {
  /** What was shipped, by `nameOfRecord`; null where something was shipped and what it said is not known any more. */
  readonly records: ReadonlyMap<string, object | null>
  /**
   * Whether it was noted when it was shipped. Else it is read from first versions, in which fields that the files did not name
   * hold what the form begins with: that a file has nothing there then says nothing.
   */
  readonly isNoted: boolean
}

/** By what a shipped record is known: `places/takikawa`. It stays the same whatever the record says. */
export const nameOfRecord = ({ collection, key }: Pick<ShippedRecord, 'collection' | 'key'>): string => `${collection}/${key}`

/**
 * What the files say of a record now, with all its relations; else the name of what it points to and staff have deleted.
 * @throws whatever else goes wrong while its data are put together
 */
export function wholeData({ data, late }: ShippedRecord, ids: Ids): { readonly data: object } | { readonly missing: string } {
  try {
    return { data: { ...data(ids), ...late?.(ids) } }
  } catch (error) {
    if (error instanceof UnknownEntry) return { missing: error.entry }
    throw error
  }
}

const storedSchema = z.record(z.string(), z.looseObject({}))

/**
 * Notes what is shipped now, one row a collection. Call it in the same run that brought it into the database. A record that
 * points to something staff have deleted keeps its older note.
 */
export async function storeBaseline(payload: Payload, records: readonly ShippedRecord[], ids: Ids): Promise<void> {
  for (const [shippedCollection, own] of grouped(records)) {
    const { docs } = await payload.find({
      collection: 'shipped-content',
      where: { shippedCollection: { equals: shippedCollection } },
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    const before = docs[0] ? storedSchema.parse(docs[0].records) : {}
    const said = own.map((record) => {
      const whole = wholeData(record, ids)
      return [record.key, 'data' in whole ? whole.data : (before[record.key] ?? {})] as const
    })
    const data = { shippedCollection, records: Object.fromEntries(said) }
    if (docs[0]) await payload.update({ collection: 'shipped-content', id: docs[0].id, data, overrideAccess: true })
    else await payload.create({ collection: 'shipped-content', data, overrideAccess: true })
  }
}

function grouped(records: readonly ShippedRecord[]): ReadonlyMap<ShippedCollection, readonly ShippedRecord[]> {
  const groups = new Map<ShippedCollection, ShippedRecord[]>()
  for (const record of records) groups.set(record.collection, [...(groups.get(record.collection) ?? []), record])
  return groups
}

const firstFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'first-shipped.yaml')
const firstSchema = z.record(z.string(), z.array(z.string()))

/** Names of the records in the first files, which were shipped before anything noted what was. */
function firstShipped(): readonly string[] {
  const lists = firstSchema.parse(parse(readFileSync(firstFile, 'utf8')))
  return Object.entries(lists).flatMap(([collection, keys]) => keys.map((key) => `${collection}/${key}`))
}

/** Milliseconds between a record and its first version, stored in one transaction, at the most. */
const sameSave = 60_000

/** The first version of a record, if it is still the one that the record was made with. */
async function firstVersion(payload: Payload, collection: ShippedCollection, id: number | string): Promise<object | null> {
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const [first] = docs
  if (!first) return null
  const made = Date.parse(String(first.version.createdAt))
  return Date.parse(first.createdAt) - made < sameSave ? first.version : null
}

/**
 * Reads what was shipped.
 * @param idOf the id of a record of the files that is in the database
 */
export async function readBaseline(
  payload: Payload,
  records: readonly ShippedRecord[],
  idOf: (record: ShippedRecord) => number | string | null,
): Promise<Baseline> {
  const { docs } = await payload.find({ collection: 'shipped-content', limit: 0, depth: 0, pagination: false, overrideAccess: true })
  if (docs.length > 0) {
    const noted = docs.flatMap(({ shippedCollection, records: stored }) =>
      Object.entries(storedSchema.parse(stored)).map(([key, data]): [string, object] => [`${shippedCollection}/${key}`, data]),
    )
    return { records: new Map(noted), isNoted: true }
  }
  const baseline = new Map<string, object | null>(firstShipped().map((name) => [name, null]))
  for (const record of records) {
    const id = idOf(record)
    const names = [record.key, ...record.formerKeys].map((key) => nameOfRecord({ collection: record.collection, key }))
    const name = names.find((one) => baseline.has(one))
    if (id !== null && name !== undefined) baseline.set(name, await firstVersion(payload, record.collection, id))
  }
  return { records: baseline, isNoted: false }
}
