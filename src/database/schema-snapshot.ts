/**
 * Whether the committed migrations lead to the tables that the collections ask for.
 *
 * Beside each migration lies a snapshot of the schema that it leads to. If a field was added and no migration was made, the
 * newest snapshot differs from the schema of today, and the first save on an existing database would fail.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** The tables whose definition differs between two schemas, by name. */
export interface SchemaDifference {
  missing: string[]
  changed: string[]
  left: string[]
}

type Tables = Record<string, unknown>

/** What a new migration would have to change; empty lists if the migrations are current. */
export async function differenceFromMigrations(db: SQLiteAdapter): Promise<SchemaDifference> {
  const wanted = tablesOf(await db.requireDrizzleKit().generateDrizzleJson(db.schema))
  return compareTables(newestSnapshot(db.migrationDir), wanted)
}

/** Compares table by table; the snapshots' own ids and the order of properties do not count. */
export function compareTables(committed: Tables, wanted: Tables): SchemaDifference {
  const isSame = (table: string): boolean => canonical(committed[table]) === canonical(wanted[table])
  return {
    missing: Object.keys(wanted).filter((table) => !(table in committed)),
    changed: Object.keys(wanted).filter((table) => table in committed && !isSame(table)),
    left: Object.keys(committed).filter((table) => !(table in wanted)),
  }
}

/** Whether the migrations lead to the schema of today: no table differs. */
export function isCurrent({ missing, changed, left }: SchemaDifference): boolean {
  return missing.length + changed.length + left.length === 0
}

function newestSnapshot(directory: string): Tables {
  if (!existsSync(directory)) return {}
  const newest = readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  return newest ? tablesOf(JSON.parse(readFileSync(path.join(directory, newest), 'utf8'))) : {}
}

function tablesOf(snapshot: unknown): Tables {
  if (typeof snapshot === 'object' && snapshot !== null && 'tables' in snapshot) {
    const { tables } = snapshot
    if (typeof tables === 'object' && tables !== null) return { ...tables }
  }
  throw new Error('A schema snapshot without tables cannot be compared.')
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
