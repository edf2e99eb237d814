import type { Field, FieldAccess } from 'payload'

import { mayPublish } from '@/src/editorial/access/roles'
import { label } from '@/src/fields/labels'

/** What everybody is offered is for those to say who publish; the system itself (content files) brings what it likes. */
const byPublishers: FieldAccess = ({ req }) => mayPublish(req.user)
const access = { create: byPublishers, update: byPublishers }

/**
 * An entry that is used no more: it is offered no longer, and stays where it is used, for readers too. A collection that has
 * these fields is one whose entries can be retired and merged (`isTermCollection`).
 */
export const retiredFields: readonly Field[] = [
  {
    name: 'retired',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: label('今後は使わない', 'Retired'),
    access,
    hooks: { beforeDuplicate: [() => false] },
    admin: {
      position: 'sidebar',
      description: label(
        'これから書く記録の選択肢に出なくなります。すでに使っている記録には残り、読者にも表示されます。',
        'No longer offered for what is written from now on. It stays where it is used, for readers too.',
      ),
      components: { Cell: '/src/admin/terms/retired-cell#RetiredCell' },
    },
  },
  {
    name: 'retiredReason',
    type: 'text',
    label: label('使わない理由', 'Why it is retired'),
    access,
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      condition: (data) => data?.retired === true,
      description: label('職員だけが見ます。空でもかまいません。', 'For staff only. May be empty.'),
    },
  },
]

/** Whether the entries of a collection can be retired and merged: it has `retiredFields`. */
export function isTermCollection({ fields }: { readonly fields: readonly object[] }): boolean {
  return fields.some((field) => 'name' in field && field.name === 'retired')
}
