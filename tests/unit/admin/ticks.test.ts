import { expect, test } from 'vitest'

import { keyOf, neededWithoutTick, type Offered } from '@/src/admin/review/ticks'

const offered = (id: number, isOfCase: boolean, needs: readonly number[] = []): Offered => ({
  collection: 'places',
  id,
  title: `place ${id}`,
  faults: [],
  needs: needs.map((need) => `places/${need}`),
  isOfCase,
})
const town = offered(1, true, [2])
const prefecture = offered(2, false)
const records = [prefecture, town]

test.each([
  [[], []],
  // The case uses the town itself.
  [[town], [[town, null]]],
  // The town has a tick and lies in the prefecture.
  [[prefecture], [[prefecture, town]]],
  // Nobody with a tick uses the prefecture any more; the case still uses the town.
  [[town, prefecture], [[town, null]]],
])('of those without a tick, what something cannot do without is told with who uses it', (unticked, needed) => {
  expect(neededWithoutTick(records, new Set(unticked.map(keyOf))).map(({ record, by }) => [record, by])).toEqual(needed)
})
