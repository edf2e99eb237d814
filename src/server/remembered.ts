/** Addresses as readers write them, with the kept page that they meant a moment ago: the fast way past all parsing. */
import type { StillPage } from './still-page'
import type { StillPages } from './still-pages'

/** Addresses remembered at one revision. */
const most = 5_000

export interface RememberedPages {
  remember(rawUrl: string, url: string): void
  /** The page that the same characters meant at this revision, if it is kept. */
  find(rawUrl: string): StillPage | undefined
}

export function createRememberedPages(pages: StillPages, revision: () => number): RememberedPages {
  const urls = new Map<string, string>()
  let rememberedAt = -1

  return {
    remember(rawUrl, url) {
      const current = revision()
      if (rememberedAt !== current) urls.clear()
      const [oldest] = urls.size >= most ? urls.keys() : []
      if (oldest !== undefined) urls.delete(oldest)
      rememberedAt = current
      urls.set(rawUrl, url)
    },
    find(rawUrl) {
      if (rememberedAt !== revision()) return undefined
      const url = urls.get(rawUrl)
      return url === undefined ? undefined : pages.peek(url)
    },
  }
}
