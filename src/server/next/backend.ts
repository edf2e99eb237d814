/**
 * The application's own socket: Next and, beside it, the one question about addresses that only the catalogue can answer.
 * It lies in a folder that this user alone can enter, and nothing that comes from outside reaches it but through the front.
 */
import { rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'

import { catalogueState } from '@/src/catalogue/loading/current-snapshot'
import { canonicalQuery } from './canonical-query'
import { canonicalQueryPath } from './canonical-query-address'
import type { NextHandler } from './render'
import { makeSocketFolder } from './socket-folder'

/** The front server sets limits and timeouts; here an address may be long, and connections stay open. */
export function createBackend(): Server {
  return createServer({ requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0, maxHeaderSize: 128 * 1024 })
}

interface BackendOptions {
  readonly server: Server
  readonly handler: NextHandler
  readonly log: (message: string, error?: unknown) => void
}

/** Starts listening. @returns the path of the socket, and how to close and remove it */
export async function listenBackend({ server, handler, log }: BackendOptions): Promise<{ readonly socketPath: string; readonly close: () => Promise<void> }> {
  server.on('request', (request, response) => {
    const url = request.url ?? ''
    if (url.startsWith(`${canonicalQueryPath}?`)) {
      const asked = new URLSearchParams(url.slice(canonicalQueryPath.length + 1))
      const { snapshot } = catalogueState()
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
      return void response.end(snapshot ? canonicalQuery(asked.get('page') ?? '', asked.get('query') ?? '', snapshot) : '')
    }
    const answering = async (): Promise<unknown> => handler(request, response)
    answering().catch((error: unknown) => {
      log(`${request.method} ${url.split('?')[0]} failed`, error)
      response.destroy()
    })
  })
  const { folder, socketPath } = await makeSocketFolder()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve))
  return {
    socketPath,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
