import type { Field } from 'payload'

import { label } from '@/src/fields/labels'

/** The state and the steps of the review, at the head of the form; in a list its column. */
export const reviewField: Field = {
  name: 'review',
  type: 'ui',
  label: label('状態', 'State'),
  admin: { components: { Field: '/src/admin/review/review-box#ReviewBox', Cell: '/src/admin/review/review-cell#ReviewCell' }, disableBulkEdit: true },
}
