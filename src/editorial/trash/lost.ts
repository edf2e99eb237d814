/** What cannot be as it was when a record is taken from the trash: relations to what is gone, names that others have by now. */
import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { relationsOf } from '@/src/editorial/publish-guard/known-terms'
import type { Bilingual } from '@/src/i18n/languages'
import { bilingualLabel, named, shortLabel } from '@/src/model/labels'
import { get, idOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { walk } from '@/src/model/walk'
import type { Event } from '@/src/payload-types'
import { inTrash, type Stored } from './keep'

const keyOf = (collection: string, id: unknown): string => `${collection}/${String(id)}`

/** Keys of the records that this one refers to and that are in no table. */
async function missingKeys(req: PayloadRequest, collection: SanitizedCollectionConfig, record: Stored): Promise<Map<string, Bilingual>> {
  const missing = new Map<string, Bilingual>()
  for (const { relationTo, id, field } of relationsOf(collection, record)) {
    const key = keyOf(relationTo, id)
    if (key === keyOf(collection.slug, record.id) || missing.has(key)) continue
    const { totalDocs } = await req.payload.db.count({ collection: relationTo, where: { id: { equals: id } }, req })
    if (totalDocs === 0) missing.set(key, field)
  }
  return missing
}

/** What staff called a record that is gone, as it was last told. */
async function lastTitle(req: PayloadRequest, collection: string, record: string): Promise<string> {
  const where: Where = { and: [{ inCollection: { equals: collection } }, { record: { equals: record } }] }
  const { docs } = await req.payload.db.find<Event>({ collection: 'events', where, sort: '-createdAt', limit: 1, pagination: false, req })
  return docs[0]?.recordTitle ?? `${collection} ${record}`
}

async function aboutMissing(req: PayloadRequest, key: string, field: Bilingual): Promise<Bilingual> {
  const [collection = '', record = ''] = key.split('/')
  const kept = await inTrash(req, collection, record)
  const title = kept?.recordTitle ?? (await lastTitle(req, collection, record))
  return kept
    ? {
        ja: `「${field.ja}」の「${title}」も、ごみ箱にあります。先にそちらを戻すと、つながりも元どおりになります。このまま戻すと、外れます。`,
        en: `"${title}" in "${field.en}" is in the trash as well. Take it back first and the link stays; otherwise it is left out.`,
      }
    : { ja: `「${field.ja}」の「${title}」は、もうありません。外して戻します。`, en: `"${title}" in "${field.en}" is not there any more. It is left out.` }
}

/** Removes the relations to these records; rows and groups stay. */
function leaveOut({ flattenedFields }: SanitizedCollectionConfig, record: Stored, missing: ReadonlyMap<string, unknown>): void {
  walk(flattenedFields, record, ({ field, value, holder }) => {
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof holder !== 'object' || holder === null) return
    const { relationTo } = field
    const isGone = (item: unknown): boolean =>
      missing.has(Array.isArray(relationTo) ? keyOf(String(get(item, 'relationTo')), idOf(get(item, 'value'))) : keyOf(relationTo, idOf(item)))
    if (Array.isArray(value))
      Reflect.set(
        holder,
        field.name,
        value.filter((item) => !isGone(item)),
      )
    else if (isGone(value)) Reflect.set(holder, field.name, null)
  })
}

/** Unique texts of the record that another one has by now, such as its slug; they are taken out of it. */
async function takenNames(req: PayloadRequest, { slug, flattenedFields }: SanitizedCollectionConfig, record: Stored): Promise<Bilingual[]> {
  const told: Bilingual[] = []
  for (const field of flattenedFields) {
    const value = record[field.name]
    if (field.type !== 'text' || field.unique !== true || typeof value !== 'string' || value === '') continue
    const other = await req.payload.db.findOne<Stored>({ collection: slug, where: { [field.name]: { equals: value } }, req })
    if (!other) continue
    Reflect.deleteProperty(record, field.name)
    const { ja, en } = shortLabel(bilingualLabel(field.label) ?? named(field.name))
    const title = recordTitle(other)
    told.push({
      ja: `「${ja}」の「${value}」は、いま「${title}」が使っています。空にして戻します。公開する前に、別のものを付けてください。`,
      en: `"${value}" in "${en}" is now used by "${title}". It is left empty; give another before publishing.`,
    })
  }
  return told
}

/** Takes out of `record` what cannot be as it was. @returns what that is, in words, one line each */
export async function withoutLost(req: PayloadRequest, collection: SanitizedCollectionConfig, record: Stored): Promise<Bilingual[]> {
  const missing = await missingKeys(req, collection, record)
  leaveOut(collection, record, missing)
  const told: Bilingual[] = []
  for (const [key, field] of missing) told.push(await aboutMissing(req, key, field))
  return [...told, ...(await takenNames(req, collection, record))]
}
