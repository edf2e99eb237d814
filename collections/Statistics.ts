import { draftedCollection } from '../src/editorial/drafted-collection'
import { chartOptions } from '../src/fields/options'
import { bilingual } from '../src/fields/bilingual'
import { evidenceField } from '../src/fields/evidence'
import { label } from '../src/fields/labels'
import { listTitle, termFields } from '../src/fields/term'
import { groups } from './groups'

/** The report's tables and figures as series of numbers, each with unit and as-of date. */
export const Statistics = draftedCollection({
  slug: 'statistics',
  labels: { singular: label('統計', 'Statistic'), plural: label('統計', 'Statistics') },
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'chart', '_status'], group: groups.survey },
  fields: [
    listTitle('name'),
    ...termFields(),
    bilingual({ name: 'unit', label: label('単位', 'Unit') }),
    bilingual({ name: 'asOf', label: label('時点', 'As of') }),
    bilingual({ name: 'note', label: label('注', 'Note'), kind: 'textarea' }),
    { name: 'chart', type: 'select', options: chartOptions, label: label('図の種類', 'Kind of chart') },
    {
      name: 'rows', type: 'array', label: label('値', 'Values'),
      admin: { initCollapsed: true, components: { RowLabel: { path: '/src/fields/row-label#RowLabel', clientProps: { parts: ['label.ja', 'value'] } } } },
      fields: [
        bilingual({ name: 'label', label: label('項目', 'Label') }),
        {
          type: 'row',
          fields: [
            { name: 'value', type: 'number', label: label('値', 'Value'), admin: { width: '50%' } },
            { name: 'share', type: 'number', label: label('割合（%）', 'Share (%)'), admin: { width: '50%' } },
          ],
        },
      ],
    },
    bilingual({ name: 'notGiven', label: label('数値が示されていないもの', 'What is given without numbers'), kind: 'textarea' }),
    evidenceField(),
  ],
})
