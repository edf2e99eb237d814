import { Link } from '@payloadcms/ui'
import { headers } from 'next/headers'
import { type CollectionSlug, type DefaultServerCellComponentProps, executeAuthStrategies, type Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { cache } from 'react'

import { formatList } from '@/src/i18n/format'
import { isLanguage, type Language } from '@/src/i18n/languages'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'
import { untitled } from '@/src/model/record-title'

type Id = number | string
type RecordsById = ReadonlyMap<Id, unknown>

/** Who is looking at the list; a cell is not told. */
const reader = cache(async (payload: Payload) => (await executeAuthStrategies({ headers: await headers(), payload })).user)

/** Asks once for all the cells of a list: they are drawn together, and each would question the database for itself. */
const recordsOf = cache((payload: Payload, collection: CollectionSlug) => {
  const wanted = new Set<Id>()
  let answer: Promise<RecordsById> | null = null
  const find = async (): Promise<RecordsById> => {
    const user = await reader(payload)
    // The cells that are drawn together have all said by now which records they want.
    await new Promise((resolve) => setImmediate(resolve))
    const ids = [...wanted]
    wanted.clear()
    answer = null
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ids } },
      draft: true,
      depth: 0,
      limit: ids.length,
      pagination: false,
      user,
      overrideAccess: false,
    })
    return new Map(docs.map((doc) => [doc.id, doc]))
  }
  return (ids: readonly Id[]): Promise<RecordsById> => {
    ids.forEach((id) => wanted.add(id))
    return (answer ??= find())
  }
})

/** The record's name in the language of the admin, else its title in lists, which is Japanese. */
function nameOf(record: unknown, language: Language): string | null {
  const names = [get(record, `name.${language}`), get(record, `title.${language}`), get(record, 'listTitle')]
  return names.find((name): name is string => typeof name === 'string' && !isBlank(name)) ?? null
}

/**
 * The names of related records in a list. Payload's own cell asks for them from the browser, and never does for the rows
 * just below the screen: those keep saying that there is none. A record that has no name, or that the reader may not see, is called untitled.
 */
export async function RelationCell({ cellData, collectionSlug, field, i18n, link, linkURL, payload, rowData }: DefaultServerCellComponentProps) {
  const ids = [cellData].flat().filter((id): id is Id => typeof id === 'number' || typeof id === 'string')
  const language = isLanguage(i18n.language) ? i18n.language : 'ja'
  let names = '–'
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
