/** `npm run seed`: loads vocabularies and cases into an empty database. */
import { seed } from './database/database-work'
import { failWith, runWithPayload } from './database/open-payload'

runWithPayload(seed).catch(failWith)
