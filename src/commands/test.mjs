/**
 * `npm test`: everything that can be said about the project by running it. `npm run test:unit` and the like name parts;
 * a further word names test files (`npm run test:unit -- periods`). The word `release` leaves out nothing that a commit's
 * run leaves out. Ends with one line counted from what ran.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { line, slowest, total } from './plain/counts.mjs'
import { checkNode, install } from './plain/install.mjs'
import { failures, parts, quick, runPart, timedFiles } from './plain/parts.mjs'
import { stopCleanly } from './plain/processes.mjs'
import { elapsed, explain, say } from './plain/say.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const began = Date.now()
const isRelease = process.argv.includes('release')
const words = process.argv.slice(2).filter((word) => word !== 'release')
const named = words.filter((word) => Object.hasOwn(parts, word))
const asked = named.length > 0 ? named : Object.keys(parts)
/** The end-to-end part builds while it fills its database, which is quicker than one after the other. */
const wanted = asked.includes('e2e') ? asked.filter((name) => name !== 'build') : asked
const context = { root, isRelease, filters: words.filter((word) => !Object.hasOwn(parts, word)) }

/**
 * The quick ones two at a time, for two cores.
 * @param {string[]} names
 */
async function runBeside(names) {
  const queue = [...names]
  const worker = async () => {
    /** @type {import('./plain/counts.mjs').Count[]} */
    const counts = []
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) counts.push(await runPart(name, context))
    return counts
  }
  return (await Promise.all([worker(), worker()])).flat()
}

async function main() {
  checkNode()
  await install(root)
  await mkdir(path.join(root, 'tests/.output'), { recursive: true })
  const counts = await runBeside(wanted.filter((name) => quick.has(name)))
  for (const name of wanted.filter((each) => !quick.has(each))) counts.push(await runPart(name, context))
  const sum = total(counts)
  if (timedFiles.length > 0) say(`\nThe slowest files 時間のかかったファイル\n${slowest(timedFiles)}`)
  if (failures.length > 0) say(`\nWhat failed 失敗したもの\n${failures.join('\n\n')}`)
  say(`\n${elapsed(began)}`)
  say(line(sum))
  process.exit(sum.failed === 0 ? 0 : 1)
}

stopCleanly()
main().catch((error) => {
  explain(error)
  say(line({ passed: 0, failed: 1, skipped: 0 }))
  process.exit(1)
})
