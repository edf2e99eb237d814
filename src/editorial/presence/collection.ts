import type { CollectionConfig } from 'payload'

import { boundReads, nobody } from '@/src/editorial/access/access'
import { answerGone, answerHere } from './endpoints'

/**
 * Who has which record open, and who saved it last. A row for each open form, renewed while the form lives; and one for
 * each person who saved a record. Rows are short-lived and no part of the content: no versions, no drafts, written by the
 * two endpoints and by saves alone, each in the name of whoever is signed in.
 */
export const Presence: CollectionConfig = {
  slug: 'presence',
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [boundReads] },
  endpoints: [
    { path: '/here', method: 'post', handler: answerHere },
    { path: '/gone', method: 'post', handler: answerGone },
  ],
  fields: [
    // A random name that the open form gave itself; for a save, whose and of what.
    { name: 'form', type: 'text', required: true, unique: true },
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'name', type: 'text' },
    // `collection/id`
    { name: 'place', type: 'text', required: true, index: true },
    { name: 'since', type: 'date' },
    { name: 'until', type: 'date', index: true },
    { name: 'hasUnsaved', type: 'checkbox' },
    { name: 'savedVersion', type: 'date' },
  ],
}
