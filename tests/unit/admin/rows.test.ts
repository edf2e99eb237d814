/** Rows of a form: what is pasted is new, what is removed comes back exactly, what is no rows is refused with the reason. */
import type { ClientField, FormState } from 'payload'
import { describe, expect, it } from 'vitest'

import { noteChange, takeNotedChange } from '@/src/admin/rows/list/change-kind'
import { withOpen } from '@/src/admin/rows/list/open-rows'
import { afterRemoval, afterReturn, type Losses, noLosses, positionsOf, type Removal, withRemoved } from '@/src/admin/rows/list/removed-rows'
import { readRows, textOfRows, whereItLeads, wordsOf } from '@/src/admin/rows/row/clipboard'
import { relationsIn } from '@/src/admin/rows/row/related-names'
import { newRowId } from '@/src/admin/rows/row/row-ids'
import { DamagedRow, referencesIn, stateAsAbove, stateOfData, stateOfRow } from '@/src/admin/rows/row/row-state'
import { partsOf, titleOf } from '@/src/admin/rows/row/row-title'
import { createRowTitles, readTitles } from '@/src/admin/rows/row/row-titles'
import { sourceOfRows } from '@/src/admin/start/evidence'
import { asAbove, rowName } from '@/src/model/annotations'

const text = (name: string): ClientField => ({ name, type: 'text' })
const group = (name: string, fields: ClientField[]): ClientField => ({ name, type: 'group', fields })

/** Every kind of field that a row of the product has. */
const fields: ClientField[] = [
  { name: 'id', type: 'text', admin: { hidden: true } },
  {
    name: 'track',
    type: 'select',
    options: [
      { label: '地域', value: 'local' },
      { label: 'JICA', value: 'jica' },
    ],
  },
  group('period', [text('text'), { name: 'open', type: 'checkbox', admin: { hidden: true } }]),
  { type: 'row', fields: [group('title', [{ type: 'row', fields: [text('ja'), text('en')] }]), { name: 'phase', type: 'number' }] },
  group('body', [{ name: 'ja', type: 'richText' }]),
  { name: 'programme', type: 'relationship', relationTo: 'programmes' },
  { name: 'countries', type: 'relationship', relationTo: 'countries', hasMany: true },
  group('from', [{ name: 'event', type: 'text', admin: { custom: rowName } }]),
  { name: 'items', type: 'array', fields: [{ name: 'id', type: 'text', admin: { hidden: true } }, text('word')] },
]
const richText = { root: { type: 'root', children: [{ type: 'paragraph' }] } }
const row = {
  id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  track: 'jica',
  period: { text: '2016-18', open: false },
  title: { ja: '研修', en: 'Training' },
  phase: 2,
  body: { ja: richText },
  programme: 7,
  countries: [1, 2],
  from: { event: 'e1' },
  items: [
    { id: 'i1', word: '一' },
    { id: 'i2', word: '二' },
  ],
}

function making(reference: (id: string) => string | null = (id) => id) {
  let made = 0
  return { newId: () => `new-${(made += 1)}`, reference }
}

