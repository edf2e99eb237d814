/**
 * Fields that have no rule are not asked whether they keep it.
 *
 * For each such question Payload merges the whole record as it was with the whole record as it will be. Of a case with sixty
 * events two thousand fields were asked, most of them plain texts: a third of the time of publishing it. That a text is a text
 * is looked at before (`payload-shape.ts`).
 */
import type { Field, Plugin, SanitizedConfig } from 'payload'

import { hasNoRule } from '@/src/fields/no-rule'

/** A group, or a text of any length, with no rule of its own: Payload's lets each value pass. */
function isFree(field: Field): boolean {
  if (field.type === 'group') return !field.validate
  if (field.type !== 'text' && field.type !== 'textarea') return false
  const { required, minLength, maxLength, validate } = field
  return !validate && !required && minLength === undefined && maxLength === undefined && !(field.type === 'text' && field.hasMany)
}

function marked(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(marked) })) }
  return Object.assign({}, field, 'fields' in field && { fields: field.fields.map(marked) }, isFree(field) && { validate: hasNoRule })
}

/** Marks groups and texts without a rule, while those that have one can still be told from them; for `plugins` in the configuration. */
export const freeFieldsMarked: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({ ...collection, fields: collection.fields.map(marked) })),
})

/** The id that Payload adds to each row is looked at before, too. */
function forget(fields: readonly Field[], isInRow = false): void {
  for (const field of fields) {
    if ('validate' in field && (field.validate === hasNoRule || (isInRow && field.type === 'text' && field.name === 'id'))) delete field.validate
    if (field.type === 'tabs') for (const tab of field.tabs) forget(tab.fields)
    if ('fields' in field) forget(field.fields, field.type === 'array')
  }
}

/** Takes the question out of every field that was marked; for the finished configuration. */
export function withoutIdleValidation(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) forget(fields)
  return config
}
