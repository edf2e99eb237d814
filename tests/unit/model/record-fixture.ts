/** A record's fields with one of every kind, as Payload describes them, and the values that tests are made of. */
import { oneValue } from '@/src/model/annotations'
import { type FieldShape, recordFields } from '@/src/model/fields'

const both = (ja: string, en: string) => ({ ja, en })
const bilingual = (name: string, label: { ja: string; en: string }, type = 'text'): FieldShape => ({
  type: 'group',
  name,
  label,
  fields: [
    {
      type: 'row',
      fields: [
        { type, name: 'ja', label: both('日本語', 'Japanese') },
        { type, name: 'en', label: both('英語', 'English') },
      ],
    },
  ],
})

export const shapes: readonly FieldShape[] = [
  { type: 'text', name: 'listTitle', admin: { hidden: true } },
  { type: 'ui', name: 'readiness' },
  {
    type: 'tabs',
    tabs: [
      {
        label: both('基本', 'Basics'),
        fields: [
          bilingual('title', both('題名', 'Title')),
          bilingual('summary', both('概要', 'Summary'), 'textarea'),
          {
            type: 'row',
            fields: [
              { type: 'text', name: 'number', label: both('番号', 'Number') },
              { type: 'select', name: 'tier', label: both('区分', 'Tier'), options: [{ value: 'model', label: both('モデル', 'Model') }] },
            ],
          },
          { type: 'relationship', name: 'places', label: both('地域', 'Places'), relationTo: 'places', hasMany: true },
          { type: 'checkbox', name: 'isKnown', label: both('知られている', 'Known') },
        ],
      },
      {
        label: both('年表', 'Timeline'),
        fields: [
          { type: 'richText', name: 'body', label: both('本文', 'Text') },
          {
            type: 'array',
            name: 'timeline',
            label: both('取り組み年表', 'Timeline'),
            labels: { singular: both('出来事', 'Event') },
            admin: { custom: { title: ['period.text', 'title.ja'] } },
            fields: [
              {
                type: 'group',
                name: 'period',
                label: both('時期', 'Period'),
                fields: [
                  { type: 'text', name: 'text', label: both('時期', 'Period') },
                  { type: 'text', name: 'start', admin: { hidden: true } },
                ],
              },
              bilingual('title', both('出来事', 'Event')),
              { type: 'number', name: 'phase', label: both('フェーズ', 'Phase') },
              {
                type: 'group',
                name: 'evidence',
                label: both('根拠', 'Evidence'),
                admin: { custom: oneValue },
                fields: [
                  { type: 'relationship', name: 'source', relationTo: 'sources', label: both('出典', 'Source') },
                  { type: 'text', name: 'locator', label: both('箇所', 'Section') },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  { type: 'text', name: 'loadedVersion', virtual: true, admin: { hidden: true } },
]

export const fields = recordFields(shapes)
export const record = { collection: 'cases', record: '12' }

export const event = (id: string, ja: string, more: object = {}) => ({
  id,
  period: { text: '1996', start: '1996-01-01' },
  title: { ja, en: '' },
  phase: null,
  evidence: { source: 1, locator: '第1章' },
  ...more,
})
export const paragraph = (text: string) => ({ type: 'paragraph', version: 1, children: text ? [{ type: 'text', version: 1, text }] : [] })
export const tree = (...texts: string[]) => ({ root: { type: 'root', version: 1, children: texts.map(paragraph) } })

export const base = {
  id: 12,
  listTitle: '町',
  loadedVersion: '2026-11-28T01:00:00.000Z',
  updatedAt: '2026-11-28T01:00:00.000Z',
  _status: 'draft',
  title: { ja: '町の試み', en: 'A town' },
  summary: { ja: '町が動いた。人が来た。', en: '' },
  number: '01',
  tier: 'model',
  places: [3],
  isKnown: false,
  body: tree('一つ目。', '二つ目。'),
  timeline: [event('a', '始まる'), event('b', '続く'), event('c', '終わる')],
}
