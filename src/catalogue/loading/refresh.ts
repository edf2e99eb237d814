import type { Payload } from 'payload'

import { prepareSearch } from '@/src/catalogue/search/documents'
import { catalogueState } from './current-snapshot'
import { gapsInWords } from './gaps'
import { type Change, loadCatalogue, type Loaded, takeOver } from './load'
import { largeStep, newestRevision, smallStep } from './read'

/** Polling interval for a new revision. A publish shows within two of these. */
export const lookEveryMilliseconds = 700
/** More changes than this, and everything is reloaded. */
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

function show(payload: Payload, loaded: Loaded): void {
  const told = JSON.stringify(gapsInWords(refresher().loaded?.gaps ?? []))
  const words = gapsInWords(loaded.gaps)
  // Logged once for each state: one fault would fill the log at every refresh.
  if (words && JSON.stringify(words) !== told) payload.logger.warn(words)
  refresher().loaded = loaded
  catalogueState().snapshot = loaded.snapshot
  catalogueState().missingReferences = loaded.gaps.length
  catalogueState().onChange?.()
  // In the background: pages are served meanwhile, and a search waits for its index.
  void prepareSearch(loaded.snapshot)
}

async function loadAll(payload: Payload): Promise<void> {
  const began = performance.now()
  show(payload, await loadCatalogue(payload, catalogueState().snapshot === null ? largeStep : smallStep))
  catalogueState().loadMilliseconds = Math.round(performance.now() - began)
}

/** What has changed since the snapshot was made; null when that is too much, or not known from the first to the last. */
async function changesSince(payload: Payload, { snapshot }: Loaded, newest: number): Promise<Change[] | null> {
  const { docs } = await payload.find({
    collection: 'catalogue-changes',
    where: { revision: { greater_than: snapshot.revision } },
    sort: 'revision',
    limit: manyChanges + 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const isWhole = docs.length <= manyChanges && docs[0]?.revision === snapshot.revision + 1 && docs.at(-1)?.revision === newest
  return isWhole ? docs.map(({ changedCollection, document }) => ({ collection: changedCollection, id: document })) : null
}

/**
 * Polls once for a new revision and loads what changed. On failure the last snapshot stays, and the state says that
 * the database is unreachable.
 */
export async function refreshCatalogue(payload: Payload): Promise<void> {
  const state = catalogueState()
  try {
    const newest = await newestRevision(payload)
    const before = refresher().loaded
    if (!before || newest < before.snapshot.revision) await loadAll(payload)
    else if (newest > before.snapshot.revision) {
      const changes = await changesSince(payload, before, newest)
      if (changes) show(payload, await takeOver(payload, before, changes, newest))
      else await loadAll(payload)
    }
    state.databaseReachable = true
  } catch (error) {
    if (state.databaseReachable)
      payload.logger.error({ err: error, msg: 'Refreshing the catalogue failed; pages are served from the last snapshot, retrying.' })
    state.databaseReachable = false
  }
  state.checkedAt = Date.now()
  state.onChange?.()
}

/** What the current snapshot was made with; null before the first load. */
export function loadedCatalogue(): Loaded | null {
  return refresher().loaded
}

/** Loads the catalogue and polls for changes for the life of the process. Further calls wait for the first load. */
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
