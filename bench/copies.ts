/** Copies of one record and of its newest version, thousands of them, written straight into SQLite's tables as Payload names them. */
import Database from 'libsql'
import { z } from 'zod'

const tablesSchema = z.array(z.object({ name: z.string() }))
const columnsSchema = z.array(z.object({ name: z.string(), type: z.string(), pk: z.number() }))
const idSchema = z.object({ id: z.number() })

interface From {
  /** `cases`, or `_cases_v`. */
  readonly table: string
  readonly id: number
  /** By how much the ids of copies are further than their numbers. */
  readonly offset: number
}

/** What each column of a copy holds; null for an id that the table gives itself. */
function copied({ name, type, pk }: z.infer<typeof columnsSchema>[number], isRoot: boolean, { offset }: From): string | null {
  if (isRoot && pk > 0) return `n.value + ${offset}`
  if (pk > 0) return type.toUpperCase() === 'INTEGER' ? null : `t."${name}" || '-' || n.value`
  if (name === '_parent_id' || (!isRoot && name === 'parent_id')) return `n.value + ${offset}`
  if (isRoot && name === 'parent_id') return 'n.value'
  if (isRoot && /^(version_)?slug$/.test(name)) return `t."${name}" || '-' || n.value`
  return `t."${name}"`
}

function copyAll(database: Database.Database, from: From): void {
  const tables = tablesSchema.parse(
    database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND (name = ? OR substr(name, 1, length(?) + 1) = ? || '_')")
      .all(from.table, from.table, from.table),
  )
  for (const { name } of tables.filter((table) => from.table !== 'cases' || !table.name.startsWith('cases_v'))) {
    const columns = columnsSchema.parse(database.prepare('SELECT name, type, pk FROM pragma_table_info(?)').all(name))
    const isRoot = name === from.table
    const kept = columns.flatMap((column) => {
      const value = copied(column, isRoot, from)
      return value === null ? [] : [{ column: column.name, value }]
    })
    const owner = isRoot ? 'id' : columns.some((column) => column.name === '_parent_id') ? '_parent_id' : 'parent_id'
    const into = kept.map(({ column }) => `"${column}"`).join(', ')
    database.exec(
      `INSERT INTO "${name}" (${into}) SELECT ${kept.map(({ value }) => value).join(', ')} FROM "${name}" t, numbers n WHERE t."${owner}" = ${from.id}`,
    )
  }
}

/**
 * Copies the case until there are so many of them.
 * @returns how many there are
 */
export function copyCase(file: string, id: number, count: number): number {
  const database = new Database(file)
  try {
    database.pragma('foreign_keys = OFF')
    const newest = idSchema.parse(database.prepare('SELECT id FROM _cases_v WHERE parent_id = ? ORDER BY id DESC LIMIT 1').get(id))
    const highest = (table: string): number => idSchema.parse(database.prepare(`SELECT max(id) AS id FROM "${table}"`).get()).id
    const there = z.object({ count: z.number() }).parse(database.prepare('SELECT count(*) AS count FROM cases').get()).count
    const first = highest('cases') + 1
    database.exec('BEGIN')
    database.exec(
      `CREATE TEMP TABLE numbers AS WITH RECURSIVE n(value) AS (SELECT ${first} UNION ALL SELECT value + 1 FROM n WHERE value < ${first + count - there - 1}) SELECT value FROM n`,
    )
    copyAll(database, { table: 'cases', id, offset: 0 })
    copyAll(database, { table: '_cases_v', id: newest.id, offset: highest('_cases_v') })
    database.exec('COMMIT')
    database.exec('ANALYZE')
    return z.object({ count: z.number() }).parse(database.prepare('SELECT count(*) AS count FROM cases').get()).count
  } finally {
    database.close()
  }
}
