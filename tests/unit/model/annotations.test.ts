/** A record is described once: what its fields say of themselves reaches the guard, readiness, gaps, differences and search. */
import type { Field, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { flattenAllFields } from 'payload/shared'
import { describe, expect, test } from 'vitest'

import { describeFault } from '@/src/editorial/faults/faults'
import { needFaults } from '@/src/editorial/publish-guard/need-faults'
import { readinessOf } from '@/src/editorial/publish-guard/readiness'
import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { label } from '@/src/fields/labels'
import { periodField } from '@/src/fields/period'
import { rows } from '@/src/fields/rows'
import { slugFields } from '@/src/fields/slug'
import { formatAddress, pathOf } from '@/src/model/addresses'
import { isCited, needs, oneValue, rowName } from '@/src/model/annotations'
import { differences } from '@/src/model/changes/differences'
import { recordFields, tabsOf } from '@/src/model/fields'
import { rowsOf } from '@/src/model/reading'
import { searchedTexts } from '@/src/model/searched-texts'
import { translationOf } from '@/src/model/translation'
import { walk } from '@/src/model/walk'
import { formOf } from '@/tests/fixtures/forms'
import { searchedTexts as searchedInTests } from '@/tests/fixtures/searched-texts'

/** A collection with every kind of field that the product's collections have. */
function collectionWith(more: Field[] = []): SanitizedCollectionConfig {
  const fields: Field[] = [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('基本', 'Basics'),
          fields: [
            bilingual({ name: 'title', label: label('題名', 'Title'), needed: true, searched: 'title' }),
            bilingual({ name: 'body', label: label('本文', 'Text'), kind: 'richText', needed: true, searched: 'narrative' }),
            {
              type: 'row',
              fields: [
                { name: 'number', type: 'text', label: label('番号', 'Number'), custom: needs('filled') },
                { name: 'tier', type: 'select', options: ['model', 'longlist'], label: label('区分', 'Tier'), custom: needs('filled') },
              ],
            },
            { name: 'places', type: 'relationship', relationTo: 'places', hasMany: true, label: label('地域', 'Places'), custom: needs('filled') },
            { name: 'survey', type: 'relationship', relationTo: 'surveys', label: label('調査', 'Survey'), custom: needs('related') },
            { name: 'picture', type: 'upload', relationTo: 'media', label: label('画像', 'Image') },
            { name: 'isKnown', type: 'checkbox', label: label('知られている', 'Known') },
            { name: 'opened', type: 'date', label: label('開いた日', 'Opened') },
          ],
        },
        {
          label: label('年表', 'Timeline'),
          fields: [
            rows({
              name: 'timeline',
              label: label('取り組み年表', 'Timeline'),
              row: label('出来事', 'Event'),
              title: ['title.ja'],
              needed: 'always',
              isCited: true,
              fields: [
                periodField({ needed: true }),
                bilingual({ name: 'title', label: label('出来事（何があったか）', 'Event (what happened)'), needed: true, searched: 'event' }),
                { name: 'phase', type: 'number', label: label('フェーズ', 'Phase') },
                {
                  name: 'ends',
                  type: 'group',
                  label: label('結果', 'End'),
                  admin: { custom: oneValue },
                  fields: [{ name: 'event', type: 'text', admin: { custom: rowName } }],
                },
                rows({
                  name: 'voices',
                  label: label('声', 'Voices'),
                  row: label('声', 'Voice'),
                  title: ['text.ja'],
                  fields: [bilingual({ name: 'text', label: label('声', 'Voice') })],
                }),
                evidenceField(),
                ...more,
              ],
            }),
          ],
        },
      ],
    },
    ...slugFields(),
  ]
  return { slug: 'pages', fields, flattenedFields: flattenAllFields({ fields }) } as unknown as SanitizedCollectionConfig
}

const text = (words: string) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] } })
const whole = {
  id: 7,
  slug: 'east-town',
  title: { ja: '題名', en: 'Title' },
  body: { ja: text('本文'), en: text('Text') },
  number: '01',
  tier: 'model',
  places: [1],
  survey: 1,
  timeline: [
    {
      id: 'a',
      period: { text: '1996' },
      title: { ja: '始まる', en: 'It begins' },
      voices: [{ id: 'v', text: { ja: '声', en: 'Voice' } }],
      evidence: { source: 1, locator: '第1章', level: 'stated' },
    },
  ],
}
const withRow = (changes: object) => ({ ...whole, timeline: [{ ...whole.timeline[0], ...changes }] })
const gapsIn = (collection: SanitizedCollectionConfig, record: unknown): string[] =>
  translationOf(collection.flattenedFields, record).missing.map((steps) => formatAddress({ collection: 'pages', record: '7', steps }))
const changedIn = (collection: SanitizedCollectionConfig, after: unknown): string[] =>
  differences({ collection: 'pages', record: '7' }, { base: whole, mine: after, theirs: whole }, recordFields(collection.fields)).map(({ key }) => key)

/** A request that finds whatever it asks for by its id, and nothing else. */
const req = {
  user: null,
  i18n: { language: 'ja' },
  context: {},
  payload: {
    db: { defaultIDType: 'number' },
    collections: {},
    find: ({ where }: { where: unknown }) =>
      Promise.resolve({
        docs: rowsOf(where, 'and')
          .flatMap((one) => rowsOf(one, 'id.in'))
          .map((id) => ({ id })),
      }),
  },
} as unknown as PayloadRequest

