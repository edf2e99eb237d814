/** The codes of an app (TOTP, RFC 6238: six digits, thirty seconds, SHA-1, as every app takes them) and the recovery codes. */
import { createHash, randomBytes } from 'node:crypto'

import { Secret, TOTP } from 'otpauth'

/** Seconds that a code stands for, and how many steps a clock may be off in either direction. */
const rules = { period: 30, tolerance: 1, recoveryCodes: 10 } as const
/** Without what is easily taken for something else. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
const issuer = '地域活性化事例'

const totpOf = (secret: string, account = ''): TOTP => new TOTP({ issuer, label: account, secret: Secret.fromBase32(secret), period: rules.period })

/** A new secret of 160 bits, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The address that a QR code gives to an app. @param account the name under which the app shows it */
export const addressFor = (secret: string, account: string): string => totpOf(secret, account).toString()

/** As it was typed or pasted: full-width figures, blanks and hyphens make no difference. */
export const readCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/**
 * The time step that a code of the app stands for, in units of thirty seconds since 1970; null for a wrong one.
 * @param now in milliseconds
 */
export function stepOf(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: rules.tolerance })
  return delta === null ? null : Math.floor(now / 1000 / rules.period) + delta
}

/** Ten codes of 80 random bits, written in four groups. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: rules.recoveryCodes }, () => {
    const code = Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join('')
    return code.match(/.{4}/g)?.join('-') ?? code
  })
}

/** What is stored of a recovery code; null for what can be none. So many random bits need no salt. */
export function recoveryHash(code: string): string | null {
  const read = readCode(code)
  return read.length === 16 ? createHash('sha256').update(read).digest('hex') : null
}
