/** What a migration must leave as it was. */
import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

type Database = Pick<MigrateUpArgs['db'], 'all'>

/** The migrations that the database has had, with the batch in which each ran; empty for a new database. */
export async function appliedMigrations(db: Database): Promise<Map<string, number>> {
  if (!(await tableNames(db)).includes('payload_migrations')) return new Map()
  const rows = await db.all<{ name: string; batch: number }>(sql`SELECT name, batch FROM payload_migrations`)
  return new Map(rows.map(({ name, batch }) => [name, Number(batch)]))
}

async function tableNames(db: Database): Promise<string[]> {
  const rows = await db.all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'`)
  return rows.map(({ name }) => name)
}

/** The number of rows in each table. */
export async function countRows(db: Database): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const table of await tableNames(db)) {
    const [row] = await db.all<{ n: number }>(sql`SELECT count(*) AS n FROM ${sql.identifier(table)}`)
    counts.set(table, Number(row?.n ?? 0))
  }
  return counts
}

/** @throws if a table that is still there has fewer rows than before. */
export async function refuseLostRows(db: Database, before: ReadonlyMap<string, number>): Promise<void> {
  const after = await countRows(db)
  const losses = [...before].flatMap(([table, count]) => {
    const left = after.get(table)
    return left !== undefined && left < count ? [`${table} (${count} → ${left})`] : []
  })
  if (losses.length > 0) throw new Error(`It would lose rows of ${losses.join(', ')}.`)
}

/** @throws if a row points to one that is not there: references are not enforced while migrating. */
export async function refuseBrokenReferences(db: Database): Promise<void> {
  const broken = await db.all<{ table: string }>(sql`PRAGMA foreign_key_check`)
  if (broken.length === 0) return
  const tables = [...new Set(broken.map(({ table }) => table))]
  throw new Error(`${broken.length} rows would point to nothing, in ${tables.join(', ')}.`)
}

/** @throws if the transaction enforces references: dropping a table would delete the rows that belong to it. */
export async function refuseEnforcedReferences(db: Database): Promise<void> {
  const [row] = await db.all<{ foreign_keys: number }>(sql`PRAGMA foreign_keys`)
  if (Number(row?.foreign_keys) !== 0) throw new Error('References must not be enforced while migrating.')
}
