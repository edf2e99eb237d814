import type { Field } from 'payload'

/** Who else has the record open, and what they saved meanwhile; above everything else. */
export const presenceNotice: Field = {
  name: 'presenceNotice',
  type: 'ui',
  admin: { components: { Field: '/src/admin/presence/presence-notice#PresenceNotice' }, disableListColumn: true, disableBulkEdit: true },
}
