/**
 * Loading the cases takes many writes, and Ctrl-C may come between two. A note in the data directory stands from before the
 * first write until after the last; when a run finds it, the loading was cut, and what is there is cleared and loaded anew.
 * Nobody has worked on it: the first account is made after the loading, and with any account nothing is cleared.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

/** Where the note stands. One for each database, so that changing DATABASE_URL back and forth confuses none. */
function noteFor(dataDir: string, databaseUrl: string): string {
  return path.join(dataDir, `loading-unfinished-${createHash('sha256').update(databaseUrl).digest('hex').slice(0, 12)}`)
}

/** Payload's own collections hold no content, and the users are whom we ask. */
function contentCollections(payload: Payload) {
  return payload.config.collections.filter(({ slug }) => slug !== 'users' && !slug.startsWith('payload-'))
}

async function isEmpty(payload: Payload): Promise<boolean> {
  for (const { slug } of [...contentCollections(payload), { slug: 'users' as const }]) {
    if ((await payload.count({ collection: slug, overrideAccess: true })).totalDocs > 0) return false
  }
  return true
}

/** Past every guard, because the guards would refuse to delete what other records use. */
async function clear(payload: Payload): Promise<void> {
  for (const { slug, versions } of contentCollections(payload)) {
    await payload.db.deleteMany({ collection: slug, where: {} })
    if (versions) await payload.db.deleteVersions({ collection: slug, where: {} })
  }
}

/** Runs `load` so that it happens wholly or, after a cut, anew. */
export async function loadWholly<Result>(payload: Payload, at: { dataDir: string; databaseUrl: string }, load: () => Promise<Result>): Promise<Result> {
  const note = noteFor(at.dataDir, at.databaseUrl)
  const { totalDocs: accounts } = await payload.count({ collection: 'users', overrideAccess: true })
  if (existsSync(note) && accounts === 0) await clear(payload)
  else if (await isEmpty(payload)) {
    mkdirSync(at.dataDir, { recursive: true })
    writeFileSync(note, 'The cases were being loaded into the database. The next "npm run up" starts that anew.\n')
  }
  const result = await load()
  rmSync(note, { force: true })
  return result
}
