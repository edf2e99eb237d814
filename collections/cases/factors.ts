import type { UnnamedTab } from 'payload'

import { bilingual } from '../../src/fields/bilingual'
import { evidenceField } from '../../src/fields/evidence'
import { label } from '../../src/fields/labels'
import { rows } from './rows'

export const factorsTab: UnnamedTab = {
  label: label('促進要因', 'Promoting factors'),
  fields: [
    rows({
      name: 'factors', label: label('促進要因（なぜうまくいったか）', 'Promoting factors (why it worked)'), row: label('促進要因', 'Factor'), title: ['heading.ja'],
      fields: [
        { name: 'factor', type: 'relationship', relationTo: 'promoting-factors', label: label('促進要因の種類', 'Promoting factor') },
        bilingual({ name: 'heading', label: label('見出し', 'Heading') }),
        bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea' }),
        evidenceField(),
      ],
    }),
  ],
}
