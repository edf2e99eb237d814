import { draftedCollection } from '@/src/editorial/drafted-collection'
import { referenceEndpoints } from '@/src/editorial/reference/endpoints'
import { retiredFields } from '@/src/editorial/terms/retired-fields'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { omitIfEmpty } from '@/src/fields/omit-if-empty'
import { countryRegionOptions } from '@/src/fields/options'
import { termFields } from '@/src/fields/term'
import { needs } from '@/src/model/annotations'
import { groups } from './groups'

/** Partner countries. The slug is the country code in lower case. */
export const Countries = draftedCollection({
  slug: 'countries',
  labels: { singular: label('国', 'Country'), plural: label('国', 'Countries') },
  filters: ['region'],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'code', 'region', '_status', 'retired'], group: groups.vocabularies },
  defaultSort: 'code',
  endpoints: referenceEndpoints,
  fields: [
    listTitle('name'),
    ...termFields(),
    ...retiredFields,
    {
      name: 'code',
      type: 'text',
      custom: needs('filled'),
      unique: true,
      label: label('国コード（ISO 3166-1）', 'Country code (ISO 3166-1)'),
      validate: (value: unknown) => !value || /^[A-Z]{2}$/.test(String(value)) || '半角の大文字2文字です（例：MW）。 / Two capital letters, such as MW.',
      hooks: { beforeChange: [omitIfEmpty], beforeDuplicate: [() => null] },
    },
    { name: 'region', type: 'select', custom: needs('filled'), options: countryRegionOptions, label: label('地域', 'Region') },
  ],
})
