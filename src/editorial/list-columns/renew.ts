/** The columns of records that are stored already: of an older database, and of those that name a renamed record. */
import type { CollectionAfterChangeHook, CollectionSlug, FlattenedField, Payload, PayloadRequest, SanitizedCollectionConfig, SelectType, Where } from 'payload'
import { createLocalReq } from 'payload'

import { setColumns, setVersionColumns } from '@/src/database/columns'
import { get, idOf } from '@/src/model/reading'
import type { Event } from '@/src/payload-types'
import { columnMark } from '@/src/text/column'
import { columnsOf, type Saver } from './columns'
import { namedCollections, namesOf } from './related-names'

type Id = number | string

const hasColumn = ({ flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>): boolean =>
  flattenedFields.some(({ name }) => name === 'searchText')

/** Who made this state of a record, live or newest, that does not say so yet; the name that is there stays. */
async function lastSaverOf(slug: CollectionSlug, record: unknown, req: PayloadRequest): Promise<Saver | null> {
  if (typeof get(record, 'lastSaver') === 'string') return null
  const where: Where = {
    and: [
      { inCollection: { equals: slug } },
      { record: { equals: String(get(record, 'id')) } },
      { version: { exists: true } },
      ...(get(record, '_status') === 'published' ? [{ kind: { equals: 'published' } }] : []),
    ],
  }
  const { docs } = await req.payload.db.find<Event>({ collection: 'events', where, sort: ['-createdAt', '-id'], limit: 1, pagination: false, req })
  return docs[0]?.person ? { id: docs[0].person, name: null } : null
}

/** Makes the columns of one record anew: as it is live, and as its newest draft has it. */
async function renew(collection: SanitizedCollectionConfig, id: Id, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const slug = collection.slug
  const shared = { collection: slug, depth: 0, limit: 1, pagination: false, overrideAccess: true, req } as const
  const live = await payload.find({ ...shared, where: { id: { equals: id } } })
  for (const record of live.docs) {
    const who = await lastSaverOf(slug, record, req)
    await setColumns(payload, { collection: slug, id, values: await columnsOf(collection, record, req, who), updatedAt: String(get(record, 'updatedAt')), req })
  }
  if (!collection.versions?.drafts) return
  const newest = await payload.findVersions({ ...shared, where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } })
  for (const { id: version, version: record, updatedAt } of newest.docs) {
    const who = await lastSaverOf(slug, { ...record, id }, req)
    await setVersionColumns(payload, { collection: slug, id: version, values: await columnsOf(collection, record, req, who), updatedAt, req })
  }
}

/** Records that are looked at together. */
const page = 200
const onlyColumn: SelectType = { searchText: true }

/** Records whose columns are missing or were made by older rules, live or in their newest draft. */
async function staleRecords({ db }: Payload, { slug, versions }: SanitizedCollectionConfig): Promise<ReadonlySet<Id>> {
  const stale = new Set<Id>()
  const asked = { collection: slug, limit: page, sort: 'id', pagination: true, select: onlyColumn }
  for (const draft of versions?.drafts ? [false, true] : [false]) {
    for (let number = 1, hasNext = true; hasNext; number += 1) {
      const { docs, hasNextPage } = await (draft ? db.queryDrafts({ ...asked, page: number }) : db.find({ ...asked, page: number }))
      for (const doc of docs) {
        const id = idOf(get(doc, 'id'))
        const column = get(doc, 'searchText')
        if (id !== null && !(typeof column === 'string' && column.startsWith(columnMark))) stale.add(id)
      }
      hasNext = hasNextPage
    }
  }
  return stale
}

async function fillCollection(payload: Payload, collection: SanitizedCollectionConfig): Promise<number> {
  const stale = await staleRecords(payload, collection)
  for (const id of stale) {
    await renew(collection, id, await createLocalReq({}, payload))
    // Others have their turn between two records.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return stale.size
}

/**
 * Fills the columns of a database that was made before they were, a few records at a time; nobody has to save anything again.
 * Nothing is done where all are there. Gives how many records it filled.
 */
export async function fillColumns(payload: Payload): Promise<number> {
  let filled = 0
  for (const { config } of Object.values(payload.collections)) if (hasColumn(config)) filled += await fillCollection(payload, config)
  if (filled > 0) payload.logger.info(`Columns for the lists of the admin were filled in ${filled} records.`)
  return filled
}

const key = Symbol.for('case-knowledge-base.filled-columns')
type Holder = typeof globalThis & { [key]?: Promise<void> }

/** Once in the life of a process, in the background: lists are whole a moment after an update, and nothing waits for them. */
export function fillColumnsOnce(payload: Payload): void {
  const holder: Holder = globalThis
  holder[key] ??= fillColumns(payload).then(
    () => undefined,
    (error: unknown) => {
      payload.logger.error({ err: error, msg: 'The columns that lists are searched in could not all be filled; this will be tried again at the next start.' })
    },
  )
}

function pathsTo(fields: readonly FlattenedField[], target: string, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' && field.relationTo === target) return [path]
    return 'flattenedFields' in field ? pathsTo(field.flattenedFields, target, `${path}.`) : []
  })
}

/** Every record that names one of these, live or in its newest draft. */
async function namers(
  target: CollectionSlug,
  ids: readonly Id[],
  req: PayloadRequest,
): Promise<Map<string, { collection: SanitizedCollectionConfig; id: Id }>> {
  const found = new Map<string, { collection: SanitizedCollectionConfig; id: Id }>()
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = hasColumn(config) ? pathsTo(config.flattenedFields, target) : []
    if (paths.length === 0) continue
    for (const draft of config.versions?.drafts ? [false, true] : [false]) {
      const { docs } = await req.payload.find({
        collection: config.slug,
        draft,
        where: { or: paths.map((path) => ({ [path]: { in: ids } })) },
        depth: 0,
        limit: 0,
        pagination: false,
        overrideAccess: true,
        req,
      })
      for (const { id } of docs) found.set(`${config.slug}/${id}`, { collection: config, id })
    }
  }
  return found
}

/** Makes the columns of every record anew that names one of these. */
export async function renewNamersOf(slug: CollectionSlug, ids: readonly Id[], req: PayloadRequest): Promise<void> {
  const direct = await namers(slug, ids, req)
  // A case is also found by the prefecture of its place.
  const places = [...direct.values()].filter((one) => one.collection.slug === 'places').map((one) => one.id)
  const further = places.length === 0 ? [] : [...(await namers('places', places, req))]
  for (const one of new Map([...direct, ...further]).values()) await renew(one.collection, one.id, req)
}

/** When a place, a country, an organisation or a programme gets another name, the records that name it are found by that. */
export const followRenamed: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  const id = idOf(get(doc, 'id'))
  const isNamed = namedCollections.some((slug) => slug === collection.slug)
  if (!isNamed || operation !== 'update' || id === null || namesOf(doc).join('\n') === namesOf(previousDoc).join('\n')) return doc
  await renewNamersOf(collection.slug, [id], req)
  return doc
}
