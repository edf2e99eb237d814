/** `npm run first-admin`: makes the first administrator when there is no user yet. */
import { makeFirstAdmin } from './database-work'
import { failWith, runWithPayload } from './open-payload'

runWithPayload(makeFirstAdmin).catch(failWith)
