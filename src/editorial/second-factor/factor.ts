/** The row of somebody's second factor: read, written and used up in the transaction of the request. */
import type { PayloadRequest, Where } from 'payload'

import { recordEvent } from '@/src/editorial/events/record'
import { notify } from '@/src/editorial/notifications/notify'
import { recordTitle } from '@/src/model/record-title'
import type { SecondFactor } from '@/src/payload-types'
import { newRecoveryCodes, readCode, recoveryHash, stepOf } from './codes'
import { unseal } from './seal'

const collection = 'second-factors'
type Id = number | string

/** Somebody's row, or null. */
export async function factorOf(req: PayloadRequest, person: Id): Promise<SecondFactor | null> {
  const where = { person: { equals: String(person) } }
  return req.payload.db.findOne<SecondFactor>({ collection, where, req })
}

/** Writes somebody's row, which is made if there is none. */
export async function writeFactor(req: PayloadRequest, person: Id, values: Partial<Omit<SecondFactor, 'id' | 'person'>>): Promise<void> {
  const known = await factorOf(req, person)
  const now = new Date().toISOString()
  if (known) await req.payload.db.updateOne({ collection, id: known.id, data: { ...values, updatedAt: now }, req, returning: false })
  else {
    const data = { person: String(person), isOn: false, lastStep: 0, ...values, createdAt: now, updatedAt: now }
    await req.payload.db.create({ collection, data, req, returning: false })
  }
}

/** Takes somebody's row away. */
export async function removeFactor(req: PayloadRequest, person: Id): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: { person: { equals: String(person) } }, req })
}

/** Ten new recovery codes, to be shown once, and what is stored of them. */
export function freshRecoveryCodes(): { readonly codes: string[]; readonly recoveryHashes: string } {
  const codes = newRecoveryCodes()
  return { codes, recoveryHashes: codes.map(recoveryHash).join('\n') }
}

/** How many recovery codes are left. */
export const recoveryLeft = ({ recoveryHashes }: Pick<SecondFactor, 'recoveryHashes'>): number => (recoveryHashes ? recoveryHashes.split('\n').length : 0)

/** What is known of a person whose code is looked at. */
interface Owner {
  readonly id: Id
  readonly name?: unknown
}

/**
 * Whether a code opens somebody's account now, using it up: the write that keeps it compares it with what was used before, so
 * that of two requests with one code, at one server or at two, one comes through. In the transaction of `req`.
 */
export async function useCode(req: PayloadRequest, owner: Owner, typed: string, now = Date.now()): Promise<boolean> {
  const row = await factorOf(req, owner.id)
  if (!row?.isOn || !row.secret) return false
  const secret = unseal(row.secret, row.person, req.payload.secret)
  const step = secret === null ? null : stepOf(secret, readCode(typed), now)
  if (step !== null) {
    const where: Where = { and: [{ id: { equals: row.id } }, { lastStep: { less_than: step } }] }
    return (await req.payload.db.updateOne({ collection, where, data: { lastStep: step }, options: { atomic: true }, req })) !== null
  }
  return useRecoveryCode(req, owner, row, typed)
}

async function useRecoveryCode(req: PayloadRequest, owner: Owner, row: SecondFactor, typed: string): Promise<boolean> {
  const hash = recoveryHash(typed)
  const hashes = row.recoveryHashes?.split('\n') ?? []
  if (hash === null || !hashes.includes(hash)) return false
  const where: Where = { and: [{ id: { equals: row.id } }, { recoveryHashes: { equals: row.recoveryHashes } }] }
  const left = hashes.filter((one) => one !== hash)
  const data = { recoveryHashes: left.join('\n') }
  if ((await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })) === null) return false
  const about = { collection: 'users', record: owner.id, recordTitle: recordTitle(owner) }
  await recordEvent(req, { ...about, kind: 'recoveryCodeUsed', note: String(left.length) })
  await notify(req, { ...about, kind: 'recoveryCodeUsed', people: [String(owner.id)] })
  return true
}
