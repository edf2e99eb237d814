/** The doors by which an administrator ends the account of somebody who leaves, with what they have in hand, and opens it again. */
import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { isAdmin, isEnded, roleOf } from '@/src/editorial/access/roles'
import { requireAnAdmin } from '@/src/editorial/accounts/administrators'
import { storedAccount } from '@/src/editorial/accounts/sessions'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { dropWaitingMails } from '@/src/editorial/mail/sealed-link'
import { answered, anyRecordId, neededBody } from '@/src/editorial/requests/body'
import type { User } from '@/src/payload-types'
import { groupWords, handOver, mayTake, type Takers } from './hand-over'
import { openWorkOf, workGroups } from './open-work'

const collection = 'users'
const named = z.object({ person: anyRecordId })
const ending = z.object({ person: anyRecordId, to: z.partialRecord(z.enum(workGroups), anyRecordId).default({}) })

const words = {
  admins: { ja: 'アカウントを終了・再開できるのは、管理者です。', en: 'Administrators end accounts and open them again.' },
  shape: {
    ja: 'だれのアカウントかと、引き継ぐ人を { person, to } で示してください。何も変えていません。',
    en: 'Say whose account, and who takes over, as { person, to }. Nothing was changed.',
  },
  self: { ja: '自分のアカウントは終了できません。ほかの管理者に頼んでください。', en: 'You cannot end your own account. Ask another administrator.' },
  taker: {
    ja: '引き継ぐ人が、いまは利用者ではありません。選び直してください。何も変えていません。',
    en: 'Whoever was to take over is not on the staff any more. Choose again. Nothing was changed.',
  },
  ended: { ja: 'このアカウントは、もう終了しています。', en: 'This account was ended already.' },
  working: { ja: 'このアカウントは終了していません。', en: 'This account was not ended.' },
  mail: 'アカウントが終了したため、送っていません。 / Not sent: the account was ended.',
} as const

/**
 * `GET /api/users/open-work/:id`: what somebody has in hand, in groups, and who there is to take it.
 * @throws {APIError} 403 for anybody but an administrator, 404; in words
 */
export const answerOpenWork: PayloadHandler = async (req) => {
  if (!isAdmin(req.user)) throw refusal(req, words.admins, 403)
  const from = await storedAccount(req, String(req.routeParams?.id))
  const work = await openWorkOf(req, from)
  const { docs } = await req.payload.find({ collection, sort: 'name', limit: 0, depth: 0, pagination: false, overrideAccess: true, req })
  const colleagues = docs.filter((user) => roleOf(user) !== null && user.id !== from.id)
  return answered({
    id: from.id,
    name: from.name,
    endedAt: from.endedAt ?? null,
    groups: workGroups.map((group) => ({
      group,
      label: groupWords[group],
      items: work[group].map(({ collection: slug, record, title }) => ({ collection: slug, record, title })),
      takers: colleagues.filter(mayTake[group]).map((user) => user.id),
    })),
    colleagues: colleagues.map((user) => ({ id: user.id, name: user.name, email: user.email, role: user.role })),
  })
}

async function takersIn(req: PayloadRequest, from: User, to: z.infer<typeof ending>['to']): Promise<Takers> {
  const takers: Partial<Record<(typeof workGroups)[number], User>> = {}
  for (const group of workGroups) {
    const which = to[group]
    if (which === undefined) continue
    const taker = await storedAccount(req, which)
    if (roleOf(taker) === null || taker.id === from.id) throw refusal(req, words.taker, 409)
    takers[group] = taker
  }
  return takers
}

/**
 * `POST /api/users/end` with `{ person, to: { drafts?, reviewsOf?, reviewsBy?, schedules?, confirmations? } }`: hands over and
 * ends in one transaction. Nobody signs in with the account any more, its sessions end at once and no mail goes to it.
 * @throws {APIError} 400, 403 for anybody but an administrator, 404, 409; in words
 */
export const answerEnd: PayloadHandler = async (req) => {
  if (!isAdmin(req.user)) throw refusal(req, words.admins, 403)
  const body = await neededBody(req, ending, words.shape)
  return inOneTransaction(req, async () => {
    const from = await storedAccount(req, body.person)
    if (String(from.id) === personOf(req)) throw refusal(req, words.self, 409)
    if (isEnded(from)) throw refusal(req, words.ended, 409)
    await handOver(req, from, await openWorkOf(req, from), await takersIn(req, from, body.to))
    const name: unknown = req.user?.name
    // The account as a whole: with a list in it, SQLite writes the row anew.
    const data = {
      ...from,
      endedAt: new Date().toISOString(),
      ended: personOf(req),
      endedName: typeof name === 'string' ? name : null,
      sessions: [],
      resetPasswordToken: null,
      resetPasswordExpiration: null,
    }
    await req.payload.db.updateOne({ collection, id: from.id, data, req, returning: false })
    if (from.role === 'admin') await requireAnAdmin(req)
    for (const about of [String(from.id), `password ${from.id}`]) await dropWaitingMails(req, about, words.mail)
    await recordEvent(req, { kind: 'accountEnded', collection, record: from.id, recordTitle: from.name })
    return answered({ ok: true })
  })
}

/**
 * `POST /api/users/reopen` with `{ person }`: the account is as it was, with its password; what was handed over stays where it is.
 * @throws {APIError} 400, 403 for anybody but an administrator, 404, 409; in words
 */
export const answerReopen: PayloadHandler = async (req) => {
  if (!isAdmin(req.user)) throw refusal(req, words.admins, 403)
  const body = await neededBody(req, named, words.shape)
  return inOneTransaction(req, async () => {
    const account = await storedAccount(req, body.person)
    if (!isEnded(account)) throw refusal(req, words.working, 409)
    await req.payload.db.updateOne({ collection, id: account.id, data: { endedAt: null, ended: null, endedName: null }, req, returning: false })
    await recordEvent(req, { kind: 'accountReopened', collection, record: account.id, recordTitle: account.name })
    return answered({ ok: true })
  })
}
