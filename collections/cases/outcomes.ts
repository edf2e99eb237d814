import type { Field, GroupField, UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { withGuide } from '@/src/fields/guide'
import { label } from '@/src/fields/labels'
import { figureSubjectOptions } from '@/src/fields/options'
import { periodField } from '@/src/fields/period'
import { rows } from '@/src/fields/rows'
import { suggestedTerms } from '@/src/fields/suggestions'
import { needs, offeredFirst, oneValue, rowName } from '@/src/model/annotations'

/** One end of a pathway: an impact, or an event of this case's timeline. */
function pathwayEnd(name: 'from' | 'to', ja: string, en: string): GroupField {
  const event: Field = {
    name: 'event',
    type: 'text',
    label: label('年表の出来事', 'Event of the timeline'),
    admin: {
      width: '50%',
      custom: rowName,
      components: { Field: { path: '/src/admin/row-picker/row-picker#RowPicker', clientProps: { lists: ['timeline'], offersWhole: name === 'from' } } },
    },
  }
  return {
    name,
    type: 'group',
    label: label(ja, en),
    // Either an impact or an event, never one person's impact beside another's event.
    admin: { custom: oneValue },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'impact',
            type: 'relationship',
            relationTo: 'impact-tags',
            label: label('変化', 'Change'),
            admin: { width: '50%', custom: offeredFirst('outcomes', 'impact') },
          },
          event,
        ],
      },
    ],
  }
}

export const outcomesTab: UnnamedTab = {
  label: label('変化', 'Changes'),
  fields: [
    suggestedTerms(['impact-tags']),
    rows({
      name: 'outcomes',
      label: label('変化（何が変わったか）', 'Changes (what changed)'),
      row: label('変化', 'Change'),
      tag: 'impact',
      title: ['heading.ja'],
      needed: 'studied',
      isCited: true,
      holdsResults: true,
      fields: [
        {
          name: 'impact',
          type: 'relationship',
          custom: needs('related'),
          relationTo: 'impact-tags',
          label: label('変化の種類', 'Kind of change'),
          admin: { ...withGuide },
        },
        bilingual({ name: 'heading', label: label('見出し', 'Heading'), needed: true, searched: 'outcome' }),
        bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea', needed: true, searched: 'outcome' }),
        evidenceField(),
      ],
    }),
    rows({
      name: 'pathways',
      label: label('つながり（何が何をもたらしたか）', 'Pathways (what led to what)'),
      row: label('つながり', 'Pathway'),
      title: ['statement.ja'],
      isCited: true,
      hint: label('資料が「これがきっかけで」と書いているときだけ入力します。', 'Only where the source says that one led to the other.'),
      fields: [
        pathwayEnd('from', 'きっかけ', 'From'),
        pathwayEnd('to', '結果', 'To'),
        bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea', needed: true, searched: 'pathway' }),
        evidenceField(),
      ],
    }),
    rows({
      name: 'keyFigures',
      label: label('数字', 'Figures'),
      row: label('数字', 'Figure'),
      title: ['value', 'unit.ja', 'label.ja'],
      isCited: true,
      holdsResults: true,
      fields: [
        { name: 'value', type: 'number', custom: needs('filled'), label: label('値', 'Value') },
        bilingual({ name: 'unit', label: label('単位', 'Unit'), needed: true }),
        bilingual({ name: 'label', label: label('何の数字か', 'What it counts'), needed: true }),
        periodField({ name: 'asOf', label: label('時点', 'As of') }),
        { name: 'subject', type: 'select', options: figureSubjectOptions, defaultValue: 'other', label: label('数字の種類', 'Subject') },
        evidenceField(),
      ],
    }),
  ],
}
