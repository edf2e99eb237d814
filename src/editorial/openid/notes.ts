/** What a browser carries between two steps of a sign-in, so that no server has to remember it: sealed, for ten minutes. */
import { hkdfSync } from 'node:crypto'

import { EncryptJWT, jwtDecrypt } from 'jose'
import { parseCookies } from 'payload'
import type { z } from 'zod'

const seconds = 10 * 60
/** `flow`: on the way to the provider and back. `passed`: back from there, the code is still asked for. */
export type NoteName = 'flow' | 'passed'
const cookieOf = (name: NoteName): string => `openid-${name}`

const keyFrom = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'openid v1', 32))

interface Where {
  readonly secret: string
  readonly isHttps: boolean
}

function cookie(name: NoteName, value: string, age: number, { isHttps }: Where): string {
  // One comes back from another site, which Strict would not let through.
  const sameSite = name === 'flow' ? 'Lax' : 'Strict'
  return `${cookieOf(name)}=${value}; Path=/api/identities; Max-Age=${age}; HttpOnly; SameSite=${sameSite}${isHttps ? '; Secure' : ''}`
}

/** The header that gives a browser a note. */
export async function giveNote(name: NoteName, content: object, where: Where): Promise<string> {
  const token = new EncryptJWT({ content }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setAudience(name).setExpirationTime(`${seconds}s`)
  return cookie(name, await token.encrypt(keyFrom(where.secret)), seconds, where)
}

/** The header that takes it away. */
export const takeNote = (name: NoteName, where: Where): string => cookie(name, '', 0, where)

/** The note that a browser brings; null where there is none, it is too old, or it is not ours. */
export async function readNote<Shape>(name: NoteName, headers: Headers, shape: z.ZodType<Shape>, secret: string): Promise<Shape | null> {
  const token = parseCookies(headers).get(cookieOf(name))
  if (!token) return null
  const read = await jwtDecrypt(token, keyFrom(secret), { audience: name }).catch(() => null)
  const content = shape.safeParse(read?.payload.content)
  return content.success ? content.data : null
}
