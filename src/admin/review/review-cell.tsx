import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { batched } from '@/src/admin/cells/batched'
import { reviewLabels, reviewStates } from '@/src/editorial/reviews/states'
import { isLanguage } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { publications } from './words'

/** The drafts among these that readers have an older text of. */
const liveOf = cache((payload: Payload, collection: CollectionSlug) =>
  batched<true>(payload, async (ids, req) => {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      select: { updatedAt: true },
      depth: 0,
      limit: ids.length,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return new Map(docs.map(({ id }) => [id, true]))
  }),
)

/** The state of a case in a list, in words: what it waits for, otherwise whether readers have it and whether this is the text that they have. */
export async function ReviewCell({ collectionSlug, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const language = isLanguage(i18n.language) ? i18n.language : 'ja'
  const id = idOf(get(rowData, 'id'))
  if (id === null) return null
  const isNewestLive = get(rowData, '_status') === 'published'
  const isLive = isNewestLive || (await liveOf(payload, collectionSlug)([id])).has(id)
  const publication = publications[language][isNewestLive ? 'live' : isLive ? 'changed' : 'none']
  const state = reviewStates.find((known) => known === get(rowData, 'reviewState'))
  if (!state) return publication
  return isLive && !isNewestLive ? `${publication}${language === 'ja' ? '・' : ', '}${reviewLabels[state][language]}` : reviewLabels[state][language]
}
