import { describe, expect, it } from 'vitest'

import { Cases } from '@/collections/cases'
import { exampleOf, type Near } from '@/src/admin/how-to/example'
import { type GuideName, guides, hasGuide } from '@/src/admin/how-to/guides'
import { isRememberedOpen, rememberOpen } from '@/src/admin/how-to/remembered'
import { partOfPage } from '@/src/admin/live-preview/places'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { recordFields } from '@/src/model/fields'
import { emptyCase, snapshot } from '@/tests/fixtures/snapshot'

const nobody: Near = { slug: '', elements: [], regions: [] }
const names = Object.keys(guides).filter(hasGuide)
const both = (word: string) => ({ ja: `${word}です`, en: word })
const evidence = { source: 'report', locator: '第1章', level: 'stated' as const }

/** A catalogue of cases like the fixture's first, each with changes of its own. */
function holding(...changes: readonly Partial<CaseRecord>[]): CatalogueSnapshot {
  return { ...snapshot, cases: changes.map((change, index) => ({ ...emptyCase, slug: `case-${index}`, number: `0${index}`, ...change })) }
}
const limit = (statement: Bilingual): CaseRecord['limits'] => [{ id: 'l1', statement, kind: null, answeredBy: null, evidence }]
const limits = (of: CatalogueSnapshot, near: Near = nobody) => exampleOf(of, 'limits', near, 'ja')

describe('Help in the form', () => {
  it('is there for every list of rows that readers see as rows, in two sentences of each language', () => {
    const lists = recordFields(Cases.fields).filter(({ kind, name }) => kind === 'rows' && partOfPage(name) !== 'glance' && partOfPage(name) !== 'similar')
    expect(lists.map(({ name }) => name).filter((name) => !hasGuide(name))).toEqual([])
    for (const { ja, en } of Object.values(guides)) {
      expect([ja, ja.split('。').length - 1]).toEqual([ja, 2])
      expect([en, en.match(/[.](?= |$)|[.]”/g)?.length ?? 0]).toEqual([en, 2])
    }
  })

  it('is remembered as open or folded, and folded where nothing can be kept', () => {
    const kept = new Map<string, string>()
    const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
    rememberOpen(store, 'outcomes', true)
    rememberOpen(store, 'factors', true)
    rememberOpen(store, 'outcomes', false)
    expect(['outcomes', 'factors', 'constructor'].map((name) => isRememberedOpen(store, name))).toEqual([false, true, false])
    expect(isRememberedOpen({ getItem: () => '[' }, 'factors')).toBe(false)
  })
})

describe('The example', () => {
  it('leads to where readers see it', () => {
    for (const name of names) {
      const example = exampleOf(snapshot, name, nobody, 'ja')
      if (example) expect([name, example.address]).toEqual([name, expect.stringMatching(/^\/ja\/cases\/[a-z0-9-]+#.+/)])
    }
    expect(exampleOf(holding({ limits: limit(both('限界')) }), 'limits', nobody, 'en')).toMatchObject({ address: '/en/cases/case-0#l1', lines: ['限界'] })
  })

  it('is of the case with most elements in common, then of the same region, then of the first number; never of the case itself', () => {
    const derived = (elements: CaseRecord['derived']['elements']) => ({ ...emptyCase.derived, elements })
    const catalogue = holding(
      { limits: limit(both('零')), derived: derived([]), places: [] },
      { limits: limit(both('一')), derived: derived(['social']), places: [] },
      { limits: limit(both('二')), derived: derived(['social', 'economic']), places: [] },
    )
    const linesNear = (near: Partial<Near>) => limits(catalogue, { ...nobody, ...near })?.lines
    expect(linesNear({})).toEqual(['零です'])
    expect(linesNear({ elements: ['social'] })).toEqual(['一です'])
    expect(linesNear({ elements: ['social', 'economic'] })).toEqual(['二です'])
    expect(linesNear({ elements: ['social', 'economic'], slug: 'case-2' })).toEqual(['一です'])
    const [place] = snapshot.places
    if (!place) throw new Error('The fixture has no place.')
    const there = holding({ limits: limit(both('遠く')), places: [] }, { limits: limit(both('近く')), places: [place.slug] })
    expect(limits(there, { ...nobody, regions: [place.region] })?.lines).toEqual(['近くです'])
  })

  it.each<[string, GuideName, Partial<CaseRecord>]>([
    ['English', 'limits', { limits: limit({ ja: '限界です', en: '' }) }],
    ['evidence', 'challenges', { challenges: [{ id: 'c1', text: both('課題'), condition: null, evidence: null }] }],
    ['the section of its evidence', 'challenges', { challenges: [{ id: 'c1', text: both('課題'), condition: null, evidence: { ...evidence, locator: '' } }] }],
    [
      'a note',
      'undated',
      { undated: [{ id: 'u1', track: 'local', title: both('題'), note: null, programme: null, countries: [], organisations: [], evidence }] },
    ],
    ['a caption', 'images', { images: [] }],
  ])('is never a row without %s', (_, name, change) => {
    expect(exampleOf(holding(change), name, nobody, 'ja')).toBeNull()
  })

  it('is the first whole row of its case', () => {
    const row = (id: string, word: string, locator: string) => ({ id, text: both(word), condition: null, evidence: { ...evidence, locator } })
    const example = exampleOf(holding({ resources: [row('r1', '半分', ''), row('r2', '全部', '第2章'), row('r3', '後', '第3章')] }), 'resources', nobody, 'ja')
    expect(example).toMatchObject({ address: '/ja/cases/case-0#r2', lines: ['全部です'] })
  })
})
