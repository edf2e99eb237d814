/** The one way from a link to what it shows. */
import type { Payload, PayloadRequest } from 'payload'

import type { Case, Confirmation } from '@/src/payload-types'
import { hashOf, isToken } from './token'

export interface OpenConfirmation extends Confirmation {
  readonly content: Case & Confirmation['content']
}

/** Whether the content of a link is a whole case; it is stored by `make.ts` alone. */
function isWhole(found: Confirmation): found is OpenConfirmation {
  return typeof found.content === 'object' && found.content !== null && 'id' in found.content
}

/**
 * The link that a token opens; null for a token that is unknown, expired or revoked, or whose case is deleted. The caller
 * makes no difference between these.
 * @param now in milliseconds
 */
export async function openConfirmation(payload: Payload, token: string, now = Date.now(), req?: PayloadRequest): Promise<OpenConfirmation | null> {
  if (!isToken(token)) return null
  const inRequest = req && { req }
  const found = await payload.db.findOne<Confirmation>({ collection: 'confirmations', where: { tokenHash: { equals: hashOf(token) } }, ...inRequest })
  if (!found || found.revokedAt || Date.parse(found.expiresAt) <= now || !isWhole(found)) return null
  const record = await payload.db.findOne<Case>({ collection: 'cases', where: { id: { equals: found.content.id } }, select: { id: true }, ...inRequest })
  return record ? found : null
}

/** Notes that a link was opened for the first time. */
export async function noteOpened(payload: Payload, { id, firstSeenAt }: Confirmation): Promise<void> {
  if (firstSeenAt) return
  await payload.db.updateOne({ collection: 'confirmations', id, data: { firstSeenAt: new Date().toISOString() }, returning: false })
}
