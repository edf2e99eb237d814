/**
 * A backup of everything that cannot be made again: the database and the images, in one folder, checked, and only so many of
 * them kept. Images never change under their name, so a file that the copy before has too is linked to it and takes no room.
 */
import { randomUUID } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { openConnection } from '@/src/database/sqlite/connection'
import { BackupFailed, backUpSqlite, type Contents, sweepUnfinished } from './backup'

/** A set as it was made. */
export interface BackupSet extends Contents {
  readonly folder: string
  readonly images: number
  /** Older sets that were deleted. */
  readonly removed: readonly string[]
}

/** What is copied, and where to. */
export interface BackupSetOptions {
  readonly url: string
  readonly mediaDir: string
  /** Where the sets lie, one folder each. */
  readonly folder: string
  /** Names the new set; later ones sort after it. */
  readonly stamp: string
  /** How many sets stay, the new one among them. */
  readonly keep: number
}

const ownName = /^cases-\d{4}-\d\d-\d\dT\d{6}Z$/

/** The sets in a folder, oldest first. */
export function setsIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ownName.test(name))
        .sort()
    : []
}

/** Copies what is not there yet. A file that goes away meanwhile was deleted by somebody, and no longer named by the database. */
function copyImages(from: string, to: string, before: string | null): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  if (!existsSync(from)) return
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (!entry.isFile() || existsSync(target)) continue
    const size = statSync(source, { throwIfNoEntry: false })?.size
    if (size === undefined) continue
    const known = before === null ? null : path.join(before, entry.name)
    if (known === null || statSync(known, { throwIfNoEntry: false })?.size !== size || !isLinked(known, target)) {
      copyFileSync(source, target)
      // A copy has the rights of its original, which may be older than our umask.
      chmodSync(target, 0o600)
    }
  }
}

/** Not every disk knows links. */
function isLinked(file: string, as: string): boolean {
  try {
    linkSync(file, as)
    return true
  } catch {
    return false
  }
}

/** The images that the database of a set names and whose files it has not got. */
async function missingImages(set: string): Promise<string[]> {
  const copy = openConnection(path.join(set, 'cases.db'))
  try {
    const { rows } = await copy.client.execute('SELECT filename, sizes_small_filename, sizes_large_filename FROM media')
    const named = rows.flatMap((row) => Object.values(row)).filter((name): name is string => typeof name === 'string')
    return named.filter((name) => !existsSync(path.join(set, 'media', name)))
  } finally {
    copy.close()
  }
}

/**
 * Makes a set, checks it, then deletes the oldest beyond `keep`. Until the new set is known to be whole, nothing is deleted.
 * @throws {BackupFailed} if the copy of the database is not sound, or images that it names have no file
 */
export async function backUpSet({ url, mediaDir, folder, stamp, keep }: BackupSetOptions): Promise<BackupSet> {
  const name = `cases-${stamp}`
  const target = path.join(folder, name)
  if (!ownName.test(name)) throw new BackupFailed(`${name} is no name of a set.`)
  if (existsSync(target)) throw new BackupFailed(`${target} exists already.`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  sweepUnfinished(folder)
  const last = setsIn(folder).at(-1)
  const before = last === undefined ? null : path.join(folder, last, 'media')
  // The name promises a whole set, so it appears only when the set is whole.
  const unfinished = `${target}.${process.pid}-${randomUUID()}.unfinished`
  const images = path.join(unfinished, 'media')
  try {
    mkdirSync(unfinished, { mode: 0o700 })
    // Once before the database, for images that are deleted meanwhile, and once after it, for those that are added.
    copyImages(mediaDir, images, before)
    const { tables, rows, cases, lastChange } = await backUpSqlite(url, path.join(unfinished, 'cases.db'))
    copyImages(mediaDir, images, before)
    const missing = await missingImages(unfinished)
    renameSync(unfinished, target)
    if (missing.length > 0) {
      throw new BackupFailed(
        `${target} is kept, but ${missing.length} images that it names have no file in ${mediaDir} (${missing.slice(0, 3).join(', ')}). No older copy was deleted.`,
      )
    }
    const removed = setsIn(folder).slice(0, -keep)
    for (const old of removed) rmSync(path.join(folder, old), { recursive: true })
    return { folder: target, images: readdirSync(path.join(target, 'media')).length, removed, tables, rows, cases, lastChange }
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}
