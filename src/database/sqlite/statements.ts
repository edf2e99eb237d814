/**
 * Prepared statements are kept and used again.
 *
 * libSQL's client prepares each statement anew, and the binding never frees one: 400 saves of a case took a process from
 * 300 MB to 1.1 GB, outside the heap, where no limit of Node's ends it. Kept, it stays below 400 MB.
 */
import type Database from 'libsql'
import { LRUCache } from 'lru-cache'

type Connection = Pick<Database.Database, 'prepare'>
type Statement = ReturnType<Connection['prepare']>

/**
 * More than the product's own: about 20 for each collection, and one more for each number of rows that a save writes.
 * Beyond it, the least recently used is evicted.
 */
const most = 2000

/** Asks for what is there, whatever that is: its columns change with the table. What counts rows has one, always of that name. */
const asksForAll = /(?<!count\()\*/i

/** Makes a connection give the same statement for the same SQL. */
export function keepStatements(database: Connection): void {
  const prepare = database.prepare.bind(database)
  const kept = new LRUCache<string, Statement>({ max: most })

  /** A statement that failed stays unfinished, and no later COMMIT of the connection would succeed: it is not used again. */
  function evictedOnFailure<Arguments extends unknown[], Result>(sql: string, work: (...args: Arguments) => Result) {
    return (...args: Arguments): Result => {
      try {
        return work(...args)
      } catch (error) {
        kept.delete(sql)
        throw error
      }
    }
  }

  function watched(sql: string): Statement {
    const statement = prepare(sql)
    statement.run = evictedOnFailure(sql, statement.run.bind(statement))
    statement.all = evictedOnFailure(sql, statement.all.bind(statement))
    // libSQL's client asks twice for each run, and each answer is made anew: 5 % of what a save costs.
    if (!asksForAll.test(sql)) {
      const columns = statement.columns.bind(statement)
      let known: ReturnType<typeof columns> | undefined
      statement.columns = () => (known ??= columns())
    }
    return statement
  }

  function prepareOnce(sql: string): Statement {
    const statement = kept.get(sql) ?? watched(sql)
    kept.set(sql, statement)
    return statement
  }

  Object.defineProperty(database, 'prepare', { value: prepareOnce })
}
