/** Several steps that are stored together or not at all, for endpoints of our own; Payload's operations do it by themselves. */
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs work in the transaction of `req`: the one that is open, which its owner ends, or one of its own.
 * @throws whatever the work throws, after the whole transaction was undone.
 */
export async function inOneTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
