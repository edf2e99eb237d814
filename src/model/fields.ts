/**
 * A record's fields as people know them, read from Payload's own description of a collection: as the server has it, or as
 * the browser gets it. Layout (tabs, rows, unnamed groups) is taken away, and with it everything that nobody types: what
 * is hidden, computed or kept by the product itself.
 */
import type { Bilingual } from '@/src/i18n/languages'
import { isLanguage } from '@/src/i18n/languages'
import { isOneValue } from './annotations'
import { bilingualLabel, labelInGroup, named } from './labels'
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

const described = new WeakMap<readonly FieldShape[], readonly RecordField[]>()

/** What the fields mean that a person fills in, in the order of the form; worked out once for each list of fields. */
export function recordFields(fields: readonly FieldShape[]): readonly RecordField[] {
  const known = described.get(fields) ?? describeAll(fields, null, null)
  described.set(fields, known)
  return known
}

/** The names of the form's tabs in their order, as staff read them; none where the form has no tabs. */
export function tabsOf(fields: readonly FieldShape[]): readonly Bilingual[] {
  return [...new Set(recordFields(fields).flatMap(({ tab }) => tab ?? []))]
}

/** The form's tab that a path stands in; null where the form has no tabs or the field stands beside them. */
export function tabAt(fields: readonly FieldShape[], path: string): Bilingual | null {
  const [name] = path.split('.')
  return recordFields(fields).find((field) => field.name === name)?.tab ?? null
}

function describeAll(fields: readonly FieldShape[], tab: Bilingual | null, parent: Bilingual | null): RecordField[] {
  return fields.flatMap((field) => describe(field, tab, parent))
}

function describe(field: FieldShape, tab: Bilingual | null, parent: Bilingual | null): RecordField[] {
  if (field.type === 'tabs') {
    return (field.tabs ?? []).flatMap((one) => {
      const own = bilingualLabel(one.label)
      return one.name ? [group(one.name, one.fields, own ?? named(one.name), tab)] : describeAll(one.fields, own ?? tab, parent)
    })
  }
  const { name } = field
  if (!name) return field.fields ? describeAll(field.fields, tab, parent) : []
  if (isKeptByProduct(field, name)) return []
  const own = bilingualLabel(field.label) ?? named(name)
  const label = labelInGroup(name, own, parent)
  const base = { name, label, tab }
  if (field.type === 'array') {
    const title = get(field.admin, 'custom.title')
    return [
      {
        ...base,
        kind: 'rows',
        row: bilingualLabel(get(field.labels, 'singular')) ?? own,
        title: Array.isArray(title) ? title.filter((path): path is string => typeof path === 'string') : [],
        fields: describeAll(field.fields ?? [], null, null),
      },
    ]
  }
  if (field.type === 'group' && !isOneValue(field)) return [group(name, field.fields ?? [], label, tab)]
  return [
    {
      ...base,
      kind: 'value',
      type: typeOf(field, name, parent !== null),
      relationTo: typeof field.relationTo === 'string' ? field.relationTo : null,
      options: optionsOf(field.options),
      parts: field.type === 'group' ? describeAll(field.fields ?? [], null, null) : [],
    },
  ]
}

function group(name: string, fields: readonly FieldShape[], label: Bilingual, tab: Bilingual | null): GroupOfFields {
  return { kind: 'group', name, label, tab, fields: describeAll(fields, null, label) }
}

function isKeptByProduct({ type, virtual, admin }: FieldShape, name: string): boolean {
  return (
    type === 'ui' ||
    type === 'join' ||
    Boolean(virtual) ||
    circumstances.has(name) ||
    ['hidden', 'disabled', 'readOnly'].some((key) => get(admin, key) === true)
  )
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
    return { value, label: bilingualLabel(get(option, 'label')) ?? named(value) }
  })
}
