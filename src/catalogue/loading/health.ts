import { catalogueState } from './current-snapshot'

export type DiskState = 'ok' | 'low' | 'full'

/** Timeout after which the database counts as unreachable; it is queried more than once a second. In milliseconds. */
const hangs = 15_000

interface HealthReport {
  readonly status: 'ok' | 'degraded' | 'unavailable'
  /** `ageMilliseconds`: how long ago a query of the database ended; large when it hangs. */
  readonly database: { readonly reachable: boolean; readonly checkedAt: string | null; readonly ageMilliseconds: number | null }
  readonly catalogue: {
    readonly loaded: boolean
    readonly revision: number
    readonly cases: number
    readonly loadMilliseconds: number
    readonly missingReferences: number
  }
  readonly disk: DiskState
}

/**
 * How this process is: `ok`; `degraded` when the database is unreachable or hangs, so that pages come from the last snapshot, or
 * when nothing more can be stored;
 * `unavailable` when there is no snapshot to serve from.
 */
export function healthReport({ failure = null, disk = 'ok', now = Date.now() }: { failure?: unknown; disk?: DiskState; now?: number } = {}): HealthReport {
  const { snapshot, databaseReachable, checkedAt, loadMilliseconds, missingReferences, notWhole } = catalogueState()
  const age = checkedAt ? now - checkedAt : null
  const reachable = databaseReachable && failure === null && (age ?? 0) < hangs
  return {
    status: snapshot ? (reachable && disk !== 'full' ? 'ok' : 'degraded') : 'unavailable',
    database: { reachable, checkedAt: checkedAt ? new Date(checkedAt).toISOString() : null, ageMilliseconds: age },
    catalogue: {
      loaded: snapshot !== null,
      revision: snapshot?.revision ?? 0,
      cases: snapshot?.cases.length ?? 0,
      loadMilliseconds,
      missingReferences: missingReferences + notWhole,
    },
    disk,
  }
}
