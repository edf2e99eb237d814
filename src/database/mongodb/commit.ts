/**
 * A commit whose answer got lost.
 *
 * If the connection breaks while MongoDB commits, nobody knows whether the save was stored. Running the save again could
 * store it twice; sending the commit again is safe, because the server knows the transaction and answers the same.
 */
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { hasErrorLabel, pause, retryLimits } from '@/src/database/transactions/transient-errors'

/** Makes `commitTransaction` send the commit again while its outcome is unknown, within the limits of `retryLimits`. */
export function retryUnknownCommits(db: MongooseAdapter): void {
  const commit = db.commitTransaction.bind(db)

  db.commitTransaction = async (promisedId) => {
    const id = await promisedId
    // Payload forgets the session before it commits.
    const session = db.sessions[id]
    const deadline = Date.now() + retryLimits.total
    try {
      await commit(id)
    } catch (error) {
      if (!session) throw error
      let failure: unknown = error
      for (let tries = 1; hasErrorLabel(failure, 'UnknownTransactionCommitResult'); tries += 1) {
        if (tries >= retryLimits.tries || Date.now() > deadline) throw failure
        await pause(tries)
        failure = await session.commitTransaction().then(
          () => undefined,
          (again: unknown) => again,
        )
      }
      if (failure) throw failure
    }
  }
}
