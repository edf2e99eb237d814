import { execFile } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { backUpSqlite, verify } from '@/src/database/backup/backup'
import { freshDatabase, isSqlite, type TestDatabase } from '@/tests/int/support/database'
import { openSmallAgain, openSmallPayload, openTestPayload } from '@/tests/int/support/payload'
import { startWriter } from '@/tests/int/support/processes'
import { small, tornRecords } from '@/tests/int/support/records'
import { byExtent } from '@/tests/support/extent.mjs'

const run = promisify(execFile)
let database: TestDatabase
beforeEach(() => {
  database = freshDatabase()
})
afterEach(() => database.remove())

function backupCommand(target: string): Promise<{ stdout: string }> {
  return run(process.execPath, ['--import', 'tsx', 'src/commands/backup.ts', target], {
    env: { ...process.env, DATABASE_URL: database.url, PAYLOAD_SECRET: 'only for tests, at least thirty-two characters' },
  })
}

if (isSqlite) {
  const folder = (): string => path.dirname(database.url.replace('file:', ''))

  const copies = byExtent({ commit: 3, release: 10 })

  test(`${copies} copies of a database that is being written to are sound, and hold whole records only`, async () => {
    const open = await openSmallPayload({ database })
    const writer = startWriter({ url: database.url, writers: 2 })
    await writer.ready
    writer.go()
    try {
      for (let copy = 1; copy <= copies; copy += 1) {
        const seen = writer.saved.length
        while (writer.saved.length < seen + 2 && writer.errors.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
        const target = path.join(folder(), `copy-${copy}.db`)
        expect((await backUpSqlite(database.url, target)).rows).toBeGreaterThan(0)
        const restored = await openSmallAgain({ database: { ...database, url: `file:${target}` } })
        expect(await tornRecords(restored.payload)).toEqual([])
        expect((await small(restored.payload).count({ collection: 'records' })).totalDocs).toBeGreaterThan(0)
        await restored.leave()
      }
      expect(writer.errors).toEqual([])
    } finally {
      writer.kill()
      await open.close()
    }
  })

  test('the command says in one line what it wrote, and never writes over a copy', async () => {
    const open = await openSmallPayload({ database })
    const target = path.join(folder(), 'copy.db')
    const { stdout } = await backupCommand(target)
    expect(JSON.parse(stdout)).toMatchObject({ command: 'backup', file: target })
    expect(statSync(target).mode & 0o077).toBe(0)
    await expect(backupCommand(target)).rejects.toThrow('exists already')
    expect(readdirSync(folder()).filter((file) => file.includes('unfinished'))).toEqual([])
    await open.close()
  })

  test('a file that is no database leaves no copy behind', async () => {
    writeFileSync(database.url.replace('file:', ''), 'not a database, but long enough to be mistaken for one '.repeat(50))
    const target = path.join(folder(), 'copy.db')
    await expect(backUpSqlite(database.url, target)).rejects.toThrow(/copy failed|not sound/)
    expect(existsSync(target)).toBe(false)
  })
} else {
  test('the command says which tool copies a MongoDB database', async () => {
    await expect(backupCommand('copy.archive')).rejects.toThrow(/mongodump/)
  })
}

if (isSqlite) {
  const restoreCommand = (copy: string): Promise<{ stdout: string }> =>
    run(process.execPath, ['--import', 'tsx', 'src/commands/restore.ts', copy], {
      env: { ...process.env, DATABASE_URL: database.url, PAYLOAD_SECRET: 'only for tests, at least thirty-two characters' },
    })
  const file = (): string => database.url.replace('file:', '')
  /** A database of the product with so many cases, as far as a restore looks at it. */
  async function productAt(where: string, cases: number): Promise<void> {
    const { openConnection } = await import('@/src/database/sqlite/connection')
    const connection = openConnection(where, ['PRAGMA journal_mode = WAL'])
    connection.exec(
      "CREATE TABLE cases (id INTEGER PRIMARY KEY); CREATE TABLE catalogue_changes (created_at TEXT); INSERT INTO catalogue_changes VALUES ('2026-11-28T00:00:00.000Z')",
    )
    for (let id = 1; id <= cases; id += 1) connection.exec(`INSERT INTO cases VALUES (${id})`)
    connection.close()
  }
  const casesIn = async (where: string): Promise<number | null> => (await verify(where)).cases

  test('a copy is put back, also beside an old log, and what stood there is kept', async () => {
    await productAt(file(), 3)
    const copy = path.join(path.dirname(file()), 'copy.db')
    await backUpSqlite(database.url, copy)
    rmSync(file())
    await productAt(file(), 5)
    writeFileSync(`${file()}-wal`, 'the log of another database')
    const told = JSON.parse((await restoreCommand(copy)).stdout)
    expect(told).toMatchObject({ command: 'restore', cases: 3, lastChange: '2026-11-28T00:00:00.000Z' })
    expect(await casesIn(file())).toBe(3)
    expect(await casesIn(told.before)).toBe(5)
    expect(readdirSync(path.dirname(file())).filter((name) => name.includes('unfinished'))).toEqual([])
  })
  test('a restored database tells that it is one, and from which copy', async () => {
    const made = await openTestPayload({ database })
    const copy = path.join(path.dirname(file()), 'copy of monday.db')
    await backUpSqlite(database.url, copy)
    await made.leave()
    const first = database
    database = freshDatabase()
    await restoreCommand(copy)
    first.remove()
    const { payload, leave } = await openTestPayload({ database })
    const { docs } = await payload.find({ collection: 'events', overrideAccess: true })
    expect(docs).toMatchObject([{ kind: 'databaseRestored', door: 'command', personName: 'システム', note: 'copy of monday.db' }])
    await leave()
  })
  test('nothing is restored while a server runs, from a file that is no copy, or from a copy of something else', async () => {
    await productAt(file(), 3)
    const copy = path.join(path.dirname(file()), 'copy.db')
    await backUpSqlite(database.url, copy)
    const { openConnection } = await import('@/src/database/sqlite/connection')
    const server = openConnection(file(), ['PRAGMA journal_mode = WAL'])
    await server.client.execute('SELECT count(*) FROM cases')
    await expect(restoreCommand(copy)).rejects.toThrow(/止めてから.*stop the server/)
    server.close()
    const broken = path.join(path.dirname(file()), 'broken.db')
    writeFileSync(broken, 'no database')
    await expect(restoreCommand(broken)).rejects.toThrow('no sound copy')
    await expect(restoreCommand(path.join(path.dirname(file()), 'nowhere.db'))).rejects.toThrow('no copy')
    const other = path.join(path.dirname(file()), 'small.db')
    const something = openConnection(other)
    something.exec('CREATE TABLE others (id INTEGER)')
    something.close()
    await expect(restoreCommand(other)).rejects.toThrow('holds no cases')
    expect(await casesIn(file())).toBe(3)
  })
  test('what a killed backup left behind is taken away by the next', async () => {
    await productAt(file(), 1)
    const folder = path.dirname(file())
    // No process has this number: it is above what the system gives.
    writeFileSync(path.join(folder, 'old.db.4194305-abc.unfinished'), 'half')
    writeFileSync(path.join(folder, `mine.db.${process.pid}-abc.unfinished`), 'still being written')
    await backUpSqlite(database.url, path.join(folder, 'copy.db'))
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([`mine.db.${process.pid}-abc.unfinished`])
  })
  test.each([
    ['deleted', () => rmSync(file())],
    ['replaced', () => renameSync(path.join(path.dirname(file()), 'other.db'), file())],
  ])('a save into a database whose file was %s is refused with words', async (_how, away) => {
    const open = await openSmallPayload({ database })
    await small(open.payload).create({ collection: 'records', data: { title: 'before' } })
    writeFileSync(path.join(path.dirname(file()), 'other.db'), '')
    away()
    await expect(small(open.payload).create({ collection: 'records', data: { title: 'after' } })).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining('置き換えられました'),
    })
    await open.close().catch(() => undefined)
  })
}
