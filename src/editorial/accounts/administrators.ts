import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
  type Where,
} from 'payload'

import { isInvited } from '@/src/database/requests/context'
import { isAdmin } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'

/** Whoever has left keeps no users. */
export const workingAdmins: Where = { and: [{ role: { equals: 'admin' } }, { endedAt: { exists: false } }] }

/**
 * Refuses, within the transaction, what leaves nobody who may keep the users. Two administrators who take away each other's
 * role at the same time would not see each other on MongoDB: each writes this one row, so the second is made again after
 * the first. Called after the change. The system itself (commands) may; `npm run first-admin` makes another.
 */
export async function requireAnAdmin(req: PayloadRequest): Promise<void> {
  if (req.payloadAPI === 'local' && !req.user) return
  const key = 'administrators'
  await req.payload.db.upsert({ collection: 'payload-kv', where: { key: { equals: key } }, data: { key, data: { changed: new Date().toISOString() } }, req })
  const { totalDocs } = await req.payload.count({ collection: 'users', where: workingAdmins, overrideAccess: true, req })
  if (totalDocs > 0) return
  throw refusal(
    req,
    {
      ja: '管理者が一人もいなくなるため、変更していません。先にほかの人を管理者にしてください。',
      en: 'Nothing was changed, because no administrator would be left. Make somebody else an administrator first.',
    },
    409,
  )
}

/**
 * Refuses to take the role from the last administrator.
 * @throws {APIError} 409, within the transaction of the save.
 */
export const keepAnAdmin: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && previousDoc?.role === 'admin' && doc.role !== 'admin') await requireAnAdmin(req)
  return doc
}

/**
 * Refuses to delete the last administrator.
 * @throws {APIError} 409, within the transaction of the deletion.
 */
export const keepAnAdminOnDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (doc?.role === 'admin') await requireAnAdmin(req)
  return doc
}

/**
 * Users are made by administrators, by whoever accepts an invitation and by the command line. Payload's `first-register` makes a user of anybody while
 * there is none, past the access rules; five calls at once made five administrators.
 * @throws {Forbidden} for anybody else over the API.
 */
export const refuseOpenRegistration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !isAdmin(req.user) && !isInvited(req.context)) throw new Forbidden(req.t)
  return args
}
