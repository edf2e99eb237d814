/** `npm run seed`: loads vocabularies and cases into an empty database. */
import { seed } from './database-work'
import { failWith, runWithPayload } from './open-payload'

runWithPayload(seed).catch(failWith)
