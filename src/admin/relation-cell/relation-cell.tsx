import { Link } from '@payloadcms/ui'
import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { cache } from 'react'

import { batched } from '@/src/admin/cells/batched'
import { formatList } from '@/src/i18n/format'
import { isLanguage } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'

type Id = number | string
const recordsOf = cache((payload: Payload, collection: CollectionSlug) =>
  batched(payload, async (ids, req) => {
    const where = { id: { in: ids } }
    const { docs } = await payload.find({
      collection,
      where,
      draft: true,
      depth: 0,
      limit: ids.length,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return new Map<Id, unknown>(docs.map((doc) => [doc.id, doc]))
  }),
)

/**
 * The names of related records in a list, and of the record itself where it is the cell of its title. Payload's own cell asks
 * for them from the browser, and never does for the rows just below the screen: those keep saying that there is none. A record
 * that has no name, or that the reader may not see, is called untitled.
 */
export async function RelationCell({ cellData, collectionSlug, field, i18n, link, linkURL, payload, rowData }: DefaultServerCellComponentProps) {
  const ids = [cellData].flat().filter((id): id is Id => typeof id === 'number' || typeof id === 'string')
  const language = isLanguage(i18n.language) ? i18n.language : 'ja'
  let names = field.type === 'text' ? String(get(rowData, 'listTitle') ?? '') : '–'
  if (field.type === 'relationship' && typeof field.relationTo === 'string' && ids.length > 0) {
    const records = await recordsOf(payload, field.relationTo)(ids)
    names = formatList(
      ids.map((id) => recordTitle(records.get(id), language)),
      language,
    )
  }
  // The first column of a list leads to the record, whichever it is.
  if (!link) return names
  const ofRecord = formatAdminURL({ adminRoute: payload.config.routes.admin, path: `/collections/${collectionSlug}/${encodeURIComponent(String(rowData.id))}` })
  return <Link href={linkURL ?? ofRecord}>{names}</Link>
}
