import type { Field } from 'payload'

/** What people say about the record, its rows and its fields: a panel, and a button at each of them. */
export const commentsField: Field = {
  name: 'comments',
  type: 'ui',
  admin: { components: { Field: '/src/admin/comments/comments#Comments' }, disableListColumn: true, disableBulkEdit: true },
}
