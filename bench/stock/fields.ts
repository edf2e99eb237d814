/** What a case has in lists of rows, in Payload's own fields and nothing of ours: the measure for the form and for saving. */
import type { Field } from 'payload'

const text = (name: string): Field => ({ name, type: 'text' })
const to = (name: string, hasMany = false): Field => ({ name, type: 'relationship', relationTo: 'countries', hasMany })
const one = (name: string, options: string[]): Field => ({ name, type: 'select', options })
const both = (name: string, type: 'text' | 'textarea'): Field => ({
  name,
  type: 'group',
  fields: ['ja', 'en'].map((language): Field => (type === 'text' ? { name: language, type } : { name: language, type })),
})
const period = (name: string): Field => ({
  name,
  type: 'group',
  fields: [
    text('text'),
    ...['start', 'end', 'precision', 'endPrecision'].map((part): Field => ({ name: part, type: 'text', admin: { hidden: true } })),
    ...['open', 'fiscal'].map((part): Field => ({ name: part, type: 'checkbox', admin: { hidden: true } })),
  ],
})
const evidence: Field = { name: 'evidence', type: 'group', fields: [to('source'), text('locator'), one('level', ['stated', 'measured'])] }
const list = (name: string, fields: Field[]): Field => ({ name, type: 'array', fields })

export const stockLists: Field[] = [
  list('timeline', [
    { name: 'track', type: 'select', options: ['local', 'jica', 'context'], defaultValue: 'local' },
    period('period'),
    both('title', 'text'),
    both('note', 'textarea'),
    to('programme'),
    { name: 'phase', type: 'number' },
    to('countries', true),
    to('organisations', true),
    evidence,
  ]),
  list('challenges', [both('text', 'textarea'), to('condition'), evidence]),
  list('resources', [both('text', 'textarea'), to('condition'), evidence]),
  list('outcomes', [to('impact'), both('heading', 'text'), both('statement', 'textarea'), evidence]),
  list('factors', [to('factor'), both('heading', 'text'), both('statement', 'textarea'), evidence]),
  list('actors', [to('organisation'), both('role', 'text')]),
  list('keyFigures', [
    { name: 'value', type: 'number' },
    both('unit', 'text'),
    both('label', 'text'),
    period('asOf'),
    one('subject', ['people', 'other']),
    evidence,
  ]),
]
