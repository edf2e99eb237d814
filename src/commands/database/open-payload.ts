import type { Payload } from 'payload'

import { importEditorFirst } from '@/src/database/import-order'

/**
 * Payload for a command: opened without the deadlock of Node 20 (see `importEditorFirst`), closed at the end, its
 * result printed as one JSON line. A command that ends without that line has failed, whatever its exit code says:
 * the deadlock can end a process with 0 and nothing done, so the exit code is 1 until the work is finished.
 */
export async function runWithPayload(work: (payload: Payload) => Promise<object>): Promise<void> {
  process.exitCode = 1
  // What is stored is for this user alone to read.
  process.umask(0o077)
  await importEditorFirst()
  const { default: config } = await import('@/payload.config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  const result = await work(payload)
  await payload.destroy()
  console.log(JSON.stringify(result))
  process.exit(0)
}

/** Prints why a command failed in one line and ends it. */
export function failWith(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
