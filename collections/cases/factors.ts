import type { UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { evidenceField } from '@/src/fields/evidence'
import { withGuide } from '@/src/fields/guide'
import { label } from '@/src/fields/labels'
import { rows } from '@/src/fields/rows'
import { suggestedTerms } from '@/src/fields/suggestions'
import { needs } from '@/src/model/annotations'

export const factorsTab: UnnamedTab = {
  label: label('うまくいった理由', 'Why it worked'),
  fields: [
    suggestedTerms(['promoting-factors']),
    rows({
      name: 'factors',
      label: label('うまくいった理由（促進要因）', 'Why it worked (promoting factors)'),
      row: label('うまくいった理由', 'Reason'),
      tag: 'factor',
      title: ['heading.ja'],
      needed: 'studied',
      isCited: true,
      fields: [
        {
          name: 'factor',
          type: 'relationship',
          custom: needs('related'),
          relationTo: 'promoting-factors',
          label: label('理由の種類', 'Kind of reason'),
          admin: { ...withGuide },
        },
        bilingual({ name: 'heading', label: label('見出し', 'Heading'), needed: true, searched: 'promotingFactor' }),
        bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea', needed: true, searched: 'promotingFactor' }),
        evidenceField(),
      ],
    }),
  ],
}
