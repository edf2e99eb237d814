/** Any value of a record as a person reads it. */
import { formatList } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { RecordField, ValueField } from '@/src/model/fields'
import { get, idOf } from '@/src/model/reading'
import { plainText } from '@/src/rich-text/tree'
import type { Difference } from './differences'
import { blocksOf, holdsNothing } from './same'

/** Names of related records by `collection/id`. */
export type Names = ReadonlyMap<string, string>
interface Reader {
  readonly language: Language
  readonly names: Names
}

const flags = { ja: { yes: 'はい', no: 'いいえ' }, en: { yes: 'yes', no: 'no' } } as const

/** A value in words; empty for one that nobody has entered. */
export function valueText(field: ValueField, value: unknown, reader: Reader): string {
  if (holdsNothing(field, value) && field.type !== 'flag') return ''
  switch (field.type) {
    case 'richText':
      return blocksOf(value).map(plainText).join('\n')
    case 'flag':
      return flags[reader.language][value === true ? 'yes' : 'no']
    case 'choice':
      return formatList(
        [value].flat().map((one) => field.options.find((option) => option.value === one)?.label[reader.language] ?? String(one)),
        reader.language,
      )
    case 'relation':
      return formatList(
        [value].flat().map((one) => reader.names.get(`${field.relationTo}/${idOf(one)}`) ?? String(idOf(one))),
        reader.language,
      )
    case 'whole':
      return fieldsText(field.parts, value, reader)
    case 'text':
    case 'prose':
    case 'number':
      return String(value)
    case 'other':
      return JSON.stringify(value)
  }
}

/** All that was entered in some fields, a line for each: a whole row, an evidence. */
export function fieldsText(fields: readonly RecordField[], value: unknown, reader: Reader): string {
  return fields
    .flatMap((field): string[] => {
      const own = get(value, field.name)
      if (field.kind === 'group') return [fieldsText(field.fields, own, reader)]
      if (field.kind === 'rows') return (Array.isArray(own) ? own : []).map((row: unknown) => fieldsText(field.fields, row, reader))
      const text = valueText(field, own, reader)
      return text ? [`${field.label[reader.language]}${reader.language === 'ja' ? '：' : ': '}${text}`] : []
    })
    .filter(Boolean)
    .join('\n')
}

function relationsIn(fields: readonly RecordField[], value: unknown): string[] {
  return fields.flatMap((field): string[] => {
    const own = get(value, field.name)
    if (field.kind === 'rows') return (Array.isArray(own) ? own : []).flatMap((row: unknown) => relationsIn(field.fields, row))
    if (field.kind === 'group') return relationsIn(field.fields, own)
    return relationsOf(field, own)
  })
}

/** Related records of one value, as `collection/id`. */
export function relationsOf(field: ValueField, value: unknown): string[] {
  if (field.type === 'whole') return relationsIn(field.parts, value)
  if (field.type !== 'relation' || !field.relationTo) return []
  return [value].flat().flatMap((one) => (idOf(one) === null ? [] : [`${field.relationTo}/${idOf(one)}`]))
}

/** Every related record that the differences show, as `collection/id`. */
export function relationsShown(differences: readonly Difference[]): string[] {
  return [
    ...new Set(
      differences.flatMap((one) => {
        if (one.kind === 'value') return [one.base, one.mine, one.theirs].flatMap((value) => relationsOf(one.field, value))
        return one.kind === 'moved' ? [] : relationsIn(one.list.fields, one.row)
      }),
    ),
  ]
}
