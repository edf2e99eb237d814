/**
 * Guessing a password becomes slow, for whoever guesses. A lock on the account would shut out its owner as well, and
 * anybody who knows the address could keep it shut; so the pause is of one client at one account.
 */
import { LRUCache } from 'lru-cache'
import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isAdmin } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'
import { clientAddressOf } from '@/src/editorial/requests/client-address'
import { get } from '@/src/model/reading'

/** Tries without a pause; the first pause and the longest one, in milliseconds; after how long without a try the count begins anew. */
const rules = { free: 5, first: 30_000, longest: 15 * 60_000, expiry: 60 * 60_000 }
/** Pairs of client and account that are kept; beyond that the least recently used is evicted. */
const mostKept = 20_000

/** Counts the tries to sign in of each client at each account. */
export interface LoginThrottle {
  /** Counts one try. @returns seconds to wait; 0 if it may be made. A try within the pause is not made and not counted. */
  readonly take: (client: string, account: string) => number
  readonly succeeded: (client: string, account: string) => void
  /** Ends the pauses of all clients at an account. */
  readonly unlock: (account: string) => void
}

/** @param now in milliseconds */
export function createLoginThrottle({ now = Date.now, max = mostKept }: { readonly now?: () => number; readonly max?: number } = {}): LoginThrottle {
  const tries = new LRUCache<string, { readonly account: string; readonly count: number; readonly at: number; readonly until: number }>({ max })
  const keyOf = (client: string, account: string): string => `${client} ${account}`
  return {
    take: (client, account) => {
      const key = keyOf(client, account)
      const time = now()
      const last = tries.get(key)
      if (last && last.until > time) return Math.ceil((last.until - time) / 1000)
      const count = (last && time - last.at < rules.expiry ? last.count : 0) + 1
      const pause = count < rules.free ? 0 : Math.min(rules.longest, rules.first * 2 ** (count - rules.free))
      tries.set(key, { account, count, at: time, until: time + pause })
      return 0
    },
    succeeded: (client, account) => void tries.delete(keyOf(client, account)),
    unlock: (account) => {
      for (const [key, one] of tries) if (one.account === account) tries.delete(key)
    },
  }
}

const holderKey = Symbol.for('case-knowledge-base.login-throttle')

/** One for the process: a bundler may load this module more than once. */
function loginThrottle(): LoginThrottle {
  const holder: typeof globalThis & { [holderKey]?: LoginThrottle } = globalThis
  holder[holderKey] ??= createLoginThrottle()
  return holder[holderKey]
}

const clientOf = (req: PayloadRequest): string => clientAddressOf(req) ?? 'unknown'
const accountOf = (email: unknown): string => (typeof email === 'string' ? email.trim().toLowerCase() : '').slice(0, 320)

/**
 * Counted before the password is looked at, so that guesses sent all at once count too; known and unknown accounts alike.
 * @throws {APIError} 429 with `Retry-After` in seconds, while a pause lasts.
 */
export const throttleLogin: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const account = accountOf(get(args, 'data.email'))
  if (operation === 'unlock' && isAdmin(req.user)) loginThrottle().unlock(account)
  if (operation !== 'login') return args
  const seconds = loginThrottle().take(clientOf(req), account)
  if (seconds === 0) return args
  req.responseHeaders = new Headers({ 'Retry-After': String(seconds) })
  throw refusal(
    req,
    {
      ja: `ログインを何度もまちがえたため、あと${seconds}秒はお待ちください。パスワードを忘れたときは、管理者に仮のパスワードを頼んでください。`,
      en: `There were too many wrong tries to sign in. Please wait another ${seconds} seconds. If you forgot your password, ask an administrator for a one-time password.`,
    },
    429,
  )
}

/** Whoever is in has no tries behind them. */
export const resetFailedLogins: CollectionAfterLoginHook = ({ req, user }) => {
  loginThrottle().succeeded(clientOf(req), accountOf(user.email))
  return user
}
