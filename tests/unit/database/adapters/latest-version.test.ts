import { expect, test } from 'vitest'

import { later } from '@/src/database/adapters/latest-version'

test.each([
  ['the first version keeps its time', '2026-04-01T00:00:00.000Z', undefined, '2026-04-01T00:00:00.000Z'],
  ['a later one keeps its time', '2026-04-01T00:00:00.002Z', '2026-04-01T00:00:00.001Z', '2026-04-01T00:00:00.002Z'],
  ['one of the same millisecond comes after it', '2026-04-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z', '2026-04-01T00:00:00.001Z'],
  ['one from a clock set back comes after it', '2026-03-31T00:00:00.000Z', '2026-04-01T00:00:00.000Z', '2026-04-01T00:00:00.001Z'],
])('%s', (_, time, previous, expected) => {
  expect(later(time, previous)).toBe(expected)
})
