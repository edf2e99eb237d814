import type { CollectionSlug, PayloadRequest } from 'payload'

import { languageOf } from '@/src/i18n/languages'
import type { Names } from '@/src/model/changes/value-text'
import { recordTitle, titleSelect } from '@/src/model/record-title'

/** The names of related records as staff read them now. @param wanted as `collection/id`; one that is gone or not theirs to read has no name */
export async function namesOf(req: PayloadRequest, wanted: readonly string[]): Promise<Names> {
  const byCollection = new Map<CollectionSlug, string[]>()
  for (const one of wanted) {
    const [slug = '', id = ''] = one.split('/')
    const collection = req.payload.config.collections.find((known) => known.slug === slug)
    if (collection) byCollection.set(collection.slug, [...(byCollection.get(collection.slug) ?? []), id])
  }
  const found = await Promise.all(
    [...byCollection].map(async ([collection, ids]) => {
      const { docs } = await req.payload.find({
        collection,
        where: { id: { in: ids } },
        draft: true,
        limit: ids.length,
        depth: 0,
        pagination: false,
        select: titleSelect,
        user: req.user,
        overrideAccess: false,
        req,
      })
      return docs.map((doc): [string, string] => [`${collection}/${doc.id}`, recordTitle(doc, languageOf(req))])
    }),
  )
  return new Map(found.flat())
}
