import type { Field, UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { withGuide } from '@/src/fields/guide'
import { label } from '@/src/fields/labels'
import { rows } from '@/src/fields/rows'
import { suggestedTerms } from '@/src/fields/suggestions'
import type { ConditionKind } from '@/src/model/terms'

/** The term that the row is grouped under, so that a reader can find places in the same situation. */
function conditionField(kind: ConditionKind): Field {
  return {
    name: 'condition',
    type: 'relationship',
    relationTo: 'local-conditions',
    label: label('地域の条件', 'Local condition'),
    filterOptions: { kind: { equals: kind } },
    admin: { ...withGuide },
  }
}

export const backgroundTab: UnnamedTab = {
  label: label('背景', 'Background'),
  fields: [
    suggestedTerms(['local-conditions']),
    rows({
      name: 'challenges',
      label: label('地域の課題', 'Challenges'),
      row: label('課題', 'Challenge'),
      tag: 'condition',
      title: ['text.ja'],
      isCited: true,
      hint: label('取り組みの前に地域が困っていたことを、一行に一つ書きます。', 'What troubled the region before, one in each row.'),
      fields: [
        bilingual({ name: 'text', label: label('課題', 'Challenge'), kind: 'textarea', needed: true, searched: 'condition' }),
        conditionField('challenge'),
        evidenceField(),
      ],
    }),
    rows({
      name: 'resources',
      label: label('地域のリソース', 'Resources'),
      row: label('リソース', 'Resource'),
      tag: 'condition',
      title: ['text.ja'],
      isCited: true,
      hint: label('地域がもともと持っていた知見・産業・人・組織です。', 'Knowledge, industry, people and organisations the region already had.'),
      fields: [
        bilingual({ name: 'text', label: label('リソース', 'Resource'), kind: 'textarea', needed: true, searched: 'condition' }),
        conditionField('resource'),
        evidenceField(),
      ],
    }),
  ],
}
