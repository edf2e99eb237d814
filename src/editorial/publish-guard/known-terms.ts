import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { type Fault, faultAt, type Form, type Named } from '@/src/editorial/faults/faults'
import type { Bilingual } from '@/src/i18n/languages'
import { languageOf } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { recordTitle, titleSelect } from '@/src/model/record-title'
import { walk } from '@/src/model/walk'
import { richTextFaults } from '@/src/rich-text/faults'

export interface Relation {
  readonly path: string
  readonly field: Bilingual
  readonly relationTo: CollectionSlug
  readonly id: string | number
}

export const keyOf = ({ relationTo, id }: Pick<Relation, 'relationTo' | 'id'>): string => `${relationTo}/${id}`

const elsewhere = (uses: number): Bilingual =>
  uses === 1 ? { ja: '', en: '' } : { ja: `（全部で${uses}か所で使っています）`, en: ` (used in ${uses} places)` }

/** @param canJoin whether it can be published together with the record that uses it (`src/editorial/together`) */
function notPublished(title: string, uses: number, canJoin: boolean): Bilingual {
  if (canJoin) {
    return {
      ja: `「${title}」はまだ公開されていません${elsewhere(uses).ja}。この事例の画面で公開するときに、いっしょに公開できます。先に公開するか、別の項目を選んでもかまいません。`,
      en: `"${title}" is not published yet${elsewhere(uses).en}. It can be published together with this case, from its form. Or publish it first, or choose another.`,
    }
  }
  return {
    ja: `「${title}」はまだ公開されていません${elsewhere(uses).ja}。先に公開するか、別の項目を選んでください。`,
    en: `"${title}" is not published yet${elsewhere(uses).en}. Publish it first, or choose another.`,
  }
}
const notThere: Bilingual = {
  ja: '選んだ項目は見つかりません。一覧から選び直してください。',
  en: 'What was chosen does not exist. Choose another from the list.',
}

/** Every relation of a record, those in rows and groups too, and those that may lead to one of several collections. */
export function relationsOf({ flattenedFields }: Pick<Form, 'flattenedFields'>, record: unknown): Relation[] {
  const relations: Relation[] = []
  walk(flattenedFields, record, (found) => {
    const { field, value } = found
    if (field.type !== 'relationship' && field.type !== 'upload') return
    const targets = [field.relationTo].flat()
    for (const item of Array.isArray(value) ? value : [value]) {
      const relationTo = Array.isArray(field.relationTo) ? targets.find((slug) => slug === get(item, 'relationTo')) : targets[0]
      const id = idOf(Array.isArray(field.relationTo) ? get(item, 'value') : item)
      if (id !== null && relationTo !== undefined) relations.push({ path: found.path, field: found.label, relationTo, id })
    }
  })
  return relations
}

/** Those relations of a record that it did not have before. */
export function newRelations(form: Pick<Form, 'flattenedFields'>, relations: readonly Relation[], before: unknown): Relation[] {
  const known = new Set(relationsOf(form, before).map(keyOf))
  return relations.filter((relation) => !known.has(keyOf(relation)))
}

/** Names of the records of one collection that exist, published or not, by key. */
async function titlesOf(relationTo: CollectionSlug, ids: readonly (string | number)[], req: PayloadRequest): Promise<Map<string, Named>> {
  const { docs } = await req.payload.find({
    collection: relationTo,
    where: { id: { in: [...ids] } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: titleSelect,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [keyOf({ relationTo, id: doc.id }), { collection: relationTo, id: doc.id, title: recordTitle(doc, languageOf(req)) }]))
}

interface Check {
  readonly collection: SanitizedCollectionConfig
  readonly record: unknown
  /** Those that are looked up. */
  readonly relations: readonly Relation[]
  readonly isPublishing: boolean
  readonly req: PayloadRequest
}

/**
 * Relations that lead nowhere, one fault for each record however often it is used. A draft may point to another draft, not
 * to nothing; what is published may point only to what is published, or readers would meet a name without a page.
 */
export async function termFaults({ collection, record, relations, isPublishing, req }: Check): Promise<Fault[]> {
  const good = new Set<string>([`${collection.slug}/${String(get(record, 'id'))}`])
  const named = new Map<string, Named>()
  for (const slug of new Set(relations.map(({ relationTo }) => relationTo))) {
    const ids = [...new Set(relations.filter(({ relationTo, id }) => relationTo === slug && couldBeId(id, req)).map(({ id }) => id))]
    const mustBePublished = isPublishing && Boolean(req.payload.collections[slug]?.config.versions?.drafts)
    const { docs } = await req.payload.find({
      collection: slug,
      where: { and: [{ id: { in: ids } }, ...(mustBePublished ? [{ _status: { equals: 'published' } }] : [])] },
      depth: 0,
      limit: 0,
      pagination: false,
      select: { updatedAt: true },
      overrideAccess: true,
      req,
    })
    for (const { id } of docs) good.add(`${slug}/${id}`)
    const bad = ids.filter((id) => !good.has(`${slug}/${id}`))
    if (mustBePublished && bad.length > 0) for (const [key, name] of await titlesOf(slug, bad, req)) named.set(key, name)
  }
  const missing = new Map<string, { first: Relation; uses: number }>()
  for (const relation of relations.filter((candidate) => !good.has(keyOf(candidate)))) {
    const known = missing.get(keyOf(relation))
    missing.set(keyOf(relation), { first: known?.first ?? relation, uses: (known?.uses ?? 0) + 1 })
  }
  return [...missing].map(
    ([
      key,
      {
        first: { path, field },
        uses,
      },
    ]) => {
      const of = named.get(key)
      const canJoin = collection.slug === 'cases' && of?.collection !== 'cases'
      return faultAt(collection, { path, field, message: of ? notPublished(of.title, uses, canJoin) : notThere, ...(of && { record: of }) })
    },
  )
}

/** Unsafe links and unknown parts in every rich text of the record. */
export function linkFaults(form: Form, record: unknown): Fault[] {
  const faults: Fault[] = []
  walk(form.flattenedFields, record, (found) => {
    if (found.field.type !== 'richText') return
    for (const message of richTextFaults(found.value)) faults.push(faultAt(form, { path: found.path, field: found.label, message }))
  })
  return faults
}
