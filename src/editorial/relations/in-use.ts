import type { CollectionAfterOperationHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { textAt } from '@/src/editorial/drafts/publication'
import { refusal } from '@/src/editorial/faults/messages'
import type { Bilingual } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { type User, whereUsed } from './where-used'

/** Records named in the sentence; a source stands behind hundreds. All of them are in the answer's data, with their ids. */
const mostNamed = 3
/** Of their names together, in letters, where more than one is named: a sentence is read at a glance. */
const longestNames = 120

function names(users: readonly User[]): Bilingual {
  const titles = users.slice(0, mostNamed).map(({ title }) => title)
  const shown = titles.filter((_, index) => index === 0 || titles.slice(0, index + 1).join('').length <= longestNames)
  const more = users.length - shown.length
  return {
    ja: `${shown.map((title) => `「${title}」`).join('、')}${more > 0 ? ` ほか${more}件` : ''}`,
    en: `${shown.map((title) => `"${title}"`).join('; ')}${more > 0 ? ` and ${more} more` : ''}`,
  }
}

function refuseInUse(users: readonly User[], message: Bilingual, req: PayloadRequest): never {
  throw refusal(req, message, 409, { records: users.map(({ collection, id, title }) => ({ collection, id, title })) })
}

/**
 * Refuses to delete what a record, published or draft, still uses, and names those records.
 * @throws {APIError} 409 with the records in its data.
 */
export const refuseDeleteInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const users = await whereUsed({ collection: collection.slug, id, req }, 'all')
  if (users.length === 0) return
  const { ja, en } = names(users)
  refuseInUse(
    users,
    {
      ja: `使われているため削除できません。使っている記録：${ja}。先にそちらから外してください。`,
      en: `This cannot be deleted because it is in use by: ${en}. Remove it there first.`,
    },
    req,
  )
}

/**
 * Refuses to unpublish what a published record still uses: its rows would be gone for readers within seconds. Asked when the
 * whole request is done and before it is stored for good, so that records which are unpublished together may use each
 * other; throwing here undoes all of it. A draft that no longer uses something changes nothing for readers and may be saved.
 * @throws {APIError} 409 with the records in its data.
 */
export const refuseUnpublishInUse: CollectionAfterOperationHook = async ({ args, collection, operation, req, result }) => {
  const isUpdate = operation === 'update' || operation === 'updateByID'
  const isLive = Reflect.get(args, 'draft') !== true
  if (!isUpdate || !isLive || textAt(Reflect.get(args, 'data'), '_status') === 'published') return result
  const docs: unknown = operation === 'updateByID' ? [result] : get(result, 'docs')
  for (const doc of Array.isArray(docs) ? docs : []) {
    const id = idOf(doc)
    const users = id === null ? [] : await whereUsed({ collection: collection.slug, id, req }, 'published')
    if (users.length === 0) continue
    const { ja, en } = names(users)
    refuseInUse(
      users,
      {
        ja: `公開されている${users.length}件が使っているため、非公開にできません：${ja}。先にそちらから外してください。`,
        en: `This cannot be unpublished because ${users.length} published ${users.length === 1 ? 'record uses' : 'records use'} it (${en}). Remove it there first.`,
      },
      req,
    )
  }
  return result
}
