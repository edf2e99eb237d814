import type { ArrayField, Field } from 'payload'

import { aside, cited, needs, results, toldApartBy, type When } from '@/src/model/annotations'

type Labels = Record<'ja' | 'en', string>

interface RowsOptions {
  readonly name: string
  readonly label: Labels
  readonly row: Labels
  readonly hint?: Labels
  /** Paths in the row that make its title: `['period.text', 'title.ja']`. Of a bilingual text the reader's language is shown. */
  readonly title: readonly string[]
  /** A relation or choice in the row by which rows are told apart in the form: its words stand before the title. */
  readonly tag?: string
  readonly fields: Field[]
  /** Which records need at least one row to be published; none if left out. */
  readonly needed?: When
  /** Whether the ids of the rows are anchors on the record's page, to which a citation can lead. */
  readonly isCited?: boolean
  /** Whether they are told as results. */
  readonly holdsResults?: boolean
  /** Whether it is for what fits nowhere else, so that nobody is asked to fill it in. */
  readonly isAside?: boolean
  /** Whether they are dated events with a track, so that a chronology can be pasted as text. */
  readonly isChronology?: boolean
}

/** A list of rows in a form: closed at first, each row titled by its content (`src/admin/rows`). */
export function rows({
  name,
  label,
  row,
  hint,
  title,
  tag,
  fields,
  needed,
  isCited = false,
  holdsResults = false,
  isAside = false,
  isChronology = false,
}: RowsOptions): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: row, plural: label },
    custom: {
      ...(needed && needs('filled', needed)),
      ...(isCited && cited),
      ...(holdsResults && results),
      ...(isAside && aside),
      ...(tag !== undefined && toldApartBy(tag)),
    },
    admin: {
      description: hint,
      custom: { title },
      components: {
        Field: { path: '/src/admin/rows/rows-field#RowsField', clientProps: { parts: tag === undefined ? title : [tag, ...title], isChronology } },
      },
    },
    fields,
  }
}
