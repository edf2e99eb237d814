/** Where one size is measured: a folder of its own, with the settings that make the product work in it and nowhere else. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { settingNames } from '@/src/server/settings'

/** Who signs in where a measurement needs staff. */
export const admin = { email: 'admin@cases.test', password: 'only for measuring, and long' }

const folders: string[] = []

/** Removes what was made here. On a signal already, not only at the end: whoever started us has little patience. */
function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

/** A folder that is gone when the process ends, however that happens short of a kill. */
export function temporaryFolder(): string {
  if (folders.length === 0) for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'] as const) process.on(event, removeFolders)
  const folder = mkdtempSync(path.join(tmpdir(), 'cases-bench-'))
  folders.push(folder)
  return folder
}

export function databaseIn(folder: string): string {
  return path.join(folder, 'cases.db')
}

/** The environment for a process of the product, without the person's own settings. */
export function settingsFor(folder: string, port: number): NodeJS.ProcessEnv {
  const foreign = new Set([...settingNames, 'NODE_OPTIONS'])
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.has(name))),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    PAYLOAD_SECRET: 'only for measuring, at least thirty-two characters',
    DATABASE_URL: `file:${databaseIn(folder)}`,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
  }
}
