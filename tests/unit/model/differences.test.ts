/** What two people changed in one record, told in the form's words; what the product computes itself is not told. */
import { describe, expect, test } from 'vitest'

import { type Difference, differences, isConflict, rowTitle } from '@/src/model/changes/differences'
import { recordFields } from '@/src/model/fields'
import { base, event, fields, record, tree } from './record-fixture'

const between = (mine: unknown, theirs: unknown): Difference[] => differences(record, { base, mine, theirs }, fields)
const told = (all: readonly Difference[]) => all.map((one) => [one.key, one.kind, one.by, isConflict(one)])

describe('differences', () => {
  test('there are none between two equal states, however they are spelled', () => {
    const spelled = {
      ...structuredClone(base),
      places: [{ id: 3, name: { ja: '町' } }],
      isKnown: null,
      timeline: base.timeline.map((row) => ({ ...row, phase: '' })),
    }
    expect(between(base, spelled)).toEqual([])
  })
  test('computed, hidden and kept fields never show', () => {
    const theirs = {
      ...base,
      listTitle: 'x',
      loadedVersion: 'later',
      updatedAt: 'later',
      _status: 'published',
      timeline: base.timeline.map((row) => ({ ...row, period: { ...row.period, start: '1603-01-01' } })),
    }
    expect(between(base, theirs)).toEqual([])
  })
  test('one text changed by one person is named by its field, with tab and language', () => {
    const [found, ...more] = between(base, { ...base, title: { ...base.title, ja: '町の歩み' } })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      key: 'cases/12#title.ja',
      kind: 'value',
      by: 'theirs',
      base: '町の試み',
      mine: '町の試み',
      theirs: '町の歩み',
      field: { label: { ja: '題名（日本語）' } },
      location: { tab: { ja: '基本' } },
    })
  })
  test('the same text changed by both in the same way is none, and in two ways a conflict', () => {
    const changed = (ja: string) => ({ ...base, title: { ...base.title, ja } })
    expect(between(changed('町の歩み'), changed('町の歩み'))).toEqual([])
    expect(told(between(changed('町の歩み'), changed('町の道')))).toEqual([['cases/12#title.ja', 'value', 'both', true]])
  })
  test('a moved row is a moved row, not two rewritten ones', () => {
    const [a, b, c] = base.timeline
    expect(told(between(base, { ...base, timeline: [c, a, b] }))).toEqual([['cases/12#timeline:order', 'moved', 'theirs', false]])
  })
  test('rows that were added, removed, changed and moved at once are told apart by their ids', () => {
    const [a, b, c] = base.timeline
    const mine = { ...base, timeline: [c, { ...a, title: { ja: '始めた', en: '' } }, event('m', 'わたしの行')] }
    const theirs = { ...base, timeline: [a, event('t', 'その人の行'), b, { ...c, phase: 2 }] }
    expect(told(between(mine, theirs))).toEqual([
      ['cases/12#timeline[a].title.ja', 'value', 'mine', false],
      ['cases/12#timeline[t]', 'added', 'theirs', false],
      ['cases/12#timeline[b]', 'removed', 'mine', false],
      ['cases/12#timeline[c].phase', 'value', 'theirs', false],
      ['cases/12#timeline[m]', 'added', 'mine', false],
      ['cases/12#timeline:order', 'moved', 'mine', false],
    ])
  })
  test('a row that one removed and the other wrote on is a conflict, with its title', () => {
    const [a, b, c] = base.timeline
    const [found] = between({ ...base, timeline: [a, c] }, { ...base, timeline: [a, { ...b, title: { ja: '続いている', en: '' } }, c] })
    expect(found).toMatchObject({
      kind: 'removed',
      by: 'mine',
      isChanged: true,
      location: { within: [{ ja: '取り組み年表' }, { title: { ja: '1996　続いている' }, number: 2 }] },
    })
  })
  test('evidence is one statement: source and section are not told apart', () => {
    const [a, b, c] = base.timeline
    const withEvidence = (evidence: object) => ({ ...base, timeline: [{ ...a, evidence }, b, c] })
    expect(told(between(withEvidence({ source: 2, locator: '第1章' }), withEvidence({ source: 1, locator: '第9章' })))).toEqual([
      ['cases/12#timeline[a].evidence', 'value', 'both', true],
    ])
  })
  test('what an editor adds to a text without a visible change is none', () => {
    const touched = {
      root: { ...tree().root, direction: 'ltr', children: tree('一つ目。', '二つ目。').root.children.map((block) => ({ ...block, textFormat: 0, indent: 0 })) },
    }
    expect(between(base, { ...base, body: touched })).toEqual([])
  })
  test('a form without rows, which holds their number, is an empty list', () => {
    expect(told(between({ ...base, timeline: [] }, { ...base, timeline: 0 }))).toEqual([])
  })
})

describe('the title of a row', () => {
  const list = recordFields([
    {
      type: 'array',
      name: 'rows',
      label: { ja: '行', en: 'Rows' },
      admin: { custom: { title: ['period.text', 'track', 'title.ja'] } },
      fields: [
        { type: 'select', name: 'track', label: { ja: '種類', en: 'Track' }, options: [{ value: 'local', label: { ja: '地域独自の取り組み', en: 'Local' } }] },
        { type: 'relationship', name: 'organisation', label: { ja: '組織', en: 'Organisation' }, relationTo: 'organisations' },
        { type: 'group', name: 'period', label: { ja: '時期', en: 'Period' }, fields: [{ type: 'text', name: 'text', label: { ja: '時期', en: 'Period' } }] },
        {
          type: 'group',
          name: 'title',
          label: { ja: '出来事', en: 'Event' },
          fields: ['ja', 'en'].map((name) => ({ type: 'textarea', name, label: { ja: '日本語', en: 'Japanese' } })),
        },
      ],
    },
  ])[0]
  test('is made of what somebody wrote: neither of the name of a choice nor of the number of a record', () => {
    if (list?.kind !== 'rows') throw new Error('A list has rows.')
    const row = { id: 'a', track: 'local', organisation: '6b0b30b767a9c225a9f4106d' }
    expect(rowTitle(list, { ...row, period: { text: '2018年' }, title: { ja: '始まる' } })).toEqual({ ja: '2018年　始まる', en: '2018年　始まる' })
    expect(rowTitle({ ...list, title: ['track'] }, { ...row, title: { ja: '始まる' } }).ja).toBe('始まる')
    expect(rowTitle(list, row)).toEqual({ ja: '', en: '' })
    // In the language of whoever reads, where it is written in it.
    const written = { id: 'a', period: { text: '2018' }, title: { ja: '始まる', en: 'It begins' } }
    expect(rowTitle(list, written)).toEqual({ ja: '2018　始まる', en: '2018　It begins' })
    const [untimed, english] = [
      { ...written, period: {} },
      { ...written, period: {}, title: { ja: '', en: 'It begins' } },
    ]
    expect([untimed, english].map((one) => rowTitle({ ...list, title: ['track'] }, one))).toEqual([
      { ja: '始まる', en: 'It begins' },
      { ja: 'It begins', en: 'It begins' },
    ])
  })
})
