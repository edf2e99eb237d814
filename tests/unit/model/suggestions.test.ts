/** Terms suggested from a case's own texts, where they go when added, and the number of a new case. */
import { describe, expect, it } from 'vitest'

import { placingOf } from '@/src/admin/suggestions/placing'
import { nextNumber } from '@/src/model/next-number'
import { suggestionsIn } from '@/src/model/suggestions'
import { termRowsOf } from '@/src/model/term-rows'
import { foldedWithOffsets } from '@/src/text/folded'
import { foldSpelling } from '@/src/text/spelling'
import { formOf } from '@/tests/fixtures/forms'

const term = (key: string, ...names: string[]) => ({ key, names: names.length > 0 ? names : [key] })
const found = (text: string, terms: readonly ReturnType<typeof term>[], has: readonly string[] = []) =>
  suggestionsIn([{ path: 'summary.ja', text }], terms, new Set(has)).map(({ key, passage }) => `${key}: ${passage.before}[${passage.match}]${passage.after}`)

describe('a suggested term', () => {
  it('comes with the sentence that names it, as it is written there', () => {
    expect(found('はじめに。町は関係人口を増やした。終わり。', [term('関係人口')])).toEqual(['関係人口: 町は[関係人口]を増やした。'])
    expect(found('ﾍﾞﾄﾅﾑへ行った。', [term('vn', 'ベトナム', 'Viet Nam')])).toEqual(['vn: [ﾍﾞﾄﾅﾑ]へ行った。'])
    expect(found('They went to VIET NAM. Then home.', [term('vn', 'ベトナム', 'Viet Nam')])).toEqual([
      'vn: They went to [VIET NAM]. Then home.'.replace(' Then home.', ''),
    ])
  })
  it('is named by a word of the same meaning too, and offered once', () => {
    expect(found('協力隊が来た。協力隊が帰った。', [term('JOCV', 'JICA海外協力隊', '協力隊')])).toEqual(['JOCV: [協力隊]が来た。'])
  })
  it('comes from a row that has a place for it, where one names it: a country of the timeline is no country to add by itself', () => {
    const texts = [
      { path: 'summary.ja', text: 'タイとラオスの人が来た。' },
      { path: 'timeline.0.title.ja', text: 'タイを訪れる' },
      { path: 'timeline.1.title.ja', text: 'タイから迎える' },
    ]
    const terms = ['タイ', 'ラオス'].map((name) => ({ ...term(name), lists: ['timeline'] }))
    expect(suggestionsIn(texts, terms, new Set()).map(({ key, passage }) => [key, passage.path])).toEqual([
      ['タイ', 'timeline.0.title.ja'],
      ['ラオス', 'summary.ja'],
    ])
  })
  it('is not one that the case has', () => expect(found('ベトナムへ。', [term('ベトナム')], ['ベトナム'])).toEqual([]))
  it('is a word of its own: no part of a longer one in Latin letters or katakana', () => {
    expect(found('インドネシアとNigeria、Romanへ。だけにあわせて。', [term('インド'), term('Niger'), term('Oman'), term('ケニア')])).toEqual([])
    expect(found('インド人とNiger川へ。', [term('インド'), term('Niger')])).toEqual(['インド: [インド]人とNiger川へ。', 'Niger: インド人と[Niger]川へ。'])
  })
  it('is not the shorter of two where the text names the longer, even one that the case has', () => {
    expect(found('草の根技術協力で学んだ。', [term('技術協力'), term('草の根技術協力')])).toEqual(['草の根技術協力: [草の根技術協力]で学んだ。'])
    expect(found('草の根技術協力で学んだ。', [term('技術協力'), term('草の根技術協力')], ['草の根技術協力'])).toEqual([])
    expect(found('草の根技術協力と技術協力。', [term('技術協力'), term('草の根技術協力')], ['草の根技術協力'])).toEqual([
      '技術協力: 草の根技術協力と[技術協力]。',
    ])
  })
  it('is shown with a part of a very long sentence', () => {
    const [one = ''] = found(`${'あ'.repeat(300)}関係人口${'い'.repeat(300)}。`, [term('関係人口')])
    expect(one).toBe(`関係人口: …${'あ'.repeat(60)}[関係人口]${'い'.repeat(60)}…`)
  })
  it('is not what fits nowhere else: その他 and “other” stand in many sentences', () => {
    expect(found('その他の町と、each other、others。', [term('その他', 'その他', 'Other', 'Others')])).toEqual([])
    expect(found('CLAIRのその他の事業を使った。', [term('CLAIRのその他の事業')])).toHaveLength(1)
  })
  it.each(['', '　', '人'])('is none for the name %j', (name) => expect(found('人と町。　', [term(name)])).toEqual([]))
})

