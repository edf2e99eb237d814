import type { Field } from 'payload'

import { mapFields } from '../../fields/map-fields'

/** What a list's filter offers, by the paths of the fields; a case has a hundred others that nobody looks for. */
export function onlyFilteredBy(paths: readonly string[], fields: readonly Field[]): Field[] {
  return mapFields(fields, (field, path) => (paths.includes(path) ? field : Object.assign({}, field, { admin: { ...field.admin, disableListFilter: true } })))
}
