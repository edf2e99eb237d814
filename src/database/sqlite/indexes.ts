/**
 * Indexes that keep a list of cases fast.
 *
 * A case's rows are read by parent, in their order. Without an index on the parent a list of 20 of 1,500 cases took 15 to 18
 * seconds. Payload gives each child table one index on the parent and another on the order, which no query can use
 * together: the rows are sorted each time, and which of the two SQLite picks hangs on its statistics. One index on parent
 * *and* order finds the rows in their order, with statistics or without, and there is one index less to write for each row.
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** The names that Payload gives the pair of columns: array rows, and relations and choices of several. */
const pairs = [
  { parent: '_parentID', order: '_order' },
  { parent: 'parent', order: 'order' },
]

/** Replaces the two indexes of every child table by one. */
export function indexRowsByParent(db: SQLiteAdapter): void {
  db.beforeSchemaInit.push(({ schema }) => {
    for (const table of Object.values(db.rawTables)) {
      const pair = pairs.find(({ parent, order }) => parent in table.columns && order in table.columns)
      if (!pair) continue
      const kept = Object.entries(table.indexes ?? {}).filter(([, { on, unique }]) => {
        const columns = Array.isArray(on) ? on : [on]
        return unique || !(columns.length === 1 && (columns[0] === pair.parent || columns[0] === pair.order))
      })
      table.indexes = { ...Object.fromEntries(kept), parentAndOrder: { name: `${table.name}_parent_order_idx`, on: [pair.parent, pair.order] } }
    }
    return schema
  })
}
