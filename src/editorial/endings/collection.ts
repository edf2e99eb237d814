import type { CollectionConfig } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'
import { aboutRecord, person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'

/**
 * Cases whose publication was ended: readers who come to the address are told so. Written in the transaction that ends it, gone
 * when the case is published again. Staff and the catalogue's loader read it.
 */
export const Endings: CollectionConfig = writtenByProduct({
  slug: 'endings',
  labels: { singular: label('公開終了', 'Ended publication'), plural: label('公開終了', 'Ended publications') },
  admin: { useAsTitle: 'recordTitle', defaultColumns: ['recordTitle', 'slug', 'personName', 'endedAt'] },
  access: { read: ({ req }) => roleOf(req.user) !== null || req.payloadAPI === 'local' },
  fields: [
    ...aboutRecord,
    { name: 'recordKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'slug', type: 'text', required: true, index: true, label: label('アドレス', 'Address') },
    { name: 'titleJa', type: 'text', required: true, label: label('題名', 'Title') },
    { name: 'titleEn', type: 'text', label: label('題名（英語）', 'Title (English)') },
    { name: 'noticeJa', type: 'textarea', required: true, label: label('読者へのお知らせ（日本語）', 'Notice to readers (Japanese)') },
    { name: 'noticeEn', type: 'textarea', label: label('読者へのお知らせ（英語）', 'Notice to readers (English)') },
    { name: 'endedAt', type: 'date', required: true, label: label('終了した日時', 'Ended at') },
    ...person('person', label('終了した人', 'Ended by')),
  ],
})
