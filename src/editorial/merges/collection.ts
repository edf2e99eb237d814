import type { CollectionConfig } from 'payload'

import { staffOnly } from '@/src/editorial/access/access'
import { aboutRecord, person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'

/**
 * Which entry was put together with which, with every value that this changed: what taking it back needs. Written in the
 * transaction of the merge.
 */
export const Merges: CollectionConfig = writtenByProduct({
  slug: 'merges',
  labels: { singular: label('まとめた項目', 'Merge'), plural: label('まとめた項目', 'Merges') },
  admin: { useAsTitle: 'recordTitle', defaultColumns: ['recordTitle', 'intoTitle', 'state', 'personName', 'createdAt'] },
  access: { read: staffOnly },
  fields: [
    // The one that was given up.
    ...aboutRecord,
    { name: 'into', type: 'text', required: true, index: true, label: label('残した項目の番号', 'Id of the one that stays') },
    { name: 'intoTitle', type: 'text', label: label('残した項目', 'The one that stays') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'done',
      index: true,
      label: label('状態', 'State'),
      options: [
        { value: 'done', label: label('まとめた', 'Merged') },
        { value: 'undone', label: label('元に戻した', 'Taken back') },
      ],
    },
    ...person('person', label('まとめた人', 'Merged by')),
    { name: 'undoneAt', type: 'date', label: label('元に戻した日時', 'Taken back at') },
    ...person('undonePerson', label('元に戻した人', 'Taken back by')),
    { name: 'changeCount', type: 'number', label: label('変えた箇所の数', 'Values changed') },
    { name: 'leftCount', type: 'number', label: label('元に戻さなかった箇所の数', 'Values left when taken back') },
    // Hidden, because the form would fetch the editor for JSON from another host.
    { name: 'changes', type: 'json', admin: { hidden: true } },
    { name: 'given', type: 'json', admin: { hidden: true } },
    // The versions that it made, and those of taking it back: who and why of a version are told from here.
    { name: 'versions', type: 'text', hasMany: true, index: true, admin: { hidden: true } },
    { name: 'undoneVersions', type: 'text', hasMany: true, index: true, admin: { hidden: true } },
  ],
})
