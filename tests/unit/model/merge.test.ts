/** Two people's work in one record: what one changed is taken, and nothing that anybody typed is lost without a question. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { differences, isConflict } from '@/src/model/changes/differences'
import { type Choice, type Choices, merge } from '@/src/model/changes/merge'
import { changesBetween, mergeSentences } from '@/src/model/changes/text-changes'
import { get, rowsOf } from '@/src/model/reading'
import { everySentence } from '@/src/text/sentences'
import { base, event, fields, record, tree } from './record-fixture'

const merged = (mine: unknown, theirs: unknown, choices?: Choices) => merge(record, { base, mine, theirs }, fields, choices)
const left = (mine: unknown, theirs: unknown) => differences(record, { base, mine, theirs }, fields)

/** The sentences that `text` has and `before` has not, without the space around them. */
function newSentences(before: string, text: string): string[] {
  const trimmed = (one: string): string[] => everySentence(one, 'ja').map((sentence) => sentence.trim())
  return trimmed(text).filter((sentence) => sentence && !trimmed(before).includes(sentence))
}

describe('sentences', () => {
  test.each([
    ['町が動いた。人が来た。', ['町が動いた。', '人が来た。']],
    ['A town. It moved.', ['A town. ', 'It moved.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(everySentence(text, 'ja')).toEqual(expected)
  })
  test('joined again are the text, to the last character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(everySentence(text, 'ja').join('')).toBe(text)
      }),
    )
  })
  test('changes are shown by words', () => {
    expect(changesBetween('町が動いた。', '町は動いた。').filter(({ kind }) => kind !== 'same')).toEqual([
      { text: 'が', kind: 'removed' },
      { text: 'は', kind: 'added' },
    ])
  })
  test('texts that share hardly a word stand whole, the one and then the other', () => {
    expect(changesBetween('商工会議所が地元企業と進めた海外展開', '佐藤が書いた題名')).toEqual([
      { kind: 'removed', text: '商工会議所が地元企業と進めた海外展開' },
      { kind: 'added', text: '佐藤が書いた題名' },
    ])
    expect(changesBetween('', '新しい')).toEqual([{ kind: 'added', text: '新しい' }])
  })
  test('changes say both texts: without what was added they are the old one, without what was removed the new one', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const changes = changesBetween(before, after)
        expect(
          changes
            .filter(({ kind }) => kind !== 'removed')
            .map(({ text }) => text)
            .join(''),
        ).toBe(after)
        expect(
          changes
            .filter(({ kind }) => kind !== 'added')
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(before.replace(/\s/g, ''))
      }),
    )
  })
})

const sentence = fc.constantFrom(
  '町が動いた。',
  '人が来た。',
  '研修員を迎えた。',
  '学校が変わった！',
  'なぜか？',
  'A town moved. ',
  'People came. ',
  '改行のある文。\n',
  '終わりのない文',
)
const prose = fc.array(sentence, { maxLength: 6 }).map((parts) => parts.join(''))

describe('two texts', () => {
  test('a sentence added by each is kept, each in its location', () => {
    expect(mergeSentences('町が動いた。人が来た。', '前置き。町が動いた。人が来た。', '町が動いた。人が来た。その後も続いた。')).toBe(
      '前置き。町が動いた。人が来た。その後も続いた。',
    )
  })
  test('one sentence rewritten by both stands in both ways', () => {
    expect(mergeSentences('町が動いた。', '町は大きく動いた。', '町が少し動いた。')).toBe('町は大きく動いた。町が少し動いた。')
  })
  test('English sentences keep the space between them', () => {
    expect(mergeSentences('A town.', 'A town. It moved.', 'A town. It grew.')).toBe('A town. It moved. It grew.')
  })
  test('every sentence that either side added is in the merged text', () => {
    fc.assert(
      fc.property(prose, prose, prose, (before, mine, theirs) => {
        const text = mergeSentences(before, mine, theirs)
        for (const added of [...newSentences(before, mine), ...newSentences(before, theirs)]) expect(text).toContain(added)
      }),
      { numRuns: 2_000 },
    )
  })
  test('with one side unchanged are the other side', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        expect([mergeSentences(before, after, before), mergeSentences(before, before, after)]).toEqual([after, after])
      }),
    )
  })
})

/** A state of the record that somebody could have made of it: texts, rows added, removed, moved and rewritten. */
const state = (side: string) =>
  fc
    .record({
      title: prose,
      summary: prose,
      number: fc.constantFrom('01', '02', '03'),
      places: fc.subarray([3, 4, 5]),
      body: fc.array(sentence, { maxLength: 4 }),
      kept: fc.shuffledSubarray(['a', 'b', 'c']),
      rewritten: fc.subarray(['a', 'b', 'c']),
      words: prose,
      added: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ title, summary, kept, rewritten, words, added, body, ...rest }) => ({
      ...base,
      ...rest,
      title: { ...base.title, ja: title },
      summary: { ...base.summary, ja: summary },
      body: tree(...body),
      timeline: [
        ...kept
          .flatMap((id) => base.timeline.filter((row) => row.id === id))
          .map((row) => (rewritten.includes(row.id) ? { ...row, title: { ...row.title, ja: words } } : row)),
        ...Array.from({ length: added }, (_, index) => event(`${side}${index}`, `${side}の行${index}。`)),
      ],
    }))

