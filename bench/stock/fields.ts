/** What a row of the case form's timeline has, in Payload's own fields and nothing of ours: the measure for typing. */
import type { Field } from 'payload'

const both = (name: string, type: 'text' | 'textarea'): Field => ({
  name,
  type: 'group',
  fields: ['ja', 'en'].map((language): Field => (type === 'text' ? { name: language, type } : { name: language, type })),
})

export const stockRow: Field[] = [
  { name: 'track', type: 'select', options: ['local', 'jica', 'context'], defaultValue: 'local' },
  {
    name: 'period',
    type: 'group',
    fields: [
      { name: 'text', type: 'text' },
      ...['start', 'end', 'precision', 'endPrecision'].map((name): Field => ({ name, type: 'text', admin: { hidden: true } })),
      ...['open', 'fiscal'].map((name): Field => ({ name, type: 'checkbox', admin: { hidden: true } })),
    ],
  },
  both('title', 'text'),
  both('note', 'textarea'),
  { name: 'programme', type: 'relationship', relationTo: 'countries' },
  { name: 'phase', type: 'number' },
  { name: 'countries', type: 'relationship', relationTo: 'countries', hasMany: true },
  { name: 'organisations', type: 'relationship', relationTo: 'countries', hasMany: true },
  {
    name: 'evidence',
    type: 'group',
    fields: [
      { name: 'source', type: 'relationship', relationTo: 'countries' },
      { name: 'locator', type: 'text' },
      { name: 'level', type: 'select', options: ['stated', 'measured'] },
    ],
  },
]
