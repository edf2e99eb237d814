import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { refusal } from './messages'

/**
 * Refuses, within the transaction, what leaves nobody who may keep the users. Two administrators who take away each other's
 * role at the same time would not see each other on MongoDB: each writes this one row, so the second is made again after
 * the first. The system itself (commands) may; `npm run first-admin` makes another.
 */
async function requireAnAdmin(req: PayloadRequest): Promise<void> {
  if (req.payloadAPI === 'local' && !req.user) return
  const key = 'administrators'
  await req.payload.db.upsert({ collection: 'payload-kv', where: { key: { equals: key } }, data: { key, data: { changed: new Date().toISOString() } }, req })
  const { totalDocs } = await req.payload.count({ collection: 'users', where: { role: { equals: 'admin' } }, overrideAccess: true, req })
  if (totalDocs > 0) return
  throw refusal(req, {
    ja: '管理者が一人もいなくなるため、変更していません。先にほかの人を管理者にしてください。',
    en: 'Nothing was changed, because no administrator would be left. Make somebody else an administrator first.',
  }, 409)
}

export const keepAnAdmin: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && previousDoc?.role === 'admin' && doc.role !== 'admin') await requireAnAdmin(req)
  return doc
}

export const keepAnAdminOnDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (doc?.role === 'admin') await requireAnAdmin(req)
  return doc
}
