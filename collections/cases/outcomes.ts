import type { Field, GroupField, UnnamedTab } from 'payload'

import { bilingual } from '../../src/fields/bilingual'
import { evidenceField } from '../../src/fields/evidence'
import { label } from '../../src/fields/labels'
import { figureSubjectOptions } from '../../src/fields/options'
import { periodField } from '../../src/fields/period'
import { rows } from './rows'

/** One end of a pathway: an impact, or an event of this case's timeline. */
function pathwayEnd(name: 'from' | 'to', ja: string, en: string): GroupField {
  const event: Field = {
    name: 'event', type: 'text', label: label('年表の出来事', 'Event of the timeline'),
    admin: { width: '50%', components: { Field: '/src/fields/event-picker#EventPicker' } },
  }
  return {
    name,
    type: 'group',
    label: label(ja, en),
    fields: [{
      type: 'row',
      fields: [{ name: 'impact', type: 'relationship', relationTo: 'impact-tags', label: label('インパクト', 'Impact'), admin: { width: '50%' } }, event],
    }],
  }
}

export const outcomesTab: UnnamedTab = {
  label: label('成果', 'Outcomes'),
  fields: [
    rows({
      name: 'outcomes', label: label('インパクト（何が変わったか）', 'Outcomes (what changed)'), row: label('インパクト', 'Outcome'), title: ['heading.ja'],
      fields: [
        { name: 'impact', type: 'relationship', relationTo: 'impact-tags', label: label('インパクトの種類', 'Impact tag') },
        bilingual({ name: 'heading', label: label('見出し', 'Heading') }),
        bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea' }),
        evidenceField(),
      ],
    }),
    rows({
      name: 'pathways', label: label('つながり（何が何をもたらしたか）', 'Pathways (what led to what)'), row: label('つながり', 'Pathway'), title: ['statement.ja'],
      hint: label('資料が「これがきっかけで」と書いているときだけ入力します。', 'Only where the source says that one led to the other.'),
      fields: [
        pathwayEnd('from', 'きっかけ', 'From'),
        pathwayEnd('to', '結果', 'To'),
        bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea' }),
        evidenceField(),
      ],
    }),
    rows({
      name: 'keyFigures', label: label('数字', 'Figures'), row: label('数字', 'Figure'), title: ['value', 'unit.ja', 'label.ja'],
      fields: [
        { name: 'value', type: 'number', label: label('値', 'Value') },
        bilingual({ name: 'unit', label: label('単位', 'Unit') }),
        bilingual({ name: 'label', label: label('何の数字か', 'What it counts') }),
        periodField({ name: 'asOf', label: label('時点', 'As of') }),
        { name: 'subject', type: 'select', options: figureSubjectOptions, defaultValue: 'other', label: label('数字の種類', 'Subject') },
        evidenceField(),
      ],
    }),
  ],
}
