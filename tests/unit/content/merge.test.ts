/** Corrections of the shipped content meet what staff have written since: nothing of theirs is ever replaced. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { merge } from '@/src/content/update/merge'

const period = (text: string) => ({ text })
const stored = {
  id: 7,
  updatedAt: '2026-11-25T00:00:00.000Z',
  slug: 'east',
  listTitle: '東町',
  title: { ja: '東町', en: 'East' },
  subtitle: { ja: null, en: null },
  summary: { ja: '古い文', en: 'Old words' },
  places: [3],
  timeline: [
    {
      id: 'east-t01',
      track: 'local',
      period: { text: '1996', start: '1996', end: '1996', open: false },
      title: { ja: '始まり', en: 'Beginning' },
      countries: [],
    },
    { id: 'east-t02', track: 'jica', period: { text: '2001', start: '2001', end: '2001', open: false }, title: { ja: '研修', en: 'Training' }, countries: [4] },
  ],
  perspectives: [{ id: '6a', key: '1', name: { ja: '一', en: 'One' } }],
}
const base = {
  slug: 'east',
  title: { ja: '東町', en: 'East' },
  subtitle: undefined,
  summary: { ja: '古い文', en: 'Old words' },
  places: [3],
  timeline: [
    { id: 'east-t01', track: 'local', period: period('1996'), title: { ja: '始まり', en: 'Beginning' }, countries: [] },
    { id: 'east-t02', track: 'jica', period: period('2001'), title: { ja: '研修', en: 'Training' }, countries: [4] },
  ],
  perspectives: [{ key: '1', name: { ja: '一', en: 'One' } }],
}
const [t01, t02] = base.timeline

describe('a correction', () => {
  it('arrives where nobody has changed anything, and nothing else does', () => {
    const { data, brought, left } = merge(base, { ...base, summary: { ja: '新しい文', en: 'Old words' } }, stored)
    expect(data.summary).toEqual({ ja: '新しい文', en: 'Old words' })
    expect(brought).toEqual([{ path: 'summary.ja', stored: '古い文', shipped: '新しい文' }])
    expect([left, Object.keys(data)]).toEqual([[], Object.keys(base)])
  })
  it('arrives beside a sentence that staff rewrote, which stays', () => {
    const mine = { ...stored, summary: { ja: '職員の文', en: 'Old words' } }
    const { data, brought, left } = merge(base, { ...base, summary: { ja: '新しい文', en: 'New words' } }, mine)
    expect(data.summary).toEqual({ ja: '職員の文', en: 'New words' })
    expect(brought.map(({ path }) => path)).toEqual(['summary.en'])
    expect(left).toEqual([{ path: 'summary.ja', stored: '職員の文', shipped: '新しい文' }])
  })
  it('of a row finds it by its id wherever staff have moved it', () => {
    const mine = { ...stored, timeline: [...stored.timeline].reverse() }
    const { data, brought } = merge(base, { ...base, timeline: [t01, { ...t02, period: period('2002') }] }, mine)
    expect(data.timeline.map((row) => row?.id)).toEqual(['east-t02', 'east-t01'])
    expect(data.timeline[0]?.period).toMatchObject({ text: '2002' })
    expect(brought.map(({ path }) => path)).toEqual(['timeline[east-t02].period'])
  })
  it('adds a row after the one that stands before it in the files, and beside rows of staff', () => {
    const mine = { ...stored, timeline: [...stored.timeline, { id: '66f0', title: { ja: '職員の行' } }] }
    const t03 = { id: 'east-t03', track: 'jica', period: period('1999'), title: { ja: '間の行', en: 'Between' }, countries: [] }
    const { data }: { data: { timeline: readonly ({ id?: string } | undefined)[] } } = merge(base, { ...base, timeline: [t01, t03, t02] }, mine)
    expect(data.timeline.map((row) => row?.id)).toEqual(['east-t01', 'east-t03', 'east-t02', '66f0'])
  })
  it('takes a row out only while nobody has touched it', () => {
    const without = { ...base, timeline: [t01] }
    expect(merge(base, without, stored)).toMatchObject({ data: { timeline: [{ id: 'east-t01' }] }, left: [] })
    const mine = { ...stored, timeline: stored.timeline.map((row) => ({ ...row, title: { ja: '職員の題', en: 'Ours' } })) }
    expect(merge(base, without, mine)).toMatchObject({
      data: { timeline: [{ id: 'east-t01' }, { id: 'east-t02' }] },
      brought: [],
      left: [{ path: 'timeline[east-t02]' }],
    })
  })
  it('does not bring back a row that staff removed, and says so', () => {
    const mine = { ...stored, timeline: stored.timeline.slice(0, 1) }
    const { data, left } = merge(base, { ...base, timeline: [t01, { ...t02, track: 'local' }] }, mine)
    expect(data.timeline).toHaveLength(1)
    expect(left.map(({ path }) => path)).toEqual(['timeline[east-t02]'])
  })
  it('of a list without ids of its own keeps the ids that the database gave', () => {
    const { data } = merge(base, { ...base, perspectives: [{ key: '1', name: { ja: '壱', en: 'One' } }] }, stored)
    expect(data.perspectives).toEqual([{ id: '6a', key: '1', name: { ja: '壱', en: 'One' } }])
  })
  it('of a field that was empty fills it', () => {
    expect(merge(base, { ...base, subtitle: { ja: '副題', en: 'Subtitle' } }, stored).data.subtitle).toEqual({ ja: '副題', en: 'Subtitle' })
  })
  it('is nothing where the files say what they said, whatever staff did', () => {
    expect(merge(base, base, { ...stored, title: { ja: '西町', en: 'West' }, timeline: [] })).toMatchObject({ brought: [], left: [] })
  })
})

describe('for any texts', () => {
  const text = fc.constantFrom('', '一', '二', '三')
  const record = fc.record({
    summary: fc.record({ ja: text, en: text }),
    timeline: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: text }), { selector: ({ id }) => id }),
  })
  const values = ({ summary, timeline }: { summary: { ja: string; en: string }; timeline: { id: string; title: string }[] }): Record<string, string> => ({
    'summary.ja': summary.ja,
    'summary.en': summary.en,
    ...Object.fromEntries(timeline.map(({ id, title }) => [id, title])),
  })
  it('what staff changed stays, and a second time brings nothing', () => {
    fc.assert(
      fc.property(record, record, record, (was, now, stands) => {
        const { data } = merge(was, now, stands)
        const [before, mine, after] = [values(was), values(stands), values(data)]
        for (const [path, value] of Object.entries(mine)) if (value !== (before[path] ?? '') && value !== '') expect([path, after[path]]).toEqual([path, value])
        expect(merge(now, now, data)).toMatchObject({ brought: [], left: [] })
      }),
    )
  })
})
