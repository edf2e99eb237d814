import { draftedCollection } from '@/src/editorial/drafted-collection'
import { retiredFields } from '@/src/editorial/terms/retired-fields'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { orderField, termFields } from '@/src/fields/term'
import { groups } from './groups'

/** Why it worked. The types are this site's own classification of the factors that the cases name. */
export const PromotingFactors = draftedCollection({
  slug: 'promoting-factors',
  labels: { singular: label('うまくいった理由の種類', 'Kind of reason'), plural: label('うまくいった理由の種類', 'Kinds of reason') },
  filters: [],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'order', '_status', 'retired'], group: groups.vocabularies },
  defaultSort: 'order',
  fields: [listTitle('name'), ...termFields({ defined: true }), ...retiredFields, orderField],
})
