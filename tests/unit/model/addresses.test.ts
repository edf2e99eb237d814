/** A value keeps its address when rows move, and loses it when its row goes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { formatAddress, parseAddress, pathOf, type Step, valueAt } from '@/src/model/addresses'
import { base, event } from './record-fixture'

const title = { collection: 'cases', record: '12', steps: [{ field: 'timeline' }, { row: 'b' }, { field: 'title' }, { field: 'ja' }] }

describe('an address', () => {
  test('names collection, record, row id and field', () => {
    expect(formatAddress(title)).toBe('cases/12#timeline[b].title.ja')
  })
  test('finds its value after the row was moved and others were added', () => {
    const moved = { ...base, timeline: [event('z', '新しい'), event('c', '終わる'), event('a', '始まる'), event('b', '続く')] }
    expect([pathOf(title, base), pathOf(title, moved), valueAt(title, moved)]).toEqual(['timeline.1.title.ja', 'timeline.3.title.ja', '続く'])
  })
  test('finds nothing once its row is gone, instead of the row that took its place', () => {
    const without = { ...base, timeline: [event('a', '始まる'), event('c', '終わる')] }
    expect([pathOf(title, without), valueAt(title, without)]).toEqual([null, undefined])
  })
  test.each(['', 'cases', 'cases/12', 'cases/12#', 'cases#title', 'cases/12#title..ja', 'cases/12#[a', 'cases/12#title]'])('is not read from "%s"', (text) => {
    expect(parseAddress(text)).toBeNull()
  })
  test('comes back from its text, whatever its steps', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/)
    const rest = fc.oneof(
      name.map((field): Step => ({ field })),
      fc.stringMatching(/^[\w-]{1,24}$/).map((row): Step => ({ row })),
    )
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z-]{0,12}$/),
        fc.stringMatching(/^[0-9a-f]{1,24}$/),
        name,
        fc.array(rest, { maxLength: 5 }),
        (collection, id, first, more) => {
          const address = { collection, record: id, steps: [{ field: first }, ...more] }
          expect(parseAddress(formatAddress(address))).toEqual(address)
        },
      ),
    )
  })
})
