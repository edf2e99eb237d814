/**
 * `npm run first-admin`: makes an administrator when there is none. `npm run first-admin -- name@example.com`: makes one
 * more under this address, or gives the role and a one-time password to whoever has it; for when nobody can sign in.
 */
import { makeFirstAdmin } from './database/database-work'
import { failWith, runWithPayload } from './database/open-payload'

const [email] = process.argv.slice(2).filter((word) => word.includes('@'))

runWithPayload((payload) => makeFirstAdmin(payload, email)).catch(failWith)
