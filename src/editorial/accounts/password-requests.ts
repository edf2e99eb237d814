import type { CollectionConfig } from 'payload'

import { writtenByProduct } from '@/src/editorial/written-by-product'

/**
 * Addresses for which somebody has asked for another password, known or not, until a job has looked at them (`resets.ts`):
 * at the door nothing is looked up, so that its answer tells nobody who has an account.
 */
export const PasswordRequests: CollectionConfig = writtenByProduct({
  slug: 'password-requests',
  admin: { hidden: true },
  fields: [{ name: 'email', type: 'text', required: true }],
})
