/** Which roles must have a second factor, as administrators say it, and what follows from it for one person. */
import type { FieldHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'

import { changedAddresses } from '@/src/editorial/events/changed-addresses'
import { recordEvent } from '@/src/editorial/events/record'
import { get } from '@/src/model/reading'
import type { User } from '@/src/payload-types'
import { factorOf } from './factor'

const slug = 'sign-in-rules'

/** Whether somebody with this role must have a second factor. */
export async function isDemandedOf(req: PayloadRequest, role: unknown): Promise<boolean> {
  const demanded: unknown = get(await req.payload.db.findGlobal({ slug, req }), 'secondFactorRoles')
  return Array.isArray(demanded) && demanded.includes(role)
}

/**
 * How an account stands to its second factor: in use, not in use, or needed before anything else. It is needed from a sign-in
 * on (`ask-for-code.ts`), so that nobody is stopped in the middle of their work, and while the rules say so.
 */
export const readSecondFactor: FieldHook<User, User['secondFactor']> = async ({ originalDoc, data, siblingData, req }) => {
  const doc = originalDoc ?? data ?? siblingData
  if (doc?.id === undefined) return 'off'
  const row = await factorOf(req, doc.id)
  if (row?.isOn) return 'on'
  return row && (await isDemandedOf(req, doc.role)) ? 'needed' : 'off'
}

/** Who asks for what of whom is a part of the record for ever. Readers see nothing of it. */
export const recordSignInRules: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  const addresses = changedAddresses({ collection: slug, record: 'global', fields: global.fields, before: previousDoc, after: doc })
  const note = Array.isArray(doc.secondFactorRoles) ? doc.secondFactorRoles.join(', ') : ''
  await recordEvent(req, { kind: 'changed', collection: slug, record: 'global', recordTitle: slug, addresses, note })
  return doc
}
