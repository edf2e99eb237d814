/** One English text in a whole record: what is sent to save it, and whether two states of the record say the same there. */
import { parseAddress, pathOf, valueAt } from '@/src/model/addresses'
import { entriesOf, get } from '@/src/model/reading'

type Doc = Readonly<Record<string, unknown>>

const stepsOf = (address: string) => parseAddress(address)?.steps ?? []

/** The text at an address of the record; an empty one where there is none. */
export function englishAt(record: Doc, address: string): string {
  const value = get(valueAt({ steps: stepsOf(address) }, record), 'en')
  return typeof value === 'string' ? value : ''
}

function put(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.map((row: unknown, index) => (String(index) === key ? put(row, rest, text) : row))
  return { ...entriesOf(value), [key]: put(entriesOf(value)[key], rest, text) }
}

/**
 * What is sent so that `text` becomes the English at an address: the whole of the record's field that it stands in, because a list of rows is
 * saved as a whole. Null where the row is gone.
 */
export function patchFor(record: Doc, address: string, text: string): Doc | null {
  const path = pathOf({ steps: stepsOf(address) }, record)
  const [field, ...rest] = path?.split('.') ?? []
  return field ? { [field]: put(record[field], [...rest, 'en'], text) } : null
}

/** Whether both languages at an address are the same in two states of a record, so that an English text written for one fits the other. */
export function isSamePassage(one: Doc, other: Doc, address: string): boolean {
  const at = (record: Doc): string => JSON.stringify([get(valueAt({ steps: stepsOf(address) }, record), 'ja'), englishAt(record, address)])
  return pathOf({ steps: stepsOf(address) }, other) !== null && at(one) === at(other)
}

/** The fields of `values` that differ from what is stored. */
export function changedFields(values: Doc, stored: Doc): Doc {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name])))
}
