import type { Field, FlattenedField, SanitizedCollectionConfig } from 'payload'

import { isLanguage, type Bilingual } from '../../i18n/languages'
import { get, rowsOf } from './reading'

/** One value of a record, and where it stands. */
export interface Found {
  readonly field: FlattenedField
  readonly value: unknown
  /** In the form and the API: `timeline.3.period.text`. */
  readonly path: string
  /** The outermost row, counted from 1. */
  readonly row: number | null
  /** What the form calls it; one language of a bilingual text is called by the text's name. */
  readonly label: Bilingual
}

interface Place {
  readonly prefix: string
  readonly row: number | null
  readonly parent: Bilingual | null
}

/** Walks a record along its collection's fields and calls `visit` for every value, given or not. */
export function walk(
  fields: readonly FlattenedField[], record: unknown, visit: (found: Found) => void, place: Place = { prefix: '', row: null, parent: null },
): void {
  for (const field of fields) {
    const path = `${place.prefix}${field.name}`
    const own = bilingualLabel('label' in field ? field.label : undefined) ?? { ja: field.name, en: field.name }
    const label = place.parent && isLanguage(field.name) ? { ja: `${place.parent.ja}（${own.ja}）`, en: `${place.parent.en} (${own.en})` } : own
    visit({ field, value: get(record, field.name), path, row: place.row, label })
    if (field.type === 'array') {
      rowsOf(record, field.name).forEach((inner, index) =>
        walk(field.flattenedFields, inner, visit, { prefix: `${path}.${index}.`, row: place.row ?? index + 1, parent: null }))
    } else if (field.type === 'group' || field.type === 'tab') {
      walk(field.flattenedFields, get(record, field.name), visit, { prefix: `${path}.`, row: place.row, parent: own })
    }
  }
}

function bilingualLabel(value: unknown): Bilingual | null {
  const ja = get(value, 'ja')
  const en = get(value, 'en')
  return typeof ja === 'string' && typeof en === 'string' ? { ja, en } : null
}

function namesIn(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => ('name' in field && field.name ? [field.name] : 'fields' in field ? namesIn(field.fields) : []))
}

/** The form's tab that a path stands in; null where the form has no tabs or the field stands beside them. */
export function tabOf(collection: Pick<SanitizedCollectionConfig, 'fields'>, path: string): Bilingual | null {
  const [name = ''] = path.split('.')
  for (const field of collection.fields) {
    if (field.type !== 'tabs') continue
    const tab = field.tabs.find((candidate) => namesIn(candidate.fields).includes(name))
    if (tab) return bilingualLabel(tab.label)
  }
  return null
}
