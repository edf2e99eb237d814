import type { CollectionConfig } from 'payload'

import { staffOnly } from '@/src/editorial/access/access'
import { aboutRecord, person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'
import { answerPlan, answerWithdraw } from './endpoints'

/** What is to be published or ended at a time: in the name of a person, and only as the record stood when it was approved. */
export const Schedules: CollectionConfig = writtenByProduct({
  slug: 'schedules',
  labels: { singular: label('公開・終了の予定', 'Schedule'), plural: label('公開・終了の予定', 'Schedules') },
  admin: { useAsTitle: 'recordTitle', defaultColumns: ['recordTitle', 'action', 'at', 'state', 'takeBack', 'personName', 'note'] },
  access: { read: staffOnly },
  defaultSort: '-at',
  endpoints: [
    { path: '/plan', method: 'post', handler: answerPlan },
    { path: '/withdraw', method: 'post', handler: answerWithdraw },
  ],
  fields: [
    ...aboutRecord,
    {
      name: 'action',
      type: 'select',
      required: true,
      label: label('何を', 'What'),
      options: [
        { value: 'publish', label: label('公開する', 'Publish') },
        { value: 'end', label: label('公開を終える', 'End') },
      ],
    },
    { name: 'at', type: 'date', required: true, index: true, label: label('いつ（日本時間）', 'When (Japan time)') },
    { name: 'savedAt', type: 'text', required: true, admin: { hidden: true } },
    ...person('person', label('だれが', 'By')),
    // What readers are told when a record is ended.
    { name: 'noticeJa', type: 'textarea', label: label('読者へのお知らせ（日本語）', 'Notice to readers (Japanese)') },
    { name: 'noticeEn', type: 'textarea', label: label('読者へのお知らせ（英語）', 'Notice to readers (English)') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: label('状態', 'State'),
      options: [
        { value: 'waiting', label: label('待っている', 'Waiting') },
        { value: 'done', label: label('済み', 'Done') },
        { value: 'refused', label: label('行えなかった', 'Refused') },
        { value: 'withdrawn', label: label('取り消し', 'Taken back') },
      ],
    },
    {
      name: 'takeBack',
      type: 'ui',
      label: label('取り消す', 'Take back'),
      admin: { components: { Cell: '/src/admin/schedules/take-back#TakeBackCell', Field: '/src/admin/schedules/take-back#TakeBackField' } },
    },
    { name: 'note', type: 'textarea', label: label('行えなかった理由', 'Why not') },
    { name: 'doneAt', type: 'date', label: label('行った日時', 'Done at') },
  ],
})
