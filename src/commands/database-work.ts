/** What a database needs before the server starts: its tables, its content if it is empty, somebody who may log in. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'

import { settings } from '../server/settings'
import { loadWholly } from './unfinished-seed'

const contentDirectory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../content')

/** Runs the migrations that are waiting. @throws when one still waits afterwards. */
export async function migrate(payload: Payload) {
  const { migrateUp } = await import('../database/migrate')
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
  const { readContent } = await import('../content/loader/read')
  const { seedContent } = await import('../content/loader/seed')
  const began = performance.now()
  const content = readContent(contentDirectory)
  const result = await loadWholly(payload, settings(), () => seedContent(payload, content))
  return { command: 'seed', ...result, milliseconds: Math.round(performance.now() - began) }
}

/**
 * Makes the first administrator when there is no user yet: from ADMIN_EMAIL and ADMIN_PASSWORD, or with a one-time
 * password written to `first-admin.txt` in the data directory, readable by its owner alone: the first sign-in asks for
 * another. A password of ADMIN_PASSWORD is the operator's own choice and stays.
 */
export async function makeFirstAdmin(payload: Payload) {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return { command: 'first-admin', created: false }
  const { adminEmail, adminPassword, dataDir } = settings()
  const email = adminEmail ?? 'admin@example.com'
  const password = adminPassword ?? randomBytes(15).toString('base64url')
  const passwordFile = adminPassword ? null : path.join(dataDir, 'first-admin.txt')
  // Written before the account exists: a password that nobody can read would lock everybody out.
  if (passwordFile) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(passwordFile, `${email}\n${password}\n`, { mode: 0o600 })
  }
  await payload.create({ collection: 'users', data: { name: '管理者', email, password, role: 'admin', hasOneTimePassword: passwordFile !== null }, overrideAccess: true })
  return { command: 'first-admin', created: true, email, passwordFile }
}
