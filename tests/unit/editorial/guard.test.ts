/** What keeps a record from being published, told without a database; and how a fault is told. */
import { describe, expect, test } from 'vitest'

import { isAdmin, mayPublish, roleOf } from '@/src/editorial/access/roles'
import { draftedCollection } from '@/src/editorial/drafted-collection'
import type { Fault } from '@/src/editorial/faults/faults'
import { describeFault } from '@/src/editorial/faults/faults'
import { missingInImage } from '@/src/editorial/publish-guard/image-faults'
import { limitFaults } from '@/src/editorial/publish-guard/limit-faults'
import { needFaults } from '@/src/editorial/publish-guard/need-faults'
import { pathwayFaults } from '@/src/editorial/publish-guard/pathway-faults'
import { headlineLimits, lengthFault } from '@/src/fields/length'
import { tabsOf } from '@/src/model/fields'
import { formOf } from '@/tests/fixtures/forms'

const form = await formOf('cases')
const surveyForm = await formOf('surveys')
const caseFaults = (record: unknown): Fault[] => [...needFaults(form, record), ...pathwayFaults(form, record), ...limitFaults(form, record)]

const tree = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: '本文' }] }] } }
const ja = (text: string) => ({ ja: text })
const evidence = { source: 1, locator: '第1章', level: 'stated' }

const whole = {
  number: '01',
  slug: 'east-town',
  tier: 'model',
  survey: 1,
  places: [1],
  sources: [1],
  title: ja('題名'),
  summary: ja('概要'),
  study: { kind: 'interview', date: {} },
  challenges: [{ text: ja('課題'), evidence }],
  resources: [{ text: ja('資源'), evidence }],
  undated: [{ track: 'jica', title: ja('年のない取り組み'), evidence }],
  sections: [{ heading: ja('節'), body: { ja: tree } }],
  timeline: [{ id: 't1', track: 'local', period: { text: '1996' }, title: ja('出来事'), evidence }],
  outcomes: [{ id: 'o1', impact: 1, heading: ja('見出し'), statement: ja('内容'), evidence }],
  factors: [{ id: 'f1', factor: 1, heading: ja('見出し'), statement: ja('内容'), evidence }],
  pathways: [{ from: { event: 't1' }, to: { impact: 1 }, statement: ja('道'), evidence }],
  actors: [{ organisation: 1, role: ja('役割') }],
  keyFigures: [{ value: 0, unit: ja('人'), label: ja('研修員'), asOf: {}, evidence }],
  images: [],
}
const pathsOf = (changes: object): string[] => caseFaults({ ...whole, ...changes }).map(({ path }) => path)
const withRow = (
  list: 'actors' | 'challenges' | 'factors' | 'keyFigures' | 'outcomes' | 'pathways' | 'resources' | 'sections' | 'timeline' | 'undated',
  changes: object,
) => ({ [list]: [{ ...whole[list][0], ...changes }] })

test('a finding of a survey has its words and says where it stands', () => {
  const statement = { statement: ja('わかったこと'), evidence }
  const paths = (...statements: object[]) =>
    needFaults(surveyForm, {
      slug: 'survey',
      name: ja('名'),
      definition: ja('定義'),
      definitionSource: ja('出典'),
      longListSize: 1,
      modelCases: 1,
      findings: [{ heading: ja('見出し'), statements }],
    }).map(({ path }) => path)
  expect(paths(statement)).toEqual([])
  expect(paths(statement, { ...statement, evidence: { ...evidence, locator: '' } })).toEqual(['findings.0.statements.1.evidence.locator'])
  expect(paths({ statement: { en: 'Found' }, evidence })).toEqual(['findings.0.statements.0.statement.ja'])
})

test('a headline has at most 28 characters in Japanese and 59 in English, as people count them', () => {
  expect([lengthFault('あ'.repeat(28), headlineLimits.ja), lengthFault('a'.repeat(59), headlineLimits.en)]).toEqual([null, null])
  expect(lengthFault('あ'.repeat(29), headlineLimits.ja)?.ja).toContain('今は29字')
  expect(lengthFault('a'.repeat(60), headlineLimits.en)?.en).toContain('60 now')
})

