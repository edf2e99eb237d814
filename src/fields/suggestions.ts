import type { Field } from 'payload'

/** The panel of terms that the case's own texts name (`src/admin/suggestions`), for the vocabularies of one tab. */
export function suggestedTerms(of: readonly string[]): Field {
  return {
    name: `suggested-${of.join('-')}`,
    type: 'ui',
    admin: {
      components: { Field: { path: '/src/admin/suggestions/suggestions#Suggestions', clientProps: { of } } },
      disableListColumn: true,
      disableBulkEdit: true,
    },
  }
}
