/** Raw request URLs with the cached page that each resolved to: a cache hit skips all parsing. */
import { LRUCache } from 'lru-cache'

import type { CachedPage } from './cached-page'
import type { PageCache } from './page-cache'

/** URLs cached at one revision; beyond that the least recently used is evicted. */
const most = 5_000

export interface AliasCache {
  store(rawUrl: string, url: string): void
  /** The page that the same URL resolved to at this revision, if it is cached. */
  find(rawUrl: string): CachedPage | undefined
}

export function createAliasCache(pages: PageCache, revision: () => number): AliasCache {
  const urls = new LRUCache<string, string>({ max: most })
  let cachedAt = -1

  return {
    store(rawUrl, url) {
      const current = revision()
      if (cachedAt !== current) urls.clear()
      cachedAt = current
      urls.set(rawUrl, url)
    },
    find(rawUrl) {
      if (cachedAt !== revision()) return undefined
      const url = urls.get(rawUrl)
      return url === undefined ? undefined : pages.peek(url)
    },
  }
}
