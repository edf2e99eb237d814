/** Pasting a chronology into a case: what a person decides about the rows, where they go, and what each begins with. */
import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'

import { insertionPlan } from '@/src/admin/chronology-paste/insertion'
import { beginSettling, decided, type Decision, marksWithoutTrack, openQuestions, type Settling } from '@/src/admin/chronology-paste/settling'
import { evidenceIn, rowAboveAll, stateOfEvent } from '@/src/admin/rows/list/new-rows'
import { stateAsAbove } from '@/src/admin/rows/row/row-state'
import { readChronology } from '@/src/chronology-text'
import { asAbove } from '@/src/model/annotations'

const begun = (text: string): Settling => beginSettling(readChronology(text))
const after = (state: Settling, ...decisions: Decision[]): Settling => decisions.reduce(decided, state)
const open = ({ rows }: Settling): string[] =>
  rows.map((one) =>
    openQuestions(one)
      .map(({ kind }) => kind)
      .join(' '),
  )

describe('what is decided about the rows that were read', () => {
  it('one choice tells the track of all rows with a sign, and changes none that has one', () => {
    const state = after(begun('●2016 祭り\n●2017 研修\n2018 集い'), { kind: 'track', key: 1, track: 'jica' })
    expect([...marksWithoutTrack(state)]).toEqual([
      ['●', 1],
      ['', 1],
    ])
    const told = after(state, { kind: 'track of mark', mark: '●', track: 'local' })
    expect(told.rows.map(({ row }) => row.track)).toEqual(['local', 'jica', null])
    expect(open(told)).toEqual(['', '', 'no-track'])
  })

  it('an answer holds for the text that it was given about', () => {
    const asked = begun('地域独自\n2016 祭り、2017 研修\n海の集い')
    expect(open(asked)).toEqual(['another-period joined'])
    const answered = after(asked, { kind: 'accept', key: 0, question: 'another-period' }, { kind: 'accept', key: 0, question: 'joined' })
    expect(open(answered)).toEqual([''])
    expect(open(after(answered, { kind: 'title', key: 0, text: '祭り、2018 研修' }))).toEqual(['another-period'])
    const undated = after(begun('【JICA】\n海の集い'), { kind: 'accept', key: 0, question: 'no-period' })
    expect(open(undated)).toEqual([''])
    expect(open(after(undated, { kind: 'period', key: 0, text: '2016年13月' }))).toEqual(['unreadable-period'])
  })

  it('a row that is left out asks nothing, and comes back as it was', () => {
    const out = after(begun('2016 祭り'), { kind: 'out', key: 0, isOut: true })
    expect(open(out)).toEqual([''])
    expect(open(after(out, { kind: 'out', key: 0, isOut: false }))).toEqual(['no-track'])
  })

  it('many rows are answered at once', () => {
    const state = begun('時期\t種類\t出来事\n2016\tJICA\t研修\n\tJICA\t講習\n\t地域\t祭り')
    expect(open(state)).toEqual(['', 'period-above', 'period-above'])
    expect(open(after(state, { kind: 'same periods' }))).toEqual(['', '', ''])
    const undated = begun('【JICA】\n海の集い\n\n山の集い\n\n2016 祭り')
    expect(after(undated, { kind: 'undated out' }).rows.map(({ isOut }) => isOut)).toEqual([true, true, false])
  })

  it('rows are put together and taken apart, each under a key of its own', () => {
    const state = after(begun('2016 祭り、2017 研修\n2018 集い'), { kind: 'split', key: 0, at: 3 })
    expect(state.rows.map(({ key, row }) => [key, row.period, row.title])).toEqual([
      [0, '2016', '祭り、'],
      [2, '2017', '研修'],
      [1, '2018', '集い'],
    ])
    expect(after(state, { kind: 'join', key: 2 }).rows.map(({ key, row }) => [key, row.title])).toEqual([
      [0, '祭り、2017研修'],
      [1, '集い'],
    ])
    expect(after(state, { kind: 'join', key: 0 })).toEqual(state)
  })

  it('a text that was no row becomes one, and asks for what it lacks', () => {
    const state = after(begun('2016 祭り\n\n町が始めました。'), { kind: 'row of leftover', index: 0 })
    expect(state.leftover).toEqual([])
    expect(open(state)).toEqual(['no-track', 'no-period no-track'])
  })
})

