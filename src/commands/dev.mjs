/** `npm run dev`: the server with Next's development mode; pages reload while they are written. */
import { fileURLToPath } from 'node:url'

import { runForEffect } from './plain/effects.mjs'
import { loadEnv, makeEnvFile } from './plain/env-file.mjs'
import { checkNode, install } from './plain/install.mjs'
import { stopCleanly, stopping } from './plain/processes.mjs'
import { explain, say, step } from './plain/say.mjs'
import { startServer } from './plain/server.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function dev() {
  checkNode()
  await makeEnvFile(root)
  await loadEnv(root)
  await install(root)
  await step('Preparing the database', 'データベースを整えています', () => runForEffect(root, 'prepare'))
  const server = await startServer(root, { isDevelopment: true })
  say(`\n  ${server.url}   ${server.url}/admin   Stop with Ctrl-C. 止めるときは Ctrl-C。\n`)
  const code = await server.ended
  if (!stopping()) process.exit(code ?? 1)
}

stopCleanly({ code: () => 0 })
dev().catch((error) => process.exit(explain(error)))
