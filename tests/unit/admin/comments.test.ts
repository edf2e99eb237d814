/** Comments beside a form: what has a button, in which order they stand, and who is called. */
import { describe, expect, test } from 'vitest'

import { groupsOf } from '@/src/admin/changes/groups'
import { callBefore, isWithin, mentionsIn, stepsOf, takesWording } from '@/src/admin/comments/commentable'
import { parseAddress } from '@/src/model/addresses'
import { changesOf } from '@/src/model/changes/changes'
import { compareOrder, orderIn } from '@/src/model/changes/form-order'
import { locationWords } from '@/src/model/location-words'
import { locate } from '@/src/model/locations'
import { base, fields, record } from '@/tests/unit/model/record-fixture'

const steps = (path: string) => stepsOf(path, fields, (list, index) => (list === 'timeline' ? base.timeline[index]?.id : undefined))
const at = (address: string, state: unknown = base) => {
  const parsed = parseAddress(address)
  return parsed && locate(parsed, fields, state)
}
const words = (address: string, state: unknown = base) => {
  const located = at(address, state)
  return located && [locationWords(located.location, located.label?.ja ?? null, 'ja'), located.isGone, located.value]
}

describe('a comment button', () => {
  test('stands at each thing that a person enters and at each row, by the row’s id', () => {
    expect(steps('title.ja')).toEqual([{ field: 'title' }, { field: 'ja' }])
    expect(steps('timeline.1')).toEqual([{ field: 'timeline' }, { row: 'b' }])
    expect(steps('timeline.1.title.ja')).toEqual([{ field: 'timeline' }, { row: 'b' }, { field: 'title' }, { field: 'ja' }])
    expect(steps('timeline.0.evidence')).toEqual([{ field: 'timeline' }, { row: 'a' }, { field: 'evidence' }])
  })
  test('of a row counts what is said about the row and its fields, of a field only its own', () => {
    const row = 'cases/12#timeline[b]'
    for (const address of [row, `${row}.title.ja`]) expect(isWithin(address, row)).toBe(true)
    for (const address of [null, 'cases/12#timeline[bb].title.ja', 'cases/12#title.ja']) expect(isWithin(address, row)).toBe(false)
    expect(isWithin('cases/12#title.ja', 'cases/12#title.ja')).toBe(true)
    expect(isWithin(null, null)).toBe(true)
    expect(isWithin(row, null)).toBe(false)
  })
  test('stands at no group, no list, no part of one value, and nothing that the form computes', () => {
    for (const path of ['title', 'timeline', 'timeline.0.evidence.source', 'listTitle', 'timeline.9', 'title.0', 'nothing'])
      expect([path, steps(path)]).toEqual([path, null])
  })
})

describe('a place', () => {
  test('is told in the words of the form, by the row’s number now', () => {
    expect(words('cases/12#title.ja')).toEqual(['基本 › 題名（日本語）', false, '町の試み'])
    expect(words('cases/12#timeline[b].title.ja')).toEqual(['年表 › 取り組み年表 › 2行目「1996　続く」 › 出来事（日本語）', false, '続く'])
    const moved = { ...base, timeline: [base.timeline[1], base.timeline[0]] }
    expect(words('cases/12#timeline[b]', moved)?.[0]).toBe('年表 › 取り組み年表 › 1行目「1996　続く」')
  })
  test('is as far as its list where the row is gone, and none where the form has no such field', () => {
    expect(words('cases/12#timeline[z].title.ja')).toEqual(['年表 › 取り組み年表 › 出来事（日本語）', true, undefined])
    for (const address of ['cases/12#nothing', 'cases/12#title[a]', 'cases/12#timeline.title', 'cases/12#title.ja.more']) expect(at(address)).toBeNull()
  })
  test('takes other words where it is a text', () => {
    expect(
      ['title.ja', 'number', 'tier', 'body', 'timeline[a]'].map((path) =>
        takesWording(at(`cases/12#${path}`)?.isRow ? null : (at(`cases/12#${path}`)?.field ?? null)),
      ),
    ).toEqual([true, true, false, false, false])
  })
  test('is in the order of the form: the whole record first, removed rows behind those that are there', () => {
    const addresses = ['cases/12#timeline[z]', 'cases/12#timeline[b].title.ja', 'cases/12#timeline[a]', null, 'cases/12#title.ja']
    const sorted = addresses
      .map((address) => ({ address, order: orderIn((address === null ? null : parseAddress(address))?.steps ?? [], fields, [base]) }))
      .sort((a, b) => compareOrder(a.order, b.order))
    expect(sorted.map(({ address }) => address)).toEqual([
      null,
      'cases/12#title.ja',
      'cases/12#timeline[a]',
      'cases/12#timeline[b].title.ja',
      'cases/12#timeline[z]',
    ])
  })
})

describe('people', () => {
  const people = [
    { id: '1', name: '佐藤' },
    { id: '2', name: 'Anna Schmidt' },
    { id: '3', name: '' },
  ]
  test('are called by their whole name after an @', () => {
    expect(mentionsIn('@佐藤 さん、見てください。@Anna Schmidt too; 鈴木', people)).toEqual(['1', '2'])
    expect(mentionsIn('佐藤さん @', people)).toEqual([])
  })
  test('are offered while a name is being typed, and not behind it', () => {
    expect(callBefore('見て @佐', 5)).toEqual({ start: 3, typed: '佐' })
    expect(callBefore('＠', 1)).toEqual({ start: 0, typed: '' })
    expect(callBefore('見て @佐藤 さん', 9)).toBeNull()
    expect(callBefore('none', 4)).toBeNull()
  })
})

test('changes of one row stand together, those beside rows by their tab', () => {
  const [a, b, c] = base.timeline
  const after = {
    ...base,
    title: { ja: '別の題', en: 'X' },
    number: '02',
    timeline: [{ ...a, phase: 1, title: { ja: '始めた', en: '' } }, b, { ...c, phase: 2 }],
  }
  const groups = groupsOf(changesOf(record, { before: base, after }, fields, new Map()).map((change) => ({ change, deed: null })))
  expect(groups.map(({ location, members }) => [locationWords(location, null, 'ja'), members.length])).toEqual([
    ['基本', 3],
    ['年表 › 取り組み年表 › 1行目「1996　始めた」', 2],
    ['年表 › 取り組み年表 › 3行目「1996　終わる」', 1],
  ])
})
