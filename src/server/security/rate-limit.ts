/**
 * Token buckets by client address, in this process: each address has so many attempts, and they refill evenly over a
 * minute. Payload locks an account after failed logins; this bounds one address over all accounts.
 */
import { LRUCache } from 'lru-cache'

export type Taken = { readonly ok: true } | { readonly ok: false; /** Whole seconds until the next attempt. */ readonly retryAfter: number }

interface RateLimitOptions {
  readonly perMinute: number
  /** Addresses tracked; beyond that the least recently used is evicted. */
  readonly addresses?: number
  readonly now?: () => number
}

export function createRateLimit({ perMinute, addresses = 20_000, now = Date.now }: RateLimitOptions): (key: string) => Taken {
  const buckets = new LRUCache<string, { readonly tokens: number; readonly at: number }>({ max: addresses })
  const refill = perMinute / 60_000

  return (key) => {
    const time = now()
    const last = buckets.get(key) ?? { tokens: perMinute, at: time }
    const tokens = Math.min(perMinute, last.tokens + (time - last.at) * refill)
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: time })
    return tokens >= 1 ? { ok: true } : { ok: false, retryAfter: Math.max(1, Math.ceil((1 - tokens) / refill / 1_000)) }
  }
}
