/** Cells of a list are drawn together, and each would question the database for itself. */
import { headers } from 'next/headers'
import { createLocalReq, executeAuthStrategies, type Payload, type PayloadRequest } from 'payload'
import { cache } from 'react'

type Id = number | string

/** Who is looking at the list; a cell is not told. */
const reader = cache(async (payload: Payload) => (await executeAuthStrategies({ headers: await headers(), payload })).user)

/**
 * Asks once for all the cells that are drawn together: gathers what they want until none says more, and gives each the same answer. To be kept
 * for one drawing of a page with React's `cache`.
 * @param find is asked with the request of whoever looks, and not at all where nobody is signed in
 */
export function batched<Found>(payload: Payload, find: (ids: Id[], req: PayloadRequest) => Promise<ReadonlyMap<Id, Found>>) {
  const wanted = new Set<Id>()
  let answer: Promise<ReadonlyMap<Id, Found>> | null = null
  const ask = async (): Promise<ReadonlyMap<Id, Found>> => {
    const user = await reader(payload)
    await new Promise((resolve) => setImmediate(resolve))
    const ids = [...wanted]
    wanted.clear()
    answer = null
    return user ? find(ids, await createLocalReq({ user }, payload)) : new Map()
  }
  return (ids: readonly Id[]): Promise<ReadonlyMap<Id, Found>> => {
    ids.forEach((id) => wanted.add(id))
    return (answer ??= ask())
  }
}
