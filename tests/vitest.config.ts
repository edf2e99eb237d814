/**
 * Three projects: `unit` needs nothing, `int` opens a real database (TEST_DATABASE=sqlite|mongodb), `e2e` drives Chromium
 * against a server that is already built. Run one with `--project`, or name its files.
 */
import { fileURLToPath } from 'node:url'

import { configDefaults, defineConfig } from 'vitest/config'

import { isMongodb, leftOut } from './support/extent.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const minute = 60_000

export default defineConfig({
  root,
  // The page modules import `@payload-config` and `@/…` through tsconfig's paths.
  resolve: {
    alias: [
      { find: '@payload-config', replacement: `${root}payload.config.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    globals: false,
    // A group whose turn it is not (`inTurn`) has no test in this run; that a run has none at all fails in `countVitest`.
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // For what hangs: two slow searches beside other work have taken half a minute.
          testTimeout: 2 * minute,
          // Nothing is mocked and no file changes what another reads: modules are loaded once for all, which halves the time.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.int.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...leftOut],
          globalSetup: ['tests/int/support/global-setup.ts'],
          // What each file keeps for itself though a worker goes on to the next: `own-state.ts`.
          isolate: false,
          setupFiles: ['tests/int/support/own-state.ts'],
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
          pool: 'forks',
          // A file opens a database and some start server processes: more at once than cores only makes each slower. On MongoDB a
          // file waits for the server a third of its time.
          maxWorkers: isMongodb ? 3 : 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.{ts,tsx}'],
          // Builds if need be, fills one database for all, and starts the server that the reading tests share.
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          // No file changes what another has loaded: the products that they write to are processes.
          isolate: false,
          testTimeout: 2 * minute,
          hookTimeout: 5 * minute,
          // What is looked at until it is so: a limit for what hangs, on a slow machine too.
          expect: { poll: { timeout: minute / 2 } },
          pool: 'forks',
          // Each worker has a server for the files that write, whose database is put back before each, and a browser; those that only read share a server.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
