import type { CollectionConfig } from 'payload'

import { aboutRecord, person, writtenByProduct } from '@/src/editorial/written-by-product'
import { answerOwn, answerRead, answerUnread } from './endpoints'
import { notificationKinds, notificationLabels } from './kinds'

/** What one person is told of. Read by that person alone, through the endpoints of this room. */
export const Notifications: CollectionConfig = writtenByProduct({
  slug: 'notifications',
  admin: { hidden: true },
  endpoints: [
    { path: '/own', method: 'get', handler: answerOwn },
    { path: '/unread', method: 'get', handler: answerUnread },
    { path: '/read', method: 'post', handler: answerRead },
  ],
  fields: [
    ...aboutRecord,
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: notificationKinds.map((value) => ({ value, label: notificationLabels[value] })) },
    { name: 'address', type: 'text' },
    { name: 'comment', type: 'text' },
    // What was asked or said by a person: a reason, a comment. Never the text of a record.
    { name: 'text', type: 'textarea' },
    ...person('by', { ja: 'だれが', en: 'By' }),
    { name: 'readAt', type: 'date', index: true },
    { name: 'mailedAt', type: 'date', index: true },
  ],
})
