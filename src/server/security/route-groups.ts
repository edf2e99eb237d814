/** What of the application is behind an address, where no page of ours is. */
export type RouteGroup = 'admin' | 'api' | 'asset' | 'image' | 'development'

/** The first segments that Next answers itself, without a cached page. */
const groups: Readonly<Record<string, RouteGroup>> = { admin: 'admin', api: 'api', 'media-files': 'asset', _next: 'asset' }

/** What Next builds for browsers. */
export const isBuilt = ([first, second]: readonly string[]): boolean => first === '_next' && second === 'static'

export function routeGroupOf(segments: readonly string[], isDevelopment: boolean): RouteGroup | null {
  const [first = '', second] = segments
  if (first === '_next' && isDevelopment) return 'development'
  if (first.startsWith('__nextjs') && isDevelopment) return 'development'
  // The open data is answered like pages, from the snapshot; Payload never sees these addresses.
  if (first === 'api' && second === 'public') return null
  if (first === 'api' && second === 'media' && segments[2] === 'file') return 'image'
  // Of Next's own addresses readers need the built files. Its image optimiser would fetch and decode any URL.
  if (first === '_next' && !isBuilt(segments)) return null
  return Object.hasOwn(groups, first) ? (groups[first] ?? null) : null
}
