import { type Fault, faultAt, type Form } from '@/src/editorial/faults/faults'
import { isEmpty } from '@/src/model/emptiness'
import { get, rowsOf } from '@/src/model/reading'
import { labelAt } from '@/src/model/walk'

/** Limits that are answered by a row which this case does not have, neither in its timeline nor among its reasons. */
export function limitFaults(form: Form, record: unknown): Fault[] {
  const answers = new Set([...rowsOf(record, 'timeline'), ...rowsOf(record, 'factors')].map((row) => get(row, 'id')))
  return rowsOf(record, 'limits').flatMap((row, index) => {
    const answer = get(row, 'answeredBy')
    if (isEmpty(answer) || answers.has(answer)) return []
    const path = `limits.${index}.answeredBy`
    return [
      faultAt(form, {
        path,
        field: labelAt(form.flattenedFields, path),
        message: { ja: 'この事例の理由か年表の出来事を選ぶか、空にしてください。', en: 'Choose a reason or an event of this case, or leave it empty.' },
      }),
    ]
  })
}
