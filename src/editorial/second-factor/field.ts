import type { Field } from 'payload'

import { label } from '@/src/fields/labels'
import { readSecondFactor } from './demand'

/** What an account says of its second factor; it follows from a row of its own and cannot be written here. */
export const secondFactorField: Field[] = [
  {
    name: 'secondFactorBox',
    type: 'ui',
    admin: { components: { Field: '/src/admin/second-factor/factor-box#FactorBox' }, disableListColumn: true, disableBulkEdit: true },
  },
  {
    name: 'secondFactor',
    type: 'select',
    virtual: true,
    label: label('確認コード', 'Second factor'),
    options: [
      { value: 'on', label: label('使っている', 'In use') },
      { value: 'needed', label: label('設定待ち', 'To be set up') },
      { value: 'off', label: label('使っていない', 'Not in use') },
    ],
    access: { create: () => false, update: () => false },
    hooks: { afterRead: [readSecondFactor] },
    admin: { hidden: true, disableListFilter: true, disableBulkEdit: true },
  },
]
