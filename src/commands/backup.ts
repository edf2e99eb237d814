/**
 * Copies the SQLite database while the server runs: `npm run backup`, or `npm run backup -- /safe/place/cases.db`.
 * The copy has been read back when the JSON line appears. `npm run restore` puts it back.
 */
import path from 'node:path'

import { BackupFailed, backUpSqlite } from '@/src/database/backup/backup'
import { settings } from '@/src/server/settings'
import { failWith } from './database/open-payload'

async function backUp(): Promise<void> {
  process.exitCode = 1
  process.umask(0o077)
  const { databaseUrl, dataDir } = settings()
  if (!databaseUrl.startsWith('file:')) {
    throw new BackupFailed('This copies SQLite databases; for MongoDB use mongodump --oplog. / MongoDB は mongodump で。')
  }
  const stamp = new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '')
  const target = path.resolve(process.argv[2] ?? path.join(dataDir, 'backups', `cases-${stamp}.db`))
  console.log(JSON.stringify({ command: 'backup', ...(await backUpSqlite(databaseUrl, target)) }))
  process.exitCode = 0
}

backUp().catch(failWith)
