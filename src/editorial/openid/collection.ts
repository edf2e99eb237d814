import type { CollectionAfterDeleteHook, CollectionConfig, Endpoint } from 'payload'

import { adminsOnly } from '@/src/editorial/access/access'
import { recordEvent } from '@/src/editorial/events/record'
import { person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'

const recordRelease: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await recordEvent(req, { kind: 'identityReleased', collection: 'users', record: String(doc.person), recordTitle: String(doc.personName ?? '') })
}

/**
 * Which account of the provider is whose here. Administrators read it, and take away what is no longer right; nobody else.
 * @param endpoints the doors of signing in; none where no provider is set
 */
export const identitiesCollection = (endpoints: Endpoint[]): CollectionConfig =>
  writtenByProduct({
    slug: 'identities',
    endpoints,
    labels: { singular: label('外部ログインの結び付き', 'Linked sign-in'), plural: label('外部ログインの結び付き', 'Linked sign-ins') },
    admin: {
      useAsTitle: 'personName',
      defaultColumns: ['personName', 'issuer', 'subject', 'createdAt'],
      group: label('サイト', 'Site'),
      hidden: ({ user }) => user?.role !== 'admin',
    },
    access: { read: adminsOnly, delete: adminsOnly },
    hooks: { afterDelete: [recordRelease] },
    fields: [
      ...person('person', label('利用者', 'User')),
      { name: 'issuer', type: 'text', required: true, label: label('認証サービス', 'Provider') },
      { name: 'subject', type: 'text', required: true, label: label('サービスでの番号', 'Subject') },
      // One account here for one there, and the other way round.
      { name: 'identityKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
      { name: 'personKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
    ],
  })
