/**
 * `npm run lockfile`, after `npm install` from a registry that lacks the packages of some systems: npm leaves these out of
 * the lockfile, and `npm ci` refuses it then, on every system.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { completed, missingOptional } from './plain/lockfile.mjs'
import { say } from './plain/say.mjs'

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url))
const text = await readFile(file, 'utf8')
const missing = missingOptional(text).length
if (missing > 0) await writeFile(file, completed(text))
say(`✓ ${missing} packages added. ${missing} 個のパッケージを書き足しました。`)
