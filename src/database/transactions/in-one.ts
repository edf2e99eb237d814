import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does all of `work` or none of it, in one transaction that `req` carries: for endpoints and jobs of our own; Payload's operations
 * do it by themselves. Within a transaction of the caller it is a part of that one, which the caller ends.
 * @throws what `work` throws, after everything has been undone
 */
export async function inOneTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
