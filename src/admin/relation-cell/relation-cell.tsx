import { Link } from '@payloadcms/ui'
import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { cache } from 'react'

import { batched } from '@/src/admin/cells/batched'
import { formatList } from '@/src/i18n/format'
import { isLanguage, type Language } from '@/src/i18n/languages'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'
import { untitled } from '@/src/model/record-title'

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

/** The record's name in the language of the admin, else its title in lists, which is Japanese. */
function nameOf(record: unknown, language: Language): string | null {
  const names = [get(record, `name.${language}`), get(record, `title.${language}`), get(record, 'listTitle')]
  return names.find((name): name is string => typeof name === 'string' && !isBlank(name)) ?? null
}

/** A record's own name in a list: its title in lists, or the English name where the admin is in English. What tells two of one name apart stays. */
function ownName(record: unknown, language: Language): string {
  const title = String(get(record, 'listTitle') ?? '')
  const sign = /（([^（）]+)）$/.exec(title)?.[1]
  const name = language === 'ja' ? null : [get(record, 'name.en'), get(record, 'title.en')].find((text) => typeof text === 'string' && !isBlank(text))
  if (typeof name !== 'string') return title
  return sign !== undefined && sign === (get(record, 'slug') ?? get(record, 'number')) ? `${name} (${sign})` : name
}

/**
 * The names of related records in a list, and of the record itself where it is the cell of its title. Payload's own cell asks for them from the browser, and never does for the rows
 * just below the screen: those keep saying that there is none. A record that has no name, or that the reader may not see, is called untitled.
 */
export async function RelationCell({ cellData, collectionSlug, field, i18n, link, linkURL, payload, rowData }: DefaultServerCellComponentProps) {
  const ids = [cellData].flat().filter((id): id is Id => typeof id === 'number' || typeof id === 'string')
  const language = isLanguage(i18n.language) ? i18n.language : 'ja'
  let names = field.type === 'text' ? ownName(rowData, language) : '–'
  if (field.type === 'relationship' && typeof field.relationTo === 'string' && ids.length > 0) {
    const records = await recordsOf(payload, field.relationTo)(ids)
    names = formatList(
      ids.map((id) => nameOf(records.get(id), language) ?? untitled[language]),
      language,
    )
  }
  // The first column of a list leads to the record, whichever it is.
  if (!link) return names
  const ofRecord = formatAdminURL({ adminRoute: payload.config.routes.admin, path: `/collections/${collectionSlug}/${encodeURIComponent(String(rowData.id))}` })
  return <Link href={linkURL ?? ofRecord}>{names}</Link>
}