describe('a collection with every kind of field', () => {
  const collection = collectionWith()

  test('lacks what its fields ask for, in the order of the form, with tab, list and row', () => {
    expect(needFaults(collection, whole)).toEqual([])
    const empty = needFaults(collection, { timeline: [{}] })
    expect(empty.map(({ path }) => path)).toEqual([
      'title.ja',
      'body.ja',
      'number',
      'tier',
      'places',
      'survey',
      'timeline.0.period.text',
      'timeline.0.title.ja',
      'timeline.0.evidence.source',
      'slug',
    ])
    expect(empty.map((fault) => describeFault(fault, 'ja').split('：')[0]).slice(6, 9)).toEqual([
      '取り組み年表 1行目「時期」',
      '取り組み年表 1行目「出来事」',
      '取り組み年表 1行目「根拠」',
    ])
    expect(needFaults(collection, { ...whole, timeline: [] }).map(({ path, tab }) => [path, tab?.ja])).toEqual([['timeline', '年表']])
  })

  test('is told the same by readiness, with its tabs and how far it is translated', async () => {
    const values = withRow({ title: { ja: '', en: '' }, voices: [{ id: 'v', text: { ja: '声', en: '' } }] })
    const { tabs, faults, english } = await readinessOf(collection, null, values, req)
    expect(tabs).toEqual(['基本', '年表'])
    expect(faults.map(({ path, tab }) => [path, tab])).toEqual([['timeline.0.title.ja', '年表']])
    expect(english).toEqual({ written: 3, missing: 1, stale: 0 })
  })

  test('lacks English where Japanese is written and English is not, in rows of rows and rich texts too', () => {
    expect(gapsIn(collection, whole)).toEqual([])
    const half = {
      ...withRow({
        title: { ja: '始まる' },
        voices: [
          { id: 'v', text: { ja: '声', en: ' ' } },
          { id: 'w', text: { en: 'Only English' } },
        ],
      }),
      body: { ja: text('本文'), en: text('') },
    }
    expect(gapsIn(collection, half)).toEqual(['pages/7#body.en', 'pages/7#timeline[a].title.en', 'pages/7#timeline[a].voices[v].text.en'])
    for (const empty of [{}, null, { title: { ja: '', en: '' }, timeline: [] }])
      expect(translationOf(collection.flattenedFields, empty)).toEqual({ written: 0, missing: [] })
  })

  test('is compared value by value, rows by their ids, and a group that is one value as a whole', () => {
    expect(changedIn(collection, { ...withRow({ voices: [{ id: 'v', text: { ja: '別の声', en: 'Voice' } }], ends: { event: 'a' } }), isKnown: true })).toEqual([
      'pages/7#isKnown',
      'pages/7#timeline[a].ends',
      'pages/7#timeline[a].voices[v].text.ja',
    ])
  })

  test('has one address for each value, which leads back to where it stands', () => {
    walk(collection.flattenedFields, whole, ({ steps, path, value }) => {
      if (value !== undefined) expect([path, pathOf({ steps }, whole)]).toEqual([path, path])
    })
  })

  test('says in which texts the search looks', () => {
    expect(searchedTexts(collection.flattenedFields)).toEqual([
      { list: null, path: 'title', kind: 'title' },
      { list: null, path: 'body', kind: 'narrative' },
      { list: 'timeline', path: 'title', kind: 'event' },
    ])
  })
})

test('a new text of a row is known to guard, readiness, gaps, differences and search by its one line in the collection', async () => {
  const collection = collectionWith([bilingual({ name: 'lesson', label: label('学んだこと', 'Lesson'), needed: true, searched: 'event' })])
  expect(needFaults(collection, whole).map((fault) => describeFault(fault, 'ja'))).toEqual(['取り組み年表 1行目「学んだこと」：日本語を入力してください。'])
  expect((await readinessOf(collection, null, whole, req)).faults.map(({ path }) => path)).toEqual(['timeline.0.lesson.ja'])
  const written = withRow({ lesson: { ja: '続ける', en: '' } })
  expect(needFaults(collection, written)).toEqual([])
  expect(gapsIn(collection, written)).toEqual(['pages/7#timeline[a].lesson.en'])
  expect(changedIn(collection, written)).toEqual(['pages/7#timeline[a].lesson.ja'])
  expect(searchedTexts(collection.flattenedFields)).toContainEqual({ list: 'timeline', path: 'lesson', kind: 'event' })
})

describe('the form of a case', () => {
  test('says what the search looks into', async () => {
    expect(searchedTexts((await formOf('cases')).flattenedFields)).toEqual(searchedInTests)
  })
  test('has its tabs in the order in which one learns about a case', async () => {
    expect(tabsOf((await formOf('cases')).fields).map(({ ja }) => ja)).toEqual([
      '基本',
      '背景',
      '本文',
      '年表',
      '変化',
      'うまくいった理由',
      '連携',
      '出典と画像',
    ])
  })
  test('says of every list whose rows have an anchor on the page that it can be cited', async () => {
    const { flattenedFields } = await formOf('cases')
    expect(flattenedFields.filter(isCited).map(({ name }) => name)).toEqual([
      'challenges',
      'resources',
      'sections',
      'limits',
      'timeline',
      'undated',
      'outcomes',
      'pathways',
      'keyFigures',
      'factors',
      'actors',
      'images',
    ])
  })
})
