import { draftedCollection } from '@/src/editorial/drafted-collection'
import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { label, namesInList } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { pictureOptions } from '@/src/fields/options'
import { periodField } from '@/src/fields/period'
import { rows } from '@/src/fields/rows'
import { termFields } from '@/src/fields/term'
import { needs } from '@/src/model/annotations'
import { groups } from './groups'

/** A survey that cases come from. Its sizes are what coverage ("19 of 52") is counted against. */
export const Surveys = draftedCollection({
  slug: 'surveys',
  labels: { singular: label('調査', 'Survey'), plural: label('調査', 'Surveys') },
  filters: [],
  admin: { useAsTitle: 'listTitle', group: groups.survey },
  fields: [
    listTitle('name'),
    ...termFields({ defined: true }),
    periodField({ name: 'years', label: label('実施時期', 'Years') }),
    {
      type: 'row',
      fields: [
        {
          name: 'longListSize',
          type: 'number',
          custom: needs('filled'),
          min: 0,
          label: label('ロングリストの件数', 'Size of the long list'),
          admin: { width: '50%' },
        },
        { name: 'modelCases', type: 'number', custom: needs('filled'), min: 0, label: label('モデル事例の件数', 'Model cases'), admin: { width: '50%' } },
      ],
    },
    rows({
      name: 'perspectives',
      label: label('分類の視点', 'Perspectives'),
      row: label('視点', 'Perspective'),
      title: ['key', 'name.ja'],
      fields: [{ name: 'key', type: 'text', label: label('番号', 'Number') }, bilingual({ name: 'name', label: label('名称', 'Name') })],
    }),
    rows({
      name: 'framework',
      label: label('調査枠組み（図1）', 'Framework (figure 1)'),
      row: label('枠', 'Part'),
      title: ['heading.ja'],
      fields: [
        { name: 'key', type: 'text', label: label('識別名', 'Key') },
        bilingual({ name: 'heading', label: label('見出し', 'Heading') }),
        rows({
          name: 'items',
          label: label('項目', 'Items'),
          row: label('項目', 'Item'),
          title: ['text.ja'],
          fields: [bilingual({ name: 'text', label: label('項目', 'Item') })],
        }),
      ],
    }),
    rows({
      name: 'findings',
      label: label('調査でわかったこと', 'What the survey found'),
      row: label('まとまり', 'Part'),
      title: ['heading.ja'],
      hint: label(
        '「調査でわかったこと」のページになります。一文ごとに、資料のどこにあるかを書きます。',
        'Makes the page of that name. Each sentence says where in the source it stands.',
      ),
      fields: [
        bilingual({ name: 'heading', label: label('見出し', 'Heading'), needed: true }),
        rows({
          name: 'statements',
          label: label('わかったこと', 'Findings'),
          row: label('わかったこと', 'Finding'),
          title: ['statement.ja'],
          fields: [
            bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea', needed: true }),
            evidenceField(),
            {
              type: 'row',
              fields: [
                { name: 'picture', type: 'select', options: pictureOptions, label: label('それが見えるページ', 'Page that shows it'), admin: { width: '50%' } },
                {
                  name: 'statistic',
                  type: 'relationship',
                  relationTo: 'statistics',
                  label: label('それが見える統計', 'Series that shows it'),
                  admin: { ...namesInList, width: '50%' },
                },
              ],
            },
          ],
        }),
      ],
    }),
  ],
})
