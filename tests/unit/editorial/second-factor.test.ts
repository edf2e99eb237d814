import { Secret, TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'

import { addressFor, newRecoveryCodes, newSecret, readCode, recoveryHash, stepOf } from '@/src/editorial/second-factor/codes'
import { seal, unseal } from '@/src/editorial/second-factor/seal'

/** The secret and some values of RFC 6238, appendix B, to six digits. */
const known = Secret.fromUTF8('12345678901234567890').base32
const vectors: readonly (readonly [seconds: number, code: string])[] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
]

describe('a code of the app', () => {
  test.each(vectors)('at %i seconds is the one of RFC 6238', (seconds, code) => {
    expect(stepOf(known, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
  })
  test('is taken one step early and late, and says which step it stands for', () => {
    const [seconds, code] = [1_111_111_109, '081804']
    const step = Math.floor(seconds / 30)
    const at = [-60, -30, 0, 30, 60].map((off) => stepOf(known, code, (seconds + off) * 1000))
    expect(at).toEqual([null, step, step, step, null])
  })
  test('is read however it was typed, and is nothing but six digits', () => {
    expect(readCode(' ０８１ 804')).toBe('081804')
    expect(['81804', '0818040', 'abcdef', ''].map((code) => stepOf(known, code, 1_111_111_109_000))).toEqual([null, null, null, null])
  })
  test('is made by any app from the address in the QR code', () => {
    const secret = newSecret()
    const address = new URL(addressFor(secret, 'tanaka@cases.test'))
    expect([address.protocol, address.host, address.searchParams.get('secret')]).toEqual(['otpauth:', 'totp', secret])
    expect(decodeURIComponent(address.pathname)).toContain('tanaka@cases.test')
    expect(stepOf(secret, new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: 90_000 }), 90_000)).toBe(3)
  })
})

describe('recovery codes', () => {
  test('are ten, each another, and none looks like a code of the app', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$/)
  })
  test('are the same in capitals, with blanks or without hyphens', () => {
    const [code = ''] = newRecoveryCodes()
    const ways = [code, code.toUpperCase(), code.replaceAll('-', ' '), code.replaceAll('-', '')]
    expect(new Set(ways.map(recoveryHash)).size).toBe(1)
    expect([recoveryHash(code.slice(1)), recoveryHash('')]).toEqual([null, null])
  })
})

describe('a sealed secret', () => {
  const sealed = seal('the secret', '7', 'the secret of the product')
  test('opens for its owner alone, with the secret of the product', () => {
    expect(unseal(sealed, '7', 'the secret of the product')).toBe('the secret')
    expect(unseal(sealed, '8', 'the secret of the product')).toBeNull()
    expect(unseal(sealed, '7', 'another secret')).toBeNull()
  })
  test('does not show what is in it, is another each time, and opens no more when a letter is changed', () => {
    expect(sealed).not.toContain('secret')
    expect(seal('the secret', '7', 'the secret of the product')).not.toBe(sealed)
    const [version = '', body = ''] = sealed.split('.')
    const changed = `${version}.${body.startsWith('A') ? 'B' : 'A'}${body.slice(1)}`
    expect([changed, `v2.${body}`, version, '', 'v1.AAAA'].map((text) => unseal(text, '7', 'the secret of the product'))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
