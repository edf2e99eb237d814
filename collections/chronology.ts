import { draftedCollection } from '@/src/editorial/drafted-collection'
import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { chronologyTrackOptions } from '@/src/fields/options'
import { periodField } from '@/src/fields/period'
import { slugFields } from '@/src/fields/slug'
import { needs } from '@/src/model/annotations'
import { groups } from './groups'

/** Figure 2: the world and Japan, ODA and JICA within Japan, and the internationalisation of regions, year by year. */
export const Chronology = draftedCollection({
  slug: 'chronology',
  labels: { singular: label('年表の出来事', 'Chronology entry'), plural: label('年表（図2）', 'Chronology (figure 2)') },
  filters: ['track'],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'track', '_status'], group: groups.survey },
  fields: [
    listTitle('title'),
    bilingual({ name: 'title', label: label('出来事', 'Event'), needed: true }),
    { name: 'track', type: 'select', custom: needs('filled'), options: chronologyTrackOptions, label: label('種類', 'Track') },
    periodField({ needed: true }),
    bilingual({ name: 'note', label: label('補足', 'Note'), kind: 'textarea' }),
    evidenceField(),
    ...slugFields({ needed: false }),
  ],
})
