/** `npm run migrate`: brings the database to the shape that the collections ask for. */
import { migrate } from './database/database-work'
import { failWith, runWithPayload } from './database/open-payload'

runWithPayload(migrate).catch(failWith)
