/**
 * Puts a copy in the place of the SQLite database: `npm run restore -- /safe/place/cases.db`. Refuses while a server has it
 * open. The database that stood there is kept beside it.
 */
import path from 'node:path'

import { RestoreFailed, restoreSqlite } from '@/src/database/backup/restore'
import { settings } from '@/src/server/settings'
import { failWith } from './database/open-payload'

async function restore(): Promise<void> {
  process.exitCode = 1
  process.umask(0o077)
  const { databaseUrl } = settings()
  const [, , copy] = process.argv
  if (!databaseUrl.startsWith('file:')) {
    throw new RestoreFailed('This restores SQLite databases; for MongoDB use mongorestore. / MongoDB は mongorestore で。')
  }
  if (!copy) throw new RestoreFailed('Name the copy: npm run restore -- /safe/place/cases.db / 控えのファイルを指定してください。')
  const stamp = new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '')
  console.log(JSON.stringify({ command: 'restore', ...(await restoreSqlite(databaseUrl, path.resolve(copy), stamp)) }))
  process.exitCode = 0
}

restore().catch(failWith)
