import type { ArrayField, Field } from 'payload'

type Labels = Record<'ja' | 'en', string>

interface RowsOptions {
  readonly name: string
  readonly label: Labels
  readonly row: Labels
  readonly hint?: Labels
  /** Paths in the row that make its title: `['period.text', 'title.ja']`. Of a bilingual text the reader's language is shown. */
  readonly title: readonly string[]
  readonly fields: Field[]
}

/** A list of rows in a form: closed at first, each row titled by its content (`src/admin/rows`). */
export function rows({ name, label, row, hint, title, fields }: RowsOptions): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: row, plural: label },
    admin: { description: hint, components: { Field: { path: '/src/admin/rows/rows-field#RowsField', clientProps: { parts: title } } } },
    fields,
  }
}
