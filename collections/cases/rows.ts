import type { ArrayField, Field } from 'payload'

type Labels = Record<'ja' | 'en', string>

interface RowsOptions {
  readonly name: string
  readonly label: Labels
  readonly row: Labels
  readonly hint?: Labels
  /** Paths in the row that make its title: `['period.text', 'title.ja']`. */
  readonly title: readonly string[]
  readonly fields: Field[]
}

/** A list of rows in the case form: collapsed at first, each row titled by its content. */
export function rows({ name, label, row, hint, title, fields }: RowsOptions): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: row, plural: label },
    admin: {
      description: hint,
      initCollapsed: true,
      components: { RowLabel: { path: '/src/fields/row-label#RowLabel', clientProps: { parts: title } } },
    },
    fields,
  }
}
