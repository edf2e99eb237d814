/** What to read of a record to have its fields of a kind: whole records have many rows, which cost most of a read. */
import type { SelectIncludeType } from 'payload'

import type { FlatShape } from './walk'

/**
 * Payload's `select` for the fields that are wanted, at any depth, and no other.
 * @returns null for fields among which none is wanted
 */
export function selectOf<Field extends FlatShape<Field>>(fields: readonly Field[], isWanted: (field: Field) => boolean): SelectIncludeType | null {
  const chosen = fields.flatMap((field): [string, SelectIncludeType | true][] => {
    if (isWanted(field)) return [[field.name, true]]
    const inner = selectOf(field.flattenedFields ?? [], isWanted)
    return inner ? [[field.name, inner]] : []
  })
  return chosen.length > 0 ? Object.fromEntries(chosen) : null
}
