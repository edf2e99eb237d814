import { draftedCollection } from '../src/editorial/drafted-collection'
import { bilingual } from '../src/fields/bilingual'
import { label } from '../src/fields/labels'
import { periodField } from '../src/fields/period'
import { listTitle, termFields } from '../src/fields/term'
import { groups } from './groups'

/** A survey that cases come from. Its sizes are what coverage ("19 of 52") is counted against. */
export const Surveys = draftedCollection({
  slug: 'surveys',
  labels: { singular: label('調査', 'Survey'), plural: label('調査', 'Surveys') },
  admin: { useAsTitle: 'listTitle', group: groups.survey },
  fields: [
    listTitle('name'),
    ...termFields(),
    periodField({ name: 'years', label: label('実施時期', 'Years') }),
    {
      type: 'row',
      fields: [
        { name: 'longListSize', type: 'number', min: 0, label: label('ロングリストの件数', 'Size of the long list'), admin: { width: '50%' } },
        { name: 'modelCases', type: 'number', min: 0, label: label('モデル事例の件数', 'Model cases'), admin: { width: '50%' } },
      ],
    },
    {
      name: 'perspectives', type: 'array', label: label('分類の視点', 'Perspectives'),
      admin: { initCollapsed: true, components: { RowLabel: { path: '/src/fields/row-label#RowLabel', clientProps: { parts: ['key', 'name.ja'] } } } },
      fields: [{ name: 'key', type: 'text', label: label('番号', 'Number') }, bilingual({ name: 'name', label: label('名称', 'Name') })],
    },
    {
      name: 'framework', type: 'array', label: label('調査枠組み（図1）', 'Framework (figure 1)'),
      admin: { initCollapsed: true, components: { RowLabel: { path: '/src/fields/row-label#RowLabel', clientProps: { parts: ['heading.ja'] } } } },
      fields: [
        { name: 'key', type: 'text', label: label('識別名', 'Key') },
        bilingual({ name: 'heading', label: label('見出し', 'Heading') }),
        { name: 'items', type: 'array', label: label('項目', 'Items'), fields: [bilingual({ name: 'text', label: label('項目', 'Item') })] },
      ],
    },
  ],
})
