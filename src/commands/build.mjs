/** `npm run build`: the production build, if sources changed since the last one. */
import { fileURLToPath } from 'node:url'

import { build } from './plain/build.mjs'
import { checkNode, install } from './plain/install.mjs'
import { stopCleanly } from './plain/processes.mjs'
import { explain, say } from './plain/say.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function main() {
  checkNode()
  await install(root)
  if (!(await build(root))) say('✓ The build is up to date.（変更はありません）')
}

stopCleanly()
main().catch((error) => process.exit(explain(error)))
