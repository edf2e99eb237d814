/**
 * Public pages cached by canonical address and revision. A page is rendered once per revision however many requests wait for
 * it (single flight); when rendering takes too long or fails, the last good page is served stale.
 */
import type { Render, Rendered } from '@/src/server/next/render'
import { wholePage } from '@/src/server/next/whole-page'
import { type ConcurrencyLimit, TooBusy } from '@/src/server/security/concurrency-limit'
import type { HeaderList } from '@/src/server/security/security-headers'
import { type CachedPage, makeCachedPage } from './cached-page'
import { lruByBytes } from './lru'

export type Answer =
  | { readonly kind: 'page'; readonly page: CachedPage }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  /** What was published there was taken away: the page says so, with status 410. */
  | { readonly kind: 'gone'; readonly page: CachedPage }
  /** The parameters cannot be read: the answer says what is wrong, with status 400. */
  | { readonly kind: 'refused'; readonly page: CachedPage }
  /** Nothing is published there. */
  | { readonly kind: 'missing' }

type Kept = Answer & { readonly revision: number }
const bytesOfAnswer = (answer: Kept): number => ('page' in answer ? answer.page.bytes : 100)

/** The application answered that it cannot make this now. */
class NotNow extends Error {
  override name = 'NotNow'
}

/** Rendering failed and there is no stale page: 500 when the render failed, 503 when the queue was full or it cannot be made now. */
export class PageUnavailable extends Error {
  override name = 'PageUnavailable'
  readonly status: 500 | 503
  constructor(url: string, cause?: unknown) {
    // It goes into a log, and what readers search for is private.
    super(`${url.split('?')[0]} could not be made`, { cause })
    this.status = cause instanceof TooBusy || cause instanceof NotNow ? 503 : 500
  }
}

interface PageCacheOptions {
  readonly render: Render
  readonly revision: () => number
  /** Headers of pages, and of everything else: what is data may be read from any site. */
  readonly security: { readonly publicPage: HeaderList; readonly openData: HeaderList }
  /** Bound of the cached pages, in bytes. */
  readonly maxBytes: number
  /** Timeout after which the stale page is served, in milliseconds, counted once for all who wait. */
  readonly patience?: number
  /** Wait before a failed render is retried, in milliseconds. */
  readonly pauseAfterFailure?: number
  /** Concurrent renders: of ordinary pages, and of those with parameters, whose number is unbounded. */
  readonly limits: { readonly page: ConcurrencyLimit; readonly query: ConcurrencyLimit }
  readonly now?: () => number
}

export interface PageCache {
  /** The page of the current revision if it is cached already. */
  peek(url: string): CachedPage | undefined
  /**
   * @param client the client whose slot the render takes
   * @throws PageUnavailable when the render fails and there is no stale page.
   */
  get(url: string, client: string): Promise<Answer>
  readonly bytes: number
}

/** Requests closer together than this count as waiting for the same new page, in milliseconds. */
const sameWait = 5_000

