/**
 * Changing or deleting several documents at once changes all of them or none.
 *
 * Payload answers 400 with a list of those that failed and keeps the others; worse, of one that failed half-way it keeps the
 * half, because the error is caught inside the transaction that is then committed.
 */
import { APIError, type CollectionAfterOperationHook, type Plugin } from 'payload'

/** Gives every collection the rule; for `plugins` in the configuration. */
export const bulkIsAllOrNothing: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, afterOperation: [...(collection.hooks?.afterOperation ?? []), undoIfAnyFailed] },
  })),
})

/** Runs inside the transaction, after the last document: throwing undoes them all. */
const undoIfAnyFailed: CollectionAfterOperationHook = ({ result }) => {
  const faults = faultsIn(result)
  if (faults.length === 0) return result
  const message =
    `${faults.length}件に問題があったため、1件も変更していません。 / Nothing was changed: ${faults.length} could not be. ` +
    faults.map(({ id, message: reason }) => `${id}: ${reason}`).join('; ')
  throw new APIError(message, 400, { errors: faults }, true)
}

interface BulkFault {
  id: number | string
  message: string
}

/** The documents of a bulk operation that failed; reasons that are not meant for readers stay in the log. */
function faultsIn(result: unknown): BulkFault[] {
  if (typeof result !== 'object' || result === null || !('errors' in result) || !Array.isArray(result.errors)) return []
  return result.errors.flatMap((fault: unknown) => {
    if (typeof fault !== 'object' || fault === null || !('id' in fault)) return []
    const { id } = fault
    if (typeof id !== 'string' && typeof id !== 'number') return []
    const isPublic = 'isPublic' in fault && fault.isPublic === true
    const message = isPublic && 'message' in fault ? String(fault.message) : 'error'
    return [{ id, message }]
  })
}
