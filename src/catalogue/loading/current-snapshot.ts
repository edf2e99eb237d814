/**
 * Where the current snapshot lives. The HTTP server around Next and Next's own bundles are two module graphs in one
 * process, so a module-level variable would exist twice; this one is stored on `globalThis` and both sides see one revision.
 */
import type { CatalogueSnapshot } from '@/src/catalogue/types'

interface CatalogueState {
  /** The newest snapshot, cached and served while the database is unreachable. */
  snapshot: CatalogueSnapshot | null
  /** Whether the last query of the database succeeded, and when it was (milliseconds since the epoch). */
  databaseReachable: boolean
  checkedAt: number
  /** How long the last full load took, in milliseconds. */
  loadMilliseconds: number
  /** How often published records refer to what readers cannot see; 0 unless something went wrong. */
  missingReferences: number
  /** How many published cases the last check found to be other in the snapshot than in the database. */
  notWhole: number
  /** Called after any of this has changed. */
  onChange: (() => void) | null
}

const key = Symbol.for('case-knowledge-base.catalogue')
type Holder = { [key]?: CatalogueState }

/** The one state of this process. Only `src/catalogue/loading/refresh.ts` writes to it. */
export function catalogueState(): CatalogueState {
  const holder: typeof globalThis & Holder = globalThis
  holder[key] ??= { snapshot: null, databaseReachable: false, checkedAt: 0, loadMilliseconds: 0, missingReferences: 0, notWhole: 0, onChange: null }
  return holder[key]
}

/** Thrown when no snapshot has been loaded yet; the server answers 503 with a page that says so. */
class CatalogueNotReady extends Error {
  override name = 'CatalogueNotReady'
}

/** The snapshot that pages read. @throws CatalogueNotReady before the first load */
export function currentSnapshot(): CatalogueSnapshot {
  const { snapshot } = catalogueState()
  if (!snapshot) throw new CatalogueNotReady('The catalogue has not been loaded yet.')
  return snapshot
}

/** What the front server has to know of the catalogue. */
export interface CatalogueNews {
  readonly revision: number
  readonly isLoaded: boolean
  /** Whether the database answered when it was last asked. */
  readonly isReachable: boolean
}

/** The state that the front server gets after each change. */
export function catalogueNews(): CatalogueNews {
  const { snapshot, databaseReachable } = catalogueState()
  return { revision: snapshot?.revision ?? 0, isLoaded: snapshot !== null, isReachable: databaseReachable }
}
