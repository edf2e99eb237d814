import type { Field } from 'payload'

/** Who else has the record open, and what they saved meanwhile; above everything else. */
export const openWith: Field = { name: 'openWith', type: 'ui', admin: { components: { Field: '/src/admin/presence/open-with#OpenWith' }, disableListColumn: true, disableBulkEdit: true } }
