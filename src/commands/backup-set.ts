/**
 * Copies the SQLite database and the images while the server runs, and keeps so many copies: `npm run backup:set`, or
 * `npm run backup:set -- --keep 30 /safe/place`. For a timer. The copy has been checked when the JSON line appears.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'

import { BackupFailed } from '@/src/database/backup/backup'
import { backUpSet } from '@/src/database/backup/backup-set'
import { settings } from '@/src/server/settings'
import { failWith } from './database/open-payload'

function asked(): { readonly keep: number; readonly folder: string | undefined } {
  const {
    values,
    positionals: [folder, ...more],
  } = parseArgs({ options: { keep: { type: 'string', default: '14' } }, allowPositionals: true })
  const keep = Number(values.keep)
  if (!Number.isInteger(keep) || keep < 1)
    throw new BackupFailed(`--keep must be a whole number, 1 or more, not "${values.keep}". / --keep には1以上の整数を指定してください。`)
  if (more.length > 0) throw new BackupFailed(`Name one folder, not ${more.length + 1}. / フォルダーは1つだけ指定してください。`)
  return { keep, folder }
}

async function backUp(): Promise<void> {
  process.exitCode = 1
  process.umask(0o077)
  const { keep, folder } = asked()
  const { databaseUrl, dataDir, mediaDir } = settings()
  if (!databaseUrl.startsWith('file:')) {
    throw new BackupFailed('This copies SQLite databases; for MongoDB use mongodump --oplog. / MongoDB は mongodump で。')
  }
  const stamp = new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '')
  const made = await backUpSet({ url: databaseUrl, mediaDir, folder: path.resolve(folder ?? path.join(dataDir, 'backups')), stamp, keep })
  console.log(JSON.stringify({ command: 'backup-set', ...made }))
  process.exitCode = 0
}

backUp().catch(failWith)
