import type { CollectionConfig } from 'payload'

import { adminField, adminsOnly } from '../src/editorial/access'
import { boundReads } from '../src/editorial/limits'
import { evenLoginTime, requireLongPassword } from '../src/editorial/passwords'
import { refuseOpenRegistration } from '../src/editorial/registration'
import { isAdmin, roleOptions } from '../src/editorial/roles'
import { label } from '../src/fields/labels'
import { groups } from './groups'

/** Members of staff. The first administrator comes from the command line, never from an open form. */
export const usersCollection = ({ isHttps }: { readonly isHttps: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: label('利用者', 'User'), plural: label('利用者', 'Users') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'], group: groups.site },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: isHttps },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    read: ({ req }) => (isAdmin(req.user) ? true : req.user ? { id: { equals: req.user.id } } : false),
    create: adminsOnly,
    update: ({ req }) => (isAdmin(req.user) ? true : req.user ? { id: { equals: req.user.id } } : false),
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  hooks: { beforeOperation: [refuseOpenRegistration, boundReads, requireLongPassword, evenLoginTime] },
  fields: [
    { name: 'name', type: 'text', required: true, label: label('名前', 'Name') },
    {
      name: 'role', type: 'select', required: true, defaultValue: 'author', options: roleOptions, saveToJWT: true,
      label: label('役割', 'Role'), access: { create: adminField, update: adminField },
    },
  ],
})
