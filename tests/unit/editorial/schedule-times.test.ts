import { describe, expect, it } from 'vitest'

import { formatJapanTime, nextMorning, readJapanTime } from '@/src/editorial/schedules/when'

const iso = (text: string): string | null => {
  const moment = readJapanTime(text)
  return moment === null ? null : new Date(moment).toISOString()
}

describe('a time as staff type it', () => {
  it.each([
    '2026-12-01 9:00',
    ' 2026-12-01  09:00 ',
    '2026/12/1 9:00',
    '2026.12.1 9:00',
    '２０２６－１２－０１　９：００',
    '2026年12月1日 9時',
    '2026年12月1日9時',
    '令和8年12月1日9時00分',
    '令和８年１２月１日　９：００',
    '2026年12月1日 9時00分',
    '2026-12-01T09:00',
  ])('is read in Japan’s time: %s', (text) => {
    expect(iso(text)).toBe('2026-12-01T00:00:00.000Z')
  })
  it.each([
    '',
    '明日',
    '2026-12-01',
    '2026-02-30 9:00',
    '2026-13-01 9:00',
    '2026-12-01 24:00',
    '2026-12-01 9:60',
    '26-12-01 9:00',
    '2026-12-01 9:00 PST',
    '9:00',
  ])('is refused where it is none: %s', (text) => {
    expect(readJapanTime(text)).toBe(null)
  })
  it('comes back as it can be typed', () => {
    for (const text of ['2026-12-01 9:00', '2027-01-01 0:00', '2028-02-29 23:59']) expect(formatJapanTime(readJapanTime(text) ?? 0)).toBe(text)
  })
})

describe('the next morning', () => {
  it.each([
    ['2026-11-30T08:59:59+09:00', '2026-11-30 9:00'],
    ['2026-11-30T09:00:00+09:00', '2026-12-01 9:00'],
    ['2026-12-31T23:30:00+09:00', '2027-01-01 9:00'],
  ])('after %s is %s', (now, then) => {
    expect(formatJapanTime(nextMorning(Date.parse(now)))).toBe(then)
  })
})
