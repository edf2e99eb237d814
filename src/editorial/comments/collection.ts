import type { CollectionConfig } from 'payload'

import { staffOnly } from '@/src/editorial/access/access'
import { aboutRecord, person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'
import { commentEndpoints } from './endpoints'

/**
 * What people say about a record, a row or a field. The location is an address by row id (`src/model/addresses.ts`), so that a
 * comment follows a row that moves; the words it was about are kept beside it.
 */
export const Comments: CollectionConfig = writtenByProduct({
  slug: 'comments',
  labels: { singular: label('コメント', 'Comment'), plural: label('コメント', 'Comments') },
  admin: { useAsTitle: 'text', defaultColumns: ['text', 'recordTitle', 'address', 'personName', 'createdAt', 'resolvedName'] },
  access: { read: staffOnly },
  endpoints: commentEndpoints,
  fields: [
    ...aboutRecord,
    {
      name: 'address',
      type: 'text',
      label: label('場所', 'Place'),
      admin: { description: label('空は記録の全体', 'Empty for the whole record'), components: { Cell: '/src/admin/comments/location-cell#LocationCell' } },
    },
    { name: 'quote', type: 'textarea', label: label('その時の文章', 'The words at that time') },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: label('コメント', 'Comment'),
      admin: { components: { Cell: '/src/admin/comments/location-cell#SaidCell' } },
    },
    { name: 'suggestion', type: 'textarea', label: label('文案', 'Suggested wording') },
    // The first comment of the thread; empty for the first itself.
    { name: 'thread', type: 'text', index: true, admin: { hidden: true } },
    ...person('person', label('書いた人', 'Written by')),
    {
      name: 'origin',
      type: 'select',
      required: true,
      defaultValue: 'staff',
      label: label('どこから', 'From'),
      options: [
        { value: 'staff', label: label('職員', 'Staff') },
        { value: 'confirmation', label: label('掲載内容の確認', 'Confirmation') },
      ],
    },
    { name: 'confirmation', type: 'text', index: true, admin: { hidden: true } },
    // Ids of people, a line each.
    { name: 'mentions', type: 'textarea', admin: { hidden: true } },
    { name: 'takenAt', type: 'date', label: label('文案を取り入れた日時', 'Suggestion taken at') },
    { name: 'resolvedAt', type: 'date', index: true, label: label('済みにした日時', 'Resolved at') },
    ...person('resolved', label('済みにした人', 'Resolved by')),
  ],
})
