import { createHash, randomUUID } from 'node:crypto'

import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { namesRow } from '@/src/model/annotations'
import { get, rowsOf } from '@/src/model/reading'

type Ids = ReadonlyMap<string, string>

/** The lists of rows of a collection that can be asked for by an id: not those that stand in rows themselves. */
function listsIn(fields: readonly FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'array') return [`${prefix}${field.name}`]
    return field.type === 'group' || field.type === 'tab' ? listsIn(field.flattenedFields, `${prefix}${field.name}.`) : []
  })
}

const idsIn = (record: unknown, list: string): string[] =>
  rowsOf(record, list).flatMap((row) => {
    const id = get(row, 'id')
    return typeof id === 'string' ? [id] : []
  })

interface Search {
  readonly collection: CollectionSlug
  readonly own: string | number | null
  readonly list: string
  readonly ids: readonly string[]
  readonly req: PayloadRequest
}

/** Which of these rows stand in other records, in their newest drafts or as readers know them. */
async function takenIn({ collection, own, list, ids, req }: Search): Promise<string[]> {
  const find = (draft: boolean) =>
    req.payload.find({
      collection,
      where: { and: [{ [`${list}.id`]: { in: [...ids] } }, ...(own === null ? [] : [{ id: { not_equals: own } }])] },
      draft,
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
  const docs = [...(await find(false)).docs, ...(await find(true)).docs]
  const taken = new Set(docs.flatMap((doc) => idsIn(doc, list)))
  return ids.filter((id) => taken.has(id))
}

/** The id that replaces a foreign one. The same for the same row in the same record: a form goes on sending the id that it knows. */
function newId(own: string | number | null, id: string): string {
  return own === null ? randomUUID().replaceAll('-', '').slice(0, 24) : createHash('sha256').update(`${own} ${id}`).digest('hex').slice(0, 24)
}

/** A value with the new ids, at rows themselves and where the record refers to one of them (`rowName`). */
function renamed(fields: readonly FlattenedField[], value: unknown, ids: Ids): unknown {
  if (typeof value !== 'object' || value === null) return value
  const result: Record<string, unknown> = { ...value }
  for (const field of fields) {
    const own = result[field.name]
    if (typeof own === 'string' && namesRow(field)) result[field.name] = ids.get(own) ?? own
    else if (field.type === 'array' && Array.isArray(own)) {
      result[field.name] = own.map((row: unknown) => {
        const id = get(row, 'id')
        return renamed(field.flattenedFields, typeof id === 'string' && ids.has(id) ? { ...Object(row), id: ids.get(id) } : row, ids)
      })
    } else if ((field.type === 'group' || field.type === 'tab') && own !== undefined) result[field.name] = renamed(field.flattenedFields, own, ids)
  }
  return result
}

/**
 * A row that comes from another record with its id gets an id of its own, and what refers to it inside the record follows.
 * The ids are anchors of citations, one row each for ever; SQLite would refuse the second one only when it is published.
 */
export const replaceForeignRowIds: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data) return data
  const id: unknown = get(originalDoc, 'id')
  const own = typeof id === 'string' || typeof id === 'number' ? id : null
  const ids = new Map<string, string>()
  for (const list of listsIn(collection.flattenedFields)) {
    const known = new Set(idsIn(originalDoc, list))
    const unknown = idsIn(data, list).filter((row) => !known.has(row))
    if (unknown.length === 0) continue
    for (const row of await takenIn({ collection: collection.slug, own, list, ids: unknown, req })) ids.set(row, newId(own, row))
  }
  return ids.size === 0 ? data : Object.assign({}, data, renamed(collection.flattenedFields, data, ids))
}
