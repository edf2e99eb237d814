/**
 * A record's fields as people know them, read from Payload's own description of a collection: as the server has it, or as
 * the browser gets it. Layout (tabs, rows, unnamed groups) is taken away, and with it everything that nobody types: what
 * is hidden, computed or kept by the product itself.
 */
import type { Bilingual } from '@/src/i18n/languages'
import { isLanguage } from '@/src/i18n/languages'
import { get } from './reading'

/** What this room reads of Payload's fields; both the server's and the browser's have it. */
export interface FieldShape {
  readonly type: string
  readonly name?: string | undefined
  readonly label?: unknown
  readonly labels?: unknown
  readonly virtual?: unknown
  readonly hasMany?: unknown
  readonly relationTo?: unknown
  readonly options?: unknown
  readonly fields?: readonly FieldShape[]
  readonly tabs?: readonly { readonly name?: string | undefined; readonly label?: unknown; readonly fields: readonly FieldShape[] }[]
  readonly admin?: unknown
}

interface Described {
  readonly name: string
  readonly label: Bilingual
  /** The form's tab, for what stands at the top of a record. */
  readonly tab: Bilingual | null
}

/** One thing that a person enters: a text, a choice, a relation; or several that only mean something together. */
export interface ValueField extends Described {
  readonly kind: 'value'
  /** `whole`: a group that is one statement, such as the evidence: half of one person's and half of another's would be untrue. */
  readonly type: 'text' | 'prose' | 'richText' | 'number' | 'choice' | 'relation' | 'flag' | 'whole' | 'other'
  readonly relationTo: string | null
  readonly options: readonly { readonly value: string; readonly label: Bilingual }[]
  /** The parts of a whole. */
  readonly parts: readonly RecordField[]
}
export interface GroupOfFields extends Described {
  readonly kind: 'group'
  readonly fields: readonly RecordField[]
}
export interface RowsField extends Described {
  readonly kind: 'rows'
  readonly row: Bilingual
  /** Paths in a row whose texts make its title. */
  readonly title: readonly string[]
  readonly fields: readonly RecordField[]
}
export type RecordField = ValueField | GroupOfFields | RowsField

/** What the product itself writes beside the content of a record. */
const circumstances = new Set(['_status', 'createdAt', 'updatedAt', 'deletedAt', 'id', 'loadedVersion'])

/** What the fields mean that a person fills in, in the order of the form. */
export function recordFields(fields: readonly FieldShape[]): RecordField[] {
  return describeAll(fields, null, null)
}

function describeAll(fields: readonly FieldShape[], tab: Bilingual | null, parent: Bilingual | null): RecordField[] {
  return fields.flatMap((field) => describe(field, tab, parent))
}

function describe(field: FieldShape, tab: Bilingual | null, parent: Bilingual | null): RecordField[] {
  if (field.type === 'tabs') {
    return (field.tabs ?? []).flatMap((one) => {
      const own = bilingual(one.label)
      return one.name ? [group(one.name, one.fields, own ?? named(one.name), tab)] : describeAll(one.fields, own ?? tab, parent)
    })
  }
  const { name } = field
  if (!name) return field.fields ? describeAll(field.fields, tab, parent) : []
  if (isKeptByProduct(field, name)) return []
  const own = bilingual(field.label) ?? named(name)
  // One language of a text is called by the text's name: "Title (English)".
  const label = parent && isLanguage(name) ? { ja: `${parent.ja}（${own.ja}）`, en: `${parent.en} (${own.en})` } : own
  const base = { name, label, tab }
  if (field.type === 'array') {
    const title = get(field.admin, 'custom.title')
    return [{
      ...base, kind: 'rows', row: bilingual(get(field.labels, 'singular')) ?? own,
      title: Array.isArray(title) ? title.filter((path): path is string => typeof path === 'string') : [],
      fields: describeAll(field.fields ?? [], null, null),
    }]
  }
  if (field.type === 'group' && get(field.admin, 'custom.isOneValue') !== true) return [group(name, field.fields ?? [], label, tab)]
  return [{
    ...base, kind: 'value', type: typeOf(field, name, parent !== null), relationTo: typeof field.relationTo === 'string' ? field.relationTo : null,
    options: optionsOf(field.options), parts: field.type === 'group' ? describeAll(field.fields ?? [], null, null) : [],
  }]
}

function group(name: string, fields: readonly FieldShape[], label: Bilingual, tab: Bilingual | null): GroupOfFields {
  return { kind: 'group', name, label, tab, fields: describeAll(fields, null, label) }
}

function isKeptByProduct({ type, virtual, admin }: FieldShape, name: string): boolean {
  return type === 'ui' || type === 'join' || Boolean(virtual) || circumstances.has(name)
    || ['hidden', 'disabled', 'readOnly'].some((key) => get(admin, key) === true)
}

function typeOf({ type }: FieldShape, name: string, isInGroup: boolean): ValueField['type'] {
  switch (type) {
    case 'textarea':
      return 'prose'
    case 'text':
      // A bilingual text is written in sentences; any other one-line text is a number, an address, a period.
      return isInGroup && isLanguage(name) ? 'prose' : 'text'
    case 'richText':
      return 'richText'
    case 'number':
      return 'number'
    case 'select':
    case 'radio':
      return 'choice'
    case 'relationship':
    case 'upload':
      return 'relation'
    case 'checkbox':
      return 'flag'
    case 'group':
      return 'whole'
    default:
      return 'other'
  }
}

function optionsOf(options: unknown): ValueField['options'] {
  if (!Array.isArray(options)) return []
  return options.map((option: unknown) => {
    const value = String(get(option, 'value') ?? option)
    return { value, label: bilingual(get(option, 'label')) ?? named(value) }
  })
}

const named = (name: string): Bilingual => ({ ja: name, en: name })

/** A label in both languages; the browser gets some of Payload's own already in the reader's language. */
function bilingual(value: unknown): Bilingual | null {
  if (typeof value === 'string' && value) return { ja: value, en: value }
  const [ja, en] = [get(value, 'ja'), get(value, 'en')]
  return typeof ja === 'string' && typeof en === 'string' ? { ja, en } : null
}
