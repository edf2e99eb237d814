/** What is refused before Next or Payload see it: closed doors, too large bodies, too many tries. */
import type { IncomingMessage } from 'node:http'
import type { Taken } from './rate-limit'

export interface Refusal {
  readonly status: number
  readonly message: { readonly ja: string; readonly en: string }
  readonly headers?: readonly string[]
}

export interface DoorRules {
  readonly bodyLimitBytes: number
  readonly graphql: boolean
  readonly takeAttempt: (address: string) => Taken
}

/** Operations of any collection with login that a stranger may try again and again. */
const guessable = new Set(['login', 'change-password', 'forgot-password', 'reset-password', 'unlock'])

/**
 * @param segments the decoded path's; compared in lower case, because a proxy or a later router may fold them
 * @param address of the client, for the limit of tries
 */
export function refusalFor(request: IncomingMessage, segments: readonly string[], address: () => string, rules: DoorRules): Refusal | null {
  const [room, collection, operation] = segments.map((segment) => segment.toLowerCase())
  // The first admin comes from `npm run up`; five parallel calls of this endpoint once made five admins.
  if (room === 'api' && operation === 'first-register') return closed
  if (room === 'admin' && collection === 'create-first-user') return closed
  if (room === 'api' && collection?.startsWith('graphql') && !rules.graphql) return absent
  const tooLarge = bodyRefusal(request, rules.bodyLimitBytes)
  if (tooLarge) return tooLarge
  const isTry = room === 'api' && guessable.has(operation ?? '') && request.method !== 'GET' && request.method !== 'HEAD'
  if (!isTry) return null
  const taken = rules.takeAttempt(address())
  return taken.ok ? null : tooMany(taken.retryAfter)
}

function bodyRefusal(request: IncomingMessage, limit: number): Refusal | null {
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > limit) return { ...oversized, headers: ['Connection', 'close'] }
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
const absent: Refusal = { status: 404, message: { ja: '見つかりません。', en: 'Not found.' } }
const oversized: Refusal = {
  status: 413,
  message: { ja: '送られたデータが大きすぎます。', en: 'What was sent is too large.' },
}
const lengthless: Refusal = {
  status: 411,
  message: { ja: 'データの長さ（Content-Length）が必要です。', en: 'The length of the body (Content-Length) is required.' },
}
const tooMany = (seconds: number): Refusal => ({
  status: 429,
  message: {
    ja: `試した回数が多すぎます。${seconds}秒後にもう一度お試しください。`,
    en: `Too many tries. Please try again in ${seconds} seconds.`,
  },
  headers: ['Retry-After', String(seconds)],
})
