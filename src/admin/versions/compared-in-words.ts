import type { Field, Plugin } from 'payload'

const from = '/src/admin/versions/differences'

/** What compares a field in the list of differences between two versions, where Payload's own way is not for people. */
function comparedBy(field: Field): string | null {
  if (field.admin && 'hidden' in field.admin && field.admin.hidden === true) return `${from}#NoDifference`
  return field.type === 'select' || field.type === 'checkbox' ? `${from}#ChoiceDifference` : null
}

function compared(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(compared) })) }
  const Diff = comparedBy(field)
  const components = field.admin && 'components' in field.admin ? field.admin.components : {}
  return Object.assign(
    {},
    field,
    'fields' in field && { fields: field.fields.map(compared) },
    Diff && { admin: Object.assign({}, field.admin, { components: Object.assign({}, components, { Diff }) }) },
  )
}

/**
 * The page that compares two versions shows what people enter, in words. Payload also shows there what no form shows:
 * `End Precision`, the searched column, a moment in the world's time.
 */
export const comparedInWords: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({ ...collection, fields: collection.fields.map(compared) })),
})
