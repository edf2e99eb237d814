import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { type Fault, faultAt } from '@/src/editorial/faults/faults'
import { languageOf } from '@/src/i18n/languages'
import { isEmpty } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'
import { recordTitle, titleSelect } from '@/src/model/record-title'

/**
 * A slug that another record has, or had: the first would not be stored, the second would lead every citation of the
 * other record's old address to this one.
 */
export async function slugFaults(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<Fault[]> {
  const written = get(record, 'slug')
  if (typeof written !== 'string' || isEmpty(written)) return []
  const slug = written.trim()
  const own = get(record, 'id')
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: {
      and: [{ or: [{ slug: { equals: slug } }, { 'formerSlugs.slug': { equals: slug } }] }, ...(own === undefined ? [] : [{ id: { not_equals: own } }])],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    select: titleSelect,
    overrideAccess: true,
    req,
  })
  const [other] = docs
  if (!other) return []
  const isNow = get(other, 'slug') === slug
  const [ja, en] = [recordTitle(other), recordTitle(other, 'en')]
  return [
    faultAt(collection, {
      path: 'slug',
      record: { collection: collection.slug, id: other.id, title: languageOf(req) === 'ja' ? ja : en },
      message: {
        ja: isNow
          ? `「${ja}」がすでに使っています。別の名前にしてください。`
          : `「${ja}」が以前使っていたアドレスで、今も転送されています。別の名前にしてください。`,
        en: isNow ? `"${en}" already uses it. Choose another.` : `It is a former address of "${en}" and still leads there. Choose another.`,
      },
    }),
  ]
}
