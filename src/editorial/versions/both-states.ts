/** Records as they are stored, straight from the adapter: what readers have, and what is newer or was never published. Relations are ids. */
import type { CollectionSlug, PayloadRequest } from 'payload'

import { get, idOf } from '@/src/model/reading'
import type { States } from '@/src/model/related'

type Id = number | string
type Stored = Record<string, unknown>

export interface BothStates extends States {
  readonly live: Stored | null
  readonly draft: Stored | null
  /** The row of the record itself, published or not. */
  readonly main: Stored
}

/** Records that are read together. */
const page = 50

/** Both states of each of these records, by id as text. One that is not there is left out. */
export async function bothStatesOf(req: PayloadRequest, collection: CollectionSlug, ids: readonly Id[]): Promise<Map<string, BothStates>> {
  const { db } = req.payload
  const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts)
  const found = new Map<string, BothStates>()
  for (let begin = 0; begin < ids.length; begin += page) {
    const some = ids.slice(begin, begin + page)
    const asked = { collection, limit: some.length, pagination: false, req }
    const mains = (await db.find<Stored>({ ...asked, where: { id: { in: some } } })).docs
    const newest = hasDrafts ? (await db.queryDrafts<Stored>({ ...asked, where: { parent: { in: some } } })).docs : []
    const drafts = new Map(newest.filter((doc) => get(doc, '_status') === 'draft').map((doc) => [String(idOf(doc)), doc]))
    for (const main of mains) {
      const id = String(idOf(main))
      const isLive = !hasDrafts || main._status === 'published'
      found.set(id, { main, live: isLive ? main : null, draft: drafts.get(id) ?? null })
    }
  }
  return found
}
