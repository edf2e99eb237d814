/**
 * All that a database needs before the server starts, in one process: opening Payload takes seconds, and three commands
 * would open it three times. Each of the three may be run again, so this may too.
 */
import { makeFirstAdmin, migrate, seed } from './database/database-work'
import { failWith, runWithPayload } from './database/open-payload'

runWithPayload(async (payload) => ({
  command: 'prepare',
  migrated: await migrate(payload),
  seeded: await seed(payload),
  firstAdmin: await makeFirstAdmin(payload),
})).catch(failWith)
