import type { UnnamedTab } from 'payload'

import { bilingual } from '../../src/fields/bilingual'
import { label } from '../../src/fields/labels'
import { perspectiveOptions, studyOptions, tierOptions } from '../../src/fields/options'
import { periodField } from '../../src/fields/period'
import { namesInList } from '../../src/fields/relation-list'

export const basicsTab: UnnamedTab = {
  label: label('基本', 'Basics'),
  fields: [
    bilingual({ name: 'title', label: label('題名', 'Title') }),
    bilingual({ name: 'subtitle', label: label('副題', 'Subtitle') }),
    bilingual({
      name: 'summary', label: label('概要', 'Summary'), kind: 'textarea',
      hint: label('一覧で最初に読まれます。どこで、誰が、何をして、何が変わったかを2〜4文で書きます。', 'Read first in lists: where, who, what they did and what changed, in two to four sentences.'),
    }),
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: label('番号', 'Number'), admin: { width: '20%', description: label('調査の中での番号（例：01）', 'Number in the survey, such as 01') } },
        { name: 'tier', type: 'select', options: tierOptions, defaultValue: 'model', label: label('区分', 'Tier'), admin: { width: '30%' } },
        { name: 'survey', type: 'relationship', relationTo: 'surveys', label: label('調査', 'Survey'), admin: { ...namesInList, width: '50%' } },
      ],
    },
    { name: 'places', type: 'relationship', relationTo: 'places', hasMany: true, label: label('地域', 'Places'), admin: { ...namesInList } },
    {
      name: 'perspective', type: 'select', options: perspectiveOptions, label: label('分類の視点', 'Perspective'),
      admin: { description: label('資料に書かれているときだけ選びます。', 'Only where the source says so.') },
    },
    {
      name: 'study',
      type: 'group',
      label: label('調査の方法', 'How it was studied'),
      fields: [
        { name: 'kind', type: 'select', options: studyOptions, defaultValue: 'interview', label: label('方法', 'Kind') },
        bilingual({ name: 'note', label: label('補足', 'Note'), kind: 'textarea' }),
        periodField({ name: 'date', label: label('調査の時期', 'Date of the study') }),
      ],
    },
  ],
}
