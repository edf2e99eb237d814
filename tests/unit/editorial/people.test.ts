/** The small rules of accounts: how an invitation stands, what is kept of a browser, who has no rights any more. */
import { describe, expect, test } from 'vitest'

import { isAdmin, roleOf } from '@/src/editorial/access/roles'
import { deviceOf } from '@/src/editorial/accounts/device'
import { expiryOf, stateOf } from '@/src/editorial/invitations/state'

describe('an invitation', () => {
  const now = Date.parse('2026-11-29T00:00:00Z')
  const at = (time: number): string => new Date(time).toISOString()

  test('is open for seven days', () => {
    const expiresAt = at(expiryOf(now))
    expect(expiresAt).toBe('2026-12-06T00:00:00.000Z')
    expect([stateOf({ expiresAt }, expiryOf(now) - 1), stateOf({ expiresAt }, expiryOf(now))]).toEqual(['open', 'expired'])
  })
  test('that was used or withdrawn is that, also when it is too old by now', () => {
    const [past, future] = [at(now - 1), at(now + 1)]
    for (const expiresAt of [past, future]) {
      expect(stateOf({ expiresAt, usedAt: past }, now)).toBe('used')
      expect(stateOf({ expiresAt, withdrawnAt: past }, now)).toBe('withdrawn')
      expect(stateOf({ expiresAt, usedAt: null, withdrawnAt: null }, now)).toBe(expiresAt === past ? 'expired' : 'open')
    }
  })
})

describe('from what somebody signed in', () => {
  test.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', 'Chrome, Windows'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge, Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15', 'Safari, macOS'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1', 'Chrome, iOS'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36', 'Chrome, Linux'],
    ['curl/8.5.0', null],
    ['', null],
    [null, null],
  ])('%s', (header, told) => {
    expect(deviceOf(header)).toBe(told)
  })
})

describe('whoever has left', () => {
  test('has no role, whatever the account says', () => {
    const user = { role: 'admin', endedAt: '2026-11-29T00:00:00Z' }
    expect([roleOf(user), isAdmin(user), roleOf({ ...user, endedAt: null })]).toEqual([null, false, 'admin'])
  })
})
