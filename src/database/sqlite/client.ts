/**
 * The connections to one SQLite file: one that only reads and one that only writes.
 *
 * The stock client opens a new connection for each transaction and drops it without closing it: 200 saves left 400 open
 * files, each new connection parsed the schema again, and `busy_timeout`, `synchronous` and the page cache were lost each
 * time. Here the settings hold for as long as the process lives, and a write that went past the queue is impossible: the
 * reading connection refuses it.
 */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import type { Client, ResultSet, Transaction } from '@libsql/client'

import { DatabaseReplaced, TransactionEnded } from '@/src/database/transactions/errors'
import { sqliteCode, waitWhileBusy } from './busy'
import { openConnection, type SqliteConnection } from './connection'

/** libSQL's client, with what only the two connections behind it can tell or do. */
export interface SqliteClient extends Client {
  /** The error of a COMMIT since the last call, or null. Drizzle keeps it to itself, and Payload would report success. */
  takeCommitFailure: () => unknown
  /** Runs statements on the writing connection, outside any transaction, in a turn of its own. */
  execOnWriter: (sql: string) => Promise<void>
  /** @throws {DatabaseReplaced} if the file is not the one that was opened. */
  refuseIfReplaced: () => void
  /** Makes the reading connection learn what ANALYZE found; SQLite tells only the connection that ran it. */
  reloadStatistics: () => void
}

interface ClientOptions {
  file: string
  /** Runs a write that belongs to no transaction in a turn of its own. */
  exclusively: <Result>(write: () => Promise<Result>) => Promise<Result>
  /** Called after each statement of a transaction, so that a long one is not taken for an abandoned one. */
  onUse: () => void
}

/**
 * WAL: readers go on while somebody writes, and a killed process leaves no torn document (stock: 7 of 25).
 * FULL: an acknowledged save survives a power cut too, not only kill -9; it costs about 0.3 ms a save, and staff save a few
 * times a minute.
 */
const writerSettings = ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL', 'PRAGMA journal_size_limit = 67108864', 'PRAGMA foreign_keys = ON']

/** A reader meets a lock only while another process recovers or closes the file: a short wait inside SQLite is enough. */
const readerSettings = ['PRAGMA busy_timeout = 2000', 'PRAGMA foreign_keys = ON', 'PRAGMA query_only = ON']

/** Opens the file, making it and its folder if needed. */
export async function openSqliteClient({ file, exclusively, onUse }: ClientOptions): Promise<SqliteClient> {
  mkdirSync(dirname(file), { recursive: true })
  const writer = await waitWhileBusy(() => openConnection(file, writerSettings))
  const own = identityOf(file)
  /** A file that was deleted or replaced goes on under no name: what is written there is gone with the process. */
  const refuseIfReplaced = (): void => {
    if (identityOf(file) !== own) throw new DatabaseReplaced()
  }
  let reader = openConnection(file, readerSettings)
  let commitFailure: unknown = null

  /** Reads at once; what turns out to be a write waits for a turn. SQLite itself tells which is which. */
  async function orInTurn<Result>(on: (client: Client) => Promise<Result>): Promise<Result> {
    try {
      return await on(reader.client)
    } catch (error) {
      if (!isRefusedByReader(error)) throw error
      refuseIfReplaced()
      return exclusively(() => waitWhileBusy(() => on(writer.client)))
    }
  }

  async function begin(): Promise<Transaction> {
    // IMMEDIATE takes the write lock at once. A transaction that reads first and writes later fails half-way instead.
    await waitWhileBusy(() => writer.exec('BEGIN IMMEDIATE'))
    return transactionOn(writer, {
      onUse,
      onCommitFailure: (error) => {
        commitFailure = error
      },
    })
  }

  return {
    execute: (statement) => orInTurn((client) => client.execute(statement)),
    batch: (statements, mode) => orInTurn((client) => client.batch(statements, mode)),
    migrate: (statements) => exclusively(() => writer.client.migrate(statements)),
    executeMultiple: (sql) => exclusively(() => writer.client.executeMultiple(sql)),
    transaction: begin,
    sync: () => writer.client.sync(),
    close: () => {
      reader.close()
      writer.close()
    },
    get closed() {
      return writer.client.closed
    },
    protocol: 'file',
    takeCommitFailure: () => {
      const failure = commitFailure
      commitFailure = null
      return failure
    },
    refuseIfReplaced,
    execOnWriter: (sql) => exclusively(() => waitWhileBusy(() => writer.exec(sql))),
    reloadStatistics: () => {
      reader.close()
      reader = openConnection(file, readerSettings)
    },
  }
}

/** Which file this is, whatever its name; null where there is none. */
function identityOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev}/${found.ino}` : null
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
function transactionOn(writer: SqliteConnection, { onUse, onCommitFailure }: { onUse: () => void; onCommitFailure: (error: unknown) => void }): Transaction {
  let isOpen = true

  async function whileOpen<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!isOpen) throw new TransactionEnded()
    const result = await work()
    onUse()
    return result
  }

  function rollback(): Promise<void> {
    if (!isOpen) return Promise.resolve()
    isOpen = false
    try {
      writer.exec('ROLLBACK')
    } catch (error) {
      // After a full disk SQLite has undone the transaction by itself and then knows of none.
      if (!String(error).includes('no transaction is active')) return Promise.reject(error)
    }
    return Promise.resolve()
  }

  async function commit(): Promise<void> {
    if (!isOpen) throw new TransactionEnded()
    try {
      writer.exec('COMMIT')
      isOpen = false
    } catch (error) {
      onCommitFailure(error)
      await rollback()
      throw error
    }
  }

  return {
    execute: (statement) => whileOpen(() => writer.client.execute(statement)),
    batch: (statements) =>
      whileOpen(async () => {
        const results: ResultSet[] = []
        for (const statement of statements) results.push(await writer.client.execute(statement))
        return results
      }),
    // Not the client's own, which undoes an open transaction when it has done.
    executeMultiple: (sql) => whileOpen(() => Promise.resolve(writer.exec(sql))),
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