describe('a pasted row', () => {
  it('says what was copied, under ids that no row had, nested rows too', () => {
    const state = stateOfData(fields, row, making())
    const values = Object.fromEntries(Object.entries(state).map(([path, { value }]) => [path, value]))
    expect(values).toMatchObject({
      track: 'jica',
      'period.text': '2016-18',
      'period.open': false,
      'title.ja': '研修',
      'title.en': 'Training',
      phase: 2,
      'body.ja': richText,
      programme: 7,
      countries: [1, 2],
      'from.event': 'e1',
      items: 2,
      'items.0.word': '一',
      'items.1.word': '二',
    })
    const ids = [values.id, values['items.0.id'], values['items.1.id']]
    expect(new Set(ids).size).toBe(3)
    expect(ids.every((id) => String(id).startsWith('new-'))).toBe(true)
    expect(state.items?.rows?.map(({ id }) => id)).toEqual([values['items.0.id'], values['items.1.id']])
  })

  it('keeps gaps as gaps and drops what its fields do not know', () => {
    const state = stateOfData(fields, { title: { ja: null }, secret: 'x', __proto__: { track: 'jica' } }, making())
    expect(state['title.ja']?.value).toBeNull()
    expect(Object.keys(state)).not.toContain('secret')
    expect(state.track?.value).toBeNull()
  })

  it.each([
    ['a choice that there is not', { track: 'other' }],
    ['a number as text', { phase: '2' }],
    ['a text as object', { title: { ja: {} } }],
    ['a relation to nothing that can be', { countries: [{}] }],
    ['a text in place of rich text', { body: { ja: 'x' } }],
  ])('is refused as damaged: %s', (_, data) => {
    expect(() => stateOfData(fields, data, making())).toThrow(DamagedRow)
  })

  it('leads where the copied one led, to the same words under another id, or nowhere', () => {
    const words = wordsOf({ id: 'e1', title: { ja: '出来事', en: null }, period: { text: '1990' } })
    const same = wordsOf({ id: 'e9', period: { text: '1990' }, title: { ja: '出来事', en: '' } })
    expect(words).toBe(same)
    const copied = { referred: { e1: words } }
    expect(whereItLeads('e1', copied, new Map([['e1', 'changed since']]))).toBe('e1')
    expect(
      whereItLeads(
        'e1',
        copied,
        new Map([
          ['e8', 'other'],
          ['e9', same],
        ]),
      ),
    ).toBe('e9')
    expect(
      whereItLeads(
        'e1',
        copied,
        new Map([
          ['e8', same],
          ['e9', same],
        ]),
      ),
    ).toBeNull()
    expect(whereItLeads('e1', copied, new Map())).toBeNull()
    expect(referencesIn(fields, row)).toEqual(['e1'])
    expect(
      stateOfData(
        fields,
        row,
        making(() => null),
      )['from.event']?.value,
    ).toBeNull()
  })

  it('has an id of the form that both databases give', () => {
    const ids = Array.from({ length: 1_000 }, newRowId)
    expect(ids.every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(1_000)
  })
})

describe('a new row', () => {
  const evidence: ClientField = {
    name: 'evidence',
    type: 'group',
    admin: { custom: asAbove, hideGutter: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'source', type: 'relationship', relationTo: 'sources' },
          text('locator'),
          { name: 'level', type: 'select', options: ['stated', 'measured'] },
        ],
      },
    ],
  }
  const kept: ClientField[] = [text('title'), { type: 'row', fields: [evidence] }]
  const values = (above: readonly object[]) =>
    Object.entries(
      stateAsAbove(
        kept,
        above.map((one) => ({ ...one })),
      ),
    ).map(([path, { value }]) => [path, value])

  it('takes what the row above says of its source, and nothing else', () => {
    const above = { title: '題名', evidence: { source: 3, locator: '第2章', level: 'measured' } }
    expect(values([above, { evidence: { source: 1, locator: '第1章', level: 'stated' } }])).toEqual([
      ['evidence.source', 3],
      ['evidence.locator', '第2章'],
      ['evidence.level', 'measured'],
    ])
  })
  it('passes by rows in which nothing was typed, and stays empty where there is none', () => {
    expect(values([{ evidence: { source: null, locator: ' ', level: 'stated' } }, { evidence: { source: 1, locator: '', level: 'stated' } }])).toEqual([
      ['evidence.source', 1],
      ['evidence.locator', ''],
      ['evidence.level', 'stated'],
    ])
    expect(values([{ title: '題名' }, {}])).toEqual([])
  })
})

