import type { Access, CollectionBeforeOperationHook, CollectionConfig, FieldAccess, GlobalConfig, Where } from 'payload'

import { refusal } from '@/src/editorial/faults/messages'
import { get } from '@/src/model/reading'
import { isAdmin, mayPublish, roleOf } from './roles'

/** Whoever is signed in and has a role. */
export const staffOnly: Access = ({ req }) => roleOf(req.user) !== null
/** Publishers and administrators. */
export const publishersOnly: Access = ({ req }) => mayPublish(req.user)
/** Administrators. */
export const adminsOnly: Access = ({ req }) => isAdmin(req.user)
/** Nobody through any door; the product itself writes past the rules. */
export const nobody: Access = () => false
/** A field that administrators set. */
export const adminField: FieldAccess = ({ req }) => isAdmin(req.user)
/** A field for whoever is signed in and has a role. */
export const staffField: FieldAccess = ({ req }) => roleOf(req.user) !== null

/**
 * Staff read everything. Anybody else reads what is published, and only through the catalogue's loader: the REST API
 * is a tool of the staff, so that ids of drafts, deep queries and lists without an end have no door to the public.
 */
const readPublished: Access = ({ req }) => {
  if (roleOf(req.user)) return true
  return req.payloadAPI === 'local' ? { _status: { equals: 'published' } } : false
}

/** Every collection that staff write as drafts and publishers publish. Publishing itself passes `src/editorial/publish-guard`. */
export const draftedAccess: NonNullable<CollectionConfig['access']> = {
  read: readPublished,
  // Versions without a record are parked with one in the trash.
  readVersions: ({ req }) => roleOf(req.user) !== null && { parent: { exists: true } },
  create: staffOnly,
  // The form asks with `_status: 'published'` whether to show what publishes; who may not is refused by `onlyPublishersPublish` too.
  update: ({ req, data }) => (get(data, '_status') === 'published' ? mayPublish(req.user) : roleOf(req.user) !== null),
  delete: publishersOnly,
}

/** The settings of the site: read by staff and the catalogue's loader, live as soon as they are saved, so changed by publishers. */
export const siteAccess: NonNullable<GlobalConfig['access']> = {
  read: ({ req }) => roleOf(req.user) !== null || req.payloadAPI === 'local',
  update: publishersOnly,
}

/** Rows that one answer of the API may hold. `limit=0` means "all" to Payload and is bounded as well. */
export const maxRows = 500
/** Versions in one answer: each is a whole record. */
export const maxVersions = 100
/** How far an answer follows relations; of versions, not beyond the record. */
export const maxDepth = 3
export const maxVersionDepth = 1
/** Records that one request may change or delete. */
const maxChanged = 500

/**
 * Bounds `limit` of a read over the API. What the product asks by itself names `overrideAccess`, which no request can, and is
 * not bounded, also while it answers one: how many records use a term is told in full.
 * @throws {APIError} 400 if a request over the API would change or delete more than `maxChanged` records.
 */
export const boundReads: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.payloadAPI === 'local' || Reflect.get(args, 'overrideAccess') !== undefined) return args
  const where: unknown = get(args, 'where')
  if ((operation === 'update' || operation === 'delete') && isWhere(where)) {
    // Those that will be turned away are not told how many there are.
    const { totalDocs } = req.user ? await req.payload.count({ collection: collection.slug, where, overrideAccess: true, req }) : { totalDocs: 0 }
    if (totalDocs > maxChanged) {
      throw refusal(
        req,
        {
          ja: `一度に変更できるのは${maxChanged}件までです（指定されたのは${totalDocs}件）。条件を絞ってください。`,
          en: `At most ${maxChanged} records can be changed at once, not ${totalDocs}. Narrow the condition.`,
        },
        400,
      )
    }
    return args
  }
  if (operation !== 'read') return args
  const asked: unknown = Reflect.get(args, 'limit')
  // `pagination=false` without a limit means "all" as well.
  if (asked === undefined && Reflect.get(args, 'pagination') !== false) return args
  const limit = typeof asked === 'number' && asked > 0 ? Math.min(asked, maxRows) : maxRows
  return { ...args, limit, pagination: true }
}

function isWhere(value: unknown): value is Where {
  return typeof value === 'object' && value !== null
}
