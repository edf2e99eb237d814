import { buildVersionCollectionFields, type FlattenedField, type SanitizedConfig } from 'payload'

/** What a question may name: the fields of a collection, of its versions, or of a global. */
export interface Asked {
  readonly config: SanitizedConfig
  readonly fields: readonly FlattenedField[]
}

/** The id of a record, which Payload does not list among its fields. */
const idField: FlattenedField = { name: 'id', type: 'text', custom: { namesRecord: true } }

/** Whether the values of a field are ids of records. */
export function namesRecords(field: FlattenedField): boolean {
  return field.type === 'relationship' || field.type === 'upload' || ('custom' in field && field.custom?.namesRecord === true)
}

/** The fields of a collection by its slug; null where there is no such collection. */
export function fieldsOf(config: SanitizedConfig, slug: string, kind: 'records' | 'versions' = 'records'): readonly FlattenedField[] | null {
  const collection = config.collections.find((candidate) => candidate.slug === slug)
  if (!collection) return null
  const own = kind === 'versions' ? buildVersionCollectionFields(config, collection, true) : collection.flattenedFields
  return own.some(({ name }) => name === 'id') ? own : [idField, ...own]
}

/** Fields that nobody may name: what is kept from everybody (hashes), and what is stored nowhere. */
function isKept(field: FlattenedField): boolean {
  return ('hidden' in field && field.hidden === true) || ('virtual' in field && Boolean(field.virtual))
}

/** The field at a path such as `title.ja`, `timeline.period.text` or `survey.slug`; null where there is none that may be asked for. */
export function fieldAt({ config, fields }: Asked, path: string): FlattenedField | null {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || isKept(field)) return null
  if (rest.length === 0) return field
  if (field.type === 'relationship' || field.type === 'upload') {
    if (typeof field.relationTo === 'string') return fieldAt({ config, fields: fieldsOf(config, field.relationTo) ?? [] }, rest.join('.'))
    const part: readonly FlattenedField[] = [
      { name: 'value', type: 'text' },
      { name: 'relationTo', type: 'text' },
    ]
    return fieldAt({ config, fields: part }, rest.join('.'))
  }
  return 'flattenedFields' in field ? fieldAt({ config, fields: field.flattenedFields }, rest.join('.')) : null
}
