import type { GroupField } from 'payload'

import { asAbove, needs, oneValue } from '@/src/model/annotations'
import { withGuide } from './guide'
import { label, namesInList } from './labels'
import { evidenceOptions } from './options'

/** Where a statement comes from. Every statement on a public page has one; `optional` for what may be left out as a whole. */
export function evidenceField({ optional = false }: { optional?: boolean } = {}): GroupField {
  return {
    name: 'evidence',
    type: 'group',
    label: label('根拠', 'Evidence'),
    ...(!optional && { custom: needs('evidence') }),
    admin: {
      className: 'evidence',
      ...withGuide,
      custom: { ...oneValue, ...asAbove },
      description: label('どの資料のどこに書かれているかを入力します。', 'Which source says so, and where.'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'source', type: 'relationship', relationTo: 'sources', label: label('出典', 'Source'), admin: { ...namesInList, width: '34%' } },
          { name: 'locator', type: 'text', label: label('箇所（見出しかページ）', 'Section or page'), admin: { width: '40%' } },
          { name: 'level', type: 'select', options: evidenceOptions, defaultValue: 'stated', label: label('確かさの種類', 'Level'), admin: { width: '26%' } },
        ],
      },
    ],
  }
}
