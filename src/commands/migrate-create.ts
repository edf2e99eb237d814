/**
 * Writes a migration for what has changed in the collections: `npm run migrate:create -- add-map-layer`.
 *
 * `-- --fresh` replaces all migrations by one that makes every table. That is for the time before a release only: a database
 * that has had the old ones could not follow.
 */
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { differenceFromMigrations, isCurrent } from '@/src/database/schema-snapshot'
import { failWith } from './database/open-payload'
import { runWithSchema } from './database/open-schema'

const isFresh = process.argv.includes('--fresh')
const migrationName = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? (isFresh ? 'initial' : 'changes')

runWithSchema(async ({ payload, db }) => {
  const { migrationDir } = db
  if (isFresh) for (const file of readdirSync(migrationDir)) rmSync(path.join(migrationDir, file))
  if (isCurrent(await differenceFromMigrations(db))) return { command: 'migrate-create', ok: true, created: null }
  await db.createMigration({ payload, migrationName, forceAcceptWarning: true })
  const created = readdirSync(migrationDir)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort()
    .at(-1)
  return { command: 'migrate-create', ok: isCurrent(await differenceFromMigrations(db)), created }
}).catch(failWith)