describe('the clipboard', () => {
  const here = { site: 'https://cases.test', list: 'cases.timeline' }
  const copied = { ...here, rows: [row], isWhole: true, referred: { e1: '{}' } }

  it('gives back what was copied', () => {
    expect(readRows(textOfRows(copied), here)).toEqual({ ok: true, copied })
  })

  it.each([
    ['nothing', '  ', 'empty'],
    ['a sentence', '2016年 研修員を迎える', 'no-rows'],
    ['a table', '2016\t研修員\n2017\t農業', 'no-rows'],
    ['other JSON', '{"rows":[{}]}', 'no-rows'],
    ['a number', '42', 'no-rows'],
    ['rows that are none', textOfRows({ ...copied, rows: [] }), 'damaged'],
    ['rows of another list', textOfRows({ ...copied, list: 'cases.outcomes' }), 'other-list'],
    ['rows of another site', textOfRows({ ...copied, site: 'https://other.test' }), 'other-site'],
  ])('is refused when it holds %s', (_, said, reason) => {
    expect(readRows(said, here)).toMatchObject({ ok: false, reason })
  })
})

const removal = (...ids: string[]): Removal => ({ rows: ids.map((id) => ({ id, title: id, state: {} })), pasted: [], repointed: new Map() })

describe('removed rows', () => {
  it('stand where they stood, several of them, whatever was moved and added since', () => {
    const first = afterRemoval(noLosses, ['a', 'b', 'c', 'd'], removal('b'))
    expect(withRemoved(['a', 'c', 'd'], first)).toEqual(['a', 'b', 'c', 'd'])
    const second = afterRemoval(first, ['a', 'c', 'd'], removal('c'))
    expect(withRemoved(['a', 'd'], second)).toEqual(['a', 'b', 'c', 'd'])
    const third = afterRemoval(second, ['a', 'd'], removal('a'))
    expect(withRemoved(['d'], third)).toEqual(['a', 'b', 'c', 'd'])
    expect(withRemoved(['d', 'new'], third)).toEqual(['a', 'b', 'c', 'd', 'new'])
    expect(withRemoved(['d', 'a'], second)).toEqual(['d', 'a', 'b', 'c'])
  })

  it('come back to their positions in any order', () => {
    const orders = [
      ['b', 'c', 'a'],
      ['a', 'c', 'b'],
      ['c', 'b', 'a'],
    ]
    for (const order of orders) {
      let live = ['a', 'b', 'c', 'd']
      let losses: Losses = noLosses
      for (const id of ['b', 'a', 'c']) {
        losses = afterRemoval(losses, live, removal(id))
        live = live.filter((one) => one !== id)
      }
      for (const id of order) {
        const back = losses.removals.find(({ rows }) => rows[0]?.id === id)
        if (!back) throw new Error(`${id} is not among the removed.`)
        positionsOf(back, live, losses).forEach(({ row: { id: one }, at }) => live.splice(at, 0, one))
        losses = afterReturn(losses, back)
      }
      expect(live).toEqual(['a', 'b', 'c', 'd'])
      expect(losses.removals).toEqual([])
    }
  })

  it('of a whole list come back together, before what was pasted over them', () => {
    const losses = afterRemoval(noLosses, ['a', 'b', 'c'], { ...removal('a', 'b', 'c'), pasted: ['x', 'y'] })
    expect(withRemoved(['x', 'y'], losses)).toEqual(['a', 'b', 'c', 'x', 'y'])
    const [back] = losses.removals
    expect(back && positionsOf(back, ['x', 'y'], losses).map(({ row: { id }, at }) => [id, at])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
  })

  it('keep every value, relations, rich text and rows inside', () => {
    const form: FormState = {
      timeline: { value: 2 },
      'timeline.1.id': { value: 'b' },
      'timeline.1.title.ja': { value: '研修', initialValue: 'x' },
      'timeline.1.body.ja': { value: richText },
      'timeline.1.items': { value: 1, rows: [{ id: 'i1' }] },
      'timeline.10.id': { value: 'other' },
      'timelines.1.id': { value: 'other' },
    }
    expect(stateOfRow(form, 'timeline', 1)).toEqual({
      id: { value: 'b' },
      'title.ja': { value: '研修', initialValue: 'x' },
      'body.ja': { value: richText },
      items: { value: 1, rows: [{ id: 'i1' }] },
    })
  })
})

describe('a row’s title', () => {
  const form: FormState = {
    'timeline.0.period.text': { value: '2016' },
    'timeline.0.track': { value: 'jica' },
    'timeline.0.title.ja': { value: '研修' },
    'timeline.0.title.en': { value: 'Training' },
  }
  const choices = new Map([['track', new Map([['jica', 'JICAとの連携']])]])
  const parts = ['period.text', 'track', 'title.ja']

  it('is its content, in the reader’s language, and else in the other', () => {
    const title = (of: FormState, language: string) => titleOf(partsOf(of, 'timeline.0', parts, language, choices))
    expect(title(form, 'ja')).toBe('2016　JICAとの連携　研修')
    expect(title(form, 'en')).toBe('2016　JICAとの連携　Training')
    expect(title({ 'timeline.0.title.ja': { value: '研修' } }, 'en')).toBe('研修')
    expect(title({}, 'ja')).toBe('')
  })

  it('keeps the place of a part that says nothing, so that the columns of a list stand', () => {
    expect(partsOf({ 'timeline.0.title.ja': { value: '研修' } }, 'timeline.0', parts, 'ja', choices)).toEqual([
      { kind: 'when', text: '' },
      { kind: 'tag', text: '' },
      { kind: 'words', text: '研修' },
    ])
  })

  it('names the record of a relation that stands in it, and asks for no other', () => {
    expect(relationsIn(fields, ['programme', 'title.ja'])).toEqual([['programme', 'programmes']])
    const named = partsOf({ 'timeline.0.programme': { value: 7 } }, 'timeline.0', ['programme'], 'ja', new Map([['programme', new Map([['7', '研修事業']])]]))
    expect(named).toEqual([{ kind: 'tag', text: '研修事業' }])
  })
})

describe('the titles of a list', () => {
  const reading = { path: 'timeline', parts: ['title.ja'], choices: new Map(), language: 'ja' }
  const form = (...titles: readonly string[]): FormState => ({
    timeline: { rows: titles.map((_, index) => ({ id: `r${index}` })) },
    ...Object.fromEntries(titles.map((title, index) => [`timeline.${index}.title.ja`, { value: title }])),
  })

  it('stay the same for every row but the one that is typed into', () => {
    const titles = createRowTitles(readTitles(form('一', '二'), reading))
    const [first, second] = [titles.of('r0'), titles.of('r1')]
    let told = 0
    const stop = titles.subscribe(() => (told += 1))
    titles.set(readTitles(form('一', '二つ'), reading))
    expect(titles.of('r0')).toBe(first)
    expect(titles.of('r1')).not.toBe(second)
    expect(titleOf(titles.of('r1'))).toBe('二つ')
    stop()
    titles.set(readTitles(form('一'), reading))
    expect(told).toBe(1)
    expect(titleOf(titles.of('r1'))).toBe('')
  })
})

describe('the source that new rows begin with', () => {
  it('is the one that was chosen, as long as the case has it, else its first', () => {
    expect(sourceOfRows(2, [1, 2])).toBe(2)
    expect(sourceOfRows(3, [1, 2])).toBe(1)
    expect(sourceOfRows(null, [1, 2])).toBe(1)
    expect(sourceOfRows(null, [])).toBeNull()
  })
})

describe('opening a row', () => {
  const ids = ['a', 'b', 'c', 'd']
  const opened = (open: readonly string[], id: string) => [...withOpen(new Set(open), id, ids)]

  it('closes the open one, also where rows are remembered that are gone', () => {
    expect(opened([], 'b')).toEqual(['b'])
    expect(opened(['a'], 'b')).toEqual(['b'])
    expect(opened(['gone', 'a'], 'b')).toEqual(['b'])
  })

  it('closes none for somebody who has opened several', () => {
    expect(opened(['a', 'b', 'c'], 'd')).toEqual(ids)
  })
})

describe('what is told to whoever saves', () => {
  it('is the gravest change since the last save, once', () => {
    expect(takeNotedChange()).toBeNull()
    noteChange('rows-moved')
    noteChange('pasted')
    noteChange('rows-removed')
    expect(takeNotedChange()).toBe('pasted')
    expect(takeNotedChange()).toBeNull()
  })
})
