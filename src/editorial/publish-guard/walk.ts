import type { Field, FlattenedField, SanitizedCollectionConfig } from 'payload'

import type { Fault, FaultAt } from '@/src/editorial/faults/faults'
import { isLanguage, type Bilingual } from '@/src/i18n/languages'
import { get, rowsOf } from './reading'

/** The part of a collection's configuration that says where its fields stand in the form. */
export type Form = Pick<SanitizedCollectionConfig, 'fields' | 'flattenedFields'>

/** One value of a record, and where it stands. */
export interface Found {
  readonly field: FlattenedField
  readonly value: unknown
  /** The group, row or record that holds the value. */
  readonly holder: unknown
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
    const own = nameIn(field)
    const label = place.parent && isLanguage(field.name) ? { ja: `${place.parent.ja}（${own.ja}）`, en: `${place.parent.en} (${own.en})` } : own
    visit({ field, value: get(record, field.name), holder: record, path, row: place.row, label })
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

/** A label without what it explains in brackets: 「インパクト（何が変わったか）」 is called インパクト in a sentence. */
function short({ ja, en }: Bilingual): Bilingual {
  return { ja: ja.replace(/（[^（）]*）$/, '') || ja, en: en.replace(/ \([^()]*\)$/, '') || en }
}

function nameIn(field: FlattenedField): Bilingual {
  return short(bilingualLabel('label' in field ? field.label : undefined) ?? { ja: field.name, en: field.name })
}

function namesIn(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => ('name' in field && field.name ? [field.name] : 'fields' in field ? namesIn(field.fields) : []))
}

/** The names of the form's tabs in their order, as staff read them; none where the form has no tabs. */
export function tabsOf({ fields }: Pick<Form, 'fields'>): readonly Bilingual[] {
  return fields.flatMap((field) => (field.type === 'tabs' ? field.tabs.flatMap((tab) => bilingualLabel(tab.label) ?? []) : []))
}

/** The form's tab that a path stands in; null where the form has no tabs or the field stands beside them. */
function tabOf({ fields }: Pick<Form, 'fields'>, path: string): Bilingual | null {
  const [name = ''] = path.split('.')
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const tab = field.tabs.find((candidate) => namesIn(candidate.fields).includes(name))
    if (tab) return bilingualLabel(tab.label)
  }
  return null
}

/** The list of rows that a path stands in, 「数字」 of the tab 成果; null for what stands in none. */
function listOf({ flattenedFields }: Pick<Form, 'flattenedFields'>, path: string): Bilingual | null {
  const [name, index] = path.split('.')
  const list = flattenedFields.find((field) => field.name === name)
  return list?.type === 'array' && index !== undefined ? nameIn(list) : null
}

/** What the form calls the field at a path. */
export function labelAt(fields: readonly FlattenedField[], path: string): Bilingual {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return { ja: path, en: path }
  const inner = rest.length > 0 && 'flattenedFields' in field && !isLanguage(rest[0] ?? '') ? labelAt(field.flattenedFields, rest.join('.')) : null
  return inner ?? nameIn(field)
}

/** A fault told with the tab, the list, the row and the field that its path leads to. */
export function faultAt(form: Form, { path, field, ...rest }: FaultAt): Fault {
  const row = /^[^.]+\.(\d+)/.exec(path)?.[1]
  return {
    ...rest, path, tab: tabOf(form, path), list: listOf(form, path), row: row === undefined ? null : Number(row) + 1,
    field: field ?? labelAt(form.flattenedFields, path),
  }
}
