/** The product as it runs for readers and staff: the production build, in a process of its own, on a database of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { runForEffect } from '@/src/commands/plain/effects.mjs'
import { freePort, startServer } from '@/src/commands/plain/server.mjs'
import { settingNames } from '@/src/server/settings'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Whom the first administrator's account belongs to in every test. */
export const admin = { email: 'admin@cases.test', password: 'correct horse battery' }

export interface Product {
  /** Its origin, without a slash at the end. */
  readonly url: string
  readonly pid: number
  /** Where its database and its images lie. */
  readonly folder: string
  /** Its exit code, once it ends. */
  readonly ended: Promise<number | null>
  /** Ends it as Ctrl-C would and removes what it stored, unless another process still uses that. */
  readonly stop: () => Promise<void>
}

interface StartOptions {
  /** A folder made by `prepareFolder`; the product works on a copy of it. */
  readonly from?: string
  /** A folder to work in as it is, beside another process. */
  readonly beside?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The environment without anything that could reach the product from the person's own settings or from the test runner. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const foreign = new Set([...settingNames, 'NODE_OPTIONS', 'TEST_DATABASE', 'MONGODB_TEST_URL'])
  const own = Object.entries(process.env).filter(([name]) => !foreign.has(name) && !name.startsWith('VITEST'))
  return { ...Object.fromEntries(own), NODE_ENV: 'production' }
}

function settingsFor(folder: string, port: number, own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...cleanEnv(),
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    PAYLOAD_SECRET: 'only for tests, at least thirty-two characters',
    DATABASE_URL: `file:${path.join(folder, 'cases.db')}`,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    // Tests log in more often than a person at one address.
    LOGIN_ATTEMPTS_PER_MINUTE: '200',
    ...own,
  }
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'cases-e2e-'))
}

/** Fills a fresh SQLite database with the content as shipped and the first administrator. Takes as long as a first start. */
export async function prepareFolder(): Promise<string> {
  const folder = temporaryFolder()
  await runForEffect(root, 'prepare', { env: settingsFor(folder, await freePort()) })
  return folder
}

/** Starts the production build and waits until it answers. */
export async function startProduct({ from, beside, env }: StartOptions): Promise<Product> {
  const folder = beside ?? temporaryFolder()
  // Nobody has the prepared database open, so its files may be copied as they lie.
  if (from !== undefined) cpSync(from, folder, { recursive: true })
  const server = await startServer(root, { env: settingsFor(folder, await freePort(), env), isQuiet: true })
  return {
    url: server.url,
    pid: server.pid,
    folder,
    ended: server.ended,
    stop: async () => {
      await server.stop()
      if (beside === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
