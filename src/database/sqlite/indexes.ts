/**
 * Indexes that keep a list of cases fast, and a save of a record with many versions.
 *
 * A case's rows are read by parent, in their order. Without an index on the parent a list of 20 of 1,500 cases took 15 to 18
 * seconds. Payload gives each child table one index on the parent and another on the order, which no query can use
 * together: the rows are sorted each time, and which of the two SQLite picks hangs on its statistics. One index on parent
 * *and* order finds the rows in their order, with statistics or without, and there is one index less to write for each row.
 *
 * Each save asks for the newest version of a record. Sorted after they were found, all its versions were read whole, rows
 * and all: with 50 of them that was a sixth of the save.
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** What is read by its parent and in which order, by Payload's names of the columns. */
const orders = [
  // Rows of a list.
  { parent: '_parentID', order: ['_order'] },
  // Relations and choices of several.
  { parent: 'parent', order: ['order'] },
  // Versions of a record.
  { parent: 'parent', order: ['updatedAt', 'createdAt'] },
]

/** Replaces the index on the parent of every such table, and that on the rows' order, by one on both. */
export function indexByParentInOrder(db: SQLiteAdapter): void {
  db.beforeSchemaInit.push(({ schema }) => {
    for (const table of Object.values(db.rawTables)) {
      const found = orders.find(({ parent, order }) => [parent, ...order].every((column) => column in table.columns))
      if (!found) continue
      const { parent, order } = found
      // Versions of all records are listed by their time too.
      const replaced = order.length === 1 ? [parent, ...order] : [parent]
      const kept = Object.entries(table.indexes ?? {}).filter(([, { on, unique }]) => {
        const [first = '', ...others] = [on].flat()
        return unique || others.length > 0 || !replaced.includes(first)
      })
      table.indexes = { ...Object.fromEntries(kept), parentAndOrder: { name: `${table.name}_parent_order_idx`, on: [parent, ...order] } }
    }
    return schema
  })
}
