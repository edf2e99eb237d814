/** Storing states of a record that the product itself has made: as new versions, without publishing a draft and without losing one. */
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { later } from '@/src/database/adapters/latest-version'
import { versionPlanOf } from '@/src/database/requests/context'
import { columnsOf, saverOf } from '@/src/editorial/list-columns/columns'
import { noteSavedBy, recordKeyOf } from '@/src/editorial/presence/rows'
import type { BothStates } from '@/src/editorial/versions/both-states'

type Id = number | string
type State = Record<string, unknown>

interface Changed {
  readonly collection: SanitizedCollectionConfig
  readonly id: Id
  readonly before: BothStates
  /** The record's own row from now on, and by its `_status` whether readers have it; left out where it stays as it is. */
  readonly main?: State
  /** The newest draft from now on; left out where it stays as it is, null where there is none any more. */
  readonly draft?: State | null
}

/** A review is of the very text that was approved: a changed one is approved no more, as after any save. */
function reviewStateOf(state: State, live: State | null): unknown {
  if (state.reviewState !== 'approved') return state.reviewState
  return live?.reviewState === 'publishedAlone' ? 'publishedAlone' : null
}

/**
 * Writes them in the transaction of `req`. Where there is a draft it stays the newest version, whatever of the record changed.
 * A form that was opened before is told that somebody saved meanwhile.
 * @returns the ids of the versions that were made
 */
export async function writeStates(req: PayloadRequest, { collection, id, before, main, draft = before.draft }: Changed): Promise<string[]> {
  const { db } = req.payload
  const slug = collection.slug
  const live = main ? (main._status === 'published' ? main : null) : before.live
  const made: string[] = []
  let at = new Date().toISOString()
  for (const state of [before.main, before.draft]) if (typeof state?.updatedAt === 'string') at = later(at, new Date(state.updatedAt).toISOString())

  const dated = async (state: State): Promise<State> => {
    const { id: _, ...rest } = state
    const columns = await columnsOf(collection, state, req, saverOf(req))
    // MongoDB would store what is undefined as null, and an adapter changes what it is given.
    return JSON.parse(JSON.stringify({ ...rest, reviewState: reviewStateOf(state, live), ...columns, updatedAt: at }))
  }
  const version = async (versionData: State): Promise<void> => {
    const times = { createdAt: at, updatedAt: at }
    await db.createVersion({ autosave: false, collectionSlug: slug, parent: id, ...times, versionData, req, returning: false })
    made.push(String(versionPlanOf(req, slug, id).made))
  }

  if (main) {
    const row = await dated(main)
    await db.updateOne({ collection: slug, id, data: structuredClone(row), req, returning: false })
    if (live) await version(row)
  }
  if (draft) {
    if (made.length > 0) at = later(at, at)
    await version(await dated({ ...draft, _status: 'draft' }))
  }
  await noteSavedBy(req, recordKeyOf(slug, id), at)
  return made
}
