/** What changed between two states of a record, in the words that a reviewer reads. */
import { describe, expect, test } from 'vitest'

import { type Change, changesOf, changeWords } from '@/src/model/changes/changes'
import { locationWords } from '@/src/model/location-words'
import { base, event, fields, record, tree } from './record-fixture'

const names = new Map([
  ['places/3', '帯広市'],
  ['places/4', '佐久市'],
  ['sources/1', '報告書'],
])
const [a, b, c] = base.timeline
const between = (after: unknown, before: unknown = base): Change[] => changesOf(record, { before, after }, fields, names)
const words = (change: Change, language: 'ja' | 'en' = 'ja'): string => {
  const said =
    change.kind === 'text' ? change.pieces.map(({ kind, text }) => (kind === 'same' ? text : `[${kind} ${text}]`)).join('') : changeWords(change, language)
  return `${locationWords(change.location, change.label?.[language] ?? null, language)}: ${said}`
}
const told = (after: unknown, language: 'ja' | 'en' = 'ja'): string[] => between(after).map((change) => words(change, language))

describe('changesOf', () => {
  test('says nothing of two equal states, and nothing of what the product computes', () => {
    expect(told({ ...base, listTitle: 'x', updatedAt: 'later', _status: 'published' })).toEqual([])
  })
  test('a row that moved is told with both places, and as few as explain the new order', () => {
    expect(told({ ...base, timeline: [c, a, b] })).toEqual(['年表 › 取り組み年表 › 1行目「1996　終わる」: 3行目から1行目へ動きました'])
    expect(told({ ...base, timeline: [c, a, b] }, 'en')).toEqual(['Timeline › row 1 “1996　終わる”: Row moved from 3 to 1'])
  })
  test('a row that moved and was rewritten is told as both, in one place', () => {
    const after = { ...base, timeline: [{ ...c, title: { ja: '終わった', en: '' } }, a, b] }
    expect(between(after).map(({ key, kind }) => [key, kind])).toEqual([
      ['cases/12#timeline[c]:moved', 'moved'],
      ['cases/12#timeline[c].title.ja', 'text'],
    ])
  })
  test('rows that came and went stand where they stand or stood, with their content', () => {
    const after = { ...base, timeline: [event('n', '新しい行'), a, c] }
    expect(between(after).map(({ key, kind }) => [key, kind])).toEqual([
      ['cases/12#timeline[n]', 'added'],
      ['cases/12#timeline[b]', 'removed'],
    ])
    expect(between(after)[0]).toMatchObject({ content: { ja: '時期：1996\n出来事（日本語）：新しい行\n根拠：出典：報告書\n箇所：第1章' } })
    expect(told(after, 'en')[1]).toBe('Timeline › row 2 “1996　続く”: Row removed')
  })
  test('periods are told as written, choices by their labels, relations by name, ticks by a word, in both languages', () => {
    const after = { ...base, tier: null, places: [4], isKnown: true, timeline: [{ ...a, period: { ...a?.period, text: '2012-14' } }, b, c] }
    expect(told(after)).toEqual([
      '基本 › 区分: モデル → （空）',
      '基本 › 地域: 帯広市 → 佐久市',
      '基本 › 知られている: いいえ → はい',
      '年表 › 取り組み年表 › 1行目「2012-14　始まる」 › 時期: 1996 → 2012-14',
    ])
    expect(told(after, 'en').slice(0, 3)).toEqual(['Basics › Tier: Model → (empty)', 'Basics › Places: 帯広市 → 佐久市', 'Basics › Known: no → yes'])
  })
  test('sentences are told word by word, rich text by its words', () => {
    const after = { ...base, summary: { ja: '町が動いた。人が去った。', en: '' }, body: tree('一つ目。', '二つ目。', '三つ目。') }
    expect(told(after)).toEqual(['基本 › 概要（日本語）: 町が動いた。人が[removed 来][added 去っ]た。', '年表 › 本文: 一つ目。\n二つ目。\n[added 三つ目。]'])
  })
  test('evidence is one value', () => {
    const after = { ...base, timeline: [{ ...a, evidence: { source: 1, locator: '第2章' } }, b, c] }
    expect(between(after)).toMatchObject([
      { key: 'cases/12#timeline[a].evidence', kind: 'value', before: { ja: '出典：報告書\n箇所：第1章' }, after: { ja: '出典：報告書\n箇所：第2章' } },
    ])
  })
  test('the order is that of the form, whatever was changed first', () => {
    const after = { ...base, timeline: [a, event('n', '新しい行'), { ...b, phase: 2 }, c], title: { ...base.title, en: 'The town' } }
    expect(between(after).map(({ key }) => key)).toEqual(['cases/12#title.en', 'cases/12#timeline[n]', 'cases/12#timeline[b].phase'])
  })
})
