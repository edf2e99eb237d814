/** The production build, made only when what it is made of has changed, and never taken for whole when it is not. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { runForEffect } from './effects.mjs'
import { noSpace } from './install.mjs'
import { lastWords, run } from './processes.mjs'
import { step, Stop } from './say.mjs'

/** Content is loaded into the database, commands and the server around Next run from their sources. */
const parts = ['src', 'app', 'collections', 'public', 'payload.config.ts', 'next.config.mjs', '.postcssrc.json', 'package-lock.json', 'tsconfig.json']
const notBuilt = [path.join('src', 'commands'), path.join('src', 'content'), path.join('src', 'server')]

const markOf = (/** @type {string} */ root) => path.join(root, '.next', 'built-from')

/**
 * One hash over the names and contents of everything that a build is made of.
 * @param {string} root
 */
export async function hashSources(root) {
  const files = (await Promise.all(parts.map((part) => filesUnder(root, part)))).flat().sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} name relative
 * @returns {Promise<string[]>}
 */
async function filesUnder(root, name) {
  if (!existsSync(path.join(root, name)) || notBuilt.includes(name)) return []
  const entries = await readdir(path.join(root, name), { withFileTypes: true }).catch(() => null)
  if (!entries) return [name]
  return (await Promise.all(entries.map((entry) => filesUnder(root, path.join(name, entry.name))))).flat()
}

/** @param {string} root */
export async function isBuilt(root) {
  const mark = await readFile(markOf(root), 'utf8').catch(() => '')
  return mark === (await hashSources(root))
}

/**
 * Builds if sources changed since the last build. The mark goes first and comes back last, so a build that was cut is
 * made anew.
 * @param {string} root
 * @returns {Promise<boolean>} whether it was built now
 */
export async function build(root, env = process.env) {
  if (await isBuilt(root)) return false
  await step('Building the pages', 'ページを組み立てています', async () => {
    await rm(markOf(root), { force: true })
    // No database is opened and nothing is signed while building: the same build serves any settings.
    const buildEnv = {
      ...env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_SECRET: 'only-for-the-build-'.padEnd(40, 'x'),
      DATABASE_URL: 'file:./data/cases.db',
    }
    const finished = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { cwd: root, env: buildEnv })
    if (finished.code !== 0 || !existsSync(path.join(root, '.next', 'BUILD_ID'))) throw problemOf(lastWords(finished))
    await runForEffect(root, 'build-for-browsers', { env: buildEnv })
    // Next may have completed tsconfig.json, which is one of the sources: the hash is taken of what is there now.
    await writeFile(markOf(root), await hashSources(root))
  })
  return true
}

/** @param {string} words */
function problemOf(words) {
  if (/ENOSPC/.test(words)) return noSpace(words)
  if (/heap out of memory|Killed|ENOMEM/.test(words)) {
    return new Stop(
      'The build ran out of memory; it needs about 2 GB. Close other programs and run the command again.',
      'メモリが足りません（約 2 GB 必要です）。ほかのプログラムを閉じて、もう一度実行してください。',
      words,
    )
  }
  return new Stop('The build failed; its last words stand above.', 'ページを組み立てられませんでした。上の説明をごらんください。', words)
}
