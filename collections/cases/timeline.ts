import type { UnnamedTab } from 'payload'

import { bilingual } from '../../src/fields/bilingual'
import { evidenceField } from '../../src/fields/evidence'
import { label } from '../../src/fields/labels'
import { trackOptions } from '../../src/fields/options'
import { periodField } from '../../src/fields/period'
import { rows } from './rows'

export const timelineTab: UnnamedTab = {
  label: label('年表', 'Timeline'),
  fields: [
    rows({
      name: 'timeline', label: label('取り組み年表', 'Timeline'), row: label('出来事', 'Event'), title: ['period.text', 'title.ja'],
      fields: [
        {
          name: 'track', type: 'select', options: trackOptions, defaultValue: 'local', label: label('種類', 'Track'),
          admin: { description: label('地域が自分で行ったことか、JICAと行ったことか、背景となる社会の動きか。', "The region's own work, work with JICA, or what happened around it.") },
        },
        periodField(),
        bilingual({ name: 'title', label: label('出来事', 'Event') }),
        bilingual({ name: 'note', label: label('補足', 'Note'), kind: 'textarea' }),
        {
          type: 'row',
          fields: [
            { name: 'programme', type: 'relationship', relationTo: 'programmes', label: label('事業', 'Programme'), admin: { width: '70%' } },
            { name: 'phase', type: 'number', min: 1, max: 9, label: label('フェーズ', 'Phase'), admin: { width: '30%', step: 1 } },
          ],
        },
        { name: 'countries', type: 'relationship', relationTo: 'countries', hasMany: true, label: label('国', 'Countries') },
        { name: 'organisations', type: 'relationship', relationTo: 'organisations', hasMany: true, label: label('組織', 'Organisations') },
        evidenceField(),
      ],
    }),
  ],
}
