/**
 * What is stored is for this user alone to read: drafts, people, images that are not public. The umask sees to what is made
 * from now on; this sees to what was there before, made by an older version or by hand.
 */
import { chmodSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

import type { Settings } from '@/src/server/settings'

/** How the product calls the images that it stores, and copies of the database. Nothing else in those folders is ours to change. */
const ownImage = /^[\da-f]{8}-[\da-f]{4}-[\da-f-]+\.(?:png|jpg|webp)$/
const ownCopy = /^cases.*\.db$/

function filesIn(folder: string, own: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => own.test(name))
      .map((name) => path.join(folder, name))
  } catch {
    // Not there yet, or not for us to read: said when it is written to.
    return []
  }
}

function isOpen(entry: string): boolean {
  const found = statSync(entry, { throwIfNoEntry: false })
  return found !== undefined && (found.mode & 0o077) !== 0
}

function close(entry: string, mode: number): void {
  try {
    if (isOpen(entry)) chmodSync(entry, mode)
  } catch {
    // It belongs to another user: the caller reports it.
  }
}

/**
 * Takes from other users what they may do with files that are ours by name, and with folders inside the project. To whom a
 * folder elsewhere belongs, nobody here can know (it may be `/tmp`): it is left as it is and named.
 * @param root the project's folder
 * @returns a sentence for each entry that others can still read
 */
export function keepPrivate({ database, dataDir, mediaDir }: Pick<Settings, 'database' | 'dataDir' | 'mediaDir'>, root: string): string[] {
  if (process.platform === 'win32') return []
  const file = database.kind === 'sqlite' ? database.file : null
  const backups = path.join(dataDir, 'backups')
  const files = [
    ...(file === null ? [] : [file, `${file}-wal`, `${file}-shm`, `${file}.before-migration`]),
    path.join(dataDir, 'first-admin.txt'),
    ...filesIn(backups, ownCopy),
    ...filesIn(mediaDir, ownImage),
  ]
  const folders = [dataDir, mediaDir]
  for (const each of files) close(each, 0o600)
  for (const each of [backups, ...folders.filter((folder) => folder.startsWith(path.join(root, path.sep)))]) close(each, 0o700)
  return [...folders, ...files]
    .filter(isOpen)
    .map((entry) => `Other users of this machine can read ${entry}. What is stored should be for this user alone: 0700 for folders, 0600 for files.`)
}
