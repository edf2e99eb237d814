/**
 * Changing or deleting several documents at once changes all of them or none.
 *
 * Payload answers 400 with a list of those that failed and keeps the others; worse, of one that failed half-way it keeps the
 * half, because the error is caught inside the transaction that is then committed.
 */
import { APIError, type CollectionAfterErrorHook, type CollectionAfterOperationHook, type PayloadRequest, type Plugin } from 'payload'

/** A document that could not be changed; reasons that are not meant for readers are null and stay in the log. */
export interface BulkFault {
  readonly id: number | string
  readonly message: string | null
}

interface Refused {
  readonly collection: string
  readonly faults: readonly BulkFault[]
  readonly req: PayloadRequest
}
/** Puts into words what failed, by names that people know. */
type Explain = (refused: Refused) => Promise<APIError>

/** Gives every collection the rule; for `plugins` in the configuration. */
export function bulkIsAllOrNothing(explain: Explain = inNumbers): Plugin {
  return (config) => ({
    ...config,
    collections: config.collections?.map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        afterOperation: [...(collection.hooks?.afterOperation ?? []), undoIfAnyFailed(explain)],
        afterError: [...(collection.hooks?.afterError ?? []), sayThatNoneChanged],
      },
    })),
  })
}

/** Runs inside the transaction, after the last document: throwing undoes them all. */
function undoIfAnyFailed(explain: Explain): CollectionAfterOperationHook {
  return async ({ collection, req, result }) => {
    const faults = faultsIn(result)
    if (faults.length === 0) return result
    throw await explain({ collection: collection.slug, faults, req })
  }
}

const inNumbers: Explain = async ({ faults }) =>
  new APIError(
    `${faults.length}件に問題があったため、1件も変更していません。 / Nothing was changed: ${faults.length} could not be. ` +
      faults.map(({ id, message }) => `${id}: ${message ?? 'error'}`).join('; '),
    400,
    { errors: faults },
    true,
  )

/** The buttons above a list count the documents of every answer, and say "unknown error" where an answer has no list of them. */
const sayThatNoneChanged: CollectionAfterErrorHook = ({ req, result }) => {
  const isBulk = (req.method === 'PATCH' || req.method === 'DELETE') && req.routeParams?.id === undefined
  return isBulk ? { response: { ...result, docs: [] } } : undefined
}

function faultsIn(result: unknown): BulkFault[] {
  if (typeof result !== 'object' || result === null || !('errors' in result) || !Array.isArray(result.errors)) return []
  return result.errors.flatMap((fault: unknown) => {
    if (typeof fault !== 'object' || fault === null || !('id' in fault)) return []
    const { id } = fault
    if (typeof id !== 'string' && typeof id !== 'number') return []
    const isPublic = 'isPublic' in fault && fault.isPublic === true
    return [{ id, message: isPublic && 'message' in fault ? String(fault.message) : null }]
  })
}
