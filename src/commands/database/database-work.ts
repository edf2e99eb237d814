/** What a database needs before the server starts: its tables, its content if it is empty, somebody who may log in. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'

import { settings } from '@/src/server/settings'
import { loadWholly } from './unfinished-seed'

const contentDirectory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../content')

/** Runs the migrations that are waiting. @throws when one still waits afterwards. */
export async function migrate(payload: Payload) {
  const { migrateUp } = await import('@/src/database/migrate')
  const began = performance.now()
  const outcome = await migrateUp(payload)
  if (outcome.pending.length > 0) throw new Error(`Still pending after migrating: ${outcome.pending.join(', ')}.`)
  return { command: 'migrate', ...outcome, milliseconds: Math.round(performance.now() - began) }
}

/**
 * Loads the vocabularies and the model cases into an empty database. One that holds anything is left alone, unless all
 * that it holds is from a loading that was cut.
 */
export async function seed(payload: Payload) {
  const { readContent } = await import('@/src/content/loader/read')
  const { seedContent } = await import('@/src/content/seed')
  const began = performance.now()
  const content = readContent(contentDirectory)
  const result = await loadWholly(payload, settings(), () => seedContent(payload, content))
  return { command: 'seed', ...result, milliseconds: Math.round(performance.now() - began) }
}

/**
 * Makes an administrator when there is none: from ADMIN_EMAIL and ADMIN_PASSWORD, or with a one-time password written to
 * `first-admin.txt` in the data directory, readable by its owner alone: the first sign-in asks for another. A password of
 * ADMIN_PASSWORD is the operator's own choice and stays. Somebody who has an account under that address becomes one.
 * @param wanted address of one more administrator, for an operator whose administrators cannot sign in any more: made, or
 *   given the role and a one-time password, even if there are others
 */
export async function makeFirstAdmin(payload: Payload, wanted?: string) {
  const { workingAdmins } = await import('@/src/editorial/accounts/administrators')
  const { totalDocs } = await payload.count({ collection: 'users', where: workingAdmins, overrideAccess: true })
  if (totalDocs > 0 && wanted === undefined) return { command: 'first-admin', created: false }
  const { adminEmail, adminPassword, dataDir } = settings()
  const email = wanted ?? adminEmail ?? 'admin@example.com'
  const chosen = wanted === undefined ? adminPassword : null
  const password = chosen ?? randomBytes(15).toString('base64url')
  const passwordFile = chosen ? null : path.join(dataDir, 'first-admin.txt')
  // Written before the account exists: a password that nobody can read would lock everybody out.
  if (passwordFile) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(passwordFile, `${email}\n${password}\n`, { mode: 0o600 })
  }
  const data = { password, role: 'admin' as const, hasOneTimePassword: passwordFile !== null, endedAt: null }
  const {
    docs: [known],
  } = await payload.find({ collection: 'users', where: { email: { equals: email.toLowerCase() } }, limit: 1, depth: 0, overrideAccess: true })
  if (known) await payload.update({ collection: 'users', id: known.id, data, depth: 0, overrideAccess: true })
  else await payload.create({ collection: 'users', data: { ...data, name: '管理者', email }, depth: 0, overrideAccess: true })
  return { command: 'first-admin', created: true, email, passwordFile }
}
