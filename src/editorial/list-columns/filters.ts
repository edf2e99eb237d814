import type { Field } from 'payload'

/** Takes a field, and all in it, out of a list's filter, unless its path is one that the filter offers. */
function onlyIn(field: Field, paths: ReadonlySet<string>, prefix: string): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map((one) => onlyIn(one, paths, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix)) })) }
  }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: field.fields.map((one) => onlyIn(one, paths, prefix)) }
  if (field.type === 'group' || field.type === 'array') {
    const name = 'name' in field ? `${field.name}.` : ''
    return { ...field, fields: field.fields.map((one) => onlyIn(one, paths, `${prefix}${name}`)) }
  }
  if (!('name' in field) || paths.has(`${prefix}${field.name}`)) return field
  return Object.assign({}, field, { admin: { ...field.admin, disableListFilter: true } })
}

/** What a list's filter offers, by the paths of the fields; a case has a hundred others that nobody looks for. */
export function onlyFilteredBy(paths: readonly string[], fields: readonly Field[]): Field[] {
  const offered = new Set(paths)
  return fields.map((field) => onlyIn(field, offered, ''))
}