/** Every text of a record, hidden and computed ones aside. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    ['ja', 'en', 'text', 'title', 'summary', 'timeline', 'body', 'root', 'children'].includes(key) ? textsOf(part) : [],
  )
}

describe('a merged record', () => {
  test('keeps what only one side changed, of both', () => {
    const mine = { ...base, title: { ...base.title, ja: '町の歩み' }, timeline: [...base.timeline, event('m', 'わたしの行')] }
    const theirs = { ...base, number: '07', timeline: [event('t', 'その人の行'), ...base.timeline] }
    const result = merged(mine, theirs)
    expect(result).toMatchObject({ title: { ja: '町の歩み', en: 'A town' }, number: '07' })
    expect(rowsOf(result, 'timeline').map((row) => get(row, 'id'))).toEqual(['t', 'a', 'b', 'c', 'm'])
  })
  test('takes what was chosen, for each difference by itself', () => {
    const mine = { ...base, number: '02', title: { ...base.title, ja: '甲。' }, summary: { ...base.summary, ja: '丙。' } }
    const theirs = { ...base, number: '03', title: { ...base.title, ja: '乙。' }, summary: { ...base.summary, ja: '丁。' } }
    const choices = new Map<string, Choice>([
      ['cases/12#number', 'theirs'],
      ['cases/12#title.ja', 'both'],
      ['cases/12#summary.ja', { text: '自分で直した文。' }],
    ])
    expect(merged(mine, theirs, choices)).toMatchObject({ number: '03', title: { ja: '甲。乙。' }, summary: { ja: '自分で直した文。' } })
  })
  test('lets a removed row go when the other left it as it was, keeps it when the other wrote on it, and obeys', () => {
    const [a, b, c] = base.timeline
    const mine = { ...base, timeline: [a, c] }
    const wrote = { ...base, timeline: [a, { ...b, title: { ja: '続いている', en: '' } }, c] }
    const ids = (result: unknown) => rowsOf(result, 'timeline').map((row) => get(row, 'id'))
    expect(ids(merged(mine, base))).toEqual(['a', 'c'])
    expect(ids(merged(mine, wrote))).toEqual(['a', 'b', 'c'])
    expect(ids(merged(mine, wrote, new Map([['cases/12#timeline[b]', 'mine']])))).toEqual(['a', 'c'])
    expect(ids(merged(mine, base, new Map([['cases/12#timeline[b]', 'theirs']])))).toEqual(['a', 'b', 'c'])
  })
  test('begins from theirs in what nobody types', () => {
    expect(merged({ ...base, number: '02' }, { ...base, loadedVersion: 'newest' })).toMatchObject({ loadedVersion: 'newest', number: '02' })
  })
  test('is mine where they changed nothing, and theirs where I changed nothing', () => {
    fc.assert(
      fc.property(state('m'), (changed) => {
        expect(differences(record, { base, mine: changed, theirs: merged(changed, base) }, fields)).toEqual([])
        expect(differences(record, { base, mine: changed, theirs: merged(base, changed) }, fields)).toEqual([])
      }),
    )
  })
  test('loses no sentence that either side wrote, as long as nobody chose to drop it', () => {
    fc.assert(
      fc.property(state('m'), state('t'), (mine, theirs) => {
        const result = textsOf(merged(mine, theirs)).join('\n')
        for (const side of [mine, theirs]) {
          for (const added of newSentences(textsOf(base).join('\n'), textsOf(side).join('\n'))) expect(result).toContain(added)
        }
      }),
      { numRuns: 1_000 },
    )
  })
  test('holds each row once, with its id', () => {
    fc.assert(
      fc.property(state('m'), state('t'), (mine, theirs) => {
        const ids = rowsOf(merged(mine, theirs), 'timeline').map((row) => get(row, 'id'))
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
  test('is free of conflicts once theirs was chosen everywhere, and then is theirs', () => {
    fc.assert(
      fc.property(state('m'), state('t'), (mine, theirs) => {
        const choices: Choices = new Map(left(mine, theirs).map(({ key }) => [key, 'theirs']))
        expect(differences(record, { base, mine: theirs, theirs: merged(mine, theirs, choices) }, fields).filter(({ kind }) => kind !== 'moved')).toEqual([])
      }),
    )
  })
  test('a conflict is told for each field that both changed', () => {
    fc.assert(
      fc.property(state('m'), state('t'), (mine, theirs) => {
        const isTold = left(mine, theirs).some((one) => one.key === 'cases/12#number' && isConflict(one))
        expect(isTold).toBe(mine.number !== theirs.number && mine.number !== base.number && theirs.number !== base.number)
      }),
    )
  })
})
