/** Messages between the main thread and the front server's thread. */
import type { CatalogueNews } from '@/src/catalogue/loading/current-snapshot'

export interface FrontData {
  readonly root: string
  /** Where the application listens. */
  readonly socketPath: string
  /** Pages that know parameters. */
  readonly pagesWithQueries: readonly string[]
}

export type ToFront = { readonly kind: 'news'; readonly news: CatalogueNews } | { readonly kind: 'drain'; readonly patience: number }

export type FromFront = { readonly kind: 'listening' } | { readonly kind: 'failed'; readonly reason: string } | { readonly kind: 'drained' }

/** On the application's socket: the canonical writing of a page's parameters, as plain text. */
export const canonicalQueryPath = '/-/canonical-query'

export function canonicalQueryAddress(page: string, query: string): string {
  return `${canonicalQueryPath}?${new URLSearchParams({ page, query }).toString()}`
}
