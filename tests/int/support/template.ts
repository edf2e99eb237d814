/**
 * A SQLite database of the product, migrated and empty, that all files of a run copy: the migrations take two seconds each
 * time. The first that has run them leaves it in the folder that `global-setup.ts` makes. That they run on an empty file is
 * promised by `migrations.int.test.ts`, which copies nothing.
 */
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, renameSync } from 'node:fs'
import path from 'node:path'

import { backUpSqlite } from '@/src/database/backup/backup'
import { sqliteFilePath } from '@/src/database/sqlite/path'
import { freshDatabase, isSqlite, type TestDatabase } from './database'

/** Null on MongoDB, whose databases are no files, and outside of a run. */
function templateFile(name: string): string | null {
  const folder = process.env.TEST_TEMPLATES
  return isSqlite && folder ? path.join(folder, `${name}.db`) : null
}

/** A database of its own: a copy of the template of that name, else of one that is migrated and empty, if a file of this run has left it. */
export function freshProductDatabase(name = 'empty'): TestDatabase {
  const database = freshDatabase()
  const template = [name, 'empty'].map(templateFile).find((file) => file !== null && existsSync(file))
  if (template) copyFileSync(template, sqliteFilePath(database.url))
  return database
}

/** Leaves a copy of a database for the files that come after. */
export async function keepAsTemplate({ url }: TestDatabase, name = 'empty'): Promise<void> {
  const template = templateFile(name)
  if (!template || existsSync(template)) return
  const own = `${template}.${randomUUID()}`
  await backUpSqlite(url, own)
  renameSync(own, template)
}
