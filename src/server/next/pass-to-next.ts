/** Everything that is Payload's or Next's own: the admin, the API, stored files, build assets. Only headers are added. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { adminPolicy, type HeaderList, type SecurityHeaders } from '@/src/server/security/security-headers'
import type { NextHandler } from './render'

export type Room = 'admin' | 'api' | 'asset' | 'image' | 'development'

/** The first segments that Next answers itself, without a cached page. */
const rooms: Readonly<Record<string, Room>> = { admin: 'admin', api: 'api', 'media-files': 'asset', _next: 'asset' }

export function roomOf(segments: readonly string[], isDevelopment: boolean): Room | null {
  const [first = '', second] = segments
  if (first === '_next' && isDevelopment) return 'development'
  if (first.startsWith('__nextjs') && isDevelopment) return 'development'
  // The open data is answered like pages, from the snapshot; Payload never sees these addresses.
  if (first === 'api' && second === 'public') return null
  if (first === 'api' && second === 'media' && segments[2] === 'file') return 'image'
  // Of Next's own addresses readers need the built files. Its image optimiser would fetch and decode any URL.
  if (first === '_next' && second !== 'static') return null
  return Object.hasOwn(rooms, first) ? (rooms[first] ?? null) : null
}

export function passToNext(request: IncomingMessage, response: ServerResponse, room: Room, security: SecurityHeaders, handler: NextHandler): unknown {
  if (room === 'admin') {
    const nonce = randomBytes(16).toString('base64')
    // Next reads the nonce out of this request header and puts it on each script that it writes.
    request.headers['content-security-policy'] = adminPolicy(nonce)
    setAll(response, security.admin(nonce))
  } else setAll(response, security.inert)
  // Answers of a session never lie in a shared cache; Next and Payload overwrite this where a file may be cached.
  if (room !== 'asset' && room !== 'development') response.setHeader('Cache-Control', 'private, no-store')
  return handler(request, response)
}

function setAll(response: ServerResponse, headers: HeaderList): void {
  for (let index = 0; index + 1 < headers.length; index += 2) response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
}
