import type { UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { label } from '@/src/fields/labels'
import { limitKindOptions } from '@/src/fields/options'
import { rows } from '@/src/fields/rows'
import { rowName } from '@/src/model/annotations'

export const narrativeTab: UnnamedTab = {
  label: label('本文', 'Narrative'),
  fields: [
    rows({
      name: 'sections',
      label: label('本文', 'Narrative'),
      row: label('節', 'Section'),
      title: ['heading.ja'],
      isCited: true,
      hint: label(
        '資料がなくても学べるように、自分の言葉で書きます。資料の文をそのまま写さないでください。',
        'Write in your own words, so that a reader can learn without the source. Do not copy its sentences.',
      ),
      fields: [
        bilingual({ name: 'heading', label: label('見出し', 'Heading'), needed: true, searched: 'narrative' }),
        bilingual({ name: 'body', label: label('本文', 'Text'), kind: 'richText', needed: true, searched: 'narrative' }),
      ],
    }),
    rows({
      name: 'limits',
      label: label('限界と条件', 'Limits and conditions'),
      row: label('限界', 'Limit'),
      tag: 'kind',
      title: ['statement.ja'],
      isCited: true,
      hint: label(
        'うまくいかなかったこと、ほかの地域で行うときに必要なことを、一行に一つ、重いものから順に書きます。いちばん上の行は、事例のページの始めにも出ます。資料にあることだけを書きます。',
        'What did not work, and what another place would need: one in each row, the weightiest first. The first row also stands at the top of the page. Only what the source says.',
      ),
      fields: [
        bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea', needed: true, searched: 'limits' }),
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              options: limitKindOptions,
              label: label('種類', 'Kind'),
              admin: { width: '40%', description: label('読んで選びます。迷うときは空のままにします。', 'Choose it by reading; leave it empty in doubt.') },
            },
            {
              name: 'answeredBy',
              type: 'text',
              label: label('これに応えた理由か出来事', 'Reason or event that answered it'),
              admin: {
                width: '60%',
                custom: rowName,
                description: label('資料がそう書いているときだけ選びます。', 'Only where the source says so.'),
                components: { Field: { path: '/src/admin/row-picker/row-picker#RowPicker', clientProps: { lists: ['factors', 'timeline'] } } },
              },
            },
          ],
        },
        evidenceField(),
      ],
    }),
  ],
}
