import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Bilingual } from '../../i18n/languages'
import type { Fault } from '../faults'
import { richTextFaults } from '../rich-text'
import { get, idOf, rowsOf } from './reading'

interface Relation {
  readonly path: string
  readonly row: number | null
  readonly field: Bilingual
  readonly relationTo: CollectionSlug
  readonly id: string | number
}

function labelOf(field: FlattenedField): Bilingual {
  const label: unknown = 'label' in field ? field.label : undefined
  const ja = get(label, 'ja')
  const en = get(label, 'en')
  return { ja: typeof ja === 'string' ? ja : field.name, en: typeof en === 'string' ? en : field.name }
}

/** Walks a record along its collection's fields and calls `visit` for every value, with where it stands. */
function walk(
  fields: readonly FlattenedField[], value: unknown, prefix: string, row: number | null,
  visit: (field: FlattenedField, value: unknown, path: string, row: number | null) => void,
): void {
  for (const field of fields) {
    const path = `${prefix}${field.name}`
    visit(field, get(value, field.name), path, row)
    if (field.type === 'array') {
      rowsOf(value, field.name).forEach((inner, index) => walk(field.flattenedFields, inner, `${path}.${index}.`, row ?? index + 1, visit))
    } else if (field.type === 'group' || field.type === 'tab') {
      walk(field.flattenedFields, get(value, field.name), `${path}.`, row, visit)
    }
  }
}

function relationsOf(collection: SanitizedCollectionConfig, record: unknown): Relation[] {
  const relations: Relation[] = []
  walk(collection.flattenedFields, record, '', null, (field, value, path, row) => {
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string') return
    const { relationTo } = field
    for (const item of Array.isArray(value) ? value : [value]) {
      const id = idOf(item)
      if (id !== null) relations.push({ path, row, field: labelOf(field), relationTo, id })
    }
  })
  return relations
}

/** Relations to a record that is unknown or not published: readers would meet a name without a page. */
export async function termFaults(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<Fault[]> {
  const relations = relationsOf(collection, record)
  const faults: Fault[] = []
  for (const slug of new Set(relations.map(({ relationTo }) => relationTo))) {
    const used = relations.filter(({ relationTo }) => relationTo === slug)
    const hasDrafts = Boolean(req.payload.collections[slug]?.config.versions?.drafts)
    const { docs } = await req.payload.find({
      collection: slug,
      where: { and: [{ id: { in: [...new Set(used.map(({ id }) => id))] } }, ...(hasDrafts ? [{ _status: { equals: 'published' } }] : [])] },
      depth: 0, limit: 0, pagination: false, overrideAccess: true, req,
    })
    const known = new Set(docs.map(({ id }) => String(id)))
    for (const { path, row, field, id } of used) {
      if (known.has(String(id)) || (slug === collection.slug && String(id) === String(get(record, 'id')))) continue
      faults.push({
        path, row, field, tab: null,
        message: {
          ja: '選んだ項目は公開されていないか、ありません。先にその項目を公開するか、別の項目を選んでください。',
          en: 'What was chosen is not published or does not exist. Publish it first, or choose another.',
        },
      })
    }
  }
  return faults
}

/** Unsafe links and unknown parts in every rich text of the record. */
export function linkFaults(collection: SanitizedCollectionConfig, record: unknown): Fault[] {
  const faults: Fault[] = []
  walk(collection.flattenedFields, record, '', null, (field, value, path, row) => {
    if (field.type !== 'richText') return
    for (const message of richTextFaults(value)) faults.push({ path, row, tab: null, field: labelOf(field), message })
  })
  return faults
}
