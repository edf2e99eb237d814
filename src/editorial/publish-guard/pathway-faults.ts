import { type Fault, faultAt, type Form } from '@/src/editorial/faults/faults'
import { isEmpty } from '@/src/model/emptiness'
import { get, idOf, rowsOf } from '@/src/model/reading'
import { wholeWork } from '@/src/model/terms'
import { labelAt } from '@/src/model/walk'

/** Pathways with an end that is neither an impact nor an event of the same case's timeline, or is both. */
export function pathwayFaults(form: Form, record: unknown): Fault[] {
  const events = new Set(rowsOf(record, 'timeline').map((row) => get(row, 'id')))
  return rowsOf(record, 'pathways').flatMap((row, index) =>
    (['from', 'to'] as const).flatMap((end): Fault[] => {
      const hasImpact = idOf(get(row, `${end}.impact`)) !== null
      const event = get(row, `${end}.event`)
      if (hasImpact ? isEmpty(event) : events.has(event) || (end === 'from' && event === wholeWork)) return []
      return [
        faultAt(form, {
          path: `pathways.${index}.${end}.impact`,
          field: labelAt(form.flattenedFields, `pathways.${end}`),
          message: { ja: '変化か年表の出来事のどちらか一つを選んでください。', en: 'Choose either a change or an event of the timeline.' },
        }),
      ]
    }),
  )
}
