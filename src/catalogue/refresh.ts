import type { Payload } from 'payload'

import { loadCatalogue, newestRevision, reloadCases, type Loaded } from './load'
import { catalogueState } from './registry'

/** How often a process looks for a new revision. A publish shows within two of these. */
const lookEveryMilliseconds = 700
/** More changed cases than this, and everything is read anew. */
const manyChanges = 100

const key = Symbol.for('case-knowledge-base.catalogue-refresh')
interface Refresher {
  loaded: Loaded | null
  starting: Promise<void> | null
}
type Holder = typeof globalThis & { [key]?: Refresher }

function refresher(): Refresher {
  const holder: Holder = globalThis
  holder[key] ??= { loaded: null, starting: null }
  return holder[key]
}

function show(loaded: Loaded): void {
  refresher().loaded = loaded
  catalogueState().snapshot = loaded.snapshot
}

async function loadAll(payload: Payload): Promise<void> {
  const began = performance.now()
  show(await loadCatalogue(payload))
  catalogueState().loadMilliseconds = Math.round(performance.now() - began)
}

/** Ids of the changed cases when cases are all that changed, and a case's slug can be the same; else null. */
async function changedCases(payload: Payload, before: Loaded, newest: number): Promise<string[] | null> {
  const { docs } = await payload.find({
    collection: 'catalogue-changes', where: { revision: { greater_than: before.snapshot.revision } },
    sort: 'revision', limit: manyChanges + 1, depth: 0, pagination: false, overrideAccess: true,
  })
  const isWhole = docs.length <= manyChanges && docs[0]?.revision === before.snapshot.revision + 1 && docs.at(-1)?.revision === newest
  if (!isWhole || docs.some(({ changedCollection }) => changedCollection !== 'cases')) return null
  const ids = [...new Set(docs.map(({ document }) => document))]
  // A case that is new, gone or renamed changes what others may point to.
  return ids.every((id) => before.cases.has(id) && before.slugs.of('cases', id) !== null) ? ids : null
}

/**
 * Looks once for a new revision and loads what changed. On failure the last snapshot stays, and the state says that
 * the database is away.
 */
export async function refreshCatalogue(payload: Payload): Promise<void> {
  const state = catalogueState()
  try {
    const newest = await newestRevision(payload)
    const before = refresher().loaded
    if (!before || newest < before.snapshot.revision) await loadAll(payload)
    else if (newest > before.snapshot.revision) {
      const ids = await changedCases(payload, before, newest)
      if (!ids) await loadAll(payload)
      else {
        const after = await reloadCases(payload, before, ids, newest)
        const isRenamed = ids.some((id) => after.cases.get(id)?.slug !== before.cases.get(id)?.slug)
        if (isRenamed) await loadAll(payload)
        else show(after)
      }
    }
    state.databaseReachable = true
  } catch (error) {
    if (state.databaseReachable) payload.logger.error({ err: error, msg: 'The catalogue could not be refreshed; pages go on from the last snapshot.' })
    state.databaseReachable = false
  }
  state.checkedAt = Date.now()
}

/** What the current snapshot was made with; null before the first load. */
export function loadedCatalogue(): Loaded | null {
  return refresher().loaded
}

/** Loads the catalogue and keeps it current for the life of the process. Further calls wait for the first load. */
export async function startCatalogue(payload: Payload): Promise<void> {
  const own = refresher()
  own.starting ??= (async () => {
    await refreshCatalogue(payload)
    const look = async (): Promise<void> => {
      await refreshCatalogue(payload)
      setTimeout(look, lookEveryMilliseconds).unref()
    }
    setTimeout(look, lookEveryMilliseconds).unref()
  })()
  await own.starting
}
