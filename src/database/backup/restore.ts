/**
 * Puts a copy in the place of the SQLite database. By hand it goes wrong: a copy that was put beside the old `-wal` was corrupt
 * in 10 of 10 tries, and a server that still runs goes on writing into a file that has no name any more.
 */
import { randomUUID } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'

import { isBusy } from '@/src/database/sqlite/busy'
import { openConnection } from '@/src/database/sqlite/connection'
import { sqliteFilePath } from '@/src/database/sqlite/path'
import { BackupFailed, type Contents, syncToDisk, verify } from './backup'

/** The database as it was put in place. */
export interface Restored extends Contents {
  readonly file: string
  /** Where the database lies that stood there before; null if there was none. */
  readonly before: string | null
}

/** Thrown when nothing was restored; the database is as it was. */
export class RestoreFailed extends Error {
  override name = 'RestoreFailed'
}

/**
 * Makes sure that no process has the database open, and brings what lies in the log beside it into the file. SQLite takes a
 * database out of WAL only for whoever has it alone.
 */
function takeAlone(file: string): void {
  const connection = openConnection(file)
  try {
    connection.exec('PRAGMA journal_mode = DELETE')
  } catch (error) {
    if (isBusy(error))
      throw new RestoreFailed(`サーバーが動いています。止めてから、もう一度実行してください。 ${file} is in use: stop the server, then restore.`)
    // What is broken beyond opening is what a restore is for.
  } finally {
    connection.close()
  }
}

/** The restored database tells that it is one, and from which copy. One made before there were events is left as it is. */
async function recordRestore(file: string, copy: string): Promise<void> {
  const connection = openConnection(file)
  try {
    const { rows } = await connection.client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'events'")
    if (rows.length === 0) return
    const now = new Date().toISOString()
    await connection.client.execute({
      sql: "INSERT INTO events (kind, in_collection, record, door, note, created_at, updated_at) VALUES ('databaseRestored', 'database', '-', 'command', ?, ?, ?)",
      args: [basename(copy), now, now],
    })
  } finally {
    connection.close()
  }
}

/**
 * @param copy made by `npm run backup`; it is read from beginning to end first
 * @throws {RestoreFailed} if the copy is not sound or holds something else, or a server has the database open
 */
export async function restoreSqlite(url: string, copy: string, stamp: string): Promise<Restored> {
  const file = sqliteFilePath(url)
  if (!existsSync(copy)) throw new RestoreFailed(`There is no copy at ${copy}.`)
  if (copy === file) throw new RestoreFailed('The copy is the database itself.')
  const contents = await verify(copy).catch((error: unknown) => {
    throw new RestoreFailed(error instanceof BackupFailed ? error.message : `${copy} is no sound copy of a database.`, { cause: error })
  })
  if (contents.cases === null) throw new RestoreFailed(`${copy} holds no cases: it is no copy of this product's database.`)
  mkdirSync(dirname(file), { recursive: true })
  // The name promises a whole database, so it appears only when that is whole and on disk.
  const unfinished = `${file}.${randomUUID()}.unfinished`
  try {
    copyFileSync(copy, unfinished)
    chmodSync(unfinished, 0o600)
    await recordRestore(unfinished, copy)
    syncToDisk(unfinished)
    const before = existsSync(file) ? `${file}.before-restore-${stamp}` : null
    if (before) {
      takeAlone(file)
      renameSync(file, before)
    }
    for (const beside of ['-wal', '-shm']) rmSync(`${file}${beside}`, { force: true })
    renameSync(unfinished, file)
    return { file, before, ...contents }
  } finally {
    rmSync(unfinished, { force: true })
  }
}
