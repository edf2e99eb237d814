import type { CollectionConfig } from 'payload'

import { staffOnly } from '@/src/editorial/access/access'
import { aboutRecord, person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'
import { answerOf } from './list'
import { answerMake, answerRevoke } from './make'

/** Nobody reads it through a door of Payload: the form's editor for JSON would come from another host, and drafts stand in it. */
const keptAside = { admin: { hidden: true }, access: { read: () => false } }

/**
 * A link by which somebody without an account sees one state of one case and confirms it or objects: random, kept as a hash,
 * revocable, 30 days. The state itself is kept here, because versions of a record are limited in number.
 */
export const Confirmations: CollectionConfig = writtenByProduct({
  slug: 'confirmations',
  labels: { singular: label('掲載内容の確認', 'Confirmation'), plural: label('掲載内容の確認', 'Confirmations') },
  admin: { useAsTitle: 'recipient', defaultColumns: ['recordTitle', 'recipient', 'personName', 'createdAt', 'expiresAt', 'revokedAt', 'answeredAt'] },
  access: { read: staffOnly },
  endpoints: [
    { path: '/make', method: 'post', handler: answerMake },
    { path: '/revoke', method: 'post', handler: answerRevoke },
    { path: '/of', method: 'post', handler: answerOf },
  ],
  fields: [
    ...aboutRecord,
    { name: 'recipient', type: 'text', required: true, label: label('相手（市町村・部署など）', 'Recipient (office)') },
    { name: 'message', type: 'textarea', label: label('相手への言葉', 'Words to the recipient') },
    { name: 'tokenHash', type: 'text', required: true, unique: true, ...keptAside },
    { name: 'version', type: 'text', admin: { hidden: true } },
    { name: 'savedAt', type: 'text', required: true, admin: { hidden: true } },
    { name: 'content', type: 'json', required: true, ...keptAside },
    ...person('person', label('送った人', 'Sent by')),
    { name: 'expiresAt', type: 'date', required: true, index: true, label: label('期限', 'Valid until') },
    { name: 'firstSeenAt', type: 'date', label: label('初めて開かれた日時', 'First opened at') },
    { name: 'answeredAt', type: 'date', index: true, label: label('最後の回答', 'Last answered at') },
    { name: 'revokedAt', type: 'date', label: label('取り消した日時', 'Revoked at') },
    ...person('revoked', label('取り消した人', 'Revoked by')),
  ],
})

/** What came back through a link: who answered for which office, whether all is confirmed, and row by row. Never changed. */
export const ConfirmationAnswers: CollectionConfig = writtenByProduct({
  slug: 'confirmation-answers',
  labels: { singular: label('確認の回答', 'Answer to a confirmation'), plural: label('確認の回答', 'Answers to confirmations') },
  admin: { useAsTitle: 'name', defaultColumns: ['recordTitle', 'name', 'office', 'isAllConfirmed', 'createdAt'] },
  access: { read: staffOnly },
  fields: [
    ...aboutRecord,
    { name: 'confirmation', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'name', type: 'text', required: true, label: label('回答した人', 'Name') },
    { name: 'office', type: 'text', required: true, label: label('部署', 'Office') },
    { name: 'isAllConfirmed', type: 'checkbox', defaultValue: false, label: label('すべてこのままでよい', 'All confirmed') },
    { name: 'text', type: 'textarea', label: label('全体について', 'On the whole') },
    { name: 'savedAt', type: 'text', required: true, admin: { hidden: true } },
    // `[{ address, verdict: 'confirmed' | 'objected', text }]`
    { name: 'items', type: 'json', ...keptAside },
  ],
})
