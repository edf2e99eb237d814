import type { Field, FieldHook, GroupField } from 'payload'

import { languageOf } from '@/src/i18n/languages'
import { needs } from '@/src/model/annotations'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'
import { parsePeriod, type Period } from '@/src/periods'
import { label } from './labels'
import { hasNoRule } from './no-rule'

type Labels = Record<'ja' | 'en', string>

/** What is stored beside the text, with the type of its field. */
const computed: readonly (readonly [part: Exclude<keyof Period, 'text'>, type: 'text' | 'checkbox'])[] = [
  ['start', 'text'],
  ['end', 'text'],
  ['open', 'checkbox'],
  ['precision', 'text'],
  ['endPrecision', 'text'],
  ['fiscal', 'checkbox'],
  ['circa', 'checkbox'],
  ['endCirca', 'checkbox'],
  ['part', 'text'],
  ['endPart', 'text'],
]

/**
 * Computes the stored parts of a period from the text as typed, whatever was sent for them. Years never pass through a number
 * field: those turn `2016-18` into 2016 and `２０１６` into nothing, without a word.
 */
const withParts: FieldHook = ({ value }) => {
  const text = get(value, 'text')
  const result = typeof text === 'string' && !isBlank(text) ? parsePeriod(text) : null
  const period: Partial<Period> = result?.ok ? result.period : {}
  return { ...Object(value), ...Object.fromEntries(computed.map(([part]) => [part, period[part] ?? null])) }
}

function computedField([name, type]: (typeof computed)[number]): Field {
  const base = { name, validate: hasNoRule, admin: { hidden: true } }
  return type === 'text' ? { ...base, type } : { ...base, type }
}

/** A period typed as people write it; the form shows at once what was understood (`PeriodInput`). */
export function periodField({
  name = 'period',
  label: text = label('時期', 'Period'),
  hint,
  needed = false,
}: { name?: string; label?: Labels; hint?: Labels; needed?: boolean } = {}): GroupField {
  return {
    name,
    type: 'group',
    label: text,
    custom: needs(needed ? 'period' : 'readable period'),
    hooks: { beforeValidate: [withParts] },
    admin: { description: hint, className: 'period', hideGutter: true },
    fields: [
      {
        name: 'text',
        type: 'text',
        label: label('時期（書かれたとおりに）', 'Period (as written)'),
        validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) => {
          if (typeof value !== 'string' || isBlank(value)) return true
          const result = parsePeriod(value)
          if (result.ok) return true
          return result.message[languageOf(req)]
        },
        admin: { components: { Field: '/src/admin/period-input/period-input#PeriodInput' } },
      },
      ...computed.map(computedField),
    ],
  }
}
