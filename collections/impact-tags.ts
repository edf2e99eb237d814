import { draftedCollection } from '@/src/editorial/drafted-collection'
import { retiredFields } from '@/src/editorial/terms/retired-fields'
import { label, namesInList } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { elementOptions, stageOptions } from '@/src/fields/options'
import { orderField, termFields } from '@/src/fields/term'
import { needs } from '@/src/model/annotations'
import { groups } from './groups'

/** What changed, in the report's own terms (figure 5). Its stage and elements place a case in the three circles. */
export const ImpactTags = draftedCollection({
  slug: 'impact-tags',
  labels: { singular: label('変化の種類', 'Kind of change'), plural: label('変化の種類', 'Kinds of change') },
  filters: ['stage', 'elements'],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'stage', 'elements', '_status', 'retired'], group: groups.vocabularies },
  defaultSort: 'order',
  fields: [
    listTitle('name'),
    ...termFields({ defined: true }),
    ...retiredFields,
    { name: 'stage', type: 'select', custom: needs('filled'), options: stageOptions, label: label('段階', 'Stage') },
    {
      name: 'elements',
      type: 'select',
      hasMany: true,
      options: elementOptions,
      label: label('地域活性化の要素', 'Elements'),
      admin: {
        description: label(
          '社会的・経済的という分け方は、報告書が便宜的に設けたものです。',
          'The split into social and economic is a convenience of the report.',
        ),
      },
    },
    {
      name: 'leadsTo',
      type: 'relationship',
      relationTo: 'impact-tags',
      hasMany: true,
      label: label('つながる先（図5の矢印）', 'Leads to (arrows of figure 5)'),
      admin: { ...namesInList },
    },
    orderField,
  ],
})
