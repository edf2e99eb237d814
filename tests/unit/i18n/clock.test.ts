/** Times as staff say them: Japan's, and the day only when it is another. */
import { describe, expect, test } from 'vitest'

import { formatClock } from '@/src/i18n/format'

const now = new Date('2026-11-28T12:00:00.000Z')

describe('a time of day', () => {
  test.each([
    ['today', '2026-11-28T10:05:00.000Z', '19:05', '19:05'],
    ['early in the day, which is still yesterday in Greenwich', '2026-11-27T15:01:00.000Z', '0:01', '00:01'],
    ['another day', '2026-11-26T15:30:00.000Z', '11月27日 0:30', '27 November, 00:30'],
  ])('%s', (_, instant, ja, en) => {
    expect([formatClock(instant, 'ja', now), formatClock(instant, 'en', now)]).toEqual([ja, en])
  })
  test('that cannot be read is nothing', () => {
    expect(formatClock('soon', 'ja', now)).toBe('')
  })
})
