import type { CollectionBeforeOperationHook, Where } from 'payload'

import { refusal } from './messages'
import { get } from '@/src/model/reading'

/** Rows that one answer of the API may hold. `limit=0` means "all" to Payload and is bounded as well. */
export const maxRows = 500
/** Versions in one answer: each is a whole record. */
export const maxVersions = 100
/** How far an answer follows relations; of versions, not beyond the record. */
export const maxDepth = 3
export const maxVersionDepth = 1
/** Records that one request may change or delete. */
export const maxChanged = 500

/** Bounds `limit` of a read over the API; the Local API (loading the catalogue, tests) asks for what it needs. */
export const boundReads: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.payloadAPI === 'local') return args
  const where: unknown = get(args, 'where')
  if ((operation === 'update' || operation === 'delete') && isWhere(where)) {
    // Those that will be turned away are not told how many there are.
    const { totalDocs } = req.user ? await req.payload.count({ collection: collection.slug, where, overrideAccess: true, req }) : { totalDocs: 0 }
    if (totalDocs > maxChanged) {
      throw refusal(req, {
        ja: `一度に変更できるのは${maxChanged}件までです（指定されたのは${totalDocs}件）。条件を絞ってください。`,
        en: `At most ${maxChanged} records can be changed at once, not ${totalDocs}. Narrow the condition.`,
      }, 400)
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
