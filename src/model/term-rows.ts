/** Which rows of a record take a term, by what the fields say of themselves. Pure. */
import { tagOf } from './annotations'
import { get } from './reading'

/** A place for a term in the rows of a list. */
export interface TermRow {
  readonly list: string
  /** The relation in the row. */
  readonly field: string
  /** Whether it takes several. */
  readonly isMany: boolean
  /** The one kind of term that it takes, such as resources; null for any. */
  readonly kind: string | null
}

export interface TermRows {
  /** Rows that tell of more than the term: it is set where a text of theirs names it. */
  readonly within: readonly TermRow[]
  /** Lists whose rows are about one term each: it gets a row of its own. */
  readonly own: readonly TermRow[]
}

interface Shape {
  readonly type: string
  readonly name: string
  readonly relationTo?: unknown
  readonly hasMany?: boolean | undefined
  readonly filterOptions?: unknown
  readonly flattenedFields?: readonly Shape[]
}

/**
 * The rows that take the terms of a vocabulary. Where every list is about one term in each row, such as changes, a text of the row names its own
 * term, and these are the rows to set it in.
 * @param fields of the record, without the form's tabs
 */
export function termRowsOf(fields: readonly Shape[], vocabulary: string): TermRows {
  const found = fields
    .filter(({ type }) => type === 'array')
    .flatMap((list) =>
      (list.flattenedFields ?? [])
        .filter(({ type, relationTo }) => type === 'relationship' && relationTo === vocabulary)
        .map(({ name, hasMany, filterOptions }) => {
          const kind = get(filterOptions, 'kind.equals')
          return { isOwn: tagOf(list) === name, row: { list: list.name, field: name, isMany: hasMany === true, kind: typeof kind === 'string' ? kind : null } }
        }),
    )
  const own = found.flatMap(({ isOwn, row }) => (isOwn ? row : []))
  const within = found.flatMap(({ isOwn, row }) => (isOwn ? [] : row))
  return { within: within.length > 0 ? within : own, own }
}
