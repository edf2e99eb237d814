import { draftedCollection } from '@/src/editorial/drafted-collection'
import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { chartOptions } from '@/src/fields/options'
import { rows } from '@/src/fields/rows'
import { termFields } from '@/src/fields/term'
import { needs } from '@/src/model/annotations'
import { groups } from './groups'

/** The report's tables and figures as series of numbers, each with unit and as-of date. */
export const Statistics = draftedCollection({
  slug: 'statistics',
  labels: { singular: label('統計', 'Statistic'), plural: label('統計', 'Statistics') },
  filters: ['chart'],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'chart', '_status'], group: groups.survey },
  fields: [
    listTitle('name'),
    ...termFields(),
    bilingual({ name: 'unit', label: label('単位', 'Unit'), needed: true }),
    bilingual({ name: 'asOf', label: label('時点', 'As of') }),
    bilingual({ name: 'note', label: label('注', 'Note'), kind: 'textarea' }),
    { name: 'chart', type: 'select', custom: needs('filled'), options: chartOptions, label: label('図の種類', 'Kind of chart') },
    rows({
      name: 'rows',
      label: label('値', 'Values'),
      row: label('値', 'Value'),
      title: ['label.ja', 'value'],
      fields: [
        bilingual({ name: 'label', label: label('項目', 'Label'), needed: true }),
        {
          type: 'row',
          fields: [
            { name: 'value', type: 'number', label: label('値', 'Value'), admin: { width: '50%' } },
            { name: 'share', type: 'number', label: label('割合（%）', 'Share (%)'), admin: { width: '50%' } },
          ],
        },
      ],
    }),
    bilingual({ name: 'notGiven', label: label('数値が示されていないもの', 'What is given without numbers'), kind: 'textarea' }),
    evidenceField(),
  ],
})
