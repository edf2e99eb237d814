/**
 * Writes cases into SQLite's tables, past Payload: a hundred times as fast as saving them. It knows how Payload names tables
 * and columns, not which there are: those it reads from the database. The caller compares what is read again.
 */
import Database from 'libsql'
import { z } from 'zod'

type Value = string | number
interface Statement {
  readonly sql: string
  readonly values: readonly Value[]
}
type Columns = ReadonlyMap<string, ReadonlySet<string>>
type Row = Record<string, Value>

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function valueOf(value: unknown): Value {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string' || typeof value === 'number') return value
  return JSON.stringify(value)
}

function insert(table: string, row: Row): Statement {
  const names = Object.keys(row)
  return {
    sql: `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    values: Object.values(row),
  }
}

/** The statements that store one record of `collection` under `id`. @throws for a part that no column or table takes. */
function statementsFor(columns: Columns, collection: string, id: number, record: Record<string, unknown>): Statement[] {
  const statements: Statement[] = []

  function store(table: string, fixed: Row, own: Record<string, unknown>, path: string): void {
    const row: Row = { ...fixed }
    const later: (() => void)[] = []
    const put = (parts: Record<string, unknown>, prefix: string): void => {
      for (const [key, value] of Object.entries(parts)) {
        if (value === undefined || value === null) continue
        const name = `${prefix}${snake(key)}`
        if (columns.get(table)?.has(name)) row[name] = valueOf(value)
        else if (columns.get(table)?.has(`${name}_id`)) row[`${name}_id`] = valueOf(value)
        else if (Array.isArray(value)) later.push(() => value.forEach((item: unknown, index) => storeItem(table, name, `${path}${key}`, item, index)))
        else if (isObject(value)) put(value, `${name}_`)
        else throw new Error(`No column of ${table} takes ${name}.`)
      }
    }
    put(own, '')
    statements.push(insert(table, row))
    // Rows refer to the one that they belong to, so it comes first.
    for (const storeRows of later) storeRows()
  }

  function storeItem(table: string, name: string, path: string, item: unknown, index: number): void {
    if (isObject(item)) store(`${table}_${name}`, { _order: index + 1, _parent_id: id }, item, `${path}.${index}.`)
    else statements.push(insert(`${collection}_rels`, { order: index + 1, parent_id: id, path, [`${name}_id`]: valueOf(item) }))
  }

  store(collection, { id }, record, '')
  return statements
}

const namesSchema = z.array(z.object({ name: z.string() }))

function columnsLike(database: Database.Database, name: string): Columns {
  const columns = new Map<string, Set<string>>()
  const tables = namesSchema.parse(database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE ?").all(`${name}%`))
  for (const table of tables) {
    const own = namesSchema.parse(database.prepare('SELECT name FROM pragma_table_info(?)').all(table.name))
    columns.set(table.name, new Set(own.map((column) => column.name)))
  }
  return columns
}

/**
 * Stores the records in an empty table, with ids from 1.
 * @throws when one of them refers to something that is not there.
 */
export function writeFast(file: string, collection: string, records: Iterable<Record<string, unknown>>): void {
  const database = new Database(file)
  // References are checked once at the end; nobody needs this file after a power cut.
  for (const setting of ['foreign_keys = OFF', 'synchronous = OFF', 'busy_timeout = 5000']) database.exec(`PRAGMA ${setting}`)
  const columns = columnsLike(database, collection)
  const prepared = new Map<string, Database.Statement<Value[]>>()
  database.exec('BEGIN IMMEDIATE')
  let id = 0
  for (const record of records) {
    id += 1
    for (const { sql, values } of statementsFor(columns, collection, id, record)) {
      const statement = prepared.get(sql) ?? database.prepare<Value[]>(sql)
      prepared.set(sql, statement)
      statement.run(...values)
    }
  }
  database.exec('COMMIT')
  const dangling = database.prepare('PRAGMA foreign_key_check').all()
  database.close()
  if (dangling.length > 0) throw new Error(`${dangling.length} rows refer to something that is not there.`)
}
