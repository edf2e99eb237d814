/**
 * Public pages kept by canonical address and revision. A page is rendered once for a revision however many ask for it;
 * while a new one is made for too long, or cannot be made, the last good one is sent.
 */
import { markJapanese } from '../i18n/mark-japanese'
import { keepWhole } from '../i18n/whole-words'
import { createGate, GateFull } from './gate'
import { createPageStore } from './page-store'
import type { Render, Rendered } from './render'
import { makeStillPage, type StillPage } from './still-page'
import { takeOutRuntime } from './strip'
import type { HeaderList } from './security-headers'

export type Answer =
  | { readonly kind: 'page'; readonly page: StillPage }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  /** Nothing is published there. */
  | { readonly kind: 'missing' }

type Kept = Answer & { readonly revision: number }

/** The page could not be made and there is no earlier one: 500 when making it failed, 503 when there was no turn for it. */
export class PageUnavailable extends Error {
  override name = 'PageUnavailable'
  readonly status: 500 | 503
  constructor(url: string, cause?: unknown) {
    // It goes into a log, which need not know what readers search for.
    super(`${url.split('?')[0]} could not be made`, { cause })
    this.status = cause instanceof GateFull ? 503 : 500
  }
}

export interface StillPagesOptions {
  readonly render: Render
  readonly revision: () => number
  readonly security: HeaderList
  /** Bound of the kept pages, in bytes. */
  readonly maxBytes: number
  /** How long a reader waits for the new page before the last one is sent, in milliseconds. */
  readonly patience?: number
  /** After a failed try a page is not tried again for so long, in milliseconds. */
  readonly pauseAfterFailure?: number
  /** Pages rendered at one time; a crawler in the facets must leave room for the admin. */
  readonly rendersAtOnce?: number
  readonly now?: () => number
}

export interface StillPages {
  /** The page of the current revision if it is kept already. */
  peek(url: string): StillPage | undefined
  /** @throws PageUnavailable when it cannot be made and there is no earlier one. */
  get(url: string): Promise<Answer>
  readonly bytes: number
}

export function createStillPages(options: StillPagesOptions): StillPages {
  const { render, revision, security, maxBytes, patience = 1_000, pauseAfterFailure = 1_000, now = Date.now } = options
  const pages = createPageStore<Kept>(maxBytes)
  // Apart from the pages, so that a flood of addresses that lead nowhere pushes no page out.
  const others = createPageStore<Kept>(Math.min(2_000_000, maxBytes / 8))
  const failures = createPageStore<number>(500_000)
  const flights = new Map<string, Promise<Answer>>()
  const gate = createGate(options.rendersAtOnce ?? 4, 200)

  const lookUp = (url: string): Kept | undefined => pages.get(url) ?? others.get(url)

  function keep(url: string, answer: Kept): void {
    // A slow render of an older revision must not replace the page of a newer one.
    if ((lookUp(url)?.revision ?? 0) > answer.revision) return
    const [into, outOf] = answer.kind === 'page' ? [pages, others] : [others, pages]
    outOf.delete(url)
    into.set(url, answer, answer.kind === 'page' ? answer.page.bytes : 100)
  }

  async function make(url: string, atRevision: number): Promise<Answer> {
    try {
      // The revision is the one from before the render: if the catalogue moves meanwhile, the page is made again.
      const answer = await toAnswer(await gate(() => render(url)), security)
      keep(url, { ...answer, revision: atRevision })
      failures.delete(url)
      return answer
    } catch (error) {
      failures.set(url, now(), 8)
      throw error
    }
  }

  function flight(url: string, atRevision: number): Promise<Answer> {
    const key = `${atRevision} ${url}`
    const running = flights.get(key)
    if (running) return running
    const started = make(url, atRevision).finally(() => flights.delete(key))
    flights.set(key, started)
    return started
  }

  return {
    peek(url) {
      const kept = pages.get(url)
      return kept?.kind === 'page' && kept.revision === revision() ? kept.page : undefined
    },
    async get(url) {
      const current = revision()
      const kept = lookUp(url)
      if (kept?.revision === current) return kept
      const hasJustFailed = now() - (failures.get(url) ?? -Infinity) < pauseAfterFailure
      if (!kept) {
        if (hasJustFailed) throw new PageUnavailable(url, 'it failed a moment ago')
        return flight(url, current).catch((error: unknown) => {
          throw new PageUnavailable(url, error)
        })
      }
      return hasJustFailed ? kept : orAfter(patience, flight(url, current).catch(() => kept), kept)
    },
    get bytes() {
      return pages.bytes + others.bytes
    },
  }
}

/** What comes first: the promise, or the substitute after some milliseconds. */
function orAfter<Value>(milliseconds: number, promise: Promise<Value>, substitute: Value): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(substitute), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

async function toAnswer(rendered: Rendered, security: HeaderList): Promise<Answer> {
  const { status, location, contentType } = rendered
  if (status === 404) return { kind: 'missing' }
  if (status >= 300 && status < 400 && location !== null) return { kind: 'redirect', status, location }
  if (status !== 200) throw new Error(`rendering answered ${status}`)
  const isHtml = contentType.startsWith('text/html')
  const body = isHtml ? Buffer.from(wholePage(rendered.body)) : rendered.body
  return { kind: 'page', page: await makeStillPage(body, contentType, security) }
}

/** The page without Next's runtime. Refuses half a page and Next's error shell, which may come with status 200. */
export function wholePage(body: Buffer): string {
  const html = body.toString('utf8')
  if (!html.trimEnd().endsWith('</html>')) throw new Error('the page ends in the middle')
  if (html.includes('<html id="__next_error__"') || html.includes('<template data-dgst=')) {
    throw new Error('a part of the page failed')
  }
  const page = takeOutRuntime(html)
  return page.includes('<html lang="en"') ? markJapanese(page) : keepWhole(page)
}
