import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Bilingual } from '../../i18n/languages'
import type { Fault } from '../faults'
import { richTextFaults } from '../rich-text'
import { get, idOf } from './reading'
import { tabOf, walk } from './walk'

interface Relation {
  readonly path: string
  readonly row: number | null
  readonly field: Bilingual
  readonly relationTo: CollectionSlug
  readonly id: string | number
}

const notPublished: Bilingual = {
  ja: '選んだ項目は公開されていないか、ありません。先にその項目を公開するか、別の項目を選んでください。',
  en: 'What was chosen is not published or does not exist. Publish it first, or choose another.',
}
const notThere: Bilingual = {
  ja: '選んだ項目は見つかりません。一覧から選び直してください。',
  en: 'What was chosen does not exist. Choose another from the list.',
}

function relationsOf(collection: SanitizedCollectionConfig, record: unknown): Relation[] {
  const relations: Relation[] = []
  walk(collection.flattenedFields, record, ({ field, value, path, row, label }) => {
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string') return
    const { relationTo } = field
    for (const item of Array.isArray(value) ? value : [value]) {
      const id = idOf(item)
      if (id !== null) relations.push({ path, row, field: label, relationTo, id })
    }
  })
  return relations
}

/** Whether the database could have given such an id; another makes the query itself fail. */
function isId(id: string | number, req: PayloadRequest): boolean {
  return req.payload.db.defaultIDType === 'number' ? /^\d{1,15}$/.test(String(id)) : /^[0-9a-f]{24}$/i.test(String(id))
}

interface Check {
  readonly collection: SanitizedCollectionConfig
  readonly record: unknown
  /** The record before this save; null to look at every relation. */
  readonly before: unknown
  readonly isPublishing: boolean
  readonly req: PayloadRequest
}

/**
 * Relations that lead nowhere. A draft may point to another draft, not to nothing, and only what is new in it is looked
 * up; what is published may point only to what is published, or readers would meet a name without a page.
 */
export async function termFaults({ collection, record, before, isPublishing, req }: Check): Promise<Fault[]> {
  const key = ({ relationTo, id }: Relation): string => `${relationTo}/${id}`
  const settled = new Set(isPublishing ? [] : relationsOf(collection, before).map(key))
  const relations = relationsOf(collection, record).filter((relation) => !settled.has(key(relation)))
  const known = new Set<string>([`${collection.slug}/${String(get(record, 'id'))}`])
  for (const slug of new Set(relations.map(({ relationTo }) => relationTo))) {
    const ids = new Set(relations.filter(({ relationTo, id }) => relationTo === slug && isId(id, req)).map(({ id }) => id))
    const mustBePublished = isPublishing && Boolean(req.payload.collections[slug]?.config.versions?.drafts)
    const { docs } = await req.payload.find({
      collection: slug,
      where: { and: [{ id: { in: [...ids] } }, ...(mustBePublished ? [{ _status: { equals: 'published' } }] : [])] },
      depth: 0, limit: 0, pagination: false, overrideAccess: true, req,
    })
    for (const { id } of docs) known.add(`${slug}/${id}`)
  }
  return relations.filter((relation) => !known.has(key(relation))).map(({ path, row, field }) => ({
    path, row, field, tab: tabOf(collection, path), message: isPublishing ? notPublished : notThere,
  }))
}

/** Unsafe links and unknown parts in every rich text of the record. */
export function linkFaults(collection: SanitizedCollectionConfig, record: unknown): Fault[] {
  const faults: Fault[] = []
  walk(collection.flattenedFields, record, ({ field, value, path, row, label }) => {
    if (field.type !== 'richText') return
    for (const message of richTextFaults(value)) faults.push({ path, row, tab: tabOf(collection, path), field: label, message })
  })
  return faults
}
