import { describe, expect, test } from 'vitest'

import { fromWhere, noFilter, toWhere } from '@/src/admin/events/conditions'
import { exportedRow } from '@/src/editorial/events/export'
import type { Event } from '@/src/payload-types'

describe('the filter above the list of events', () => {
  const full = { from: '2026-11-01', to: '2026-11-30', kind: 'published', who: '佐藤', collection: 'cases', title: '東町', door: 'form' }

  test('asks for whole days in Japan', () => {
    expect(toWhere({ ...noFilter, from: '2026-11-01', to: '2026-11-30' })).toEqual({
      or: [{ and: [{ createdAt: { greater_than_equal: '2026-10-31T15:00:00.000Z' } }, { createdAt: { less_than: '2026-11-30T15:00:00.000Z' } }] }],
    })
  })
  test('says in an address what it asks for, and reads the same there', () => {
    expect(fromWhere(toWhere(full))).toEqual(full)
    expect(fromWhere({ and: toWhere(full)?.or?.[0]?.and ?? [] })).toEqual(full)
  })
  test.each([[{}], [{ from: 'tomorrow' }], [{ who: '  ' }]])('asks for nothing with %j', (given) => {
    expect(toWhere({ ...noFilter, ...given })).toBeUndefined()
  })
  test.each([[undefined], [null], ['x'], [{ or: 'x' }], [{ or: [{ and: [{ version: { equals: 3 } }] }] }]])(
    'shows nothing for conditions that are not its own: %j',
    (where) => {
      expect(fromWhere(where)).toEqual(noFilter)
    },
  )
})

test('an event is a row in the language of the person and in Japan’s time', () => {
  const event: Event = { id: 1, createdAt: '2026-11-28T15:05:06.000Z', updatedAt: '', kind: 'refused', inCollection: 'cases', record: '7', door: 'api' }
  const kind = (slug: string): string => `<${slug}>`
  expect(exportedRow(event, 'ja', kind)).toEqual([
    '2026-11-29 00:05:06',
    '許可されていない操作',
    '<cases>',
    '',
    '7',
    'ログインしていない人',
    '',
    '',
    'API',
    '',
    0,
    '',
  ])
  expect(exportedRow({ ...event, door: 'job', addresses: 'a\nb', addressCount: 2 }, 'en', kind).slice(5)).toEqual(['The system', '', '', 'Job', '', 2, 'a\nb'])
})
