/**
 * A request like another, with a body of its own. Not `new Request(request, …)`: Next hands us its requests in a Proxy, and
 * from Node.js 24 on `Request` looks into private members of what it copies, which a Proxy does not have.
 */
export function requestLike(request: Request, { method = request.method, body }: { readonly method?: string; readonly body?: BodyInit } = {}): Request {
  return new Request(request.url, { method, headers: request.headers, signal: request.signal, ...(body === undefined ? {} : { body }) })
}
