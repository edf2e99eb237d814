import type { DataFromCollectionSlug, Payload } from 'payload'

import type { Content } from '@/src/content/loader/content'
import { Ids } from '@/src/content/loader/ids'
import { saveDraft, type ShippedCollection, type ShippedRecord, shippedRecords } from '@/src/content/loader/records'
import { local } from '@/src/database/transactions/retry'
import { nameOfRecord, readBaseline, storeBaseline, wholeData } from './baseline'
import { isSame, merge } from './merge'
import { describeChanges, type RecordChanges } from './report'

type Stored = DataFromCollectionSlug<ShippedCollection>
export type UpdateOutcome = 'new' | 'brought' | 'partly' | 'left' | 'gone'

/** What became of one record that the files changed. */
export interface RecordUpdate extends RecordChanges {
  readonly key: string
  readonly title: string
  readonly outcome: UpdateOutcome
}

/** The newest state of every record of a collection, drafts included. */
async function newestOf(payload: Payload, collection: ShippedCollection): Promise<readonly Stored[]> {
  const { docs } = await payload.find({ collection, draft: true, limit: 0, depth: 0, pagination: false, overrideAccess: true })
  return docs
}

/** The slugs of a record, the present one first, in the spelling of the files. */
function keysOf(collection: ShippedCollection, stored: Stored): readonly string[] {
  const former = 'formerSlugs' in stored ? (stored.formerSlugs ?? []).flatMap(({ slug }) => slug ?? []) : []
  const keys = [stored.slug, ...former].flatMap((slug) => slug ?? [])
  return collection === 'countries' ? keys.map((slug) => slug.toUpperCase()) : keys
}

function titleOf(data: object): string {
  for (const field of ['title', 'name'] as const) {
    const ja: unknown = Reflect.get(Object(Reflect.get(data, field)), 'ja')
    if (typeof ja === 'string') return ja
  }
  return String(Reflect.get(data, 'slug'))
}

/** Finds the records of the files in the database, those that staff have renamed too. */
class Shelf {
  private readonly byName = new Map<string, Stored>()

  constructor(private readonly ids: Ids) {}

  add(collection: ShippedCollection, docs: readonly Stored[]): void {
    // Former names first, so that a present one wins.
    for (const isPresent of [false, true]) {
      for (const doc of docs) {
        const [present, ...former] = keysOf(collection, doc)
        for (const key of isPresent ? [present].flatMap((one) => one ?? []) : former) {
          this.byName.set(`${collection}/${key}`, doc)
          this.ids.set(collection, key, doc.id)
        }
      }
    }
  }

  find({ collection, key, formerKeys }: ShippedRecord): Stored | null {
    const name = [key, ...formerKeys].find((one) => this.byName.has(`${collection}/${one}`))
    const found = name === undefined ? undefined : this.byName.get(`${collection}/${name}`)
    if (found) this.ids.set(collection, key, found.id)
    return found ?? null
  }
}

interface Surroundings {
  readonly ids: Ids
  readonly stored: Stored | null
  readonly base: object | null
  readonly isNoted: boolean
}

/** Brings the changes of one record; null where the files changed nothing that is not there already. */
async function updateRecord(payload: Payload, record: ShippedRecord, { ids, stored, base, isNoted }: Surroundings): Promise<RecordUpdate | null> {
  const { collection, key } = record
  const whole = wholeData(record, ids)
  if ('missing' in whole) {
    return { collection, key, title: stored ? titleOf(stored) : key, outcome: 'left', brought: [], left: [{ path: '', stored: null, shipped: whole.missing }] }
  }
  const shipped = isNoted ? whole.data : Object.fromEntries(Object.entries(whole.data).filter(([, value]) => !isSame(value, null)))
  if (!stored) {
    const isUnchanged = base === null || isSame(base, { ...base, ...shipped })
    return isUnchanged ? null : { collection, key, title: titleOf(shipped), outcome: 'gone', brought: [], left: [] }
  }
  const { data, brought, left } = merge(base ?? {}, shipped, stored)
  if (brought.length > 0) await saveDraft(payload, collection, stored.id, data)
  if (brought.length + left.length === 0) return null
  const outcome = left.length === 0 ? 'brought' : brought.length === 0 ? 'left' : 'partly'
  return { collection, key, title: titleOf(stored), outcome, brought, left }
}

/**
 * Brings what the content files changed into a database that is in use, as drafts. What staff changed stays as it is, and the
 * answer says so. Running it again with the same files changes nothing; a run that was cut is finished by the next.
 *
 * New records come first, because others point to them. Each row of the answer is stored in `content-updates` as well, which
 * is the list that a publisher works through.
 */
export async function updateContent(opened: Payload, content: Content): Promise<readonly RecordUpdate[]> {
  const payload = local(opened)
  const records = shippedRecords(content)
  const ids = new Ids()
  const shelf = new Shelf(ids)
  for (const collection of new Set(records.map((record) => record.collection))) shelf.add(collection, await newestOf(payload, collection))
  const baseline = await readBaseline(payload, records, (record) => shelf.find(record)?.id ?? null)
  const namesOf = ({ collection, key, formerKeys }: ShippedRecord) => [key, ...formerKeys].map((one) => nameOfRecord({ collection, key: one }))
  const isNew = (record: ShippedRecord): boolean => !shelf.find(record) && !namesOf(record).some((name) => baseline.records.has(name))

  const updates: RecordUpdate[] = []
  const told = async (update: RecordUpdate, record: ShippedRecord): Promise<void> => {
    await storeUpdate(payload, update, { id: shelf.find(record)?.id ?? null, order: updates.length })
    updates.push(update)
  }
  const added = records.filter(isNew)
  for (const record of added) {
    const data = record.data(ids)
    const id = await saveDraft(payload, record.collection, null, data)
    ids.set(record.collection, record.key, id)
    await told({ collection: record.collection, key: record.key, title: titleOf(data), outcome: 'new', brought: [], left: [] }, record)
  }
  for (const record of added) {
    if (record.late) await saveDraft(payload, record.collection, ids.get(record.collection, record.key), record.late(ids))
  }
  for (const record of records) {
    if (added.includes(record)) continue
    const base =
      namesOf(record)
        .map((name) => baseline.records.get(name))
        .find((one) => one !== undefined) ?? null
    const update = await updateRecord(payload, record, { ids, stored: shelf.find(record), base, isNoted: baseline.isNoted })
    if (update) await told(update, record)
  }
  await storeBaseline(payload, records, ids)
  return updates
}

/** Adds a row to the list that a publisher works through. An older row of the same record is replaced. */
async function storeUpdate(payload: Payload, update: RecordUpdate, { id, order }: { id: Stored['id'] | null; order: number }): Promise<void> {
  const { collection, key, title, outcome } = update
  const recordId = id === null ? key : String(id)
  await payload.delete({
    collection: 'content-updates',
    where: { recordCollection: { equals: collection }, recordId: { equals: recordId } },
    overrideAccess: true,
  })
  const differences = describeChanges(payload.config, update)
  await payload.create({
    collection: 'content-updates',
    data: { title, outcome, differences, recordCollection: collection, recordId, order },
    overrideAccess: true,
  })
}
