import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does all of `work` or none of it, in one transaction that `req` carries. Within a transaction of the caller it is a part of
 * that one, which the caller ends.
 * @throws what `work` throws, after everything has been undone
 */
export async function asWhole<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
