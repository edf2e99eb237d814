/** `npm run migrate`, `seed`, …: one of the project's TypeScript commands, with `.env` read and its effect checked. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { effectIn, typescript } from './plain/effects.mjs'
import { loadEnv } from './plain/env-file.mjs'
import { checkNode, install } from './plain/install.mjs'
import { lastWords, run, stopCleanly } from './plain/processes.mjs'
import { explain, say, Stop } from './plain/say.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [name = '', ...args] = process.argv.slice(2)

async function main() {
  checkNode()
  const file = name === 'bench' ? 'bench/run.ts' : `src/commands/${name}.ts`
  if (!existsSync(path.join(root, file))) throw new Stop(`There is no command "${name}".`, `「${name}」というコマンドはありません。`)
  await loadEnv(root)
  await install(root)
  const isTalkative = name === 'bench' || name === 'content'
  const finished = await run(process.execPath, [...typescript(file), ...args], { cwd: root, stdio: isTalkative ? 'inherit' : 'gather' })
  const effect = effectIn(finished.stdout)
  if (finished.code === 0 && (effect || isTalkative)) return void (effect && say(JSON.stringify(effect)))
  throw new Stop(`"${name}" failed; its words stand above.`, `「${name}」に失敗しました。`, lastWords(finished))
}

stopCleanly()
main().catch((error) => process.exit(explain(error)))
