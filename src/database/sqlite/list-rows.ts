/**
 * The rows of a record's lists are stored by statements that are written here.
 *
 * A save of a full case stores some hundred and fifty rows. Drizzle makes an object of each value and asks a dozen times what
 * it is, reads every column of every row back, of which Payload uses two, and writes another statement, to be prepared anew,
 * for each choice of empty values.
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableColumns, getTableName } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type Table = SQLiteAdapter['tables'][string]
type Row = Readonly<Record<string, unknown>>

/** SQLite takes 32,766 values in one statement; a longer list is stored in several. */
const mostValues = 32_000

/** What Payload reads of a row that it has stored. */
const answered = ['id', '_uuid']

interface Shape {
  readonly columns: readonly (readonly [key: string, column: SQLiteColumn])[]
  /** Those of `answered` that the table has. */
  readonly answer: readonly string[]
  readonly sqlFor: (rows: number) => string
}

/** Makes `insert` store lists so. What is no list, or has a default that SQL works out, goes Payload's own way. */
export function storeListRows(db: SQLiteAdapter): void {
  const insert = db.insert.bind(db)
  const shapes = new WeakMap<Table, Shape | null>()

  function shapeOf(table: Table | undefined): Shape | null {
    if (!table) return null
    const shape = shapes.get(table) ?? shapeFor(table)
    shapes.set(table, shape)
    return shape
  }

  db.insert = async (args) => {
    const { values, tableName, onConflictDoUpdate } = args
    const session: unknown = Reflect.get(args.db, 'session')
    const prepare: unknown = Reflect.get(Object(session), 'prepareQuery')
    const shape = Array.isArray(values) && !onConflictDoUpdate && values.every(isPlain) ? shapeOf(db.tables[tableName]) : null
    if (!shape || !Array.isArray(values) || typeof prepare !== 'function') return insert(args)

    const rows: Record<string, unknown>[] = []
    const atOnce = Math.floor(mostValues / shape.columns.length)
    for (let from = 0; from < values.length; from += atOnce) {
      const some = values.slice(from, from + atOnce)
      const params = some.flatMap((row) => shape.columns.map(([key, column]) => driverValue(row[key], column)))
      const query: Query = Reflect.apply(prepare, session, [{ sql: shape.sqlFor(some.length), params }, undefined, 'all', false])
      for (const found of await query.values()) rows.push(Object.fromEntries(shape.answer.map((key, index) => [key, found[index]])))
    }
    return rows
  }
}

interface Query {
  readonly values: () => Promise<readonly (readonly unknown[])[]>
}

/** How a table takes rows; null if SQL works out a value of one of its columns. */
function shapeFor(table: Table): Shape | null {
  const all: Readonly<Record<string, SQLiteColumn>> = getTableColumns(table)
  const columns = Object.entries(all)
  if (columns.some(([, column]) => column.generated ?? column.defaultFn ?? column.onUpdateFn ?? isObject(column.default))) return null
  const answer = answered.filter((key) => key in all)
  const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
  const row = `(${columns.map(() => '?').join(', ')})`
  const before = `insert into "${getTableName(table)}" (${quoted(columns.map(([, { name }]) => name))}) values `
  const after = answer.length > 0 ? ` returning ${quoted(answer.map((key) => String(all[key]?.name)))}` : ''
  return { columns, answer, sqlFor: (rows) => before + Array.from({ length: rows }, () => row).join(', ') + after }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether no value of a row is an expression of SQL. */
const isPlain = (row: Row): boolean => Object.values(row).every((value) => !isObject(value) || !('getSQL' in value))

/** A value as SQLite's client takes it; the default where a row does not say it. */
function driverValue(value: unknown, column: SQLiteColumn): unknown {
  const said: unknown = value === undefined ? column.default : value
  return said === undefined || said === null ? null : column.mapToDriverValue(said)
}
