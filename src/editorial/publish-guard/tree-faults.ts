import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { type Fault, faultAt } from '@/src/editorial/faults/faults'
import type { Bilingual } from '@/src/i18n/languages'
import { isParent } from '@/src/model/annotations'
import { get, idOf } from '@/src/model/reading'

/** Levels that are looked through; a tree of terms has three. */
const mostLevels = 50

const ownParent: Bilingual = { ja: 'この記録自身は選べません。別の項目を選んでください。', en: 'A record cannot stand under itself. Choose another.' }
const circle: Bilingual = {
  ja: '選んだ項目が、この記録の下にあります（輪になります）。別の項目を選んでください。',
  en: 'What was chosen stands under this record itself, which would make a circle. Choose another.',
}

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).flatMap((one) => idOf(one) ?? []).map(String)

interface Level {
  readonly collection: CollectionSlug
  readonly field: string
  readonly ids: readonly string[]
  readonly req: PayloadRequest
}

/** What these records stand under, as readers know them and as their newest drafts say. */
async function above({ collection, field, ids, req }: Level): Promise<string[]> {
  const read = (draft: boolean) =>
    req.payload.find({ collection, where: { id: { in: [...ids] } }, draft, depth: 0, limit: 0, pagination: false, overrideAccess: true, req })
  const [newest, live] = [await read(true), await read(false)]
  return [...newest.docs, ...live.docs].flatMap((doc) => idsOf(get(doc, field)))
}

/** Fields by which a record stands under others of its collection (`parent`), where it would stand under itself. */
export async function treeFaults(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<Fault[]> {
  const own = idOf(record)
  if (own === null) return []
  const faults: Fault[] = []
  for (const field of collection.flattenedFields) {
    if (!isParent(field)) continue
    let ids = idsOf(get(record, field.name))
    const seen = new Set(ids)
    let message = ids.includes(String(own)) ? ownParent : null
    for (let level = 0; message === null && ids.length > 0 && level < mostLevels; level += 1) {
      ids = (await above({ collection: collection.slug, field: field.name, ids, req })).filter((id) => !seen.has(id))
      for (const id of ids) seen.add(id)
      if (seen.has(String(own))) message = circle
    }
    if (message) faults.push(faultAt(collection, { path: field.name, message }))
  }
  return faults
}
