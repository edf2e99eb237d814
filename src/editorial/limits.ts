import type { CollectionBeforeOperationHook } from 'payload'

/** Rows that one answer of the API may hold. `limit=0` means "all" to Payload and is bounded as well. */
export const maxRows = 500

/** Bounds `limit` of a read over HTTP; the Local API (loading the catalogue, tests) asks for what it needs. */
export const boundReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local') return args
  const asked: unknown = Reflect.get(args, 'limit')
  // `pagination=false` without a limit means "all" as well.
  if (asked === undefined && Reflect.get(args, 'pagination') !== false) return args
  const limit = typeof asked === 'number' && asked > 0 ? Math.min(asked, maxRows) : maxRows
  return { ...args, limit, pagination: true }
}
