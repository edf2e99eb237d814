/** The parts of the test run. Each does one thing, says how it went, and is counted. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import { build } from './build.mjs'
import { chromium } from './chromium.mjs'
import { beginning, countVitest, failuresOf, line, oneFailed, onePassed, timesOf, total } from './counts.mjs'
import { effectIn, runForEffect, typescript } from './effects.mjs'
import { missingOptional, packagesBelowFloors, registryHosts } from './lockfile.mjs'
import { testMongodb } from './mongodb.mjs'
import { lastWords, run } from './processes.mjs'
import { elapsed, explain, say } from './say.mjs'

/**
 * @typedef {import('./counts.mjs').Count} Count
 * @typedef {{ root: string, filters: string[], isRelease: boolean }} Context `filters`: names of test files to run, all if empty
 * @typedef {(context: Context) => Promise<Count>} Part
 */

/** What failed, of all parts, each with the beginning of what it said. @type {string[]} */
export const failures = []

/** Secrets and addresses of the person's own `.env` have no place in a test. */
const testEnv = { ...process.env, NODE_ENV: 'test', PAYLOAD_SECRET: randomBytes(32).toString('hex'), NEXT_TELEMETRY_DISABLED: '1' }

/**
 * A check that passes when it finds no fault.
 * @param {string} title
 * @param {(root: string) => Promise<string>} findFaults their text; empty: none
 * @returns {Part}
 */
function check(title, findFaults) {
  return async ({ root }) => {
    const began = Date.now()
    const faults = await findFaults(root)
    if (faults) failures.push(beginning(title, faults))
    say(`${faults ? '✗' : '✓'} ${title} ${elapsed(began)}${faults ? `\n${faults}\n` : ''}`)
    return faults ? oneFailed : onePassed
  }
}

/**
 * @param {string} root
 * @param {string[]} args for Node
 */
async function faultsOfProgram(root, args) {
  const finished = await run(process.execPath, args, { cwd: root, env: testEnv })
  return finished.code === 0 ? '' : lastWords(finished, 60) || `ended with ${finished.code}`
}

