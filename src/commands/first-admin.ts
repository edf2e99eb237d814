/**
 * Makes the first administrator when there is no user yet: from ADMIN_EMAIL and ADMIN_PASSWORD, or with a one-time
 * password written to `first-admin.txt` in the data directory, readable by its owner alone.
 */
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { settings } from '../server/settings'
import { failWith, runWithPayload } from './open-payload'

runWithPayload(async (payload) => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return { command: 'first-admin', created: false }
  const { adminEmail, adminPassword, dataDir } = settings()
  const email = adminEmail ?? 'admin@example.com'
  const password = adminPassword ?? randomBytes(15).toString('base64url')
  const passwordFile = adminPassword ? null : path.join(dataDir, 'first-admin.txt')
  // Written before the account exists: a password that nobody can read would lock everybody out.
  if (passwordFile) writeFileSync(passwordFile, `${email}\n${password}\n`, { mode: 0o600 })
  await payload.create({ collection: 'users', data: { name: '管理者', email, password, role: 'admin' }, overrideAccess: true })
  return { command: 'first-admin', created: true, email, passwordFile }
}).catch(failWith)
