import type { CollectionConfig, Field } from 'payload'

import { label } from '@/src/fields/labels'
import { boundReads, nobody } from './access/access'

/**
 * A collection that the product itself writes, through its own endpoints and jobs: Payload's doors create, change and delete
 * nothing there. Nobody reads it through them either, unless `access.read` says who.
 */
export function writtenByProduct(config: CollectionConfig): CollectionConfig {
  return {
    disableDuplicate: true,
    lockDocuments: false,
    defaultSort: '-createdAt',
    ...config,
    admin: { group: label('やりとり', 'Work in progress'), pagination: { defaultLimit: 50 }, ...config.admin },
    access: { read: nobody, create: nobody, update: nobody, delete: nobody, ...config.access },
    fields: config.fields.map(withTime),
    hooks: { ...config.hooks, beforeOperation: [boundReads, ...(config.hooks?.beforeOperation ?? [])] },
  }
}

/** A moment is shown with its time, and the year first. */
const withTime = (field: Field): Field =>
  field.type === 'date' ? { ...field, admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy/MM/dd HH:mm' }, ...field.admin } } : field

/** A collection by its slug, which staff meet as its name. */
export const kindComponents = (isThere: boolean) => ({
  Cell: '/src/admin/about-record/about-record#KindCell',
  Field: { path: '/src/admin/about-record/about-record#KindField', clientProps: { isThere } },
})

const about = (isThere: boolean): Field[] => [
  {
    name: 'recordTitle',
    type: 'text',
    label: label('記録の名前', 'Record'),
    ...(isThere && { admin: { components: { Cell: '/src/admin/about-record/about-record#RecordCell' } } }),
  },
  { name: 'inCollection', type: 'text', required: true, index: true, label: label('種類', 'Collection'), admin: { components: kindComponents(isThere) } },
  { name: 'record', type: 'text', required: true, index: true, label: label('記録の番号', 'Id of the record') },
]

/** Which record a row speaks of, as events name it: the collection, the id as text, and what staff called it at that time. */
export const aboutRecord: Field[] = about(true)
/** The same of a record that is no longer at its place. */
export const aboutGone: Field[] = about(false)

/** A person by id and by the name of that time: accounts go, what they did stays. */
export function person(name: string, words: Record<'ja' | 'en', string>): Field[] {
  return [
    // An id says nothing to whoever filters a list; lists opened from the first page ask by it.
    { name, type: 'text', index: true, label: words, admin: { hidden: true, disableListFilter: true } },
    { name: `${name}Name`, type: 'text', label: words },
  ]
}
