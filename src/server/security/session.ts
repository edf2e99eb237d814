/** Whether a request carries a session that this server has signed. What the person may do is decided behind, by Payload. */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { jwtVerify } from 'jose'

/** The name that Payload gives its cookie. */
const cookieName = 'payload-token'

export type ReadSession = (request: IncomingMessage) => Promise<string | null>

function tokenIn({ headers }: IncomingMessage): string | null {
  const authorization = /^(?:JWT|Bearer) (\S+)$/.exec(headers.authorization ?? '')?.[1]
  if (authorization) return authorization
  const cookie = headers.cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`))
  return cookie?.slice(cookieName.length + 1) ?? null
}

/**
 * @param secret the setting; Payload signs with what it derives from it
 * @returns a function that gives the person's id, or null: no session, a foreign or an expired one
 */
export function createSessionReader(secret: string): ReadSession {
  const key = new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
  return async (request) => {
    const token = tokenIn(request)
    if (token === null) return null
    const verified = await jwtVerify(token, key, { algorithms: ['HS256'] }).catch(() => null)
    const id = verified?.payload.id
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null
  }
}
