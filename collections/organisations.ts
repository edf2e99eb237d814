import { draftedCollection } from '@/src/editorial/drafted-collection'
import { retiredFields } from '@/src/editorial/terms/retired-fields'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { organisationKindOptions } from '@/src/fields/options'
import { termFields } from '@/src/fields/term'
import { needs } from '@/src/model/annotations'
import { groups } from './groups'

/** Who takes part: local governments, associations, companies, schools, residents' groups, JICA and others. */
export const Organisations = draftedCollection({
  slug: 'organisations',
  labels: { singular: label('組織', 'Organisation'), plural: label('組織', 'Organisations') },
  filters: ['kind'],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'kind', '_status', 'retired'], group: groups.vocabularies },
  defaultSort: 'listTitle',
  fields: [
    listTitle('name'),
    ...termFields(),
    ...retiredFields,
    { name: 'kind', type: 'select', custom: needs('filled'), options: organisationKindOptions, label: label('種類', 'Kind') },
    {
      name: 'englishNameIsOfficial',
      type: 'checkbox',
      defaultValue: false,
      label: label('英語名は公式のもの', 'The English name is official'),
      admin: { description: label('そうでないときは「本サイトによる訳」と表示します。', 'Otherwise it is shown as a translation by this site.') },
    },
  ],
})
