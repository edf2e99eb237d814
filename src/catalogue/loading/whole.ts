/**
 * Whether readers get what is published. The snapshot is changed piece by piece, for as long as the process runs; this reads every
 * published case once more and compares.
 */
import type { Payload } from 'payload'

import { citedLists } from '@/src/model/annotations'
import { catalogueState } from './current-snapshot'
import { rowsLeftOut } from './gaps'
import { newestRevision, readCaseNames, readStoredCases } from './read'
import { loadedCatalogue } from './refresh'

/** Retries when something was published meanwhile, and the delay before each, in milliseconds. */
const tries = 5
const pause = 2_000

/** What one look finds; null where something was published meanwhile, so that nothing can be said. */
async function look(payload: Payload, isStopping: () => boolean): Promise<string[] | null> {
  const loaded = loadedCatalogue()
  const revision = await newestRevision(payload)
  if (!loaded || loaded.snapshot.revision !== revision) return null
  const faults: string[] = []
  const names = await readCaseNames(payload)
  const lists = citedLists(payload.collections.cases.config.flattenedFields)
  const known = new Set(loaded.gaps.map(({ from, to }) => `${from} ${to}`))
  for await (const step of readStoredCases(payload)) {
    if (isStopping()) return null
    for (const stored of step) {
      const id = String(stored.id)
      const own = `cases/${id}`
      const record = loaded.cases.get(id)?.record
      if (names.has(id) && !record) faults.push(`${own} is missing`)
      else if (record && record.slug !== names.get(id)) faults.push(`${own} has another address`)
      else if (record)
        faults.push(
          ...rowsLeftOut(own, stored, record, lists)
            .filter(({ from, to }) => !known.has(`${from} ${to}`))
            .map(({ to }) => `${own} lacks ${to}`),
        )
    }
  }
  for (const id of loaded.cases.keys()) if (!names.has(id)) faults.push(`cases/${id} is shown and not published`)
  return (await newestRevision(payload)) === revision ? faults : null
}

/**
 * Compares the snapshot of this process with the database. What it finds is counted for `/healthz` until the next check.
 * @returns what is wrong, a line each; null if it was asked to end, or nothing stayed as it was for long enough
 */
export async function checkPublishedCases(payload: Payload, isStopping: () => boolean): Promise<string[] | null> {
  for (let attempt = 1; attempt <= tries && !isStopping(); attempt += 1) {
    const faults = await look(payload, isStopping)
    if (faults) {
      catalogueState().notWhole = faults.length
      return faults
    }
    await new Promise((resolve) => setTimeout(resolve, pause).unref())
  }
  return null
}
