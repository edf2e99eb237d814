/** How long a reader of a cached page waits at worst while the server reads the whole catalogue anew. */
import { setTimeout as sleep } from 'node:timers/promises'

import Database from 'libsql'

import { get } from './cached-pages'
import type { Generator } from './generator'
import type { Row } from './table'

/** What `/healthz` says of the snapshot. */
export interface CatalogueHealth {
  readonly revision: number
  readonly cases: number
  readonly loadMilliseconds: number
}

/** @throws when the server has no catalogue. */
export async function catalogueHealth(port: number): Promise<CatalogueHealth> {
  const { status, body } = await get(port, '/healthz')
  if (status !== 200) throw new Error(`/healthz answers ${status}.`)
  const { catalogue }: { catalogue: CatalogueHealth } = JSON.parse(body.toString('utf8'))
  return catalogue
}

/** A revision that leaves out the one before it: nobody can tell what changed, so a server reads everything. */
function skipRevision(databaseFile: string): void {
  const database = new Database(databaseFile)
  database.exec('PRAGMA busy_timeout = 5000')
  database.exec("INSERT INTO catalogue_changes (revision, changed_collection, document) SELECT max(revision) + 2, 'cases', '0' FROM catalogue_changes")
  database.close()
}

interface Reloading {
  readonly generator: Generator
  readonly port: number
  readonly path: string
  readonly databaseFile: string
  readonly size: string
}

/** At most so long, in milliseconds. */
const patience = 60_000

/** Four readers ask again and again from before the reload until the page has been made anew from the new snapshot. */
export async function measureReload({ generator, port, path, databaseFile, size }: Reloading): Promise<Row[]> {
  const { revision } = await catalogueHealth(port)
  const reading = generator.run({ port, path, connections: 4, milliseconds: patience, most: 3_000_000 })
  skipRevision(databaseFile)
  const until = Date.now() + patience
  let health = await catalogueHealth(port)
  while (health.revision === revision) {
    if (Date.now() > until) throw new Error('The server did not take over the new revision.')
    await sleep(200)
    health = await catalogueHealth(port)
  }
  await sleep(1_000)
  generator.hurry()
  const { p99, worst } = await reading
  return [
    { name: `${size} · reload of all, while readers ask`, unit: 'ms', value: health.loadMilliseconds, better: 'less' },
    { name: `${size} · p99 of a cached page meanwhile`, unit: 'ms', value: p99, better: 'less' },
    { name: `${size} · worst answer meanwhile, with the page made anew`, unit: 'ms', value: worst, better: 'less' },
  ]
}
