/** Which texts of a collection the search looks into, as its fields say (`searchedAs`). */
import { type SearchKind, searchKindOf } from './annotations'
import type { FlatShape } from './walk'

/** A text that the search looks into: where it stands in a record, without rows, and as what it counts. */
export interface SearchedText {
  /** The list of rows that it stands in, or null for a text of the record itself. */
  readonly list: string | null
  /** In the row, or in the record. */
  readonly path: string
  readonly kind: SearchKind
}

/** The texts of a collection that the search looks into, in the order of the form. */
export function searchedTexts<Field extends FlatShape<Field>>(fields: readonly Field[], list: string | null = null, prefix = ''): SearchedText[] {
  return fields.flatMap((field): SearchedText[] => {
    const path = `${prefix}${field.name}`
    const kind = searchKindOf(field)
    if (kind !== null) return [{ list, path, kind }]
    if (!field.flattenedFields) return []
    return field.type === 'array' ? searchedTexts(field.flattenedFields, path) : searchedTexts(field.flattenedFields, list, `${path}.`)
  })
}
