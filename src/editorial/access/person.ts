import type { Payload, PayloadRequest } from 'payload'

import { roleOf } from './roles'

/** A member of staff with the rights that they have now; null where the account is gone or has no rights any more. */
export async function personById(payload: Payload, id: string): Promise<NonNullable<PayloadRequest['user']> | null> {
  const {
    docs: [user],
  } = await payload.find({ collection: 'users', where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false, overrideAccess: true })
  return user && roleOf(user) !== null ? { ...user, collection: 'users' } : null
}
