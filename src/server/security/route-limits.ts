/**
 * The concurrency limits of the server's groups of routes. Staff and anonymous clients never share one: without a session one can
 * only slow down others without one. Pages with parameters have a limit of their own beside the ordinary ones.
 */
import { type ConcurrencyLimit, type ConcurrencyLimitOptions, createConcurrencyLimit } from './concurrency-limit'
import type { RouteGroup } from './route-groups'

type LimitName =
  'page' | 'query' | 'preview' | 'confirm' | `${Exclude<RouteGroup, 'development'>} of staff` | `${Exclude<RouteGroup, 'development'>} of strangers`

/** Rendering is work for one processor: more at once would only make each slower. Files are little work and many. */
const sizes: Readonly<Record<LimitName, ConcurrencyLimitOptions>> = {
  page: { atOnce: 3, perClient: 2, waiting: 400, waitingPerClient: 60 },
  query: { atOnce: 2, perClient: 1, waiting: 200, waitingPerClient: 12 },
  preview: { atOnce: 2, perClient: 1, waiting: 40, waitingPerClient: 8 },
  confirm: { atOnce: 2, perClient: 1, waiting: 40, waitingPerClient: 8 },
  'admin of staff': { atOnce: 4, perClient: 4, waiting: 200, waitingPerClient: 40 },
  'admin of strangers': { atOnce: 1, perClient: 1, waiting: 100, waitingPerClient: 8 },
  'api of staff': { atOnce: 40, perClient: 30, waiting: 600, waitingPerClient: 400 },
  'api of strangers': { atOnce: 4, perClient: 2, waiting: 100, waitingPerClient: 8 },
  'image of staff': { atOnce: 16, perClient: 8, waiting: 400, waitingPerClient: 200 },
  'image of strangers': { atOnce: 8, perClient: 4, waiting: 400, waitingPerClient: 60 },
  'asset of staff': { atOnce: 32, perClient: 32, waiting: 800, waitingPerClient: 400 },
  'asset of strangers': { atOnce: 16, perClient: 16, waiting: 800, waitingPerClient: 400 },
}

export interface RouteLimits {
  readonly get: (name: LimitName) => ConcurrencyLimit
  /** Rejects everything that is queued. */
  readonly refuseWaiting: () => void
}

export function createRouteLimits(): RouteLimits {
  const limits = new Map(Object.entries(sizes).map(([name, size]) => [name, createConcurrencyLimit(size)]))
  return {
    get: (name) => {
      const limit = limits.get(name)
      if (!limit) throw new Error(`There is no limit "${name}".`)
      return limit
    },
    refuseWaiting: () => limits.forEach((limit) => limit.refuseWaiting()),
  }
}
