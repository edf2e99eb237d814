/** A bound on open connections, in all and of one client: thousands of silent connections must not use up the memory. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Beyond that the system closes a new connection at once. */
const mostInAll = 8_000

interface ConnectionBound {
  /** Open connections of one address. Behind a proxy all come from the proxy: there it is the proxy's to bound. */
  readonly ofOneClient: number
}

/** Call before anything else listens to the server's connections: what is beyond the bound is closed before it is read. */
export function createConnectionBound(server: Server, { ofOneClient }: ConnectionBound): void {
  server.maxConnections = mostInAll
  const open = new Map<string, number>()
  server.prependListener('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? 'unknown'
    const count = (open.get(address) ?? 0) + 1
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left === 0) open.delete(address)
      else open.set(address, left)
    })
    if (count > ofOneClient) socket.destroy()
  })
}
