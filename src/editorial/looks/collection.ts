import type { CollectionConfig } from 'payload'

import { writtenByProduct } from '@/src/editorial/written-by-product'

/** Which state of a record each person saw last: "what changed since I last looked" begins there. */
export const Looks: CollectionConfig = writtenByProduct({
  slug: 'looks',
  admin: { hidden: true },
  fields: [
    // `person collection/id`
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'recordKey', type: 'text', required: true, index: true },
    { name: 'version', type: 'text' },
    { name: 'savedAt', type: 'text', required: true },
  ],
})
