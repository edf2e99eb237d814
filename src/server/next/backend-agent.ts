import { Agent, type ClientRequestArgs } from 'node:http'
import { createConnection, type Socket } from 'node:net'

/**
 * Keep-alive connections to the application. Node removes its own listeners from a connection whose answer came
 * before all was sent; an error on it would then be unhandled and end the process.
 */
class BackendAgent extends Agent {
  override createConnection({ socketPath, host, port }: ClientRequestArgs): Socket {
    const socket = socketPath ? createConnection(socketPath) : createConnection(Number(port), host ?? undefined)
    return socket.on('error', () => undefined)
  }
}

export const createBackendAgent = (): Agent => new BackendAgent({ keepAlive: true })
