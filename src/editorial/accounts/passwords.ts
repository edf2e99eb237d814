import crypto from 'node:crypto'
import { promisify } from 'node:util'

import { APIError, type CollectionBeforeOperationHook, type PayloadHandler, type PayloadRequest, ValidationError } from 'payload'

import { contextOfPasswordCheck, notePasswordSetter } from '@/src/database/requests/context'
import { recordFailedSignIn } from '@/src/editorial/events/refusals'
import { say } from '@/src/editorial/faults/messages'
import type { Bilingual } from '@/src/i18n/languages'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'

/** Characters that a password has at least. */
const minPasswordLength = 12

const tooShort = { ja: `パスワードは${minPasswordLength}文字以上にしてください。`, en: `Use a password of ${minPasswordLength} characters or more.` }

/** Payload takes a password of spaces when it is set and refuses it at sign-in: whoever chose one would be locked out. */
const onlyBlanks = { ja: '空白や見えない文字だけのパスワードは使えません。', en: 'A password of blanks alone cannot be used.' }

/** What is wrong with a new password, or null. */
function passwordFault(password: unknown): Bilingual | null {
  if (typeof password !== 'string' || [...password].length < minPasswordLength) return tooShort
  return isBlank(password) ? onlyBlanks : null
}

/**
 * Passwords have twelve characters or more, not all of them blank, at every door that sets one.
 * @throws {ValidationError} at the field.
 */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const password = get(args, 'data.password')
  if (password === undefined || password === null || password === '') return args
  const fault = passwordFault(password)
  if (!fault) return args
  const message = say(req, fault)
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message, label: message }], req }, req.t)
}

/** Whether the password opens the account. A wrong one counts as this client's try at signing in, so that it cannot be guessed here. */
export async function isCorrectPassword({ headers, i18n, payload, t }: PayloadRequest, email: string, password: string): Promise<boolean> {
  return payload
    .login({ collection: 'users', data: { email, password }, context: contextOfPasswordCheck(), overrideAccess: true, req: { headers, i18n, t } })
    .then(
      () => true,
      (error: unknown) => {
        if (error instanceof APIError && (error.status === 401 || error.status === 403 || error.status === 400)) return false
        throw error
      },
    )
}

function refused(req: PayloadRequest, path: 'currentPassword' | 'password', words: { ja: string; en: string }, status = 400): Response {
  const message = say(req, words)
  return Response.json({ errors: [{ message, data: { errors: [{ path, message }] } }] }, { status })
}

/** The answer to somebody who chooses a password that breaks the rules; null for one that may be. */
export function passwordRefusal(req: PayloadRequest, password: string): Response | null {
  const fault = passwordFault(password)
  return fault && refused(req, 'password', fault)
}

/** Changes the signed-in person's own password: `{ currentPassword, password }`. Other sessions of theirs end. */
export const changePassword: PayloadHandler = async (req) => {
  const { user, payload } = req
  if (!user) return Response.json({ errors: [{ message: say(req, { ja: 'ログインしてください。', en: 'Please sign in.' }) }] }, { status: 401 })
  const body: unknown = await req.json?.().catch(() => null)
  const [current, next] = [get(body, 'currentPassword'), get(body, 'password')]
  const fault = passwordFault(next)
  if (typeof next !== 'string' || fault) return refused(req, 'password', fault ?? tooShort)
  if (typeof current !== 'string' || current === '')
    return refused(req, 'currentPassword', { ja: 'いまのパスワードを入力してください。', en: 'Give your present password.' })
  if (next === current)
    return refused(req, 'password', { ja: 'いまのパスワードと同じです。別のものにしてください。', en: 'This is your present password. Choose another.' })
  if (!(await isCorrectPassword(req, user.email, current))) {
    recordFailedSignIn(req, user.email)
    return refused(req, 'currentPassword', {
      ja: 'いまのパスワードが正しくありません。5回まちがえると、しばらく待つことになります。',
      en: 'Your present password is wrong. After five wrong tries there is a pause.',
    })
  }
  notePasswordSetter(req, 'self')
  await payload.update({ collection: 'users', id: user.id, data: { password: next }, depth: 0, overrideAccess: true, req })
  return Response.json({ message: say(req, { ja: 'パスワードを変えました。', en: 'Your password was changed.' }) })
}

/** Payload's own hash of a password (`pbkdf2-sha256-v1`); a test compares what it spends. */
const hash = { rounds: 600_000, bytes: 32 }

/**
 * Spends on an unknown address the time that checking a password takes, so that the answer's delay does not tell which accounts exist.
 */
export const equaliseLoginTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const email = get(args, 'data.email')
  if (typeof email !== 'string') return args
  const { totalDocs } = await req.payload.count({ collection: 'users', where: { email: { equals: email.trim().toLowerCase() } }, overrideAccess: true })
  if (totalDocs === 0) await promisify(crypto.pbkdf2)('no such account', 'no such salt', hash.rounds, hash.bytes, 'sha256')
  return args
}
