import type { CollectionConfig } from 'payload'

import { writtenByProduct } from '@/src/editorial/written-by-product'
import { answerOwn, answerRecoveryCodes, answerReset, answerTurnOff } from './endpoints'
import { answerBegin, answerConfirm } from './set-up'

/**
 * The second factor of each person, read by this room alone. Not fields of the account: every sign-in writes the whole account
 * back as it was read before, and would bring back a code that has been used.
 */
export const SecondFactors: CollectionConfig = writtenByProduct({
  slug: 'second-factors',
  admin: { hidden: true },
  endpoints: [
    { path: '/own', method: 'get', handler: answerOwn },
    { path: '/begin', method: 'post', handler: answerBegin },
    { path: '/confirm', method: 'post', handler: answerConfirm },
    { path: '/recovery-codes', method: 'post', handler: answerRecoveryCodes },
    { path: '/turn-off', method: 'post', handler: answerTurnOff },
    { path: '/reset', method: 'post', handler: answerReset },
  ],
  fields: [
    { name: 'person', type: 'text', required: true, unique: true },
    // Whether codes are asked for; without, the person's role asks for a factor that is not set up yet.
    { name: 'isOn', type: 'checkbox', required: true, defaultValue: false },
    // Sealed (`seal.ts`): the one that counts, and one that waits for its first right code.
    { name: 'secret', type: 'text' },
    { name: 'pending', type: 'text' },
    // The time step of the last code that was used, in units of thirty seconds since 1970.
    { name: 'lastStep', type: 'number', required: true, defaultValue: 0 },
    // SHA-256 of the recovery codes that are left, one a line.
    { name: 'recoveryHashes', type: 'textarea' },
  ],
})