describe('a case', () => {
  test('that is whole in Japanese may be published; English may follow', () => {
    expect(pathsOf({})).toEqual([])
  })
  test('may say that the work as a whole led to a change', () => {
    expect(pathsOf(withRow('pathways', { from: { event: 'whole' } }))).toEqual([])
  })
  test.each<[string, object, string]>([
    ['a number', { number: '' }, 'number'],
    ['an address', { slug: 'East Town' }, 'slug'],
    ['a tier', { tier: null }, 'tier'],
    ['a survey', { survey: null }, 'survey'],
    ['a Japanese title', { title: { en: 'Title' } }, 'title.ja'],
    ['a Japanese summary', { summary: { ja: '　' } }, 'summary.ja'],
    ['a place', { places: [] }, 'places'],
    ['a source', { sources: [] }, 'sources'],
    ['a readable date of its study', { study: { kind: 'desk', date: { text: 'いつか' } } }, 'study.date.text'],
    ['words in each challenge', withRow('challenges', { text: {} }), 'challenges.0.text.ja'],
    ['evidence for each challenge', withRow('challenges', { evidence: null }), 'challenges.0.evidence.source'],
    ['evidence for each resource', withRow('resources', { evidence: { ...evidence, locator: '' } }), 'resources.0.evidence.locator'],
    ['words for each activity without a year', withRow('undated', { title: { en: 'Activity' } }), 'undated.0.title.ja'],
    ['evidence for each activity without a year', withRow('undated', { evidence: null }), 'undated.0.evidence.source'],
    ['a text in each section', withRow('sections', { body: { ja: { root: { type: 'root', children: [] } } } }), 'sections.0.body.ja'],
    ['a period in each event', withRow('timeline', { period: {} }), 'timeline.0.period.text'],
    ['a readable period', withRow('timeline', { period: { text: '20016' } }), 'timeline.0.period.text'],
    ['a track in each event', withRow('timeline', { track: null }), 'timeline.0.track'],
    ['evidence for each event', withRow('timeline', { evidence: null }), 'timeline.0.evidence.source'],
    ['an impact in each outcome', withRow('outcomes', { impact: null }), 'outcomes.0.impact'],
    ['the place of each evidence', withRow('outcomes', { evidence: { ...evidence, locator: ' ' } }), 'outcomes.0.evidence.locator'],
    ['the level of each evidence', withRow('factors', { evidence: { ...evidence, level: null } }), 'factors.0.evidence.level'],
    ['a factor in each row', withRow('factors', { factor: null }), 'factors.0.factor'],
    ['a statement in each row', withRow('factors', { statement: {} }), 'factors.0.statement.ja'],
    ['an organisation for each actor', withRow('actors', { organisation: null }), 'actors.0.organisation'],
    ['a value in each figure', withRow('keyFigures', { value: null }), 'keyFigures.0.value'],
    ['a unit in each figure', withRow('keyFigures', { unit: {} }), 'keyFigures.0.unit.ja'],
    ['two ends of each pathway', withRow('pathways', { to: {} }), 'pathways.0.to.impact'],
    ['one thing at each end', withRow('pathways', { from: { event: 't1', impact: 1 } }), 'pathways.0.from.impact'],
    ['an event that is there', withRow('pathways', { from: { event: 't9' } }), 'pathways.0.from.impact'],
    ['a single thing as a result', withRow('pathways', { to: { event: 'whole' } }), 'pathways.0.to.impact'],
    ['an answer to a limit that the case has', { limits: [{ statement: ja('限界'), answeredBy: 't9', evidence }] }, 'limits.0.answeredBy'],
    ['the source of a limit', { limits: [{ statement: ja('限界') }] }, 'limits.0.evidence.source'],
    ['the Japanese of a limit', { limits: [{ evidence }] }, 'limits.0.statement.ja'],
    ['a timeline', { timeline: [], pathways: [] }, 'timeline'],
    ['an outcome', { outcomes: [] }, 'outcomes'],
    ['a factor', { factors: [] }, 'factors'],
  ])('needs %s', (_, changes, path) => {
    expect(pathsOf(changes)).toEqual([path])
  })
  test('that is being written needs rows as well as one that is sent: the form holds 0 where there are none', () => {
    expect(pathsOf({ timeline: 0, outcomes: 0, factors: 0, pathways: 0 })).toEqual(['timeline', 'outcomes', 'factors'])
  })
  test('of the long list, or whose study was cancelled, needs no timeline, outcomes or factors', () => {
    const bare = { timeline: [], outcomes: [], factors: [], pathways: [] }
    expect(pathsOf({ ...bare, tier: 'longlist' })).toEqual([])
    expect(pathsOf({ ...bare, study: { kind: 'cancelled' } })).toEqual([])
  })
  test('of nothing at all is told all that it needs', () => {
    expect(caseFaults({}).length).toBeGreaterThan(5)
    expect(caseFaults(null).length).toBeGreaterThan(5)
  })
})

