/** What is stored is for the service alone, also what an older version or a copy by hand left readable for all. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { keepPrivate } from '@/src/server/security/private-files'

const image = '0f8fad5b-d9cb-469f-a165-70867728950e.png'

/** A project that was used under a usual umask: everything in it can be read by everybody. */
function openProject(): { root: string; at: (...names: string[]) => string } {
  const root = mkdtempSync(path.join(tmpdir(), 'private-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const at = (...names: string[]): string => path.join(root, ...names)
  for (const folder of ['data', 'data/backups', 'media']) {
    mkdirSync(at(folder))
    chmodSync(at(folder), 0o755)
  }
  for (const file of [
    'data/cases.db',
    'data/cases.db-wal',
    'data/cases.db-shm',
    'data/first-admin.txt',
    'data/backups/cases-2026-11-28T000000Z.db',
    `media/${image}`,
    'media/notes.txt',
  ]) {
    writeFileSync(at(file), 'x')
    chmodSync(at(file), 0o644)
  }
  return { root, at }
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)
const folders = (at: (name: string) => string) => ({
  database: { kind: 'sqlite' as const, url: `file:${at('data/cases.db')}`, file: at('data/cases.db') },
  dataDir: at('data'),
  mediaDir: at('media'),
})

it('is closed in the folders of the project, file by file, and nothing else there is touched', () => {
  const { root, at } = openProject()
  expect(keepPrivate(folders(at), root)).toEqual([])
  expect(['data', 'data/backups', 'media'].map((name) => modeOf(at(name)))).toEqual(['700', '700', '700'])
  const files = [
    'data/cases.db',
    'data/cases.db-wal',
    'data/cases.db-shm',
    'data/first-admin.txt',
    'data/backups/cases-2026-11-28T000000Z.db',
    `media/${image}`,
  ]
  expect(files.map((name) => modeOf(at(name)))).toEqual(files.map(() => '600'))
  expect(modeOf(at('media/notes.txt'))).toBe('644')
})

it('is closed file by file where the folder lies elsewhere, and the folder is left alone and named', () => {
  const { at } = openProject()
  const told = keepPrivate(folders(at), at('project'))
  expect(told).toHaveLength(2)
  expect(told[0]).toContain(`${at('data')}.`)
  expect(told[1]).toContain(`${at('media')}.`)
  expect([at('data'), at('media'), at('data/cases.db'), at(`media/${image}`)].map(modeOf)).toEqual(['755', '755', '600', '600'])
})

it('is not missed where nothing is stored yet', () => {
  expect(
    keepPrivate(
      folders((name) => path.join(tmpdir(), 'nothing-is-here', name)),
      '/nowhere',
    ),
  ).toEqual([])
})
