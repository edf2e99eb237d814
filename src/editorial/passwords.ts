import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

import { say } from './messages'
import { get } from './publish-guard/reading'

export const minPasswordLength = 12

const derive = promisify(pbkdf2)

/** Passwords have twelve characters or more, at every door that sets one. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const password = get(args, 'data.password')
  if (password === undefined || password === null || password === '') return args
  if (typeof password === 'string' && [...password].length >= minPasswordLength) return args
  const message = say(req, {
    ja: `パスワードは${minPasswordLength}文字以上にしてください。`,
    en: `Use a password of ${minPasswordLength} characters or more.`,
  })
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message, label: message }], req }, req.t)
}

/**
 * Spends on an unknown address the time that checking a password takes (Payload's own 25,000 rounds of PBKDF2),
 * so that the answer's delay does not tell which accounts exist.
 */
export const evenLoginTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const email = get(args, 'data.email')
  if (typeof email !== 'string') return args
  const { totalDocs } = await req.payload.count({
    collection: 'users', where: { email: { equals: email.trim().toLowerCase() } }, overrideAccess: true,
  })
  if (totalDocs === 0) await derive('no such account', 'no such salt', 25_000, 512, 'sha256')
  return args
}
