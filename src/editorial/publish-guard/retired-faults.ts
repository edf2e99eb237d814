import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { copiedFrom, isRestoringVersion } from '@/src/database/requests/context'
import { type Fault, faultAt } from '@/src/editorial/faults/faults'
import { isTermCollection } from '@/src/editorial/terms/retired-fields'
import { bothStatesOf } from '@/src/editorial/versions/both-states'
import type { Bilingual } from '@/src/i18n/languages'
import { idOf } from '@/src/model/reading'
import { recordTitle, titleSelect } from '@/src/model/record-title'
import { keyOf, type Relation, relationsOf } from './known-terms'

const message = (title: string): Bilingual => ({
  ja: `「${title}」は今後は使わない項目です。一覧から別の項目を選んでください。`,
  en: `"${title}" is retired. Choose another from the list.`,
})

/** Names of those of these records that are retired, by id as text; as their newest states say. */
export async function retiredAmong(req: PayloadRequest, collection: CollectionSlug, ids: readonly (number | string)[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0 || !isTermCollection(req.payload.collections[collection].config)) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: [...ids] } }, { retired: { equals: true } }] },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: titleSelect,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [String(doc.id), recordTitle(doc)]))
}

/** What a record names already, in either of its states. */
async function namedBefore(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<Set<string>> {
  const id = idOf(record)
  const states = id === null ? undefined : (await bothStatesOf(req, collection.slug, [id])).get(String(id))
  return new Set([states?.live, states?.draft].flatMap((state) => (state ? relationsOf(collection, state) : [])).map(keyOf))
}

/**
 * Retired entries that a person chooses for a record which did not have them. One that has them keeps them, also in other rows; so
 * do a copy and a version that is brought back. What the system itself writes is not asked.
 * @param added the relations that the record did not have before the save
 */
export async function retiredFaults(collection: SanitizedCollectionConfig, record: unknown, added: readonly Relation[], req: PayloadRequest): Promise<Fault[]> {
  if (!req.user || isRestoringVersion(req.context) || copiedFrom(req.context) !== null) return []
  const relations = added.filter(({ id }) => couldBeId(id, req))
  const retired = new Map<string, string>()
  for (const slug of new Set(relations.map(({ relationTo }) => relationTo))) {
    const ids = relations.filter(({ relationTo }) => relationTo === slug).map(({ id }) => id)
    for (const [id, title] of await retiredAmong(req, slug, [...new Set(ids)])) retired.set(`${slug}/${id}`, title)
  }
  if (retired.size === 0) return []
  const before = await namedBefore(collection, record, req)
  return relations.flatMap((relation) => {
    const title = retired.get(keyOf(relation))
    if (title === undefined || before.has(keyOf(relation))) return []
    return [faultAt(collection, { path: relation.path, field: relation.field, message: message(title) })]
  })
}
