/**
 * The connections to one SQLite file: one that only reads and one that only writes.
 *
 * The stock client opens a new connection for each transaction and drops it without closing it: 200 saves left 400 open
 * files, each new connection parsed the schema again, and `busy_timeout`, `synchronous` and the page cache were lost each
 * time. Here the settings hold for as long as the process lives, and a write that went past the queue is impossible: the
 * reading connection refuses it.
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

import { createClient, type Client, type ResultSet, type Transaction } from '@libsql/client'

import { sqliteCode, waitWhileBusy } from './sqlite-busy'
import { sqliteFilePath } from './sqlite-path'
import { TransactionEnded } from './transactions'

export interface SqliteClient extends Client {
  /** The error of a COMMIT since the last call, or null. Drizzle keeps it to itself, and Payload would report success. */
  takeCommitFailure: () => unknown
  /** Runs a statement on the writing connection, outside any transaction, in a turn of its own. */
  executeOnWriter: (sql: string) => Promise<ResultSet>
  /** Makes the reading connection learn what ANALYZE found; SQLite tells only the connection that ran it. */
  reloadStatistics: () => Promise<void>
}

interface ClientOptions {
  url: string
  /** Runs a write that belongs to no transaction in a turn of its own. */
  exclusively: <Result>(write: () => Promise<Result>) => Promise<Result>
  /** Called around each statement of a transaction, so that a long one is not taken for an abandoned one. */
  onUse: () => void
}

/**
 * WAL: readers go on while somebody writes, and a killed process leaves no torn document (stock: 7 of 25).
 * FULL: an acknowledged save survives a power cut too, not only kill -9; it costs about 0.3 ms a save, and staff save a few
 * times a minute.
 */
const writerSettings = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA journal_size_limit = 67108864',
  'PRAGMA foreign_keys = ON',
]

/** A reader meets a lock only while another process recovers or closes the file: a short wait inside SQLite is enough. */
const readerSettings = ['PRAGMA busy_timeout = 2000', 'PRAGMA foreign_keys = ON', 'PRAGMA query_only = ON']

/** Opens the file, making its folder if needed. */
export async function openSqliteClient({ url, exclusively, onUse }: ClientOptions): Promise<SqliteClient> {
  mkdirSync(dirname(sqliteFilePath(url)), { recursive: true })
  const writer = createClient({ url })
  await waitWhileBusy(async () => {
    for (const setting of writerSettings) await writer.execute(setting)
  })
  let reader = await openReader(url)
  let commitFailure: unknown = null

  /** Reads at once; what turns out to be a write waits for a turn. SQLite itself tells which is which. */
  async function orInTurn<Result>(on: (connection: Client) => Promise<Result>): Promise<Result> {
    try {
      return await on(reader)
    } catch (error) {
      if (!isRefusedByReader(error)) throw error
      return exclusively(() => waitWhileBusy(() => on(writer)))
    }
  }

  async function begin(): Promise<Transaction> {
    // IMMEDIATE takes the write lock at once. A transaction that reads first and writes later fails half-way instead.
    await waitWhileBusy(() => writer.execute('BEGIN IMMEDIATE'))
    return transactionOn(writer, {
      onUse,
      onCommitFailure: (error) => {
        commitFailure = error
      },
    })
  }

  return {
    execute: (statement) => orInTurn((connection) => connection.execute(statement)),
    batch: (statements, mode) => orInTurn((connection) => connection.batch(statements, mode)),
    migrate: (statements) => exclusively(() => writer.migrate(statements)),
    executeMultiple: (sql) => exclusively(() => writer.executeMultiple(sql)),
    transaction: begin,
    sync: () => writer.sync(),
    close: () => {
      reader.close()
      writer.close()
    },
    get closed() {
      return writer.closed
    },
    protocol: 'file',
    takeCommitFailure: () => {
      const failure = commitFailure
      commitFailure = null
      return failure
    },
    executeOnWriter: (sql) => exclusively(() => waitWhileBusy(() => writer.execute(sql))),
    reloadStatistics: async () => {
      const stale = reader
      reader = await openReader(url)
      stale.close()
    },
  }
}

async function openReader(url: string): Promise<Client> {
  const reader = createClient({ url })
  for (const setting of readerSettings) await reader.execute(setting)
  return reader
}

/** Whether the client of an adapter is one of ours. */
export function isSqliteClient(client: Client): client is SqliteClient {
  return 'takeCommitFailure' in client
}

function isRefusedByReader(error: unknown): boolean {
  return sqliteCode(error).startsWith('SQLITE_READONLY')
}

/**
 * A transaction on the writing connection. Once it has ended it refuses every statement: a straggler of an undone save would
 * otherwise write into the next one's transaction.
 */
function transactionOn(
  writer: Client,
  { onUse, onCommitFailure }: { onUse: () => void; onCommitFailure: (error: unknown) => void },
): Transaction {
  let isOpen = true

  async function whileOpen<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!isOpen) throw new TransactionEnded()
    const result = await work()
    onUse()
    return result
  }

  async function rollback(): Promise<void> {
    if (!isOpen) return
    isOpen = false
    // After a full disk SQLite has undone the transaction by itself and then knows of none.
    await writer.execute('ROLLBACK').catch((error: unknown) => {
      if (!String(error).includes('no transaction is active')) throw error
    })
  }

  async function commit(): Promise<void> {
    try {
      await whileOpen(() => writer.execute('COMMIT'))
      isOpen = false
    } catch (error) {
      onCommitFailure(error)
      await rollback()
      throw error
    }
  }

  return {
    execute: (statement) => whileOpen(() => writer.execute(statement)),
    batch: (statements) =>
      whileOpen(async () => {
        const results: ResultSet[] = []
        for (const statement of statements) results.push(await writer.execute(statement))
        return results
      }),
    executeMultiple: (sql) => whileOpen(() => writer.executeMultiple(sql)),
    commit,
    rollback,
    close: () => {
      rollback().catch(() => undefined)
    },
    get closed() {
      return !isOpen
    },
  }
}