describe('an entry', () => {
  const defined = { name: ja('名称'), slug: 'x', definition: ja('定義'), definitionSource: ja('出典') }
  test.each<[string, object, string[]]>([
    ['impact-tags', { ...defined, stage: 'direct' }, ['definition.ja', 'definitionSource.ja', 'name.ja', 'slug', 'stage']],
    ['promoting-factors', defined, ['definition.ja', 'definitionSource.ja', 'name.ja', 'slug']],
    ['programmes', { ...defined, operator: 'jica' }, ['definition.ja', 'definitionSource.ja', 'name.ja', 'operator', 'slug']],
    ['places', { ...defined, kind: 'area', region: 'tohoku' }, ['kind', 'name.ja', 'region', 'slug']],
    ['countries', { ...defined, code: 'MW', region: 'africa' }, ['code', 'name.ja', 'region', 'slug']],
    ['organisations', { ...defined, kind: 'npo' }, ['kind', 'name.ja', 'slug']],
    ['surveys', { ...defined, longListSize: 52, modelCases: 19 }, ['definition.ja', 'definitionSource.ja', 'longListSize', 'modelCases', 'name.ja', 'slug']],
    ['sources', { ...defined, publisher: ja('発行者') }, ['name.ja', 'publisher.ja', 'slug']],
    [
      'statistics',
      { ...defined, unit: ja('人'), chart: 'bar', evidence, rows: [{ label: ja('項目') }] },
      ['chart', 'evidence.source', 'name.ja', 'slug', 'unit.ja'],
    ],
    ['local-conditions', { ...defined, kind: 'challenge' }, ['definition.ja', 'definitionSource.ja', 'kind', 'name.ja', 'slug']],
    ['synonyms', { slug: 'x', words: [{ word: 'x' }] }, ['slug', 'words']],
    ['pages', { slug: 'about', title: ja('題名'), body: { ja: tree } }, ['body.ja', 'slug', 'title.ja']],
    ['chronology', { title: ja('出来事'), track: 'world', period: { text: '1954' }, evidence }, ['evidence.source', 'period.text', 'title.ja', 'track']],
  ])('of %s may be published when it is whole, and is told what it lacks', async (collection, record, needs) => {
    const own = await formOf(collection)
    expect(needFaults(own, record)).toEqual([])
    expect(
      needFaults(own, {})
        .map(({ path }) => path)
        .sort(),
    ).toEqual(needs)
  })
})

describe('an image', () => {
  test('needs alternative text and credit in Japanese', () => {
    expect(missingInImage({ alt: ja('棚田'), credit: ja('町役場') })).toEqual([])
    expect(missingInImage({ alt: { en: 'Terraces' } }).map(({ path }) => path)).toEqual(['alt.ja', 'credit.ja'])
  })
})

