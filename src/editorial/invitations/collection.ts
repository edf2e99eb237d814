import type { CollectionConfig } from 'payload'

import { adminsOnly } from '@/src/editorial/access/access'
import { roleOptions } from '@/src/editorial/access/roles'
import { person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'
import { answerAccept, answerOpen } from './accept'
import { answerSend, answerSendAgain, answerWithdraw } from './send'

/**
 * Who is invited to the staff, by a link that opens once: random, kept as a hash, for seven days, revocable. The account is
 * made when the person has chosen a password, so nobody has one who never came.
 */
export const Invitations: CollectionConfig = writtenByProduct({
  slug: 'invitations',
  labels: { singular: label('招待', 'Invitation'), plural: label('招待', 'Invitations') },
  admin: { useAsTitle: 'name', hidden: true },
  access: { read: adminsOnly },
  endpoints: [
    { path: '/send', method: 'post', handler: answerSend },
    { path: '/send-again', method: 'post', handler: answerSendAgain },
    { path: '/withdraw', method: 'post', handler: answerWithdraw },
    { path: '/open', method: 'post', handler: answerOpen },
    { path: '/accept', method: 'post', handler: answerAccept },
  ],
  fields: [
    { name: 'name', type: 'text', required: true, label: label('名前', 'Name') },
    { name: 'email', type: 'text', required: true, index: true, label: label('メールアドレス', 'Address') },
    { name: 'role', type: 'select', required: true, options: roleOptions, label: label('役割', 'Role') },
    { name: 'tokenHash', type: 'text', required: true, unique: true, access: { read: () => false }, admin: { hidden: true } },
    ...person('person', label('招待した人', 'Invited by')),
    { name: 'sentAt', type: 'date', required: true, label: label('招待した日時', 'Invited at') },
    { name: 'expiresAt', type: 'date', required: true, index: true, label: label('期限', 'Valid until') },
    { name: 'isMailed', type: 'checkbox', defaultValue: false, label: label('メールで送った', 'Mailed') },
    { name: 'usedAt', type: 'date', label: label('使われた日時', 'Used at') },
    { name: 'withdrawnAt', type: 'date', label: label('取り消した日時', 'Withdrawn at') },
    ...person('withdrawn', label('取り消した人', 'Withdrawn by')),
  ],
})
