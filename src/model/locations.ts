/** Where an address leads in one state of a record, in the words of the form. */
import type { Bilingual } from '@/src/i18n/languages'
import type { Address } from './addresses'
import { byId, type FieldLocation, locationAt, rowTitle } from './changes/differences'
import type { RecordField } from './fields'
import { get } from './reading'

export interface LocatedValue {
  /** As far as it can still be followed: to the list, where the row is gone. */
  readonly location: FieldLocation
  /** What the form calls the field; null for a row, a list or the whole record. */
  readonly label: Bilingual | null
  /** What stands there: the field or, of a row, its list. Null for the whole record. */
  readonly field: RecordField | null
  readonly isRow: boolean
  /** The row that it names is not in this state. */
  readonly isGone: boolean
  readonly value: unknown
}

/**
 * Follows an address through a record. Null if the form has no such field, whatever the record holds.
 * @param fields from `recordFields`
 */
export function locate({ collection, record: id, steps }: Address, fields: readonly RecordField[], record: unknown): LocatedValue | null {
  const start: FieldLocation = { address: { collection, record: id, steps: [] }, tab: null, within: [] }
  let located: LocatedValue = { location: start, label: null, field: null, isRow: false, isGone: false, value: record }
  let inside = fields
  for (const step of steps) {
    if ('row' in step) {
      if (located.field?.kind !== 'rows' || located.isRow) return null
      located = rowAt(located, located.field, step.row)
      continue
    }
    // Of a list only a row has fields.
    if (located.field?.kind === 'rows' && !located.isRow) return null
    const field = inside.find(({ name }) => name === step.field)
    if (!field) return null
    const label = located.label
    const within = label === null || located.isRow ? located.location.within : [...located.location.within, label]
    const here = locationAt({ ...located.location, within }, step)
    located = {
      ...located,
      location: { ...here, tab: located.location.tab ?? field.tab },
      label: field.label,
      field,
      isRow: false,
      value: get(located.value, field.name),
    }
    inside = field.kind === 'value' ? field.parts : field.fields
  }
  return located
}

function rowAt(located: LocatedValue, list: Extract<RecordField, { kind: 'rows' }>, id: string): LocatedValue {
  const rows = byId(located.value, '')
  const row = rows.get(id)
  const location = { ...located.location, within: [...located.location.within, list.label] }
  if (row === undefined) return { ...located, location: locationAt(location, { row: id }), label: null, isRow: true, isGone: true, value: undefined }
  const number = [...rows.keys()].indexOf(id) + 1
  return {
    ...located,
    location: locationAt(location, { row: id }, { row: list.row, title: rowTitle(list, row), number }),
    label: null,
    isRow: true,
    value: row,
  }
}
