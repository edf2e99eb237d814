import type { UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { namedWithGuide, withGuide } from '@/src/fields/guide'
import { label, namesInList } from '@/src/fields/labels'
import { headlineLimits } from '@/src/fields/length'
import { perspectiveOptions, studyOptions, tierOptions } from '@/src/fields/options'
import { periodField } from '@/src/fields/period'
import { aside, needs } from '@/src/model/annotations'

const openingParts = [
  ['lacked', label('困っていたこと', 'What was lacking')],
  ['did', label('したこと', 'What they did')],
  ['changed', label('変化', 'What changed')],
] as const

export const basicsTab: UnnamedTab = {
  label: label('基本', 'Basics'),
  fields: [
    bilingual({ name: 'title', label: label('題名', 'Title'), needed: true, searched: 'title', hasGuide: true }),
    bilingual({
      name: 'headline',
      label: label('見出し', 'Headline'),
      searched: 'title',
      most: headlineLimits,
      hasGuide: true,
      hint: label(
        '一覧やページの先頭に、地域の名前に続けて出ます。地域の名前は書かず、日本語は28字まで、英語は59字までで書きます。空のときは題名が出ます。',
        'Stands after the name of the place in lists and at the top of the page. Leave the place out; at most 28 characters in Japanese and 59 in English. The title stands in while it is empty.',
      ),
    }),
    bilingual({ name: 'subtitle', label: label('副題', 'Subtitle'), searched: 'title', hasGuide: true }),
    bilingual({
      name: 'summary',
      label: label('概要', 'Summary'),
      kind: 'textarea',
      needed: true,
      searched: 'summary',
      hasGuide: true,
      hint: label(
        '一覧で最初に読まれます。どこで、誰が、何をして、何が変わったかを2〜4文で書きます。',
        'Read first in lists: where, who, what they did and what changed, in two to four sentences.',
      ),
    }),
    {
      name: 'opening',
      type: 'group',
      label: label('はじめの三文', 'The opening'),
      admin: {
        description: label(
          '事例のページのいちばん上に出る三つの短い文です。空のところには、地域の課題・取り組み・変化の行から作った文が出ます。',
          'Three short sentences at the top of the page. Where one is empty, it is made from the rows: challenges, timeline, changes.',
        ),
      },
      fields: openingParts.map(([name, text]) => bilingual({ name, label: text, kind: 'textarea', searched: 'summary', isAside: true, hasGuide: true })),
    },
    {
      name: 'plainJapanese',
      type: 'textarea',
      custom: aside,
      label: label('やさしい日本語', 'Plain Japanese'),
      admin: {
        ...withGuide,
        rows: 4,
        description: label(
          'はじめの三文を、日本語を学んでいる人や子どもにも分かる言葉で書きます。一文を短くし、漢字には（　）で読みを付けます。空のあいだは、読者には何も出ません。',
          'The opening in words that learners and children understand: short sentences, readings in brackets after kanji. While it is empty, readers see nothing of it.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          custom: needs('filled'),
          label: label('番号', 'Number'),
          hooks: { beforeDuplicate: [() => null] },
          admin: { width: '20%', description: label('調査の中での番号（例：01）', 'Number in the survey, such as 01') },
        },
        {
          name: 'tier',
          type: 'select',
          custom: needs('filled'),
          options: tierOptions,
          defaultValue: 'model',
          label: label('区分', 'Tier'),
          admin: { width: '30%' },
        },
        {
          name: 'survey',
          type: 'relationship',
          custom: needs('related'),
          relationTo: 'surveys',
          label: label('調査', 'Survey'),
          admin: { ...namesInList, width: '50%' },
        },
      ],
    },
    {
      name: 'places',
      type: 'relationship',
      custom: needs('filled'),
      relationTo: 'places',
      hasMany: true,
      label: label('地域', 'Places'),
      admin: { ...namedWithGuide },
    },
    {
      name: 'perspective',
      type: 'select',
      options: perspectiveOptions,
      label: label('分類の視点', 'Perspective'),
      admin: { ...withGuide, description: label('資料に書かれているときだけ選びます。', 'Only where the source says so.') },
    },
    {
      name: 'study',
      type: 'group',
      label: label('調査の方法', 'How it was studied'),
      admin: { ...withGuide },
      fields: [
        { name: 'kind', type: 'select', custom: needs('filled'), options: studyOptions, defaultValue: 'interview', label: label('方法', 'Kind') },
        bilingual({ name: 'note', label: label('補足', 'Note'), kind: 'textarea', searched: 'study', isAside: true }),
        periodField({ name: 'date', label: label('調査の時期', 'Date of the study') }),
      ],
    },
  ],
}
