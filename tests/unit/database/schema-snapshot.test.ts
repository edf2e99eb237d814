import { expect, test } from 'vitest'

import { compareTables, isCurrent } from '@/src/database/schema-snapshot'

const cases = { name: 'cases', columns: { id: { type: 'integer' }, title: { type: 'text' } }, indexes: {} }

test('a schema written in another order is the same schema', () => {
  const reordered = { indexes: {}, columns: { title: { type: 'text' }, id: { type: 'integer' } }, name: 'cases' }
  expect(isCurrent(compareTables({ cases }, { cases: reordered }))).toBe(true)
})

test('a new table, a changed column and a table that is no longer wanted are each named', () => {
  const changed = { ...cases, columns: { ...cases.columns, title: { type: 'integer' } } }
  const difference = compareTables({ cases, media: {} }, { cases: changed, places: {} })
  expect(difference).toEqual({ missing: ['places'], changed: ['cases'], left: ['media'] })
  expect(isCurrent(difference)).toBe(false)
})
