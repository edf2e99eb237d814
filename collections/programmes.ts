import { draftedCollection } from '@/src/editorial/drafted-collection'
import { retiredFields } from '@/src/editorial/terms/retired-fields'
import { label, namesInList } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { operatorOptions } from '@/src/fields/options'
import { orderField, termFields } from '@/src/fields/term'
import { needs, parent } from '@/src/model/annotations'
import { groups } from './groups'

/** JICA's programmes and those of other bodies. A kind of a programme points to it. */
export const Programmes = draftedCollection({
  slug: 'programmes',
  labels: { singular: label('事業', 'Programme'), plural: label('事業', 'Programmes') },
  filters: ['operator', 'parent'],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'operator', 'parent', '_status', 'retired'], group: groups.vocabularies },
  defaultSort: 'order',
  fields: [
    listTitle('name'),
    ...termFields({ defined: true }),
    ...retiredFields,
    { name: 'parent', type: 'relationship', relationTo: 'programmes', custom: parent, label: label('上位の事業', 'Kind of'), admin: { ...namesInList } },
    { name: 'operator', type: 'select', custom: needs('filled'), options: operatorOptions, defaultValue: 'jica', label: label('実施者', 'Operator') },
    orderField,
  ],
})