describe('where pasted events go', () => {
  const placed = (present: string[], pasted: string[]): string[] => {
    const list = [...present]
    insertionPlan(present, pasted).steps.forEach(({ row, at }) => list.splice(at, 0, pasted[row] ?? ''))
    return list
  }

  it('between the rows that are there, in the order of time', () => {
    expect(placed(['2010', '2015-18', '2020'], ['2021', '2012', '2015', '2001'])).toEqual(['2001', '2010', '2012', '2015-18', '2015', '2020', '2021'])
    expect(placed([], ['2016', '2012'])).toEqual(['2012', '2016'])
    expect(placed(['2016'], ['2016'])).toEqual(['2016', '2016'])
    expect(insertionPlan(['2016'], ['2016']).steps).toEqual([{ row: 0, at: 1 }])
    // 2019-23 before 2019: both begin on one day, and somebody put them so.
    expect(insertionPlan(['2019-23', '2019'], ['2020'])).toMatchObject({ isByTime: true })
  })

  it('behind the row that they follow where their own period cannot be read', () => {
    expect(placed(['2010', '?', '2020'], ['2011', '2004, 2007', '2009'])).toEqual(['2009', '2010', '?', '2011', '2004, 2007', '2020'])
    expect(placed(['2010'], ['', '2009'])).toEqual(['2009', '2010', ''])
  })

  it('below all others where those are not in the order of time', () => {
    expect(insertionPlan(['2020', '2010'], ['2016', '2012'])).toMatchObject({ isByTime: false })
    expect(placed(['2020', '2010'], ['2016', '2012'])).toEqual(['2020', '2010', '2012', '2016'])
  })
})

describe('what a new row begins with', () => {
  const text = (name: string): ClientField => ({ name, type: 'text' })
  const levels = ['stated', 'documented', 'measured', 'evaluated'].map((value) => ({ value, label: value }))
  const fields: ClientField[] = [
    { name: 'track', type: 'select', options: ['local', 'jica', 'context'] },
    { name: 'period', type: 'group', fields: [text('text')] },
    { name: 'title', type: 'group', fields: [text('ja'), text('en')] },
    { name: 'note', type: 'group', fields: [text('ja'), text('en')] },
    {
      name: 'evidence',
      type: 'group',
      admin: { hideGutter: true, custom: { ...asAbove } },
      fields: [{ name: 'source', type: 'relationship', relationTo: 'sources' }, text('locator'), { name: 'level', type: 'select', options: levels }],
    },
  ]
  const values = (state: object) => Object.fromEntries(Object.entries(state).map(([path, { value }]) => [path, value]))

  it('with no row above: the first source of the record, as the report states it', () => {
    const said = { source: null, level: null, firstSource: 7 }
    expect(values(stateAsAbove(fields, rowAboveAll(said)))).toEqual({ 'evidence.source': 7, 'evidence.level': 'stated', 'evidence.locator': null })
    expect(values(stateAsAbove(fields, rowAboveAll({ ...said, source: 9, level: 'measured' })))).toMatchObject({
      'evidence.source': 9,
      'evidence.level': 'measured',
    })
    expect(stateAsAbove(fields, rowAboveAll({ ...said, firstSource: undefined }))).toEqual({})
    const above = { evidence: { source: 8, locator: '頁3', level: 'measured' } }
    expect(evidenceIn(stateAsAbove(fields, [above, ...rowAboveAll(said)]))).toEqual({ source: 8, locator: '頁3', level: 'measured' })
    expect(evidenceIn({})).toEqual({ source: null, locator: '', level: 'stated' })
  })

  it('a pasted event carries its own evidence, under an id that no row had', () => {
    const event = { period: '2016年度 ', track: 'jica', title: '研修', note: '' } as const
    const state = values(stateOfEvent(fields, event, { source: 7, locator: '', level: 'stated' }))
    expect(state).toMatchObject({ track: 'jica', 'period.text': '2016年度', 'title.ja': '研修', 'note.ja': null })
    expect(state).toMatchObject({ 'evidence.source': 7, 'evidence.locator': null, 'evidence.level': 'stated' })
    expect(state.id).toMatch(/^[0-9a-f]{24}$/)
  })
})
