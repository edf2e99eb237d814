/**
 * A save that failed for a transient reason is repeated from its beginning.
 *
 * Payload does not: on MongoDB a write conflict with another server process, or a connection that broke inside the
 * transaction, reaches the editor as an error although nothing is wrong with what they typed. Such a failure has undone the
 * whole transaction, so the save can be run again; any other failure is passed on at once.
 *
 * Payload's REST handlers turn every error into a response, so the failure is noted where it happens, at the adapter
 * (`noteTransientFailures`), in an asynchronous context that belongs to the try.
 */
import type { BaseDatabaseAdapter, Payload } from 'payload'

import { reads, wrapMethods, writes } from '@/src/database/adapters/methods'
import { requestLike } from '@/src/database/requests/copy'
import { type Attempt, sharedState } from './shared-state'
import { isTransient, pause, retryLimits } from './transient-errors'

/** Notes in the running try each failure that another try may not meet. Call last, around everything else. */
export function noteTransientFailures(db: BaseDatabaseAdapter): void {
  wrapMethods(db, [...reads, ...writes], (call, args) => noted(() => call(args)))
  const commit = db.commitTransaction.bind(db)
  db.commitTransaction = (id) => noted(() => commit(id))
}

async function noted<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const attempt = sharedState().attempt.getStore()
    if (attempt && isTransient(error)) attempt.transient ??= error
    throw error
  }
}

/**
 * Runs a save until it succeeds or fails for a reason of its own, at most `retryLimits.tries` times.
 *
 * `operation` runs anew each time, so it must build its data inside and must not pass on a `req` with an open transaction:
 * `withWriteRetry(() => payload.update({ collection: 'cases', id, data: { … }, overrideAccess: true }))`.
 * @throws the last failure.
 */
export function withWriteRetry<Result>(operation: () => Promise<Result>): Promise<Result> {
  return tryAgain(operation, () => false)
}

type RestHandler<Context> = (request: Request, context: Context) => Promise<Response>

/** Bodies above this many bytes are passed on unread and tried once: they are uploads, not saves of a form, and need no copy. */
const largestKeptBody = 5 * 1024 * 1024

/**
 * Payload's REST handler for POST, PATCH, PUT or DELETE with the same patience. The body is kept and given to each try.
 */
export function retryingRest<Context>(handler: RestHandler<Context>): RestHandler<Context> {
  return async (request, context) => {
    if (Number(request.headers.get('content-length') ?? 0) > largestKeptBody) return handler(request, context)
    const body = request.body ? await request.arrayBuffer() : undefined
    const again = (): Request => requestLike(request, { body })
    return tryAgain(
      () => handler(again(), context),
      (response) => !response.ok,
    )
  }
}

async function tryAgain<Result>(operation: () => Promise<Result>, isFailure: (result: Result) => boolean): Promise<Result> {
  const deadline = Date.now() + retryLimits.total
  for (let tries = 1; ; tries += 1) {
    const attempt: Attempt = { transient: undefined }
    const isLast = tries >= retryLimits.tries || Date.now() > deadline
    try {
      const result = await sharedState().attempt.run(attempt, operation)
      if (isLast || !attempt.transient || !isFailure(result)) return result
    } catch (error) {
      if (isLast || !(attempt.transient || isTransient(error))) throw error
    }
    await pause(tries)
  }
}

const retried: readonly PropertyKey[] = ['create', 'delete', 'duplicate', 'restoreVersion', 'update', 'updateGlobal']

/**
 * Payload's Local API with `withWriteRetry` around each write that is not part of a larger transaction; for seeding, imports
 * and tests. The data are copied for each try, because hooks may change them.
 */
export function local(payload: Payload): Payload {
  return new Proxy(payload, {
    get(target, name, receiver): unknown {
      const method: unknown = Reflect.get(target, name, receiver)
      if (typeof method !== 'function' || !retried.includes(name)) return method
      return (args: object & { req?: { transactionID?: unknown }; data?: unknown }) => {
        const call = (): Promise<unknown> => Promise.resolve(Reflect.apply(method, target, [copyOfData(args)]))
        return args.req?.transactionID ? call() : withWriteRetry(call)
      }
    },
  })
}

function copyOfData<Args extends { data?: unknown }>(args: Args): Args {
  return args.data === undefined ? args : { ...args, data: structuredClone(args.data) }
}
