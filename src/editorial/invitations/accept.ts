/** The two doors of whoever has the link of an invitation: seeing what it is, and making one's account with it. */
import { createLocalReq, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { noteInvited, notePasswordSetter } from '@/src/database/requests/context'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { passwordRefusal } from '@/src/editorial/accounts/passwords'
import { hashOf, isToken } from '@/src/editorial/confirmations/token'
import { recordEvent } from '@/src/editorial/events/record'
import { answered, bodyOf, refusedWith } from '@/src/editorial/requests/body'
import type { Invitation } from '@/src/payload-types'
import { stateOf } from './state'

const collection = 'invitations'
const token = z.string().refine(isToken)
const opening = z.object({ token })
const accepting = z.object({ token, password: z.string().max(1_000) })

/** One answer for every link that opens nothing: nobody learns whether there ever was such a link, or such an account. */
const closed = {
  ja: 'このリンクは使えません。もう使われたか、期限が過ぎたか、新しいリンクが送られています。リンクを送った人か、管理者にたずねてください。',
  en: 'This link cannot be used. It was used already, is too old, or a newer one was sent. Please ask whoever sent it, or an administrator.',
} as const

/** The invitation that a token opens; null for every other token. */
async function openInvitation(req: PayloadRequest, secret: string): Promise<Invitation | null> {
  const found = await req.payload.db.findOne<Invitation>({ collection, where: { tokenHash: { equals: hashOf(secret) } }, req })
  if (!found || stateOf(found, Date.now()) !== 'open') return null
  // Somebody has made the account by another way meanwhile.
  const user = await req.payload.db.findOne({ collection: 'users', where: { email: { equals: found.email } }, req })
  return user ? null : found
}

/** `POST /api/invitations/open` with `{ token }`: who invites whom, for what; 404 for everything that opens nothing. */
export const answerOpen: PayloadHandler = async (req) => {
  const body = await bodyOf(req, opening)
  const found = body && (await openInvitation(req, body.token))
  if (!found) return refusedWith(req, 404, closed)
  const { name, email, role, personName, expiresAt } = found
  return answered({ name, email, role, by: personName ?? '', expiresAt })
}

/**
 * `POST /api/invitations/accept` with `{ token, password }`: makes the account and uses the link up, both or neither. The
 * answer has the address to sign in with. 404 for everything that opens nothing, 400 for a password that breaks the rules.
 */
export const answerAccept: PayloadHandler = async (asked) => {
  const body = await bodyOf(asked, accepting)
  if (!body) return refusedWith(asked, 404, closed)
  // Of nobody: somebody else may be signed in in the same browser.
  const { headers, i18n, payload, payloadAPI } = asked
  const req = await createLocalReq({ req: { headers, i18n, payloadAPI } }, payload)
  noteInvited(req)
  notePasswordSetter(req, 'self')
  return inOneTransaction(req, async () => {
    const found = await openInvitation(req, body.token)
    if (!found) return refusedWith(req, 404, closed)
    const refused = passwordRefusal(req, body.password)
    if (refused) return refused
    const { name, email, role, personName } = found
    // First: of two at once, MongoDB lets one begin anew, and so it finds the link used.
    await payload.db.updateOne({ collection, id: found.id, data: { usedAt: new Date().toISOString() }, req, returning: false })
    const user = await payload.create({ collection: 'users', data: { name, email, role, password: body.password }, depth: 0, overrideAccess: true, req })
    req.user = { ...user, collection: 'users' }
    await recordEvent(req, { kind: 'invitationAccepted', collection: 'users', record: user.id, recordTitle: name, note: personName ?? '' })
    return answered({ email })
  })
}
