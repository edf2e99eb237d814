import type { CollectionConfig } from 'payload'

import { writtenByProduct } from '@/src/editorial/written-by-product'
import { answerSeen } from './endpoints'

/** Which state of a record each person saw last: "what changed since I last looked" begins there. */
export const Looks: CollectionConfig = writtenByProduct({
  slug: 'looks',
  admin: { hidden: true },
  endpoints: [{ path: '/seen', method: 'post', handler: answerSeen }],
  fields: [
    // `person collection/id`; with ` before` behind it, the last look of the visit before
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'recordKey', type: 'text', required: true, index: true },
    { name: 'version', type: 'text' },
    { name: 'savedAt', type: 'text', required: true },
  ],
})
