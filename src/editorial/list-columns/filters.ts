import type { Field, SanitizedConfig } from 'payload'

import { mapFields } from '@/src/fields/map-fields'

/** What a list's filter offers, by the paths of the fields; a case has a hundred others that nobody looks for. */
export function onlyFilteredBy(paths: readonly string[], fields: readonly Field[]): Field[] {
  return mapFields(fields, (field, path) => (paths.includes(path) ? field : Object.assign({}, field, { admin: { ...field.admin, disableListFilter: true } })))
}

/** Payload gives each row an id by itself, which a filter would offer for every list of rows. */
function hideRowIds(fields: readonly Field[]): void {
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) hideRowIds(tab.fields)
    else if ('fields' in field) {
      for (const inner of field.fields)
        if (field.type === 'array' && 'name' in inner && inner.name === 'id') inner.admin = Object.assign({}, inner.admin, { disableListFilter: true })
      hideRowIds(field.fields)
    }
  }
}

/** For the finished configuration, in which the ids of rows stand. */
export function withoutRowIdsInFilters(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) hideRowIds(collection.fields)
  return config
}
