/** Where an address leads in one state of a record, in the words of the form. */
import type { Bilingual } from '@/src/i18n/languages'
import type { Address } from './addresses'
import { byId, type FieldLocation, locationAt, rowTitle } from './differences'
import type { RecordField } from './fields'
import { get } from './reading'

export interface Place {
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
export function placeAt({ collection, record: id, steps }: Address, fields: readonly RecordField[], record: unknown): Place | null {
  const start: FieldLocation = { address: { collection, record: id, steps: [] }, tab: null, within: [] }
  let place: Place = { location: start, label: null, field: null, isRow: false, isGone: false, value: record }
  let inside = fields
  for (const step of steps) {
    if ('row' in step) {
      if (place.field?.kind !== 'rows' || place.isRow) return null
      place = rowAt(place, place.field, step.row)
      continue
    }
    // Of a list only a row has fields.
    if (place.field?.kind === 'rows' && !place.isRow) return null
    const field = inside.find(({ name }) => name === step.field)
    if (!field) return null
    const label = place.label
    const within = label === null || place.isRow ? place.location.within : [...place.location.within, label]
    const here = locationAt({ ...place.location, within }, step)
    place = {
      ...place,
      location: { ...here, tab: place.location.tab ?? field.tab },
      label: field.label,
      field,
      isRow: false,
      value: get(place.value, field.name),
    }
    inside = field.kind === 'value' ? field.parts : field.fields
  }
  return place
}

function rowAt(place: Place, list: Extract<RecordField, { kind: 'rows' }>, id: string): Place {
  const rows = byId(place.value, '')
  const row = rows.get(id)
  const location = { ...place.location, within: [...place.location.within, list.label] }
  if (row === undefined) return { ...place, location: locationAt(location, { row: id }), label: null, isRow: true, isGone: true, value: undefined }
  const number = [...rows.keys()].indexOf(id) + 1
  return { ...place, location: locationAt(location, { row: id }, { row: list.row, title: rowTitle(list, row), number }), label: null, isRow: true, value: row }
}
