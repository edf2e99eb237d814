/** The other doors of a second factor: how it stands, new recovery codes, turning it off, and an administrator's help. */
import { Forbidden, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { couldBeId } from '@/src/database/ids'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { isAdmin } from '@/src/editorial/access/roles'
import { recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { answered, neededBody, recordId } from '@/src/editorial/requests/body'
import { recordTitle } from '@/src/model/record-title'
import type { User } from '@/src/payload-types'
import { isDemandedOf } from './demand'
import { factorOf, freshRecoveryCodes, recoveryLeft, removeFactor, useCode, writeFactor } from './factor'
import { aCode, aPassword, whoActs } from './person'
import { resetFactor } from './reset'
import { requirePassword } from './set-up'
import { codeTries, takeCodeTry } from './tries'

const withCode = z.object({ code: aCode })
const turningOff = z.object({ currentPassword: aPassword, code: aCode })
const resetting = z.object({ user: z.union([z.number().int().positive().transform(String), recordId]) })

const codeWords = { ja: '確認コードを入力してください。', en: 'Give a code.' }

/** @throws {APIError} 400 for a wrong or used code, 409 where no factor is in use, 429 after too many tries */
async function requireCode(req: PayloadRequest, user: Pick<User, 'id' | 'name'>, code: string): Promise<void> {
  if (!(await factorOf(req, user.id))?.isOn) throw refusal(req, { ja: '確認コードは使われていません。', en: 'No code is in use.' }, 409)
  const key = String(user.id)
  takeCodeTry(req, 'session', key)
  if (!(await useCode(req, user, code)))
    throw refusal(
      req,
      { ja: '確認コードが正しくないか、使用済みです。新しいコードを入力してください。', en: 'The code is wrong or has been used. Enter a new one.' },
      400,
      { errors: [{ path: 'code' }] },
    )
  codeTries().succeeded('session', key)
}

/** `GET /api/second-factors/own`: whether one's own is on, and how many recovery codes are left. */
export const answerOwn: PayloadHandler = async (req) => {
  const user = whoActs(req)
  const row = await factorOf(req, user.id)
  return answered({ isOn: row?.isOn === true, recoveryLeft: row ? recoveryLeft(row) : 0, isDemanded: await isDemandedOf(req, user.role) })
}

/** `POST /api/second-factors/recovery-codes` with `{ code }`: ten new ones, shown this once; the ones before open nothing. */
export const answerRecoveryCodes: PayloadHandler = async (req) => {
  const user = whoActs(req)
  const { code } = await neededBody(req, withCode, codeWords)
  const { codes, recoveryHashes } = freshRecoveryCodes()
  await inOneTransaction(req, async () => {
    await requireCode(req, user, code)
    await writeFactor(req, user.id, { recoveryHashes })
    await recordEvent(req, { kind: 'recoveryCodesMade', collection: 'users', record: user.id, recordTitle: recordTitle(user) })
  })
  return answered({ recoveryCodes: codes })
}

/** `POST /api/second-factors/turn-off` with `{ currentPassword, code }`. Whoever must have one sets up another before anything else. */
export const answerTurnOff: PayloadHandler = async (req) => {
  const user = whoActs(req)
  const { currentPassword, code } = await neededBody(req, turningOff, {
    ja: 'パスワードと確認コードを入力してください。',
    en: 'Give your password and a code.',
  })
  await requirePassword(req, user.email, currentPassword)
  await inOneTransaction(req, async () => {
    await requireCode(req, user, code)
    await removeFactor(req, user.id)
    if (await isDemandedOf(req, user.role)) await writeFactor(req, user.id, {})
    await recordEvent(req, { kind: 'secondFactorOff', collection: 'users', record: user.id, recordTitle: recordTitle(user) })
  })
  return answered({ ok: true })
}

/** `POST /api/second-factors/reset` with `{ user }`, for administrators. One's own is turned off with a code. */
export const answerReset: PayloadHandler = async (req) => {
  if (!isAdmin(req.user)) throw new Forbidden(req.t)
  const { user: id } = await neededBody(req, resetting, { ja: '利用者を { user } で示してください。', en: 'Say whose, as { user }.' })
  if (id === String(req.user?.id))
    throw refusal(req, { ja: '自分の確認コードは、自分のアカウントでやめてください。', en: 'Turn your own off in your account.' }, 409)
  const user = couldBeId(id, req) ? await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req }) : null
  if (!user) throw refusal(req, { ja: 'この利用者は見つかりません。', en: 'There is no such user.' }, 404)
  if (!(await resetFactor(req, user))) throw refusal(req, { ja: 'この人は確認コードを使っていません。', en: 'This person uses no code.' }, 409)
  return answered({ ok: true })
}
