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
