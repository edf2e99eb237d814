/** Who acts on a second factor, and the shapes of what they type. */
import { type PayloadRequest, type TypedUser, UnauthorizedError } from 'payload'
import { z } from 'zod'

import { hasOneTimePassword } from '@/src/editorial/accounts/one-time-password'
import { refusal } from '@/src/editorial/faults/messages'

export const aCode = z.string().min(1).max(64)
export const aPassword = z.string().min(1).max(1_000)

/**
 * Whoever is signed in with a password of their own, with rights or still without: a factor that is needed is set up here.
 * @throws {UnauthorizedError} for strangers
 * @throws {APIError} 403 for whoever has a password that somebody else knows
 */
export function whoActs(req: PayloadRequest): TypedUser {
  const { user } = req
  if (!user) throw new UnauthorizedError(req.t)
  if (!hasOneTimePassword(user)) return user
  throw refusal(req, { ja: '先に自分のパスワードを決めてください。', en: 'Choose your own password first.' }, 403)
}
