import type { Field, FieldHook, GroupField } from 'payload'

import { languageOf } from '@/src/i18n/languages'
import { needs } from '@/src/model/annotations'
import { isBlank } from '@/src/model/emptiness'
import { parsePeriod, type Period } from '@/src/periods'
import { label } from './labels'
import { hasNoRule } from './no-rule'

type Labels = Record<'ja' | 'en', string>
type Computed = Exclude<keyof Period, 'text'>

/** What the text of a period was read as: all its parts ask at each save. */
const readings = new WeakMap<object, { readonly text: string; readonly parsed: ReturnType<typeof parsePeriod> }>()

function readOnce(period: object, text: string): ReturnType<typeof parsePeriod> {
  const reading = readings.get(period)
  if (reading?.text === text) return reading.parsed
  const parsed = parsePeriod(text)
  readings.set(period, { text, parsed })
  return parsed
}

/**
 * Computes one stored part of a period from the text as typed. Years never pass through a number field:
 * those turn `2016-18` into 2016 and `２０１６` into nothing, without a word.
 */
function understood(part: Computed): FieldHook {
  return ({ siblingData }) => {
    const text: unknown = siblingData?.text
    if (typeof text !== 'string' || isBlank(text)) return null
    const result = readOnce(siblingData, text)
    return result.ok ? result.period[part] : null
  }
}

function computed(part: Computed, type: 'text' | 'checkbox'): Field {
  const base = { name: part, validate: hasNoRule, hooks: { beforeValidate: [understood(part)] }, admin: { hidden: true } }
  return type === 'text' ? { ...base, type: 'text' } : { ...base, type: 'checkbox' }
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
      computed('start', 'text'),
      computed('end', 'text'),
      computed('open', 'checkbox'),
      computed('precision', 'text'),
      computed('endPrecision', 'text'),
      computed('fiscal', 'checkbox'),
      computed('circa', 'checkbox'),
      computed('endCirca', 'checkbox'),
      computed('part', 'text'),
      computed('endPart', 'text'),
    ],
  }
}
