import type { Field } from 'payload'

type Change = (field: Field, path: string) => Field

function mapped(field: Field, change: Change, prefix: string): Field {
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: mapFields(tab.fields, change, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix) })),
    }
  }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: mapFields(field.fields, change, prefix) }
  if (field.type === 'group' || field.type === 'array') {
    return { ...field, fields: mapFields(field.fields, change, 'name' in field ? `${prefix}${field.name}.` : prefix) }
  }
  return 'name' in field ? change(field, `${prefix}${field.name}`) : field
}

/** Changes every field that holds a value, however deep it stands in the form; its path is the one of the API, without rows. */
export function mapFields(fields: readonly Field[], change: Change, prefix = ''): Field[] {
  return fields.map((field) => mapped(field, change, prefix))
}
