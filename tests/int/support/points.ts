/** The moments of a step at which its process may die: before each write, and before and after each commit. */
import type { Payload } from 'payload'

import { wrapMethods, writes } from '@/src/database/adapters/methods'

/** Calls `reached` at each moment, and goes on when that is done. */
export function watchPoints({ db }: Payload, reached: () => Promise<void>): void {
  wrapMethods(db, writes, async (call, args) => {
    await reached()
    return call(args)
  })
  const commit = db.commitTransaction.bind(db)
  db.commitTransaction = async (id) => {
    await reached()
    await commit(id)
    await reached()
  }
}
