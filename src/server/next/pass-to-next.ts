/** Everything that is Payload's or Next's own: the admin, the API, stored files, build assets. Only headers are added. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { RouteGroup } from '@/src/server/security/route-groups'
import { adminPolicy, type HeaderList, type SecurityHeaders } from '@/src/server/security/security-headers'
import type { NextHandler } from './render'

interface Passed {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly group: RouteGroup
  readonly body?: Buffer
}

export function passToNext({ request, response, group, body }: Passed, security: SecurityHeaders, handler: NextHandler): unknown {
  if (group === 'admin') {
    const nonce = randomBytes(16).toString('base64')
    // Next reads the nonce out of this request header and puts it on each script that it writes.
    request.headers['content-security-policy'] = adminPolicy(nonce)
    setAll(response, security.admin(nonce))
  } else setAll(response, security.inert)
  // Answers of a session never lie in a shared cache; Next and Payload overwrite this where a file may be cached.
  if (group !== 'asset' && group !== 'development') response.setHeader('Cache-Control', 'private, no-store')
  return handler(request, response, body)
}

function setAll(response: ServerResponse, headers: HeaderList): void {
  for (let index = 0; index + 1 < headers.length; index += 2) response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
}
