/**
 * Where a record is used: read from the configuration itself, so that a new relation of any collection or global counts
 * without a word here. Deleting and unpublishing ask it, and the form shows it.
 */
import type { CollectionSlug, Field, FlattenedField, PayloadRequest, Where } from 'payload'

import { languageOf } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { recordTitle, titleSelect } from '@/src/model/record-title'
import { walk } from '@/src/model/walk'

type Id = number | string

/** A record or global that uses another. */
export interface User {
  readonly collection: string
  /** Null for a global, which has none. */
  readonly id: Id | null
  readonly title: string
  /** Whether readers see the use: it stands in what is published, not only in a draft. */
  readonly isPublic: boolean
}

interface Reference {
  readonly path: string
  /** Whether the relation may lead to one of several collections. */
  readonly isMixed: boolean
}

function referencesIn(fields: readonly FlattenedField[], target: string, prefix = ''): Reference[] {
  return fields.flatMap((field): Reference[] => {
    const path = `${prefix}${field.name}`
    const leadsThere = (field.type === 'relationship' || field.type === 'upload') && [field.relationTo].flat().some((slug) => slug === target)
    if (leadsThere) return [{ path, isMixed: Array.isArray(field.relationTo) }]
    return 'flattenedFields' in field ? referencesIn(field.flattenedFields, target, `${path}.`) : []
  })
}

export interface Asked {
  readonly collection: string
  readonly id: Id
  readonly req: PayloadRequest
}

function whereOf({ path, isMixed }: Reference, { collection, id }: Asked): Where {
  return isMixed ? { and: [{ [`${path}.value`]: { equals: id } }, { [`${path}.relationTo`]: { equals: collection } }] } : { [path]: { equals: id } }
}

/**
 * Ids of the records of one collection that use it, as published or in their newest drafts. One question for each relation:
 * a single one with an `or` joins every list of a case with every other, and a source stands in five of them.
 */
async function idsIn(slug: CollectionSlug, references: readonly Reference[], isPublic: boolean, asked: Asked): Promise<Set<Id>> {
  const { req } = asked
  const hasDrafts = Boolean(req.payload.collections[slug]?.config.versions?.drafts)
  const ids = new Set<Id>()
  if (!isPublic && !hasDrafts) return ids
  for (const reference of references) {
    const where = isPublic && hasDrafts ? { and: [{ _status: { equals: 'published' } }, whereOf(reference, asked)] } : whereOf(reference, asked)
    const { docs } = await req.payload.find({
      collection: slug,
      where,
      draft: !isPublic,
      depth: 0,
      limit: 0,
      pagination: false,
      select: { updatedAt: true },
      overrideAccess: true,
      req,
    })
    for (const { id } of docs) if (!(slug === asked.collection && String(id) === String(asked.id))) ids.add(id)
  }
  return ids
}

/** What staff call these records, by id. */
async function titlesOf(slug: CollectionSlug, ids: readonly Id[], req: PayloadRequest): Promise<Map<Id, string>> {
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: [...ids] } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: titleSelect,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, recordTitle(doc, languageOf(req))]))
}

/** Globals that use it. What they say is live as soon as it is saved. */
export async function globalsUsing({ collection, id, req }: Asked): Promise<User[]> {
  const users: User[] = []
  for (const { slug, label, flattenedFields } of req.payload.config.globals) {
    if (referencesIn(flattenedFields, collection).length === 0) continue
    const record = await req.payload.findGlobal({ slug, depth: 0, overrideAccess: true, req })
    let isUsed = false
    walk(flattenedFields, record, ({ field, value }) => {
      if (field.type !== 'relationship' && field.type !== 'upload') return
      const items = (Array.isArray(value) ? value : [value]).map((item) => (Array.isArray(field.relationTo) ? get(item, 'value') : item))
      isUsed ||= [field.relationTo].flat().some((target) => target === collection) && items.some((item) => String(idOf(item)) === String(id))
    })
    if (isUsed) users.push({ collection: slug, id: null, title: String(get(label, languageOf(req)) ?? slug), isPublic: true })
  }
  return users
}

/** The records of one collection that use another. */
interface Using {
  readonly slug: CollectionSlug
  readonly ids: readonly Id[]
  /** Of them those that use it in what readers see. */
  readonly live: ReadonlySet<Id>
}

/** Which records use it, by collection; with `all` those that only do so in their newest drafts, too. */
export async function recordsUsing(asked: Asked, only: 'published' | 'all'): Promise<Using[]> {
  const found: Using[] = []
  for (const { slug, flattenedFields } of asked.req.payload.config.collections) {
    const references = slug.startsWith('payload-') ? [] : referencesIn(flattenedFields, asked.collection)
    if (references.length === 0) continue
    const live = await idsIn(slug, references, true, asked)
    const drafts = only === 'all' ? await idsIn(slug, references, false, asked) : []
    const ids = [...new Set([...live, ...drafts])]
    if (ids.length > 0) found.push({ slug, ids, live })
  }
  return found
}

/**
 * Who uses a record, those that readers see first.
 * @param only `published`: what stands in public; `all`: newest drafts as well, each record once
 */
export async function whereUsed(asked: Asked, only: 'published' | 'all'): Promise<User[]> {
  const users: User[] = await globalsUsing(asked)
  for (const { slug, ids, live } of await recordsUsing(asked, only)) {
    const titles = await titlesOf(slug, ids, asked.req)
    users.push(...ids.map((id) => ({ collection: slug, id, title: titles.get(id) ?? String(id), isPublic: live.has(id) })))
  }
  return users.sort((a, b) => Number(b.isPublic) - Number(a.isPublic))
}

/** The box that says where a record is used, with links. */
export const whereUsedField: Field = {
  name: 'whereUsed',
  type: 'ui',
  admin: { components: { Field: '/src/admin/where-used/where-used#WhereUsed' }, disableListColumn: true, disableBulkEdit: true },
}
