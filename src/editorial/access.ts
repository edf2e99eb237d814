import type { Access, CollectionConfig, FieldAccess, GlobalConfig } from 'payload'

import { get } from '@/src/model/reading'
import { isAdmin, mayPublish, roleOf } from './roles'

export const staffOnly: Access = ({ req }) => roleOf(req.user) !== null
export const publishersOnly: Access = ({ req }) => mayPublish(req.user)
export const adminsOnly: Access = ({ req }) => isAdmin(req.user)
export const nobody: Access = () => false
export const adminField: FieldAccess = ({ req }) => isAdmin(req.user)
export const staffField: FieldAccess = ({ req }) => roleOf(req.user) !== null

/**
 * Staff read everything. Anybody else reads what is published, and only through the catalogue's loader: the REST API
 * is a tool of the staff, so that ids of drafts, deep queries and lists without an end have no door to the public.
 */
export const readPublished: Access = ({ req }) => {
  if (roleOf(req.user)) return true
  return req.payloadAPI === 'local' ? { _status: { equals: 'published' } } : false
}

/** Every collection that staff write as drafts and publishers publish. Publishing itself passes `publish-guard.ts`. */
export const draftedAccess: NonNullable<CollectionConfig['access']> = {
  read: readPublished,
  readVersions: staffOnly,
  create: staffOnly,
  // The form asks with `_status: 'published'` whether to show what publishes; who may not is refused by `onlyPublishersPublish` too.
  update: ({ req, data }) => (get(data, '_status') === 'published' ? mayPublish(req.user) : roleOf(req.user) !== null),
  delete: publishersOnly,
}

export const siteAccess: NonNullable<GlobalConfig['access']> = {
  read: ({ req }) => roleOf(req.user) !== null || req.payloadAPI === 'local',
  update: publishersOnly,
}
