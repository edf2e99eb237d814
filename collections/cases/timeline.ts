import type { Field, UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { withGuide } from '@/src/fields/guide'
import { label } from '@/src/fields/labels'
import { trackOptions, undatedTrackOptions } from '@/src/fields/options'
import { periodField } from '@/src/fields/period'
import { rows } from '@/src/fields/rows'
import { suggestedTerms } from '@/src/fields/suggestions'
import { needs } from '@/src/model/annotations'

const programme: Field = { name: 'programme', type: 'relationship', relationTo: 'programmes', label: label('事業', 'Programme'), admin: { ...withGuide } }
/** Whom it was done with. */
const partners = (): Field[] => [
  { name: 'countries', type: 'relationship', relationTo: 'countries', hasMany: true, label: label('国', 'Countries') },
  { name: 'organisations', type: 'relationship', relationTo: 'organisations', hasMany: true, label: label('組織', 'Organisations') },
]

export const timelineTab: UnnamedTab = {
  label: label('年表', 'Timeline'),
  fields: [
    suggestedTerms(['programmes', 'countries', 'organisations']),
    rows({
      name: 'timeline',
      label: label('取り組み年表', 'Timeline'),
      row: label('出来事', 'Event'),
      title: ['period.text', 'track', 'title.ja'],
      needed: 'studied',
      isCited: true,
      isChronology: true,
      fields: [
        {
          name: 'track',
          type: 'select',
          custom: needs('filled'),
          options: trackOptions,
          defaultValue: 'local',
          label: label('種類', 'Track'),
          admin: {
            description: label(
              '地域が自分で行ったことか、JICAと行ったことか、背景となる社会の動きか。',
              "The region's own work, work with JICA, or what happened around it.",
            ),
          },
        },
        periodField({ needed: true }),
        bilingual({ name: 'title', label: label('出来事', 'Event'), needed: true, searched: 'event' }),
        bilingual({ name: 'note', label: label('補足', 'Note'), kind: 'textarea', searched: 'event' }),
        {
          type: 'row',
          fields: [
            { ...programme, admin: { ...withGuide, width: '70%' } },
            { name: 'phase', type: 'number', min: 1, max: 9, label: label('フェーズ', 'Phase'), admin: { width: '30%', step: 1 } },
          ],
        },
        ...partners(),
        evidenceField(),
      ],
    }),
    rows({
      name: 'undated',
      label: label('年の書かれていない取り組み', 'Activities without a year'),
      row: label('取り組み', 'Activity'),
      title: ['title.ja'],
      isCited: true,
      isAside: true,
      hint: label(
        '資料に書かれているが、いつのことか分からない取り組みです。年表の図には入らず、数には入ります。',
        'What the source tells without saying when. It has no place on the axis, but it is counted.',
      ),
      fields: [
        { name: 'track', type: 'select', custom: needs('filled'), options: undatedTrackOptions, defaultValue: 'jica', label: label('種類', 'Track') },
        bilingual({ name: 'title', label: label('取り組み', 'Activity'), needed: true, searched: 'event' }),
        bilingual({ name: 'note', label: label('補足', 'Note'), kind: 'textarea', searched: 'event' }),
        { ...programme },
        ...partners(),
        evidenceField(),
      ],
    }),
  ],
}
