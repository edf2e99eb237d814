import { describe, expect, it } from 'vitest'

import { Cases } from '@/collections/cases'
import { exampleOf, type Near } from '@/src/admin/how-to/example'
import { guideFor, type GuideName, guides, hasGuide, withoutExample } from '@/src/admin/how-to/guides'
import { isStoredOpen, storeOpen } from '@/src/admin/how-to/stored-open'
import { partOfPage } from '@/src/admin/live-preview/page-parts'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { recordFields } from '@/src/model/fields'
import { get } from '@/src/model/reading'
import { evidenceLevelNames, studyLabels } from '@/src/model/terms'
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

  it('is there for every text, choice and list of a case, but those that their label or one line under them explains', () => {
    const explained = ['listTitle', 'number', 'tier', 'survey', 'rowDefaults', 'confirmation.on', 'reviewOn', 'formerSlugs', 'loadedVersion', 'slug']
    const names = Cases.fields.flatMap(function all(field): string[] {
      if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields.flatMap(all))
      if (field.type === 'row') return field.fields.flatMap(all)
      if (field.type === 'ui' || !('name' in field) || get(field, 'admin.hidden') === true) return []
      const isGroupOfTexts = field.type === 'group' && ['opening', 'confirmation'].includes(field.name)
      return isGroupOfTexts ? field.fields.flatMap(all).map((name) => `${field.name}.${name}`) : [field.name]
    })
    const isWork = (name: string): boolean => Cases.fields.some((field) => 'name' in field && field.name === name)
    expect(names.filter((name) => guideFor(name) === null && !explained.includes(name) && !isWork(name))).toEqual([])
  })

  it('is found by the place of a field, in whichever row it stands', () => {
    expect(
      ['timeline.3.evidence', 'outcomes.0.evidence', 'challenges.1.condition', 'outcomes.2.impact', 'factors.0.factor', 'timeline.0.programme'].map(guideFor),
    ).toEqual(['evidence', 'evidence', 'condition', 'impact', 'factor', 'programme'])
    expect(['opening.did', 'timeline', 'slug', 'places'].map(guideFor)).toEqual(['opening.did', 'timeline', 'slug', 'places'])
    expect(['timeline.0.title', 'sections.0.slug', 'rowDefaults.source', 'evidence.level'].map(guideFor)).toEqual([null, null, null, null])
  })

  it('is remembered as open or folded, and folded where nothing can be kept', () => {
    const kept = new Map<string, string>()
    const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
    storeOpen(store, 'outcomes', true)
    storeOpen(store, 'factors', true)
    storeOpen(store, 'outcomes', false)
    expect(['outcomes', 'factors', 'constructor'].map((name) => isStoredOpen(store, name))).toEqual([false, true, false])
    expect(isStoredOpen({ getItem: () => '[' }, 'factors')).toBe(false)
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

  it.each<[GuideName, Partial<CaseRecord>, readonly string[]]>([
    ['title', { title: both('題名') }, ['題名です']],
    ['opening.did', { opening: { lacked: null, did: both('したこと'), changed: null } }, ['したことです']],
    ['plainJapanese', { plainJapanese: 'やさしい文です。' }, ['やさしい文です。']],
    ['perspective', { perspective: '2' }, ['2 地域産業・地域資源の活用']],
    ['study', { study: { kind: 'interview', note: null, date: null } }, [studyLabels.interview.ja]],
    ['confirmation.by', { confirmation: { by: both('町'), on: '2026-11-01T00:00:00.000Z' } }, ['町です']],
    ['slug', {}, ['case-0']],
  ])('of %s is what a published case has there', (name, change, lines) => {
    expect(exampleOf(holding(change), name, nobody, 'ja')?.lines).toEqual(lines)
  })

  it('of evidence names source, section and level; of a programme the event that it belongs to', () => {
    const [source] = snapshot.sources
    const [programme] = snapshot.programmes
    const [event] = snapshot.cases.flatMap(({ timeline }) => timeline)
    if (!source || !programme || !event) throw new Error('The fixture lacks something.')
    const whole = { ...event, title: both('研修'), programme: programme.slug, evidence: { ...evidence, source: source.slug } }
    const of = holding({ timeline: [{ ...whole, id: 't0', programme: null }, whole], outcomes: [] })
    expect(exampleOf(of, 'evidence', nobody, 'ja')?.lines).toEqual([source.name.ja, '第1章', evidenceLevelNames.stated.ja])
    expect(exampleOf(of, 'programme', nobody, 'ja')).toMatchObject({
      address: `/ja/cases/case-0#${whole.id}`,
      lines: expect.arrayContaining(['研修です', programme.name.ja]),
    })
  })

  it('is not looked for where readers see what follows from an entry, and not the entry', () => {
    for (const name of withoutExample) expect(exampleOf(snapshot, name, nobody, 'ja')).toBeNull()
  })

  it('is the first whole row of its case', () => {
    const row = (id: string, word: string, locator: string) => ({ id, text: both(word), condition: null, evidence: { ...evidence, locator } })
    const example = exampleOf(holding({ resources: [row('r1', '半分', ''), row('r2', '全部', '第2章'), row('r3', '後', '第3章')] }), 'resources', nobody, 'ja')
    expect(example).toMatchObject({ address: '/ja/cases/case-0#r2', lines: ['全部です'] })
  })
})
