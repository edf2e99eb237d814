/** The doors by which administrators invite somebody, send the link again and take it back. */
import type { PayloadHandler, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { couldBeId } from '@/src/database/ids'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { isAdmin, isEnded, roles } from '@/src/editorial/access/roles'
import { hashOf, newToken } from '@/src/editorial/confirmations/token'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { dropWaitingMails, queueSecretMail } from '@/src/editorial/mail/sealed-link'
import { sendsMail } from '@/src/editorial/mail/sends-mail'
import { answered, anyRecordId, neededBody } from '@/src/editorial/requests/body'
import { absoluteUrl } from '@/src/i18n/links'
import { isBlank } from '@/src/model/emptiness'
import type { Invitation } from '@/src/payload-types'
import { cleanAddress, cleanText } from '@/src/text/clean'
import { aboutInvitation, invitationMail } from './mail'
import { expiryOf, stateOf } from './state'

const collection = 'invitations'
/** Invitations that may be open at a time. */
const mostOpen = 100

const email = z
  .string()
  .max(320)
  .transform((typed) => cleanAddress(typed).toLowerCase())
  .pipe(z.email())
const inviting = z.object({ name: z.string().max(200), email, role: z.enum(roles) })
const named = z.object({ invitation: anyRecordId })

const words = {
  admins: { ja: '人を招待できるのは、管理者です。', en: 'Administrators invite people.' },
  shape: {
    ja: '名前（200字以内）と、正しいメールアドレスと、役割を入れてください。招待していません。',
    en: 'Give a name (at most 200 characters), a valid address and a role. Nobody was invited.',
  },
  which: { ja: 'どの招待かを { invitation } で示してください。何も変えていません。', en: 'Say which invitation, as { invitation }. Nothing was changed.' },
  known: { ja: 'このメールアドレスの利用者は、もういます。招待していません。', en: 'Somebody with this address is on the staff already. Nobody was invited.' },
  ended: {
    ja: 'このメールアドレスのアカウントは終了しています。利用者の画面で「再開する」を押してください。招待していません。',
    en: 'The account of this address was ended. Open it again on the page of that user. Nobody was invited.',
  },
  invited: {
    ja: 'このメールアドレスには、もう招待を送っています。一覧から「新しいリンクを作る」を押してください。',
    en: 'This address has an open invitation already. Make a new link in the list.',
  },
  many: {
    ja: `返事を待っている招待が${mostOpen}件あります。使わないものを取り消してから招待してください。`,
    en: `There are ${mostOpen} open invitations. Withdraw those that are not needed first.`,
  },
  missing: { ja: 'この招待は見つかりません。', en: 'There is no such invitation.' },
  closed: { ja: 'この招待は、もう使われたか、取り消されています。', en: 'This invitation was used or withdrawn already.' },
  resent: '新しいリンクを送り直したため、送っていません。 / Not sent: a newer link was made.',
  withdrawn: '招待を取り消したため、送っていません。 / Not sent: the invitation was withdrawn.',
} as const

const nameOf = (req: PayloadRequest): string | null => (typeof req.user?.name === 'string' ? req.user.name : null)

/** What every new link has; the token stands in one answer, and encrypted in one mail. */
function newLink(req: PayloadRequest, now: number) {
  const token = newToken()
  const time = new Date(now).toISOString()
  return {
    link: absoluteUrl(`${req.payload.config.routes.admin}/invitation#${token}`),
    values: {
      updatedAt: time,
      tokenHash: hashOf(token),
      person: personOf(req),
      personName: nameOf(req),
      sentAt: time,
      expiresAt: new Date(expiryOf(now)).toISOString(),
      isMailed: sendsMail(req.payload),
    },
  }
}

async function handOut(req: PayloadRequest, id: number | string, invitation: Omit<Invitation, 'id'>, link: string, now: number): Promise<Response> {
  const { name, email: to, expiresAt, isMailed, role } = invitation
  if (isMailed) await queueSecretMail(req, { to, about: aboutInvitation(id), ...invitationMail(invitation), link, validUntil: Date.parse(expiresAt) }, now)
  await recordEvent(req, { kind: 'invited', collection, record: id, recordTitle: name, note: role })
  return answered({ id, link, expiresAt, isMailed })
}

/** Why nobody is invited under an address; null where somebody may be. In the transaction of `req`. */
async function hindrance(req: PayloadRequest, address: string, now: string): Promise<'ended' | 'invited' | 'known' | 'many' | null> {
  const user = await req.payload.db.findOne({ collection: 'users', where: { email: { equals: address } }, req })
  if (user) return isEnded(user) ? 'ended' : 'known'
  const open: Where[] = [{ usedAt: { exists: false } }, { withdrawnAt: { exists: false } }, { expiresAt: { greater_than: now } }]
  const count = async (...more: Where[]): Promise<number> =>
    (await req.payload.count({ collection, where: { and: [...open, ...more] }, overrideAccess: true, req })).totalDocs
  if ((await count({ email: { equals: address } })) > 0) return 'invited'
  return (await count()) >= mostOpen ? 'many' : null
}

/**
 * `POST /api/invitations/send` with `{ name, email, role }`: the answer has the link, once.
 * @throws {APIError} 400, 403 for anybody but an administrator, 409; in words
 */
export const answerSend: PayloadHandler = async (req) => {
  if (!isAdmin(req.user)) throw refusal(req, words.admins, 403)
  const asked = await neededBody(req, inviting, words.shape)
  const name = cleanText(asked.name).trim()
  if (isBlank(name)) throw refusal(req, words.shape, 400)
  return inOneTransaction(req, async () => {
    const now = Date.now()
    const why = await hindrance(req, asked.email, new Date(now).toISOString())
    if (why) throw refusal(req, words[why], 409)
    const { link, values } = newLink(req, now)
    const data: Omit<Invitation, 'id'> = { ...values, createdAt: values.sentAt, name, email: asked.email, role: asked.role }
    const made = await req.payload.db.create({ collection, data, req })
    return handOut(req, made.id, data, link, now)
  })
}

/** An invitation that nobody has used and nobody has taken back. @throws {APIError} 404 and 409 in words */
async function unused(req: PayloadRequest, id: number | string): Promise<Invitation> {
  const found = couldBeId(id, req) ? await req.payload.db.findOne<Invitation>({ collection, where: { id: { equals: id } }, req }) : null
  if (!found) throw refusal(req, words.missing, 404)
  const state = stateOf(found, Date.now())
  if (state === 'used' || state === 'withdrawn') throw refusal(req, words.closed, 409)
  return found
}

/**
 * `POST /api/invitations/send-again` with `{ invitation }`: a new link for seven more days; the old one opens nothing.
 * @throws {APIError} 400, 403 for anybody but an administrator, 404, 409; in words
 */
export const answerSendAgain: PayloadHandler = async (req) => {
  if (!isAdmin(req.user)) throw refusal(req, words.admins, 403)
  const { invitation } = await neededBody(req, named, words.which)
  return inOneTransaction(req, async () => {
    const { id, ...before } = await unused(req, invitation)
    const now = Date.now()
    const { link, values } = newLink(req, now)
    await req.payload.db.updateOne({ collection, id, data: values, req, returning: false })
    await dropWaitingMails(req, aboutInvitation(id), words.resent)
    return handOut(req, id, { ...before, ...values }, link, now)
  })
}

/**
 * `POST /api/invitations/withdraw` with `{ invitation }`: its link opens nothing any more, and a mail that waits is not sent.
 * @throws {APIError} 400, 403 for anybody but an administrator, 404, 409; in words
 */
export const answerWithdraw: PayloadHandler = async (req) => {
  if (!isAdmin(req.user)) throw refusal(req, words.admins, 403)
  const { invitation } = await neededBody(req, named, words.which)
  return inOneTransaction(req, async () => {
    const { id, name } = await unused(req, invitation)
    const data = { withdrawnAt: new Date().toISOString(), withdrawn: personOf(req), withdrawnName: nameOf(req) }
    await req.payload.db.updateOne({ collection, id, data, req, returning: false })
    await dropWaitingMails(req, aboutInvitation(id), words.withdrawn)
    await recordEvent(req, { kind: 'invitationWithdrawn', collection, record: id, recordTitle: name })
    return answered({ ok: true })
  })
}
