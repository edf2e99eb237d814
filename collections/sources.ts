import { draftedCollection } from '@/src/editorial/drafted-collection'
import { retiredFields } from '@/src/editorial/terms/retired-fields'
import { bilingual } from '@/src/fields/bilingual'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { periodField } from '@/src/fields/period'
import { termFields } from '@/src/fields/term'
import { isSafeLink } from '@/src/rich-text/links'
import { groups } from './groups'

/** Reports and documents that statements come from. */
export const Sources = draftedCollection({
  slug: 'sources',
  labels: { singular: label('出典', 'Source'), plural: label('出典', 'Sources') },
  filters: [],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', '_status', 'retired'], group: groups.survey },
  fields: [
    listTitle('name'),
    ...termFields(),
    ...retiredFields,
    bilingual({ name: 'publisher', label: label('発行者', 'Publisher'), needed: true }),
    periodField({ name: 'published', label: label('発行時期', 'Published') }),
    {
      name: 'url',
      type: 'text',
      label: label('アドレス', 'Address'),
      validate: (value: unknown) => !value || isSafeLink(value) || 'https:// で始まるアドレスを入力してください。 / Give an address that begins with https://.',
    },
    bilingual({ name: 'licence', label: label('利用条件', 'Licence'), kind: 'textarea' }),
  ],
})
