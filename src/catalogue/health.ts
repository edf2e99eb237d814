import { catalogueState } from './registry'

export interface HealthReport {
  readonly status: 'ok' | 'degraded' | 'unavailable'
  readonly database: { readonly reachable: boolean; readonly checkedAt: string | null }
  readonly catalogue: { readonly loaded: boolean; readonly revision: number; readonly cases: number; readonly loadMilliseconds: number; readonly missingReferences: number }
  readonly versions: { readonly node: string }
}

/**
 * How this process is: `ok`; `degraded` when the database is away and pages come from the last snapshot;
 * `unavailable` when there is no snapshot to serve from.
 */
export function healthReport(failure: unknown = null): HealthReport {
  const { snapshot, databaseReachable, checkedAt, loadMilliseconds, missingReferences } = catalogueState()
  const reachable = databaseReachable && failure === null
  return {
    status: snapshot ? (reachable ? 'ok' : 'degraded') : 'unavailable',
    database: { reachable, checkedAt: checkedAt ? new Date(checkedAt).toISOString() : null },
    catalogue: { loaded: snapshot !== null, revision: snapshot?.revision ?? 0, cases: snapshot?.cases.length ?? 0, loadMilliseconds, missingReferences },
    versions: { node: process.version },
  }
}
