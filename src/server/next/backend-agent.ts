import { Agent, type ClientRequestArgs } from 'node:http'
import { createConnection, type Socket } from 'node:net'

/**
 * Connections to the application that stay open. Node takes its own listeners from a connection whose answer came before
 * all was sent; an error on it would then end the process, though nobody waits for anything any more.
 */
class BackendAgent extends Agent {
  override createConnection({ socketPath, host, port }: ClientRequestArgs): Socket {
    const socket = socketPath ? createConnection(socketPath) : createConnection(Number(port), host ?? undefined)
    return socket.on('error', () => undefined)
  }
}

export const createBackendAgent = (): Agent => new BackendAgent({ keepAlive: true })
