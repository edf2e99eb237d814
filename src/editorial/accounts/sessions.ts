/** Sessions: none is lost or made by a sign-in that runs beside another change, and people see and end their own. */
import { AuthenticationError, type CollectionBeforeLoginHook, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { couldBeId } from '@/src/database/ids'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { isAdmin, isEnded } from '@/src/editorial/access/roles'
import { recordEvent } from '@/src/editorial/events/record'
import { refusal, say } from '@/src/editorial/faults/messages'
import { answered, anyRecordId, neededBody } from '@/src/editorial/requests/body'
import { get } from '@/src/model/reading'
import type { User } from '@/src/payload-types'
import { deviceOf } from './device'

const collection = 'users'
type Session = NonNullable<User['sessions']>[number]

/** Those that have not run out. @param now in milliseconds */
const alive = (sessions: User['sessions'], now = Date.now()): Session[] => (sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > now)

/**
 * Payload reads the account, spends a while on the password, and then writes the whole account back with one session more:
 * what happened to it meanwhile would be undone, be it another sign-in, a role taken away or an account ended. So what was
 * stored before this sign-in is read outside its transaction, in which nobody else can write, and put back with the new
 * session.
 * @throws {AuthenticationError} as for a wrong password, if the account was ended or its password changed meanwhile.
 */
export const keepStoredAccount: CollectionBeforeLoginHook = async ({ req, user }) => {
  const { db } = req.payload
  const stored = await db.findOne<User>({ collection, where: { id: { equals: user.id } } })
  if (!stored || isEnded(stored) || stored.hash !== user.hash) throw new AuthenticationError(req.t)
  const made = alive(user.sessions).slice(-1)
  const sessions = [...alive(stored.sessions), ...made.map((session) => ({ ...session, device: deviceOf(req.headers?.get('user-agent')) }))]
  // Payload may just have hashed the same password anew.
  const { hash: _, salt: __, ...others } = stored
  await db.updateOne({ collection, id: user.id, data: { ...others, sessions }, req, returning: false })
  return { ...user, ...stored, sessions }
}

const words = {
  signIn: { ja: 'ログインしてください。', en: 'Please sign in.' },
  shape: {
    ja: '終えるログインを { session }、{ others: true } か { person } で示してください。何も終えていません。',
    en: 'Say which sessions end, as { session }, { others: true } or { person }. None was ended.',
  },
  admins: { ja: 'ほかの人のログインを終えさせるのは、管理者です。', en: 'Administrators end the sessions of others.' },
  missing: { ja: 'この利用者は見つかりません。', en: 'There is no such user.' },
} as const

const ending = z.union([
  z.strictObject({ session: z.string().min(1).max(64) }),
  z.strictObject({ others: z.literal(true) }),
  z.strictObject({ person: anyRecordId }),
])

/** The account as it is stored, for this request's transaction. @throws {APIError} 404 in words */
export async function storedAccount(req: PayloadRequest, id: number | string): Promise<User> {
  const found = couldBeId(id, req) ? await req.payload.db.findOne<User>({ collection, where: { id: { equals: id } }, req }) : null
  if (!found) throw refusal(req, words.missing, 404)
  return found
}

/** `GET /api/users/sessions`: one's own, the newest first: since when, until when, from what, and whether it is this one. */
export const answerSessions: PayloadHandler = async (req) => {
  if (!req.user) throw refusal(req, words.signIn, 403)
  const { sessions } = await storedAccount(req, req.user.id)
  const own: unknown = get(req.user, '_sid')
  const shown = alive(sessions).map(({ id, createdAt, expiresAt, device }) => ({ id, createdAt, expiresAt, device: device ?? null, isThis: id === own }))
  return answered({ sessions: shown.reverse() })
}

/**
 * `POST /api/users/end-sessions`: one of one's own (`{ session }`), all others of one's own (`{ others: true }`), or, for
 * administrators, all of somebody (`{ person }`). The next request of a session that was ended is refused.
 * @throws {APIError} 400, 403 and 404 in words
 */
export const answerEndSessions: PayloadHandler = async (req) => {
  const { user } = req
  if (!user) throw refusal(req, words.signIn, 403)
  const body = await neededBody(req, ending, words.shape)
  if ('person' in body && !isAdmin(user)) throw refusal(req, words.admins, 403)
  const own: unknown = get(user, '_sid')
  const ended = await inOneTransaction(req, async () => {
    const account = await storedAccount(req, 'person' in body ? body.person : user.id)
    const before = alive(account.sessions)
    const sessions = before.filter(({ id }) => ('session' in body ? id !== body.session : 'others' in body && id === own))
    const count = before.length - sessions.length
    if (count === 0) return 0
    await req.payload.db.updateOne({ collection, id: account.id, data: { ...account, sessions }, req, returning: false })
    await recordEvent(req, { kind: 'sessionsEnded', collection, record: account.id, recordTitle: account.name, note: String(count) })
    return count
  })
  return answered({ ended, message: say(req, { ja: `${ended}件のログインを終えました。`, en: `${ended} sessions were ended.` }) })
}