describe('a folded text', () => {
  it.each(['ヴァイオリンとﾍﾞﾄﾅﾑ', 'か\u3099んばる', '龍\u200bケ崎', '𠮷野家', 'Nan’yō', ''])(
    '%j is the one that writings are compared by, and knows where each letter stands',
    (text) => {
      const folded = foldedWithOffsets(text)
      expect(folded.text).toBe(foldSpelling(text))
      expect(folded.at).toHaveLength(folded.text.length + 1)
      expect([...folded.at].sort((a, b) => a - b)).toEqual(folded.at)
      expect(folded.at.at(-1)).toBe(text.length)
    },
  )
})

describe('the rows that take a term', () => {
  it.each<[string, string[], string[]]>([
    ['impact-tags', ['outcomes.impact'], ['outcomes.impact']],
    ['promoting-factors', ['factors.factor'], ['factors.factor']],
    ['local-conditions', ['challenges.condition', 'resources.condition'], ['challenges.condition', 'resources.condition']],
    ['programmes', ['timeline.programme', 'undated.programme'], ['additionalProgrammes.programme']],
    ['organisations', ['timeline.organisations', 'undated.organisations'], ['actors.organisation']],
    ['countries', ['timeline.countries', 'undated.countries'], ['additionalCountries.country']],
    ['media', [], []],
  ])('follow from the fields of a case: %s', async (vocabulary, within, own) => {
    const rows = termRowsOf((await formOf('cases')).flattenedFields, vocabulary)
    const named = (which: typeof rows.own) => which.map(({ list, field }) => `${list}.${field}`)
    expect([named(rows.within), named(rows.own)]).toEqual([within, own])
  })
})

describe('an added term', () => {
  const offered = async (collection: string, path: string, kind: string | null = null) => {
    const { within, own } = termRowsOf((await formOf('cases')).flattenedFields, collection)
    const [first] = own.filter((one) => kind === null || one.kind === kind)
    if (!first) throw new Error(`Nothing takes ${collection}.`)
    return { within: within.filter((one) => one.kind === null || one.kind === first.kind), own: first, passage: { path, before: '', match: 'x', after: '' } }
  }
  const empty = () => null
  it('goes into the row whose text names it, where its place is free', async () => {
    expect(placingOf(await offered('impact-tags', 'outcomes.2.statement.ja'), 7, empty)).toEqual({ kind: 'set', path: 'outcomes.2.impact', value: 7 })
    expect(placingOf(await offered('countries', 'timeline.0.title.ja'), 7, () => [3])).toEqual({ kind: 'set', path: 'timeline.0.countries', value: [3, 7] })
    expect(placingOf(await offered('programmes', 'undated.1.note.en'), 7, empty)).toEqual({ kind: 'set', path: 'undated.1.programme', value: 7 })
    expect(placingOf(await offered('local-conditions', 'resources.1.text.ja', 'resource'), 7, empty)).toEqual({
      kind: 'set',
      path: 'resources.1.condition',
      value: 7,
    })
  })
  it('takes nothing away: it gets a row of its own where the place is taken', async () => {
    expect(placingOf(await offered('impact-tags', 'outcomes.2.statement.ja'), 7, () => 3)).toEqual({ kind: 'row', list: 'outcomes', field: 'impact', id: 7 })
    expect(placingOf(await offered('programmes', 'timeline.1.note.en'), 7, () => 3)).toEqual({
      kind: 'row',
      list: 'additionalProgrammes',
      field: 'programme',
      id: 7,
    })
    expect(placingOf(await offered('local-conditions', 'challenges.1.text.ja', 'resource'), 7, empty)).toEqual({
      kind: 'row',
      list: 'resources',
      field: 'condition',
      id: 7,
    })
    expect(placingOf(await offered('organisations', 'summary.ja'), 7, empty)).toEqual({ kind: 'row', list: 'actors', field: 'organisation', id: 7 })
    expect(placingOf(await offered('promoting-factors', 'limits.ja'), 7, empty)).toEqual({ kind: 'row', list: 'factors', field: 'factor', id: 7 })
  })
})

describe('the number of a new case', () => {
  it.each<[string[], string]>([
    [[], '01'],
    [['01', '02', '19'], '20'],
    [['1', '9'], '10'],
    [['099'], '100'],
    [['001'], '002'],
    [['０５', 'n-9', '別添', ''], '06'],
  ])('after %j is %s', (taken, next) => expect(nextNumber(taken)).toBe(next))
})
