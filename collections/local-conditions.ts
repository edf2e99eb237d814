import { draftedCollection } from '@/src/editorial/drafted-collection'
import { retiredFields } from '@/src/editorial/terms/retired-fields'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { conditionKindOptions } from '@/src/fields/options'
import { orderField, termFields } from '@/src/fields/term'
import { needs } from '@/src/model/annotations'
import { groups } from './groups'

/** What a place lacks or has: the words in which the cases' challenges and resources are grouped, and places compared. */
export const LocalConditions = draftedCollection({
  slug: 'local-conditions',
  labels: { singular: label('地域の条件', 'Local condition'), plural: label('地域の条件（課題・資源）', 'Local conditions') },
  filters: ['kind'],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'kind', 'order', '_status', 'retired'], group: groups.vocabularies },
  defaultSort: 'order',
  fields: [
    listTitle('name'),
    ...termFields({ defined: true }),
    ...retiredFields,
    { name: 'kind', type: 'select', custom: needs('filled'), options: conditionKindOptions, label: label('種類', 'Kind') },
    orderField,
  ],
})
