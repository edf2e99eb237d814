import { describe, expect, test } from 'vitest'

import { daysLeft, leavesAt } from '@/src/editorial/trash/days'

const at = (text: string): number => Date.parse(text)

describe('the trash counts days in Japan', () => {
  test.each([
    ['2026-12-01T10:00:00+09:00', '2027-01-01T00:00:00+09:00'],
    // Still the first of December in UTC.
    ['2026-12-02T00:30:00+09:00', '2027-01-02T00:00:00+09:00'],
    ['2026-12-01T23:59:59.999+09:00', '2027-01-01T00:00:00+09:00'],
    ['2026-12-02T00:00:00+09:00', '2027-01-02T00:00:00+09:00'],
  ])('deleted at %s is gone at %s', (deleted, gone) => {
    expect(new Date(leavesAt(at(deleted))).toISOString()).toBe(new Date(at(gone)).toISOString())
  })
  test.each([
    ['2026-12-01T10:00:00+09:00', 30],
    ['2026-12-01T23:59:00+09:00', 30],
    ['2026-12-02T00:01:00+09:00', 29],
    ['2026-12-31T12:00:00+09:00', 0],
    ['2027-01-01T00:00:00+09:00', -1],
  ])('at %s there are %i days left', (now, left) => {
    expect(daysLeft(leavesAt(at('2026-12-01T10:00:00+09:00')), at(now))).toBe(left)
  })
})
