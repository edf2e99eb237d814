/** Whose account here somebody at the provider has. The role is never the provider's to say. */
import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { recordEvent } from '@/src/editorial/events/record'
import { recordTitle } from '@/src/model/record-title'
import type { Identity, User } from '@/src/payload-types'
import type { Claims } from './provider'

/** Why a sign-in that the provider let through is refused here. */
export type Refused = 'bound' | 'unknown' | 'unverified'

const keyOf = ({ issuer, subject }: Claims): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('hex')

async function oneUser(req: PayloadRequest, where: Parameters<typeof req.payload.db.findOne>[0]['where']): Promise<User | null> {
  return req.payload.db.findOne<User>({ collection: 'users', where, req })
}

/**
 * The account that is bound to this subject; at the first sign-in the one with the same verified address, which is bound then, in
 * the transaction of `req`. From then on the subject decides: an address that changes at the provider opens no other account.
 */
export async function accountOf(req: PayloadRequest, claims: Claims): Promise<User | Refused> {
  const { db } = req.payload
  const identityKey = keyOf(claims)
  const bound = await db.findOne<Identity>({ collection: 'identities', where: { identityKey: { equals: identityKey } }, req })
  if (bound) return (await oneUser(req, { id: { equals: bound.personKey } })) ?? 'unknown'
  if (!claims.email || !claims.isEmailVerified) return 'unverified'
  const user = await oneUser(req, { email: { equals: claims.email } })
  if (!user) return 'unknown'
  const personKey = String(user.id)
  if (await db.findOne({ collection: 'identities', where: { personKey: { equals: personKey } }, req })) return 'bound'
  const now = new Date().toISOString()
  const data: Omit<Identity, 'id'> = {
    createdAt: now,
    updatedAt: now,
    person: personKey,
    personName: user.name,
    issuer: claims.issuer,
    subject: claims.subject,
    identityKey,
    personKey,
  }
  await db.create({ collection: 'identities', data, req, returning: false })
  await recordEvent(req, { kind: 'identityBound', collection: 'users', record: user.id, recordTitle: recordTitle(user), note: claims.issuer })
  return user
}