describe('a fault is told by tab, row and field', () => {
  const fault = {
    path: 'timeline.2.period.text',
    tab: { ja: '年表', en: 'Timeline' },
    list: null,
    row: 3,
    field: { ja: '時期', en: 'Period' },
    message: { ja: '入力してください。', en: 'Fill this in.' },
  }
  test.each([
    [fault, '年表 3行目「時期」：入力してください。', 'Timeline, row 3, Period: Fill this in.'],
    [{ ...fault, row: null }, '年表「時期」：入力してください。', 'Timeline, Period: Fill this in.'],
    [{ ...fault, tab: null }, '3行目「時期」：入力してください。', 'row 3, Period: Fill this in.'],
    [{ ...fault, tab: null, row: null }, '「時期」：入力してください。', 'Period: Fill this in.'],
    [{ ...fault, list: { ja: '数字', en: 'Figures' } }, '年表・数字 3行目「時期」：入力してください。', 'Timeline, Figures, row 3, Period: Fill this in.'],
    [{ ...fault, list: { ja: '取り組み年表', en: 'Timeline' } }, '取り組み年表 3行目「時期」：入力してください。', 'Timeline, row 3, Period: Fill this in.'],
  ])('as far as there are any', (given, japanese, english) => {
    expect([describeFault(given, 'ja'), describeFault(given, 'en')]).toEqual([japanese, english])
  })
})

describe('what a fault is called', () => {
  const told = (record: object) =>
    caseFaults({ ...whole, ...record }).map((fault) => [describeFault(fault, 'ja').split('：')[0], describeFault(fault, 'en').split(': ')[0]])

  test('comes from the form itself: its tabs, its lists, its fields', () => {
    expect(tabsOf(form.fields).map(({ ja: name }) => name)).toEqual(['基本', '背景', '本文', '年表', '変化', 'うまくいった理由', '連携', '出典と画像'])
    expect(
      told({ ...withRow('outcomes', { statement: {} }), ...withRow('pathways', { statement: {}, to: {} }), ...withRow('keyFigures', { unit: {} }) }),
    ).toEqual([
      ['変化 1行目「内容」', 'Changes, row 1, Statement'],
      ['変化・つながり 1行目「内容」', 'Changes, Pathways, row 1, Statement'],
      ['変化・数字 1行目「単位」', 'Changes, Figures, row 1, Unit'],
      ['変化・つながり 1行目「結果」', 'Changes, Pathways, row 1, To'],
    ])
    expect(told({ slug: '', ...withRow('challenges', { text: {} }), ...withRow('timeline', { period: {} }), ...withRow('factors', { evidence: {} }) })).toEqual(
      [
        ['背景・地域の課題 1行目「課題」', 'Background, Challenges, row 1, Challenge'],
        ['取り組み年表 1行目「時期」', 'Timeline, row 1, Period'],
        ['うまくいった理由 1行目「根拠」', 'Why it worked, row 1, Evidence'],
        ['「URL用の名前」', 'Slug'],
      ],
    )
  })
})

describe('a collection that readers see', () => {
  test('cannot be made without saying what publishing needs of it: the product would not start', () => {
    const fields = [
      { name: 'title', type: 'text' as const },
      { name: 'rows', type: 'array' as const, fields: [{ name: 'words', type: 'text' as const }] },
    ]
    expect(() => draftedCollection({ slug: 'pages', filters: [], fields })).toThrow(/"pages".*what publishing needs/)
  })
})

describe('a role', () => {
  test('is one of four, and nobody else has any right', () => {
    expect(['author', 'reviewer', 'publisher', 'admin'].map((role) => [roleOf({ role }), mayPublish({ role }), isAdmin({ role })])).toEqual([
      ['author', false, false],
      ['reviewer', false, false],
      ['publisher', true, false],
      ['admin', true, true],
    ])
    for (const stranger of [null, undefined, {}, { role: 'Admin' }, { role: ['admin'] }, 'admin'])
      expect([roleOf(stranger), mayPublish(stranger), isAdmin(stranger)]).toEqual([null, false, false])
  })
})
