/** Checks that the committed migrations lead to the tables that the collections ask for; exit code 1 if they do not. */
import { differenceFromMigrations, isCurrent } from '@/src/database/schema-snapshot'
import { failWith } from './database/open-payload'
import { runWithSchema } from './database/open-schema'

runWithSchema(async ({ db }) => {
  const difference = await differenceFromMigrations(db)
  const ok = isCurrent(difference)
  return { command: 'migrations-current', ok, ...difference, ...(ok ? {} : { remedy: 'npm run migrate:create -- <name>' }) }
}).catch(failWith)
