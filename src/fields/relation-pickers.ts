import type { Field } from 'payload'

import { mapFields } from './map-fields'

const Picker = '/src/admin/relation-picker/relation-picker#RelationPicker'

/** Every relation is chosen with the picker that finds as the search does (`src/admin/relation-picker`). */
export function withPickers(fields: readonly Field[]): Field[] {
  return mapFields(fields, (field) => {
    if (field.type !== 'relationship' || Array.isArray(field.relationTo) || field.admin?.components?.Field) return field
    return Object.assign({}, field, { admin: { ...field.admin, components: { ...field.admin?.components, Field: Picker } } })
  })
}
