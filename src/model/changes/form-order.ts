/** Where values stand in the form, so that lists of them follow it. */
import { type Step, valueAt } from '@/src/model/addresses'
import type { RecordField } from '@/src/model/fields'
import { get } from '@/src/model/reading'

/**
 * Where an address stands in the form, as numbers from the outside in, to sort by.
 * @param states of the record: a row stands where the first of them that has it has it; one that is in none stands last in its list
 */
export function orderIn(steps: readonly Step[], fields: readonly RecordField[], states: readonly unknown[]): number[] {
  let inside = fields
  return steps.map((step, depth) => {
    if ('row' in step) {
      const lists = states.map((state) => valueAt({ steps: steps.slice(0, depth) }, state)).map((list) => (Array.isArray(list) ? list : []))
      const positions = lists.map((list) => list.findIndex((row) => get(row, 'id') === step.row))
      return positions.find((position) => position >= 0) ?? lists[0]?.length ?? 0
    }
    const index = inside.findIndex(({ name }) => name === step.field)
    const field = inside[index]
    inside = field === undefined ? [] : field.kind === 'value' ? field.parts : field.fields
    return index
  })
}

/** Which of two stands first: a whole before its parts. Negative, 0 or positive, as `sort` takes it. */
export function compareOrder(one: readonly number[], other: readonly number[]): number {
  const depth = one.findIndex((position, index) => position !== other[index])
  if (depth < 0) return one.length - other.length
  return (one[depth] ?? 0) - (other[depth] ?? -1)
}
