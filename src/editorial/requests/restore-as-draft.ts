import { requestLike } from '@/src/database/requests/copy'

type RouteContext = { params: Promise<{ slug?: string[] }> }
type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>

/**
 * Restoring a version over REST publishes it at once unless `draft=true` is asked for. Here a restored version always
 * comes back as a draft, whichever button was pressed: it is published like any other text, through the guard.
 */
export function restoreAsDraft(handler: RouteHandler): RouteHandler {
  return async (request, context) => {
    const url = new URL(request.url)
    const isRestore = /\/api\/[^/]+\/versions\/[^/]+$/.test(url.pathname)
    if (!isRestore || url.searchParams.get('draft') === 'true') return handler(request, context)
    url.searchParams.set('draft', 'true')
    return handler(new Request(url, request), context)
  }
}

/** HEAD for a handler of GET: the same status and headers without the body. Payload has no answer to HEAD of its own. */
export function headOf(get: RouteHandler): RouteHandler {
  return async (request, context) => {
    const { body, headers, status } = await get(requestLike(request, { method: 'GET' }), context)
    await body?.cancel()
    return new Response(null, { headers, status })
  }
}
