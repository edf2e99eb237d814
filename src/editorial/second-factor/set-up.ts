/** The two doors by which somebody turns their second factor on: a secret for the app, and the first right code. */
import type { PayloadHandler, PayloadRequest, TypedUser } from 'payload'
import { encode } from 'uqr'
import { z } from 'zod'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import { isCorrectPassword } from '@/src/editorial/accounts/passwords'
import { recordEvent } from '@/src/editorial/events/record'
import { recordFailedSignIn } from '@/src/editorial/events/refusals'
import { refusal } from '@/src/editorial/faults/messages'
import { answered, neededBody } from '@/src/editorial/requests/body'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { addressFor, newSecret, readCode, stepOf } from './codes'
import { factorOf, freshRecoveryCodes, writeFactor } from './factor'
import { aCode, aPassword, whoActs } from './person'
import { seal, unseal } from './seal'

const beginning = z.object({ currentPassword: aPassword.optional() })
const confirming = z.object({ code: aCode })

/** A QR code as one path of squares, each one unit wide. */
function drawingOf(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}

/**
 * Asks for the present password where something changes how one signs in.
 * @throws {APIError} 400 with `data.errors[0].path`; 429 after too many tries
 */
export async function requirePassword(req: PayloadRequest, email: string, password: string | undefined): Promise<void> {
  if (password !== undefined && (await isCorrectPassword(req, email, password))) return
  if (password !== undefined) recordFailedSignIn(req, email)
  const path = 'currentPassword'
  const words =
    password === undefined
      ? { ja: 'いまのパスワードを入力してください。', en: 'Give your present password.' }
      : { ja: 'いまのパスワードが正しくありません。', en: 'Your present password is wrong.' }
  throw refusal(req, words, 400, { errors: [{ path }] })
}

/** For so long after a sign-in nobody is asked for the password once more to set up what their role needs; in milliseconds. */
const fresh = 30 * 60_000

/** Whether somebody has come here straight from a sign-in: a screen that was left open for longer gives nobody the account. */
function comesFromSignIn(user: TypedUser): boolean {
  const session = user.sessions?.find(({ id }) => id === get(user, '_sid'))
  return user.secondFactor === 'needed' && Date.now() - Date.parse(session?.createdAt ?? '') < fresh
}

/**
 * `POST /api/second-factors/begin` with `{ currentPassword }`: a secret for the app, as text and as a QR code. Whoever has just
 * signed in and must set it up is not asked for the password once more.
 * @throws {APIError} 400 with a wrong password, 409 where one is in use
 */
export const answerBegin: PayloadHandler = async (req) => {
  const user = whoActs(req)
  const { currentPassword } = await neededBody(req, beginning, { ja: 'パスワードを入力してください。', en: 'Give your password.' })
  if (!comesFromSignIn(user)) await requirePassword(req, user.email, currentPassword)
  const secret = newSecret()
  await inOneTransaction(req, async () => {
    if ((await factorOf(req, user.id))?.isOn)
      throw refusal(
        req,
        { ja: '確認コードは、もう使われています。変えるときは、先にやめてください。', en: 'A code is in use already. Turn it off first.' },
        409,
      )
    await writeFactor(req, user.id, { pending: seal(secret, String(user.id), req.payload.secret) })
  })
  return answered({ secret, drawing: drawingOf(addressFor(secret, user.email)) })
}

/**
 * `POST /api/second-factors/confirm` with `{ code }`: turns it on with the first right code, which is used up by that. The answer
 * holds the recovery codes, this once.
 * @throws {APIError} 400 with a wrong code, 409 where nothing was begun
 */
export const answerConfirm: PayloadHandler = async (req) => {
  const user = whoActs(req)
  const { code } = await neededBody(req, confirming, { ja: 'アプリに出ている6桁のコードを入力してください。', en: 'Enter the six figures that the app shows.' })
  const { codes, recoveryHashes } = freshRecoveryCodes()
  await inOneTransaction(req, async () => {
    const row = await factorOf(req, user.id)
    const secret = row?.pending && !row.isOn ? unseal(row.pending, String(user.id), req.payload.secret) : null
    if (!row || secret === null) throw refusal(req, { ja: '設定を最初からやり直してください。', en: 'Please begin the set-up again.' }, 409)
    const step = stepOf(secret, readCode(code), Date.now())
    if (step === null)
      throw refusal(
        req,
        {
          ja: 'コードが正しくありません。アプリにいま出ている6桁を入力してください。くり返すときは、スマートフォンの時刻が合っているか確かめてください。',
          en: 'The code is wrong. Enter the six figures that the app shows now. If it happens again, check the clock of your phone.',
        },
        400,
        { errors: [{ path: 'code' }] },
      )
    await writeFactor(req, user.id, { isOn: true, secret: row.pending, pending: null, lastStep: step, recoveryHashes })
    await recordEvent(req, { kind: 'secondFactorOn', collection: 'users', record: user.id, recordTitle: recordTitle(user) })
  })
  return answered({ recoveryCodes: codes })
}
