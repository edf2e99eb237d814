import type { UnnamedTab } from 'payload'

import { needs } from '../../src/editorial/publish-guard/needs'
import { bilingual } from '../../src/fields/bilingual'
import { evidenceField } from '../../src/fields/evidence'
import { label } from '../../src/fields/labels'
import { rows } from '../../src/fields/rows'

export const factorsTab: UnnamedTab = {
  label: label('促進要因', 'Promoting factors'),
  fields: [
    rows({
      name: 'factors', label: label('促進要因（なぜうまくいったか）', 'Promoting factors (why it worked)'), row: label('促進要因', 'Factor'), title: ['heading.ja'], needed: 'studied',
      fields: [
        { name: 'factor', type: 'relationship', custom: needs('related'), relationTo: 'promoting-factors', label: label('促進要因の種類', 'Promoting factor') },
        bilingual({ name: 'heading', label: label('見出し', 'Heading'), needed: true }),
        bilingual({ name: 'statement', label: label('内容', 'Statement'), kind: 'textarea', needed: true }),
        evidenceField(),
      ],
    }),
  ],
}
