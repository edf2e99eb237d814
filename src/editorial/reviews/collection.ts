import type { CollectionConfig } from 'payload'

import { staffOnly } from '@/src/editorial/access/access'
import { aboutRecord, person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'
import { reviewLabels, reviewStates } from './states'

/**
 * Where the review of a record stands: one row for each record that was ever handed over. How it came there is in `events`.
 * `savedAt` is the state of the record that was handed over, approved or published alone (its `loadedVersion`): an edit after
 * that takes the approval away.
 */
export const Reviews: CollectionConfig = writtenByProduct({
  slug: 'reviews',
  labels: { singular: label('確認依頼', 'Review'), plural: label('確認依頼', 'Reviews') },
  admin: { useAsTitle: 'recordTitle', defaultColumns: ['recordTitle', 'state', 'askedName', 'askedOfName', 'askedAt', 'decidedName', 'decidedAt'] },
  access: { read: staffOnly },
  defaultSort: '-updatedAt',
  fields: [
    ...aboutRecord,
    { name: 'recordKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('状態', 'State'),
      options: reviewStates.map((value) => ({ value, label: reviewLabels[value] })),
    },
    { name: 'savedAt', type: 'text', required: true, admin: { hidden: true } },
    ...person('asked', label('依頼した人', 'Asked by')),
    { name: 'askedAt', type: 'date', label: label('依頼した日時', 'Asked at') },
    ...person('askedOf', label('だれに', 'Asked of')),
    ...person('decided', label('確認した人', 'Decided by')),
    { name: 'decidedAt', type: 'date', label: label('確認した日時', 'Decided at') },
    { name: 'reason', type: 'textarea', label: label('理由', 'Reason') },
  ],
})
