/** Next's own server on the same build and the same database, without our server around it: a process of its own. */
import { createServer } from 'node:http'

import next from 'next'

import { createRender } from '@/src/server/next/render'
import { waitUntilReady } from '@/src/server/next/wait-until-ready'
import { settings } from '@/src/server/settings'

async function main(): Promise<void> {
  process.setSourceMapsEnabled(false)
  const { port, publicUrl } = settings()
  const server = createServer()
  const app = next({ dev: false, dir: process.cwd(), httpServer: server, port, hostname: '127.0.0.1' })
  await app.prepare()
  const handler = app.getRequestHandler()
  server.on('request', (request, response) => void handler(request, response))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  // The catalogue is loaded as our server loads it: by a first question for /healthz.
  await waitUntilReady({
    render: createRender({ backend: { host: '127.0.0.1', port }, publicUrl }),
    log: (message, error) => console.error(message, error ?? ''),
  })
  process.send?.('ready')
}

process.on('disconnect', () => process.exit())
main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
