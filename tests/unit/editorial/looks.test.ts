/** "Since I last looked": what a person saw before this visit, and what is compared where that state is not kept as it was. */
import { describe, expect, test } from 'vitest'

import { type Beginning, chooseStates, versionsBetween } from '@/src/editorial/changes/chosen-states'
import { beginsVisit, lookBefore, visitLength } from '@/src/editorial/looks/visits'

const now = Date.parse('2026-11-28T10:00:00.000Z')
const seen = (minutesAgo: number, savedAt = '2026-11-27T00:00:00.000Z') => ({ savedAt, seenAt: new Date(now - minutesAgo * 60_000).toISOString() })

describe('a visit', () => {
  test('goes on while looks follow each other, so that a page that is loaded again still shows what was new', () => {
    expect([beginsVisit(seen(29), now), beginsVisit(seen(visitLength / 60_000), now)]).toEqual([false, true])
    const former = seen(600)
    expect(lookBefore({ last: seen(1), former }, now)).toBe(former)
  })
  test('that is the first has nothing before it, and the next begins with the last look', () => {
    expect(lookBefore({ last: null, former: null }, now)).toBeNull()
    expect(lookBefore({ last: seen(1), former: null }, now)).toBeNull()
    const last = seen(45)
    expect(lookBefore({ last, former: seen(600) }, now)).toBe(last)
  })
})

const state = (version: string, more: object = {}) => ({ version, savedAt: `2026-11-0${version}T00:00:00.000Z`, isPublished: false, isLive: false, ...more })
const states = [state('4'), state('3'), state('2', { isPublished: true, isLive: true }), state('1', { isPublished: true })]
const chosen = (from: Beginning, seenAt: string | null = null, to: string | null = null) => {
  const found = chooseStates(states, { from, to, seenAt })
  return [found.from?.version ?? null, found.to?.version ?? null, found.caveat]
}

describe('the states that are compared', () => {
  test('are what I saw and the newest', () => {
    expect(chosen('look', '2026-11-03T00:00:00.000Z')).toEqual(['3', '4', null])
    expect(chosen('look', '2026-11-04T00:00:00.000Z')).toEqual(['4', '4', null])
  })
  test('begin one version earlier, and say so, where somebody typed on in the one that I saw', () => {
    expect(chosen('look', '2026-11-02T12:00:00.000Z')).toEqual(['2', '4', 'writtenOver'])
  })
  test('have no beginning, and say why, where it is not kept or nobody looked', () => {
    expect(chosen('look', '2026-10-01T00:00:00.000Z')).toEqual([null, '4', 'gone'])
    expect(chosen('look')).toEqual([null, '4', 'firstLook'])
    expect(chosen({ version: '9' })).toEqual([null, '4', 'gone'])
  })
  test('are what readers have and the newest, or any two versions', () => {
    expect(chosen('published')).toEqual(['2', '4', null])
    expect(chosen({ version: '1' }, null, '3')).toEqual(['1', '3', null])
    const drafts = states.map((one) => ({ ...one, isLive: false }))
    expect(chooseStates(drafts, { from: 'published', to: null, seenAt: null }).caveat).toBe('neverPublished')
  })
  test('have the versions between them, without the older one, in either direction', () => {
    const [d, c, , a] = states
    if (!a || !c || !d) throw new Error('no states')
    expect([versionsBetween(states, a, c), versionsBetween(states, c, a), versionsBetween(states, d, d)]).toEqual([['3', '2'], ['3', '2'], []])
  })
})
