import { execFile } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { backUpSqlite } from '../../../src/database/backup'
import { freshDatabase, isSqlite, type TestDatabase } from '../support/database'
import { openSmallAgain, openSmallPayload } from '../support/payload'
import { startWriter } from '../support/processes'
import { small, tornRecords } from '../support/records'

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

  test('ten copies of a database that is being written to are sound, and hold whole records only', async () => {
    const open = await openSmallPayload({ database })
    const writer = startWriter({ url: database.url, writers: 2 })
    await writer.ready
    writer.go()
    try {
      for (let copy = 1; copy <= 10; copy += 1) {
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
