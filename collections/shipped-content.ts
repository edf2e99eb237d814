import type { CollectionConfig } from 'payload'

import { boundReads, nobody, publishersOnly, staffOnly } from '@/src/editorial/access/access'
import { label } from '@/src/fields/labels'
import { groups } from './groups'

/** What the content files said when they last reached this database; `npm run content -- update` tells changes from it. */
export const ShippedContent: CollectionConfig<'shipped-content'> = {
  slug: 'shipped-content',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'shippedCollection', type: 'text', required: true, unique: true, index: true },
    { name: 'records', type: 'json', required: true },
  ],
}

const outcomes = [
  { value: 'new', label: label('新しい記録（下書き）', 'New record (draft)') },
  { value: 'brought', label: label('直しを下書きに入れた', 'Corrections brought as a draft') },
  { value: 'partly', label: label('一部だけ下書きに入れた', 'Partly brought as a draft') },
  { value: 'left', label: label('職員が変えたので、そのままにした', 'Left: staff had changed it') },
  { value: 'gone', label: label('職員が削除したので、そのままにした', 'Left: staff had deleted it') },
]

/**
 * What an update of the shipped content brought and what it left, one row a record: the list from which a person looks at
 * the drafts and publishes them. Written by the command alone; whoever has dealt with a row removes it.
 */
export const ContentUpdates: CollectionConfig = {
  slug: 'content-updates',
  labels: { singular: label('配布内容の更新', 'Content update'), plural: label('配布内容の更新', 'Content updates') },
  admin: {
    useAsTitle: 'title',
    group: groups.site,
    defaultColumns: ['title', 'outcome', 'differences', 'createdAt'],
    hidden: ({ user }) => user?.role === 'author',
    description: label(
      '製品と一緒に配布された内容の直しのうち、この一覧のものが下書きに入っています。記録を開いて確かめ、公開してください。済んだ行は削除します。',
      'Corrections of the content shipped with the product wait as drafts. Open each record, look, and publish. Delete the rows that are done.',
    ),
  },
  defaultSort: 'order',
  access: { read: staffOnly, create: nobody, update: nobody, delete: publishersOnly },
  hooks: { beforeOperation: [boundReads] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: label('記録', 'Record'),
      admin: { readOnly: true, components: { Cell: '/src/admin/content-updates/record-link#RecordCell' } },
    },
    { name: 'link', type: 'ui', admin: { components: { Field: '/src/admin/content-updates/record-link#RecordLink' }, disableListColumn: true } },
    { name: 'outcome', type: 'select', options: outcomes, label: label('結果', 'Outcome'), admin: { readOnly: true } },
    { name: 'differences', type: 'textarea', label: label('違い', 'Differences'), admin: { readOnly: true, rows: 12 } },
    { name: 'recordCollection', type: 'text', admin: { hidden: true } },
    { name: 'recordId', type: 'text', admin: { hidden: true } },
    { name: 'order', type: 'number', admin: { hidden: true } },
  ],
}
