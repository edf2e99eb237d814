/**
 * A draft's page for those who may read it. Made for one session, so never cached, by us or by a proxy. What
 * is not a page or a redirect has no body that a reader should see: the caller says in our words what it is.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { HeaderList } from '@/src/server/security/security-headers'
import type { Render } from './render'
import { wholePage } from './whole-page'

/** What Payload needs to know the session and to see that the request comes from our own pages. */
const passedOn = ['cookie', 'authorization', 'origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest']

/** @returns true when it was answered, else the status that Next gave it */
export async function sendPreview(request: IncomingMessage, response: ServerResponse, render: Render, security: HeaderList): Promise<true | number> {
  const headers = Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = request.headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
  const { status, contentType, location, body } = await render(request.url ?? '', headers)
  const own = ['Cache-Control', 'private, no-store', 'X-Robots-Tag', 'noindex', ...security]
  if (location !== null && status >= 300 && status < 400) {
    response.writeHead(status, ['Location', location, 'Content-Length', '0', ...own]).end()
    return true
  }
  if (status !== 200) return status
  const sent = contentType.startsWith('text/html') ? Buffer.from(wholePage(body)) : body
  response.writeHead(status, ['Content-Type', contentType, 'Content-Length', String(sent.byteLength), ...own])
  response.end(request.method === 'HEAD' ? undefined : sent)
  return true
}
