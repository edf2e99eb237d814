/** Whether two values mean the same, however the form, the API or an editor happens to spell them. */
import type { RecordField, ValueField } from '@/src/model/fields'
import { entriesOf, get, idOf, rowsOf } from '@/src/model/reading'

/** What an editor adds to a part of a text or leaves away without a change that anybody sees. */
const unseen: Readonly<Record<string, readonly unknown[]>> = {
  direction: ['ltr', 'rtl', null],
  textFormat: [0],
  textStyle: [''],
  version: [1],
  format: ['', 0],
  indent: [0],
  style: [''],
  mode: ['normal'],
  detail: [0],
}

function seen(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(seen)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !unseen[key]?.includes(value))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, seen(value)]),
  )
}

/** The parts of a long text from top to bottom: paragraphs, headings, lists. An empty text has none. */
export function blocksOf(tree: unknown): unknown[] {
  const blocks = rowsOf(tree, 'root.children')
  return blocks.length === 1 && get(blocks[0], 'type') === 'paragraph' && rowsOf(blocks[0], 'children').length === 0 ? [] : blocks
}

/** One spelling of a part of a long text, to compare it by. */
export function spellingOf(block: unknown): string {
  return JSON.stringify(seen(block))
}

function plain(field: ValueField, value: unknown): unknown {
  switch (field.type) {
    case 'relation':
      return Array.isArray(value) ? (value.length > 0 ? value.map((one) => String(idOf(one))) : null) : idOf(value) === null ? null : String(idOf(value))
    case 'number':
      return value === null || value === undefined || value === '' ? null : Number(value)
    case 'flag':
      return value === true
    case 'richText':
      return blocksOf(value).map(spellingOf)
    case 'whole':
      return field.parts.map((part) => plainOf(part, get(value, part.name)))
    default:
      return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value
  }
}

function plainOf(field: RecordField, value: unknown): unknown {
  if (field.kind === 'value') return plain(field, value)
  if (field.kind === 'group') return field.fields.map((part) => plainOf(part, get(value, part.name)))
  const rows = Array.isArray(value) ? value : []
  return rows.map((row: unknown) => [get(row, 'id') ?? null, field.fields.map((part) => plainOf(part, get(row, part.name)))])
}

/** Whether two values of a field say the same. */
export function isSame(field: RecordField, one: unknown, other: unknown): boolean {
  return JSON.stringify(plainOf(field, one)) === JSON.stringify(plainOf(field, other))
}

/** Whether two states of a record or of a row say the same. */
export function isSameRecord(fields: readonly RecordField[], one: unknown, other: unknown): boolean {
  const [a, b] = [entriesOf(one), entriesOf(other)]
  return fields.every((field) => isSame(field, a[field.name], b[field.name]))
}

/** Whether nothing has been entered. */
export function holdsNothing(field: RecordField, value: unknown): boolean {
  return isSame(field, value, undefined)
}
