import type { CollectionConfig, Field } from 'payload'

import { boundReads, nobody } from '@/src/editorial/access/access'
import { label } from '@/src/fields/labels'

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
    hooks: { ...config.hooks, beforeOperation: [boundReads, ...(config.hooks?.beforeOperation ?? [])] },
  }
}

/** Which record a row speaks of, as events name it: the collection, the id as text, and what staff called it at that time. */
export const aboutRecord: Field[] = [
  { name: 'recordTitle', type: 'text', label: label('記録の名前', 'Record') },
  { name: 'inCollection', type: 'text', required: true, index: true, label: label('種類', 'Collection') },
  { name: 'record', type: 'text', required: true, index: true, label: label('記録の番号', 'Id of the record') },
]

/** A person by id and by the name of that time: accounts go, what they did stays. */
export function person(name: string, words: Record<'ja' | 'en', string>): Field[] {
  return [
    { name, type: 'text', index: true, admin: { hidden: true } },
    { name: `${name}Name`, type: 'text', label: words },
  ]
}
