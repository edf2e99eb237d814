/** The nightly copy: database and images in one folder, checked, and never an old one deleted for a new one that is not whole. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { backUpSet, setsIn } from '@/src/database/backup/backup-set'
import { openConnection } from '@/src/database/sqlite/connection'
import { isSqlite } from '@/tests/int/support/database'

const run = promisify(execFile)
let at: { root: string; database: string; mediaDir: string; folder: string }

beforeEach(() => {
  const root = mkdtempSync(path.join(tmpdir(), 'cases-sets-'))
  at = { root, database: path.join(root, 'cases.db'), mediaDir: path.join(root, 'media'), folder: path.join(root, 'backups') }
  mkdirSync(at.mediaDir)
})
afterEach(() => rmSync(at.root, { recursive: true }))

const command = (...args: string[]): Promise<{ stdout: string }> =>
  run(process.execPath, ['--import', 'tsx', 'src/commands/backup-set.ts', ...args], {
    env: {
      ...process.env,
      PAYLOAD_SECRET: 'only for tests, at least thirty-two characters',
      DATA_DIR: at.root,
      MEDIA_DIR: at.mediaDir,
      DATABASE_URL: isSqlite ? `file:${at.database}` : 'mongodb://127.0.0.1:27017/cases?replicaSet=rs0',
    },
  })

if (isSqlite) {
  /** As far as a backup looks at the product's database: cases, and the names of images. */
  function sql(statements: string): void {
    const connection = openConnection(at.database)
    connection.exec(statements)
    connection.close()
  }
  const image = (name: string): void => {
    writeFileSync(path.join(at.mediaDir, name), name)
    sql(`INSERT INTO media (filename) VALUES ('${name}')`)
  }
  const make = (day: number, keep = 3) =>
    backUpSet({ url: `file:${at.database}`, mediaDir: at.mediaDir, folder: at.folder, stamp: `2026-11-${String(day).padStart(2, '0')}T023000Z`, keep })
  const fileIn = (set: string | undefined, name: string): string => path.join(at.folder, String(set), 'media', name)

  beforeEach(() =>
    sql(
      'CREATE TABLE cases (id INTEGER PRIMARY KEY); INSERT INTO cases VALUES (1), (2); CREATE TABLE media (filename TEXT, sizes_small_filename TEXT, sizes_large_filename TEXT)',
    ),
  )

  test('the newest stay and the oldest goes; an image that has not changed takes room once', async () => {
    image('one.png')
    for (const day of [1, 2, 3]) await make(day)
    image('two.png')
    const made = await make(4)
    expect(made).toMatchObject({ cases: 2, images: 2, removed: ['cases-2026-11-01T023000Z'] })
    const sets = setsIn(at.folder)
    expect(sets.map((name) => name.slice(6, 16))).toEqual(['2026-11-02', '2026-11-03', '2026-11-04'])
    expect(statSync(fileIn(sets[0], 'one.png')).ino).toBe(statSync(fileIn(sets[2], 'one.png')).ino)
    expect(statSync(fileIn(sets[2], 'one.png')).ino).not.toBe(statSync(path.join(at.mediaDir, 'one.png')).ino)
    expect(readFileSync(fileIn(sets[2], 'two.png'), 'utf8')).toBe('two.png')
  })

  test('a file cut short in an older copy is copied anew, not linked', async () => {
    image('one.png')
    const { folder } = await make(1)
    writeFileSync(path.join(folder, 'media/one.png'), '')
    await make(2)
    expect(readFileSync(fileIn(setsIn(at.folder)[1], 'one.png'), 'utf8')).toBe('one.png')
  })

  test('nothing is deleted for a copy that is not sound, and no half copy stays', async () => {
    for (const day of [1, 2, 3]) await make(day)
    writeFileSync(at.database, 'not a database, but long enough to be mistaken for one '.repeat(50))
    await expect(make(4)).rejects.toThrow(/copy failed|not sound/)
    expect(readdirSync(at.folder)).toEqual([1, 2, 3].map((day) => `cases-2026-11-0${day}T023000Z`))
  })

  test('nothing is deleted when images have no file; they are named, and the copy is kept', async () => {
    for (const day of [1, 2, 3]) await make(day)
    sql("INSERT INTO media (filename) VALUES ('lost.png')")
    await expect(make(4)).rejects.toThrow(/1 images.*lost\.png.*No older copy was deleted/)
    expect(setsIn(at.folder)).toHaveLength(4)
  })

  test('what somebody else put there is left alone', async () => {
    mkdirSync(path.join(at.folder, 'cases-before-the-move'), { recursive: true })
    for (const day of [1, 2]) await make(day, 1)
    expect(readdirSync(at.folder)).toEqual(['cases-2026-11-02T023000Z', 'cases-before-the-move'])
  })

  test('the command says in one line what it made, readable by its user alone, and refuses numbers that are none', async () => {
    image('one.png')
    const told = JSON.parse((await command('--keep', '2')).stdout)
    expect(told).toMatchObject({ command: 'backup-set', cases: 2, images: 1 })
    const paths = [at.folder, told.folder, ...['cases.db', 'media', 'media/one.png'].map((name) => path.join(told.folder, name))]
    expect(paths.filter((one) => (statSync(one).mode & 0o077) !== 0)).toEqual([])
    await expect(command('--keep', '0')).rejects.toThrow(/--keep must be a whole number/)
    await expect(command('one', 'two')).rejects.toThrow(/Name one folder/)
    expect(existsSync(path.join(at.root, 'one'))).toBe(false)
  })
} else {
  test('the command says which tool copies a MongoDB database', async () => {
    await expect(command()).rejects.toThrow(/mongodump/)
  })
}
