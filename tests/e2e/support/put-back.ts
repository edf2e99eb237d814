/** Makes a running product's database and images what they were when they were filled, which is quicker than a new server. */
import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'

import { get } from '@/src/model/reading'
import { until } from './asking'
import type { Product } from './product'

/** How much newer than anything before the catalogue counts after it was put back: no change from one to the other is known, so that it is read whole. */
const step = 1000

/**
 * @param filled a folder of `prepareFolder`
 * @returns once readers see the filled state
 */
export async function putBack({ url, folder }: Pick<Product, 'folder' | 'url'>, filled: string): Promise<void> {
  const media = path.join(folder, 'media')
  const filledMedia = path.join(filled, 'media')
  rmSync(media, { recursive: true, force: true })
  if (existsSync(filledMedia)) cpSync(filledMedia, media, { recursive: true })
  const revision = copyTables(path.join(folder, 'cases.db'), path.join(filled, 'cases.db'))
  await until(async () => (await (await fetch(`${url}/healthz`)).text()).includes(`"revision":${revision},`))
}

/** In one transaction, as another process beside the server. @returns the catalogue's revision */
function copyTables(file: string, filled: string): number {
  const database = new Database(file)
  try {
    for (const setting of ['busy_timeout = 30000', 'foreign_keys = OFF']) database.exec(`PRAGMA ${setting}`)
    database.exec(`ATTACH '${filled.replaceAll("'", "''")}' AS filled`)
    database.exec('BEGIN IMMEDIATE')
    const newest = (schema: string): number =>
      Number(get(database.prepare(`SELECT max(revision) AS newest FROM ${schema}.catalogue_changes`).get([]), 'newest'))
    const before = Math.max(newest('main'), newest('filled'))
    const tables = database.prepare("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%'").all([])
    for (const name of tables.map((row) => String(get(row, 'name'))))
      database.exec(`DELETE FROM main."${name}"; INSERT INTO main."${name}" SELECT * FROM filled."${name}"`)
    database.exec(`UPDATE main.catalogue_changes SET revision = ${before + step} WHERE revision = (SELECT max(revision) FROM filled.catalogue_changes)`)
    database.exec('COMMIT')
    return before + step
  } finally {
    database.close()
  }
}
