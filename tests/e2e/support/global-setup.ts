/** Before the first end-to-end test: a current build, one filled database for all, and one server that nobody writes to. */
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { build } from '@/src/commands/plain/build.mjs'
import { chromium } from '@/src/commands/plain/chromium.mjs'
import { cleanEnv, prepareFolder, root, startProduct } from './product'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser. */
    chromium: string
    /** A folder with a filled database, for `startProduct({ from })`. */
    filled: string
    /** The origin of the server that all tests may read from; those that write start their own. */
    readers: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Side by side: each of the two leaves a core idle for a part of its time, and neither reads what the other writes.
  const [filled] = await Promise.all([prepareFolder(), build(root, cleanEnv())])
  project.provide('filled', filled)
  project.provide('chromium', await chromium(root))
  const product = await startProduct({ from: filled })
  project.provide('readers', product.url)
  return async () => {
    await product.stop()
    // With what the workers' products have stored, which lies beside it: they end with their workers.
    for (const name of readdirSync(path.dirname(filled))) {
      if (name.startsWith(path.basename(filled))) rmSync(path.join(path.dirname(filled), name), { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
