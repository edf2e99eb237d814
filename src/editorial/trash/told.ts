import type { AfterErrorHook } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'
import { say } from '@/src/editorial/faults/messages'
import { formatClock } from '@/src/i18n/format'
import { inTrash } from './keep'

/** Staff who ask for a record that is in the trash are told so, in place of "not found": somebody may be writing in it. */
export const sayTrashed: AfterErrorHook = async ({ collection, error, req, result }) => {
  const id: unknown = req.routeParams?.id
  const isMissing = 'status' in error && error.status === 404
  if (!isMissing || !result || !collection || roleOf(req.user) === null || (typeof id !== 'string' && typeof id !== 'number')) return undefined
  const row = await inTrash(req, collection.slug, String(id))
  if (!row) return undefined
  const title = row.recordTitle ?? ''
  const message = say(req, {
    ja: `「${title}」は、${row.personName ? `${row.personName}さんが` : ''}ごみ箱に移しました（${formatClock(row.createdAt, 'ja')}）。「ごみ箱」から下書きとして戻せます。何も保存していません。`,
    en: `"${title}" was moved to the trash${row.personName ? ` by ${row.personName}` : ''} (${formatClock(row.createdAt, 'en')}). It can be taken back from there as a draft. Nothing was saved.`,
  })
  return { response: { ...result, errors: [{ message, data: { reason: 'trashed' } }] }, status: 404 }
}
