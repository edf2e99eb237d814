import type { CollectionConfig } from 'payload'

import { adminsOnly } from '@/src/editorial/access/access'
import { isAdmin } from '@/src/editorial/access/roles'
import { writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'

/** Mails that wait to be sent, were sent or could not be: written with what they tell of, sent by a job. */
export const OutgoingMails: CollectionConfig = writtenByProduct({
  slug: 'outgoing-mails',
  labels: { singular: label('送信メール', 'Outgoing mail'), plural: label('送信メール', 'Outgoing mails') },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'tries', 'nextTryAt', 'lastError', 'createdAt'],
    hidden: ({ user }) => !isAdmin(user),
    components: { beforeListTable: ['/src/admin/notifications/no-mail#NoMail'] },
  },
  access: { read: adminsOnly },
  fields: [
    { name: 'to', type: 'text', required: true, label: label('あて先', 'To') },
    { name: 'person', type: 'text', index: true, admin: { hidden: true } },
    { name: 'subject', type: 'text', required: true, label: label('件名', 'Subject') },
    { name: 'text', type: 'textarea', required: true, label: label('本文', 'Text') },
    // The secret link of the mail, encrypted until it is sent or given up; the text has a mark in its place (`sealed-link.ts`).
    { name: 'sealed', type: 'text', access: { read: () => false }, admin: { hidden: true } },
    { name: 'validUntil', type: 'date', admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: label('状態', 'State'),
      options: [
        { value: 'waiting', label: label('送信待ち', 'Waiting') },
        { value: 'sent', label: label('送信済み', 'Sent') },
        { value: 'failed', label: label('送れなかった', 'Failed') },
        { value: 'dropped', label: label('取りやめた', 'Dropped') },
      ],
    },
    { name: 'tries', type: 'number', defaultValue: 0, label: label('試した回数', 'Times tried') },
    { name: 'nextTryAt', type: 'date', index: true, label: label('次に試す時刻', 'Next try at') },
    { name: 'lastError', type: 'textarea', label: label('送れなかった理由', 'Why it failed') },
    { name: 'sentAt', type: 'date', label: label('送信した日時', 'Sent at') },
  ],
})
