/**
 * Codes are guessed slowly, by everybody together: whoever comes to a code at sign-in has the right password, so a stranger
 * cannot use up an account's tries. Codes within a session are counted apart, so that a session that runs goes on.
 */
import type { PayloadRequest } from 'payload'

import { createLoginThrottle, type LoginThrottle } from '@/src/editorial/accounts/login-throttle'
import { refusal } from '@/src/editorial/faults/messages'

const holderKey = Symbol.for('case-knowledge-base.code-tries')

/** One for the process: a bundler may load this module more than once. */
export function codeTries(): LoginThrottle {
  const holder: typeof globalThis & { [holderKey]?: LoginThrottle } = globalThis
  holder[holderKey] ??= createLoginThrottle()
  return holder[holderKey]
}

/**
 * Counts one try before the code is looked at, so that guesses sent all at once count too.
 * @throws {APIError} 429 with `Retry-After` in seconds, while a pause lasts.
 */
export function takeCodeTry(req: PayloadRequest, where: 'session' | 'signIn', person: string): void {
  const seconds = codeTries().take(where, person)
  if (seconds === 0) return
  req.responseHeaders = new Headers({ 'Retry-After': String(seconds) })
  throw refusal(
    req,
    {
      ja: `確認コードを何度もまちがえたため、あと${seconds}秒はお待ちください。心当たりがないときは、管理者に知らせてください。`,
      en: `There were too many wrong codes. Please wait another ${seconds} seconds. If this was not you, tell an administrator.`,
    },
    429,
  )
}
