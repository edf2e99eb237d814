/** What a person should know and is not refused for: another record of the same title, a number that a draft has too, whom another name reaches. */
import type { CollectionAfterChangeHook, PayloadHandler, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { Forbidden } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'
import { withSameNumber } from '@/src/editorial/publish-guard/number-faults'
import { isTermCollection } from '@/src/editorial/terms/retired-fields'
import { type Bilingual, languageOf } from '@/src/i18n/languages'
import { recordFields } from '@/src/model/fields'
import { get } from '@/src/model/reading'
import { recordTitle, titleField } from '@/src/model/record-title'
import { renamedNotice } from './renamed'

/** Something to know at one field of the form; it refuses nothing. */
export interface Notice {
  readonly path: string
  readonly message: string
}

/** The notices about a record as it stands, in the reader's language. */
export async function noticesOf(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<Notice[]> {
  const language = languageOf(req)
  const notices: Notice[] = []
  const tell = (path: string, message: Bilingual): number => notices.push({ path, message: message[language] })
  const title = titleField(recordFields(collection.fields))
  const own = title ? get(record, `${title}.ja`) : null
  if (title && typeof own === 'string' && own.trim()) {
    const id = get(record, 'id')
    const where: Where[] = [{ [`${title}.ja`]: { equals: own } }, ...(id === undefined || id === null ? [] : [{ id: { not_equals: id } }])]
    const { docs } = await req.payload.find({
      collection: collection.slug,
      where: { and: where },
      draft: true,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { number: true },
      overrideAccess: true,
      req,
    })
    const number = get(docs[0], 'number')
    const which = typeof number === 'string' && number ? { ja: `（番号 ${number}）`, en: ` (number ${number})` } : { ja: '', en: '' }
    if (docs[0])
      tell(`${title}.ja`, {
        ja: `同じ題名の記録がほかにもあります${which.ja}。読む人には区別がつきません。`,
        en: `Another record has the same title${which.en}. Readers cannot tell them apart.`,
      })
  }
  const renamed = isTermCollection(collection) ? await renamedNotice(collection, record, req) : null
  if (renamed) tell('name.ja', renamed)
  const other = await withSameNumber(collection, record, req, { drafts: true })
  if (other)
    tell('number', {
      ja: `同じ調査の「${recordTitle(other)}」が同じ番号です。公開するまでに、どちらかを直してください。`,
      en: `"${recordTitle(other, 'en')}" of the same survey has this number. Change one of them before publishing.`,
    })
  return notices
}

/** The form asks while somebody types. @throws {Forbidden} for whoever is no staff. */
export const answerAlike: PayloadHandler = async (req) => {
  if (!roleOf(req.user)) throw new Forbidden(req.t)
  const collection = req.payload.config.collections.find(({ slug }) => slug === req.routeParams?.collection)
  const record: unknown = await req.json?.().catch(() => null)
  const notices = collection ? await noticesOf(collection, record, req) : []
  return Response.json({ notices }, { headers: { 'Cache-Control': 'no-store' } })
}

/** The answer to a save over REST brings the notices; the form asks for them itself. */
export const tellAlike: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.payloadAPI !== 'REST' || req.query?.autosave === 'true' || req.query?.autosave === true) return doc
  const warnings = await noticesOf(collection, doc, req)
  return warnings.length > 0 ? { ...doc, warnings } : doc
}
