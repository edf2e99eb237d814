/** What happens to accounts: made, changed, given another role or password, deleted; and who comes and goes. */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
} from 'payload'

import { isPasswordCheck, passwordSetBy, providerOf } from '@/src/database/requests/context'
import { type EventDetails, recordEvent } from '@/src/editorial/events/record'
import { formatAddress } from '@/src/model/addresses'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'

const collection = 'users'
const about = (doc: { readonly id: number | string }): Pick<EventDetails, 'collection' | 'record' | 'recordTitle'> => ({
  collection,
  record: doc.id,
  recordTitle: recordTitle(doc),
})
const addressOf = (record: number | string, field: string): string => formatAddress({ collection, record: String(record), steps: [{ field }] })

/** Which events one write to an account is: a role, a password and everything else are told apart. */
export const recordAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req, context }) => {
  if (operation === 'create') {
    await recordEvent(req, { ...about(doc), kind: 'created', note: String(doc.role) })
    return doc
  }
  if (doc.role !== previousDoc?.role) {
    await recordEvent(req, {
      ...about(doc),
      kind: 'roleChanged',
      addresses: [addressOf(doc.id, 'role')],
      note: `${String(previousDoc?.role)} → ${String(doc.role)}`,
    })
  }
  const setter = passwordSetBy(context)
  if (setter !== null) await recordEvent(req, { ...about(doc), kind: setter === 'self' ? 'passwordChanged' : 'passwordSet' })
  const others = ['name', 'email'].filter((field) => doc[field] !== previousDoc?.[field]).map((field) => addressOf(doc.id, field))
  if (others.length > 0) await recordEvent(req, { ...about(doc), kind: 'changed', addresses: others })
  return doc
}

/** Records that an account was deleted, in the transaction of the deletion. */
export const recordAccountDelete: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await recordEvent(req, { ...about({ ...doc, id }), kind: 'deleted' })
}

/** In the transaction that makes the session. Asking for the present password once more is no sign-in. */
export const recordSignIn: CollectionAfterLoginHook = async ({ req, user, context }) => {
  if (!isPasswordCheck(context)) await recordEvent(req, { ...about(user), kind: 'signedIn', ...(providerOf(context) && { note: 'openid' }) })
  return user
}

/** Records that somebody signed out. */
export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await recordEvent(req, { ...about(req.user), kind: 'signedOut' })
}

/** An administrator has ended the pauses at an account. */
export const recordUnlock: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if (operation !== 'unlock') return result
  const email: unknown = get(args, 'data.email')
  const where = { email: { equals: typeof email === 'string' ? email.trim().toLowerCase() : '' } }
  const {
    docs: [account],
  } = await req.payload.find({ collection, where, limit: 1, depth: 0, pagination: false, overrideAccess: true, req })
  if (account) await recordEvent(req, { ...about(account), kind: 'unlocked' })
  return result
}