const types = check('Types', async (root) => {
  await mkdir(path.join(root, 'tests/.output'), { recursive: true })
  return faultsOfProgram(root, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/commands/tsconfig.check.json'])
})

/**
 * At the desk a file that has not changed is not read again, which makes a minute of it a few seconds. What a change of a type
 * makes wrong in another file is then only seen where everything is read: in CI.
 */
const lintCache = process.env.CI ? [] : ['--cache', '--cache-strategy', 'content', '--cache-location', 'tests/.output/eslint.json']

const lint = check('Lint', (root) => faultsOfProgram(root, ['node_modules/eslint/bin/eslint.js', '-c', 'src/commands/eslint.config.mjs', ...lintCache, '.']))

const format = check('Format', (root) => faultsOfProgram(root, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']))

/** Both come from one look at the collections. */
const generated = async (/** @type {Context} */ context) => {
  const effect = await runForEffect(context.root, 'generate', { env: testEnv, args: ['--check'] }).catch((error) => ({ error }))
  const changed = 'changed' in effect && typeof effect.changed === 'object' && effect.changed !== null ? effect.changed : null
  const faultOf = (/** @type {'types' | 'importMap'} */ what) => async () =>
    changed === null
      ? `${'error' in effect ? effect.error : 'no answer'}`
      : what in changed && changed[what] === false
        ? ''
        : 'Not current. Run `npm run generate` and commit what it writes.'
  return total([await check('Generated types are current', faultOf('types'))(context), await check('Import map is current', faultOf('importMap'))(context)])
}

const migrations = check('Migrations are current', async (root) => {
  const finished = await run(process.execPath, typescript('src/commands/migrations-current.ts'), { cwd: root, env: testEnv })
  return effectIn(finished.stdout)?.ok === true ? '' : lastWords(finished)
})

const lockfile = async (/** @type {Context} */ context) => {
  const text = await readFile(path.join(context.root, 'package-lock.json'), 'utf8')
  return total([
    await check('Lockfile: no version with a known hole', async () => packagesBelowFloors(text).join('\n'))(context),
    await check('Lockfile: whole, for every system', async () => missingOptional(text).join('\n'))(context),
    await check('Lockfile: names no registry host', async () => registryHosts(text).slice(0, 5).join('\n'))(context),
  ])
}

/** The test files that ran, of all parts, with their times. @type {import('./counts.mjs').TimedFile[]} */
export const timedFiles = []

/**
 * @param {Context} context
 * @param {'unit' | 'int' | 'e2e'} project
 * @param {{ env?: NodeJS.ProcessEnv, title?: string }} options
 * @returns {Promise<Count>}
 */
async function vitest({ root, filters, isRelease }, project, { env = {}, title = project } = {}) {
  const report = path.join(root, 'tests/.output', `${title.replace(/\W+/g, '-')}.json`)
  await rm(report, { force: true })
  say(`\n▸ ${title}`)
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const finished = await run(process.execPath, [...args, ...filters], {
    cwd: root,
    env: { ...testEnv, ...(isRelease && { TEST_EXTENT: 'release' }), ...env },
    stdio: 'inherit',
  })
  const written = await readFile(report, 'utf8').catch(() => null)
  timedFiles.push(...timesOf(title, written, root))
  failures.push(...failuresOf(title, written, root))
  const count = countVitest(written, finished.code)
  say(`▸ ${title}: ${line(count)}`)
  return count
}

/** @type {Count | null} */
let lastOnSqlite = null

const unit = (/** @type {Context} */ context) => vitest(context, 'unit')

const onSqlite = async (/** @type {Context} */ context) => {
  lastOnSqlite = await vitest(context, 'int', { title: 'int on SQLite', env: { TEST_DATABASE: 'sqlite' } })
  return lastOnSqlite
}

const onMongodb = async (/** @type {Context} */ context) => {
  const server = await testMongodb()
  if (server.url !== null) {
    try {
      return await vitest(context, 'int', { title: 'int on MongoDB', env: { TEST_DATABASE: 'mongodb', MONGODB_TEST_URL: server.url } })
    } finally {
      await server.stop()
    }
  }
  // The suite is one: what ran on SQLite is what did not run here.
  const skipped = lastOnSqlite ? Math.max(1, lastOnSqlite.passed + lastOnSqlite.failed + lastOnSqlite.skipped) : 1
  say('\n' + '!'.repeat(78))
  say(`! SKIPPED: integration on MongoDB (${skipped}). No server: ${server.reason}`)
  say('! Set MONGODB_TEST_URL to a replica set, or MONGOMS_SYSTEM_BINARY to a mongod.')
  say('! MongoDB のサーバーがないため、統合テストを飛ばしました。')
  say('!'.repeat(78))
  return { passed: 0, failed: 0, skipped }
}

const production = check('Production build', async (root) => {
  await build(root, testEnv)
  return ''
})

const endToEnd = async (/** @type {Context} */ context) => vitest(context, 'e2e', { env: { CHROMIUM_PATH: await chromium(context.root) } })

/** In the order of a whole run. @type {Readonly<Record<string, Part>>} */
export const parts = { types, lint, format, generated, migrations, lockfile, unit, int: onSqlite, 'int:mongodb': onMongodb, build: production, e2e: endToEnd }

/** May run beside others: they change nothing that another reads. */
export const quick = new Set(['types', 'lint', 'format', 'generated', 'migrations', 'lockfile', 'unit'])

/**
 * Runs a part; one that breaks off counts as failed.
 * @param {string} name
 * @param {Context} context
 * @returns {Promise<Count>}
 */
export async function runPart(name, context) {
  try {
    return (await parts[name]?.(context)) ?? oneFailed
  } catch (error) {
    say(`✗ ${name}`)
    explain(error)
    failures.push(beginning(name, `${error}`))
    return oneFailed
  }
}
