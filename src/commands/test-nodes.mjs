/**
 * `npm run test:nodes`: the quick part of the suite under each version of Node.js that the project supports, or under those
 * that are named (`npm run test:nodes -- 22 24`). Each is fetched from npm's registry, where Node.js is a package like others,
 * into a folder of its own beside the temporary files.
 */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { supportedNodes } from './plain/install.mjs'
import { quick } from './plain/parts.mjs'
import { lastWords, run, stopCleanly } from './plain/processes.mjs'
import { explain, say, step, Stop } from './plain/say.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @param {string} version its first number
 * @returns {Promise<string>} where the program lies
 */
async function nodeOf(version) {
  const folder = path.join(tmpdir(), `cases-node-${version}`)
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const program = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(program)) return program
  await mkdir(folder, { recursive: true })
  const finished = await step(`Fetching Node.js ${version}`, `Node.js ${version} を取り寄せています`, () =>
    run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${name}@${version}`], { cwd: folder }),
  )
  if (finished.code === 0 && existsSync(program)) return program
  throw new Stop(
    `Node.js ${version} could not be fetched. Check the network, and that there is a version ${version} for this system.`,
    `Node.js ${version} を取り寄せられませんでした。`,
    lastWords(finished),
  )
}

async function main() {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : supportedNodes
  const strange = wanted.find((version) => !/^\d+(?:\.\d+){0,2}$/.test(version))
  if (strange !== undefined)
    throw new Stop(`"${strange}" is no version of Node.js, such as 22 or 24.1.0.`, `「${strange}」は Node.js のバージョンではありません。`)
  const failed = []
  for (const version of wanted) {
    const node = await nodeOf(version)
    say(`\n▸ Node.js ${(await run(node, ['--version'])).stdout.trim()}`)
    const { code } = await run(node, ['src/commands/test.mjs', ...quick], { cwd: root, stdio: 'inherit' })
    if (code !== 0) failed.push(version)
  }
  say(`\n${wanted.length - failed.length} of ${wanted.length} versions of Node.js passed${failed.length > 0 ? `; failed: ${failed.join(', ')}` : ''}.`)
  process.exit(failed.length === 0 ? 0 : 1)
}

stopCleanly()
main().catch((error) => process.exit(explain(error)))