export function createPageCache(options: PageCacheOptions): PageCache {
  const { render, revision, security, limits, maxBytes, patience = 1_000, pauseAfterFailure = 1_000, now = Date.now } = options
  // Apart from each other, so that neither a flood of searches nor one of unknown addresses evicts an ordinary page.
  const ordinary = lruByBytes((maxBytes * 5) / 8, bytesOfAnswer)
  const queries = lruByBytes(maxBytes / 4, bytesOfAnswer)
  const others = lruByBytes(maxBytes / 8, bytesOfAnswer)
  const storeOf = (url: string) => (url.includes('?') ? queries : ordinary)
  const failures = lruByBytes<{ readonly at: number; readonly error: unknown }>(500_000, () => 200)
  /** Pages being re-rendered: since when requests wait, and when the last one came. */
  const waits = lruByBytes<{ readonly since: number; readonly last: number }>(500_000, () => 16)
  const flights = new Map<string, Promise<Answer>>()

  /**
   * What is left of the timeout. It starts with the first request that waits and not again with each request or publish: while many
   * publishes follow each other, the next one makes the page old before it is there.
   */
  function patienceLeft(url: string): number {
    const at = now()
    const wait = waits.get(url)
    const since = wait && at - wait.last < sameWait ? wait.since : at
    waits.set(url, { since, last: at })
    return patience - (at - since)
  }

  const lookUp = (url: string): Kept | undefined => storeOf(url).get(url) ?? others.get(url)

  function keep(url: string, answer: Kept): void {
    // A slow render of an older revision must not replace the page of a newer one.
    if ((lookUp(url)?.revision ?? 0) > answer.revision) return
    const [into, outOf] = answer.kind === 'page' ? [storeOf(url), others] : [others, storeOf(url)]
    outOf.delete(url)
    into.set(url, answer)
  }

  async function make(url: string, atRevision: number, client: string): Promise<Answer> {
    try {
      // The revision is the one from before the render: if the catalogue moves meanwhile, the page is made again.
      const answer = await toAnswer(await limits[url.includes('?') ? 'query' : 'page'](client, () => render(url)), security)
      keep(url, { ...answer, revision: atRevision })
      failures.delete(url)
      return answer
    } catch (error) {
      // A full queue says nothing about the page.
      if (!(error instanceof TooBusy)) {
        failures.set(url, { at: now(), error })
        waits.delete(url)
      }
      throw error
    }
  }

  function flight(url: string, atRevision: number, client: string): Promise<Answer> {
    const key = `${atRevision} ${url}`
    const running = flights.get(key)
    if (running) return running
    const started = make(url, atRevision, client).finally(() => flights.delete(key))
    flights.set(key, started)
    return started
  }

  return {
    peek(url) {
      const kept = storeOf(url).get(url)
      if (kept?.kind !== 'page' || kept.revision !== revision()) return undefined
      if (waits.size > 0) waits.delete(url)
      return kept.page
    },
    async get(url, client) {
      const current = revision()
      const kept = lookUp(url)
      if (kept?.revision === current) {
        waits.delete(url)
        return kept
      }
      const failure = failures.get(url)
      const hasJustFailed = failure !== undefined && now() - failure.at < pauseAfterFailure
      if (!kept) {
        if (hasJustFailed) throw new PageUnavailable(url, failure.error)
        return flight(url, current, client).catch((error: unknown) => {
          throw new PageUnavailable(url, error)
        })
      }
      return hasJustFailed
        ? kept
        : orAfter(
            patienceLeft(url),
            flight(url, current, client).catch(() => kept),
            kept,
          )
    },
    get bytes() {
      return ordinary.calculatedSize + queries.calculatedSize + others.calculatedSize
    },
  }
}

/** How a page says that it tells of what was taken away (`gone` in `src/ui/metadata.ts`); Next answers with 200 whatever it shows. */
const goneMark = '<meta name="page-status" content="410"'

/** What comes first: the promise, or the substitute after some milliseconds. */
function orAfter<Value>(milliseconds: number, promise: Promise<Value>, substitute: Value): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(substitute), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

async function toAnswer(rendered: Rendered, security: PageCacheOptions['security']): Promise<Answer> {
  const { status, location, contentType } = rendered
  if (status === 404) return { kind: 'missing' }
  if (status >= 300 && status < 400 && location !== null) return { kind: 'redirect', status, location }
  if (status === 503) throw new NotNow('the application cannot make it now')
  const isHtml = contentType.startsWith('text/html')
  if (status !== 200 && (status !== 400 || isHtml)) throw new Error(`rendering answered ${status}`)
  const body = isHtml ? Buffer.from(wholePage(rendered.body)) : rendered.body
  const page = await makeCachedPage(body, contentType, isHtml ? security.publicPage : security.openData)
  if (status === 400) return { kind: 'refused', page }
  return { kind: isHtml && body.includes(goneMark) ? 'gone' : 'page', page }
}
