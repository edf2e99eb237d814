/**
 * The product on a fresh database, asked over REST as a browser or a script would: Payload's own handling of requests
 * with the wrappers that `app/(payload)/api` puts around it.
 */
import './quick-passwords'

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { getPayload, handleEndpoints, type Payload } from 'payload'

import { databaseAdapter } from '@/src/database/adapter'
import { importEditorFirst } from '@/src/database/import-order'
import { migrateUp } from '@/src/database/migrate'
import { retryingRest } from '@/src/database/transactions/retry'
import { type Role, roles } from '@/src/editorial/access/roles'
import { refuseMalformedRequests } from '@/src/editorial/questions/request-checks'
import { headOf, restoreAsDraft } from '@/src/editorial/requests/restore-as-draft'
import { type Ask, asked, type Asker } from './ask'
import type { TestDatabase } from './database'
import { freshProductDatabase, keepAsTemplate } from './template'

export const publicUrl = 'http://cases.test'
export const password = 'correct horse battery'

export interface Product {
  payload: Payload
  /** Where uploaded files are stored. */
  mediaDir: string
  /** Sends one request; `as` signs it with a role's session. */
  ask: Asker
  /** Makes a member of staff of each role, so that `ask` can sign requests. Their addresses are `<role>@cases.test`. */
  hireEverybody: () => Promise<void>
  /** Makes one of them again who has been deleted. */
  rehire: (role: Role) => Promise<void>
  /** Leaves a copy of what is stored now, for `openProduct({ template })`; on MongoDB none is made. */
  keepAs: (template: string) => Promise<void>
  database: TestDatabase
  /** The session of each role that has been hired. */
  sessions: ReadonlyMap<Role, string>
  close: () => Promise<void>
}

interface Opening {
  /** What `keepAs` has kept under this name. */
  template?: string
  /** One that is there already, with the sessions of who works there. */
  database?: TestDatabase
  sessions?: Iterable<readonly [Role, string]>
}

/** Opens the product as it ships, on a database with its migrations run and nothing in it, on a copy of what was kept, or on one that is given. */
export async function openProduct({ template, database: given, sessions = [] }: Opening = {}): Promise<Product> {
  const database = given ?? freshProductDatabase(template)
  const mediaDir = mkdtempSync(path.join(tmpdir(), 'cases-media-'))
  process.env.PUBLIC_URL = publicUrl
  process.env.PAYLOAD_SECRET = 'only for tests, at least thirty-two characters'
  process.env.DATABASE_URL = database.url
  process.env.MEDIA_DIR = mediaDir
  await importEditorFirst()
  const { default: shipped } = await import('@/payload.config')
  const { defaultIDType, init, name } = databaseAdapter(database.url)
  const config = { ...(await shipped), db: { allowIDOnCreate: false, defaultIDType, init, name: name ?? 'database' } }
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  // Refusals are logged, and these tests provoke hundreds; what they expect they say.
  payload.logger.level = process.env.TEST_LOG ?? 'silent'
  await migrateUp(payload)
  if (!given && template === undefined) await keepAsTemplate(database)

  const payloadRest = (request: Request): Promise<Response> => handleEndpoints({ config, request, payloadInstanceCacheKey: key })
  const plain = refuseMalformedRequests(payload.config, payloadRest)
  const retrying = refuseMalformedRequests(payload.config, retryingRest(restoreAsDraft(payloadRest)))
  const context = { params: Promise.resolve({}) }
  const tokens = new Map<Role, string>(sessions)
  const ask = asked({
    publicUrl,
    tokens,
    send: (request) => {
      if (request.method === 'HEAD') return headOf(plain)(request, context)
      return request.method === 'GET' ? plain(request, context) : retrying(request, context)
    },
  })

  async function hire(role: Role): Promise<void> {
    const email = `${role}@cases.test`
    await payload.create({ collection: 'users', data: { name: role, email, password, role }, overrideAccess: true })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    if (!token) throw new Error(`${role} could not sign in.`)
    tokens.set(role, token)
  }

  return {
    payload,
    mediaDir,
    ask,
    rehire: hire,
    database,
    sessions: tokens,
    keepAs: (name) => keepAsTemplate(database, name),
    hireEverybody: async () => {
      for (const role of roles) await hire(role)
    },
    close: async () => {
      if (database.kind === 'mongodb') await payload.db.connection.dropDatabase()
      await payload.destroy()
      database.remove()
      rmSync(mediaDir, { recursive: true, force: true })
    },
  }
}

export type { Ask }
