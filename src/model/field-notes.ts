/** What the form says of each field of a collection, for whoever reads its data without the form: the codebook. */
import { type Bilingual, isLanguage } from '@/src/i18n/languages'
import { isCited, isTranslated } from './annotations'
import { bilingualLabel, labelInGroup, named, shortLabel } from './labels'
import { entriesOf, get } from './reading'
import type { FlatShape } from './walk'

export interface FieldNote {
  /** Collection and field, rows without their number: `cases.outcomes.statement`. */
  readonly path: string
  readonly label: Bilingual
  readonly hint: Bilingual | null
  readonly type: string
  /** One text in both languages, `{ ja, en }`. */
  readonly isTranslated: boolean
  /** Rows whose ids are anchors of citations for ever. */
  readonly isCited: boolean
  /** Values of a choice with their names. */
  readonly options: readonly { readonly value: string; readonly label: Bilingual }[]
}

function optionsOf(field: object): FieldNote['options'] {
  const options: unknown = Reflect.get(field, 'options')
  if (!Array.isArray(options)) return []
  return options.map((option: unknown) => {
    const value = String(entriesOf(option).value ?? option)
    return { value, label: bilingualLabel(get(option, 'label')) ?? named(value) }
  })
}

/** The notes of every field under `prefix` (`cases`), in the order of the form: a group or a list before its parts. */
export function fieldNotes<Field extends FlatShape<Field>>(fields: readonly Field[], prefix: string, parent: Bilingual | null = null): readonly FieldNote[] {
  return fields.flatMap((field) => {
    const path = `${prefix}.${field.name}`
    const own = bilingualLabel(get(field, 'label')) ?? named(field.name)
    const note: FieldNote = {
      path,
      label: labelInGroup(field.name, own, parent),
      hint: bilingualLabel(get(field, 'admin.description')),
      type: field.type,
      isTranslated: isTranslated(field),
      isCited: isCited(field),
      options: optionsOf(field),
    }
    const inner = field.flattenedFields?.filter(({ name }) => !isLanguage(name) || !note.isTranslated) ?? []
    return [note, ...fieldNotes(inner, path, field.type === 'array' ? null : shortLabel(own))]
  })
}
