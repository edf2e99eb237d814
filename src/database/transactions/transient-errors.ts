/** Failures after which the same save may well succeed, and how patiently to try. */

/**
 * How often and how long one save is tried; the pause grows from `shortest` to `longest`. All in milliseconds.
 *
 * Rivals are done within a second. The long end is for the transaction of a process that was killed: MongoDB holds its
 * documents until `transactionLifetimeLimitSeconds` have passed (set it to 20 on the server; its default is 60).
 */
export const retryLimits = { tries: 60, total: 30_000, shortest: 10, longest: 1_000 }

/** Waits after the given number of failed tries: growing, and jittered so that rivals do not meet again. */
export function pause(failedTries: number): Promise<void> {
  const ceiling = Math.min(retryLimits.longest, retryLimits.shortest * 2 ** failedTries)
  return new Promise((resolve) => setTimeout(resolve, ceiling * (0.5 + Math.random() / 2)))
}

/** MongoDB's codes for a transaction that lost against another, or that the server no longer knows. */
const lostTransactionCodes: unknown[] = [112, 251]

/** The collection whose unique `revision` two processes may take at the same moment. */
const revisionCollection = 'catalogue-changes'

/** Whether the failure undid the save for a reason that another try may not meet. */
export function isTransient(error: unknown): boolean {
  return hasErrorLabel(error, 'TransientTransactionError') || lostTransactionCodes.includes(property(error, 'code')) || isRevisionTaken(error)
}

/**
 * Two server processes counted the catalogue's revision up from the same number. The adapter has by then turned the
 * violated index into a validation error of that collection.
 */
function isRevisionTaken(error: unknown): boolean {
  const data = property(error, 'data')
  if (property(data, 'collection') !== revisionCollection) return false
  const faults = property(data, 'errors')
  return Array.isArray(faults) && faults.some((fault) => property(fault, 'path') === 'revision')
}

/** Whether the MongoDB driver put the label on the error or on what caused it. */
export function hasErrorLabel(error: unknown, label: string): boolean {
  if (!(error instanceof Error)) return false
  if ('hasErrorLabel' in error && typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(label) === true) return true
  return hasErrorLabel(error.cause, label)
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
