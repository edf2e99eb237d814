import type { FieldHook } from 'payload'

import { isEmpty } from '@/src/model/emptiness'

/**
 * For unique fields: an empty value is omitted instead of stored as nothing. MongoDB's unique index lets many records lack
 * a field, but only one of them say that it is null, so a second draft without a slug could not be saved.
 */
export const omitIfEmpty: FieldHook = ({ field, siblingData, value }) => {
  if (isEmpty(value) && field.name) Reflect.deleteProperty(siblingData, field.name)
}
