/** The secret of a confirmation link. Only its hash is stored: whoever reads the database cannot open a link with it. */
import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes as base64url: 43 letters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether a text could be a token; nothing else is looked up. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** What is stored of a token, and looked up by: SHA-256 in hexadecimal. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
