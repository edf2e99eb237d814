/** Who changed what stands at a place, out of the record of events. */
import { expect, test } from 'vitest'

import { type Deed, deedAt } from '@/src/editorial/changes/stories'

const deed = (who: string, addresses: string[], kind: Deed['kind'] = 'typed'): Deed => ({ kind, who, at: '2026-11-28T00:00:00.000Z', reason: null, addresses })
const deeds = [
  deed('佐藤', ['cases/1#timeline[a].title.ja', 'cases/1#title.ja']),
  deed('鈴木', ['cases/1#timeline[a]']),
  deed('田中', ['cases/1#title.ja', 'cases/1#timeline[a].title.ja', 'cases/1#number'], 'published'),
]
const who = (address: string): string | null => deedAt(deeds, address)?.who ?? null

test('the last deed that names the place, its row or a part of it', () => {
  expect(who('cases/1#timeline[a].title.ja')).toBe('鈴木')
  expect(who('cases/1#timeline[a]')).toBe('鈴木')
  expect(who('cases/1#timeline')).toBe('鈴木')
})
test('a publication only where nothing else is known, and nobody where nothing is', () => {
  expect(who('cases/1#title.ja')).toBe('佐藤')
  expect(who('cases/1#number')).toBe('田中')
  expect(who('cases/1#timeline[b].title.ja')).toBeNull()
})
test('a name that begins alike is another place', () => {
  expect(who('cases/1#numberOfPeople')).toBeNull()
})
test('whoever moved rows about is told of the order, not of what stands in a row', () => {
  const moved = [...deeds, deed('高橋', ['cases/1#timeline']), deed('渡辺', ['cases/1#timeline[c].title.ja'])]
  const last = (address: string): string | null => deedAt(moved, address)?.who ?? null
  expect(last('cases/1#timeline[a]')).toBe('鈴木')
  expect(last('cases/1#timeline')).toBe('高橋')
  expect(last('cases/1#timeline[d]')).toBe('高橋')
})
