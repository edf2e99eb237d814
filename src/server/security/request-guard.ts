/** What is refused before Next or Payload see it: closed endpoints, too large bodies, too many attempts. */
import type { IncomingMessage } from 'node:http'

import type { Taken } from './rate-limit'

export interface Refusal {
  readonly status: number
  readonly message: { readonly ja: string; readonly en: string }
  readonly headers?: readonly string[]
}

export interface RequestRules {
  /** The largest image with its words, in bytes. */
  readonly bodyLimitBytes: number
  readonly takeAttempt: (address: string) => Taken
}

/** Operations that a brute-force attack would repeat: of accounts, and of links that open one (`invitations`). Every write at a second factor is one too. */
const guessable = new Set(['login', 'change-password', 'forgot-password', 'reset-password', 'unlock', 'open', 'accept'])

/** Who asks. */
interface Asker {
  /** For the rate limit. */
  readonly client: string
  readonly hasSession: boolean
}

/** What whoever has a confirmation link may send, in bytes: a Japanese letter takes nine in a form. */
export const largestAnswer = 512 * 1024
/** Body limit without a session: a login and the like. In bytes. */
export const largestOfStrangers = 64 * 1024
/** In bytes. */
const largestThrownAway = 1024 * 1024
/** What staff may send but for images: a case of two hundred pages would have a tenth of it. In bytes. */
const largestText = 5 * 1024 * 1024

/** @param segments the decoded path's; compared in lower case, because a proxy or a later router may fold them */
export function refusalFor(request: IncomingMessage, segments: readonly string[], { client, hasSession }: Asker, rules: RequestRules): Refusal | null {
  const [group, collection, operation] = segments.map((segment) => segment.toLowerCase())
  // The first admin comes from `npm run up`; five parallel calls of this endpoint once made five admins.
  if (group === 'api' && operation === 'first-register') return closed
  if (group === 'admin' && collection === 'create-first-user') return closed
  // Nothing in the product asks it, and it would be a second entry point to everything.
  if (group === 'api' && collection?.startsWith('graphql')) return absent
  // The admin's server functions: they need a session.
  if (group === 'admin' && request.method === 'POST' && !hasSession) return unknown
  const isUpload = group === 'api' && collection === 'media' && /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')
  const largest = hasSession
    ? isUpload
      ? rules.bodyLimitBytes
      : Math.min(largestText, rules.bodyLimitBytes)
    : group !== 'api' && collection === 'confirm'
      ? largestAnswer
      : largestOfStrangers
  const tooLarge = bodyRefusal(request, largest, hasSession)
  if (tooLarge) return tooLarge
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
  // Leaving for the provider and coming back are reads, and each makes this server ask another one.
  const isTry =
    group === 'api' &&
    (collection === 'identities' ? !isWrite || operation === 'finish' : isWrite && (guessable.has(operation ?? '') || collection === 'second-factors'))
  if (!isTry) return null
  const taken = rules.takeAttempt(client)
  return taken.ok ? null : tooMany(taken.retryAfter)
}

function bodyRefusal(request: IncomingMessage, limit: number, hasSession: boolean): Refusal | null {
  const length = Number(request.headers['content-length'] ?? 0)
  if (!(length <= limit)) {
    // A browser that is cut off while it sends never sees the answer: a small body, and any from staff, is read and discarded.
    return hasSession || length <= largestThrownAway ? oversized : { ...oversized, headers: ['Connection', 'close'] }
  }
  // A body of unknown length could only be bounded while it is read, by the reader; browsers always tell the length.
  return request.headers['transfer-encoding'] === undefined ? null : { ...lengthless, headers: ['Connection', 'close'] }
}

const closed: Refusal = {
  status: 403,
  message: {
    ja: '最初の管理者はサーバーの起動時に作られます。ここからは作れません。',
    en: 'The first administrator is made when the server is set up, not here.',
  },
}
const unknown: Refusal = {
  status: 401,
  message: {
    ja: 'ログインしていないか、ログインの有効期間が切れています。ログインし直してください。',
    en: 'You are not signed in, or your session has ended. Please sign in again.',
  },
}
const absent: Refusal = { status: 404, message: { ja: '見つかりません。', en: 'Not found.' } }
const oversized: Refusal = { status: 413, message: { ja: '送られたデータが大きすぎます。', en: 'What was sent is too large.' } }
const lengthless: Refusal = {
  status: 411,
  message: { ja: 'データの長さ（Content-Length）が必要です。', en: 'The length of the body (Content-Length) is required.' },
}
const tooMany = (seconds: number): Refusal => ({
  status: 429,
  message: { ja: `試した回数が多すぎます。${seconds}秒後にもう一度お試しください。`, en: `Too many tries. Please try again in ${seconds} seconds.` },
  headers: ['Retry-After', String(seconds)],
})
