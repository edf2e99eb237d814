/** A row between what it says (`{ title: { ja } }`) and what a form keeps of it (`title.ja` and its state). Pure. */
import type { ClientField, FormState } from 'payload'

import { isAsAbove, namesRow } from '@/src/model/annotations'

export type RowData = Readonly<Record<string, unknown>>

/** A value of the clipboard is not of the kind that its field takes: the rows are damaged, none of them is taken. */
export class DamagedRow extends Error {}

interface Making {
  /** An id for each row inside the row. */
  readonly newId: () => string
  /** What a reference to a row of the same record leads to now; null when that row is not there. */
  readonly reference: (id: string) => string | null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isRelation = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || (isRecord(value) && typeof value.relationTo === 'string' && isRelation(value.value))

/** Whether a field of this kind can hold the value. Nothing at all is always taken: drafts have gaps. */
function fits(field: ClientField, value: unknown): boolean {
  switch (field.type) {
    case 'checkbox':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? value.every(isRelation) : isRelation(value)
    case 'richText':
      return isRecord(value) && isRecord(value.root)
    case 'select':
      return [value].flat().every((one) => field.options.some((option) => one === (typeof option === 'string' ? option : option.value)))
    default:
      return typeof value === 'string'
  }
}

function nested(fields: readonly ClientField[], data: unknown, making: Making, prefix: string): FormState {
  return Object.assign({}, ...fields.map((field) => ofField(field, isRecord(data) ? data : {}, making, prefix)))
}

function ofList(field: Extract<ClientField, { type: 'array' }>, value: unknown, making: Making, path: string): FormState {
  const rows = Array.isArray(value) ? value : []
  const ids = rows.map(making.newId)
  const own = { rows: ids.map((id) => ({ id, isLoading: true })), value: rows.length, initialValue: rows.length, disableFormData: rows.length > 0 }
  return Object.assign(
    { [path]: own },
    ...rows.map((row, index) => ({
      ...nested(field.fields, row, making, `${path}.${index}.`),
      [`${path}.${index}.id`]: { value: ids[index], initialValue: ids[index] },
    })),
  )
}

function ofField(field: ClientField, data: Record<string, unknown>, making: Making, prefix: string): FormState {
  if (field.type === 'ui') return {}
  if (!('name' in field) || !field.name) return 'fields' in field ? nested(field.fields, data, making, prefix) : {}
  const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined
  const path = `${prefix}${field.name}`
  if (field.name === 'id') return {}
  if (field.type === 'array') return ofList(field, value, making, path)
  if ('fields' in field) return nested(field.fields, value, making, `${path}.`)
  if (value === undefined || value === null) return { [path]: { value: null, initialValue: null } }
  if (!fits(field, value)) throw new DamagedRow(path)
  const taken = namesRow(field) && typeof value === 'string' && value !== '' ? making.reference(value) : value
  return { [path]: { value: taken, initialValue: taken } }
}

/**
 * The state of a new row that says what `data` says. Only what the fields know is taken.
 * @throws DamagedRow when a value is of another kind than its field's
 */
export function stateOfData(fields: readonly ClientField[], data: RowData, making: Making): FormState {
  const id = making.newId()
  return { ...nested(fields, data, making, ''), id: { value: id, initialValue: id } }
}

/** Fields with a value of their own, without the form's layout and without groups. */
function leavesOf(fields: readonly ClientField[]): ClientField[] {
  return fields.flatMap((field) => ('fields' in field && field.type !== 'array' ? leavesOf(field.fields) : [field]))
}

/** Whether something was typed or picked in a group; a choice may stand there by itself. */
function isWritten(fields: readonly ClientField[], value: unknown): boolean {
  const holds = (held: unknown): boolean => (typeof held === 'string' ? held.trim() !== '' : held !== undefined && held !== null)
  return leavesOf(fields).some((field) => 'name' in field && field.type !== 'select' && isRecord(value) && holds(value[field.name]))
}

/**
 * What a new row begins with: of each group that says so (`asAbove`), what the nearest of these rows says there.
 * @param above rows, the nearest first
 */
export function stateAsAbove(fields: readonly ClientField[], above: readonly RowData[]): FormState {
  const making: Making = { newId: () => '', reference: (id) => id }
  const states = fields.map((field): FormState => {
    if (!('fields' in field) || field.type === 'array') return {}
    const name = 'name' in field ? field.name : undefined
    if (!name) return stateAsAbove(field.fields, above)
    const row = isAsAbove(field) ? above.find((one) => isWritten(field.fields, one[name])) : undefined
    return row ? nested(field.fields, row[name], making, `${name}.`) : {}
  })
  return Object.assign({}, ...states)
}

/** Everything that a form keeps of one row, by the path within the row. */
export function stateOfRow(form: FormState, list: string, index: number): FormState {
  const prefix = `${list}.${index}.`
  return Object.fromEntries(
    Object.entries(form)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, state]) => [path.slice(prefix.length), { ...state }]),
  )
}

/** Ids that the row's fields lead to, of other rows of the same record. */
export function referencesIn(fields: readonly ClientField[], data: RowData): string[] {
  const found: string[] = []
  try {
    stateOfData(fields, data, {
      newId: () => '',
      reference: (id) => {
        found.push(id)
        return id
      },
    })
  } catch (error) {
    // A draft may hold what its field does not take; it is told when such a row is pasted.
    if (!(error instanceof DamagedRow)) throw error
  }
  return found
}
