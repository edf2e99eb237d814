import type { UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { label } from '@/src/fields/labels'
import { rows } from '@/src/fields/rows'

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
    bilingual({
      name: 'limits',
      label: label('限界と条件', 'Limits and conditions'),
      kind: 'textarea',
      searched: 'limits',
      hasGuide: true,
      hint: label(
        'うまくいかなかったこと、ほかの地域で行うときに必要なこと。読む人がいちばん知りたいことです。資料にあることだけを書きます。',
        'What did not work, and what another place would need: what readers most want to know. Only what the source says.',
      ),
    }),
  ],
}
