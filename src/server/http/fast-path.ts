/**
 * The short way of a cached page: its bytes are written to the socket as soon as the request has been read, without the
 * objects that `node:http` makes for each exchange. That is what brings a cached page near a file server's rate. Only a whole,
 * ordinary GET for a cached page goes this way (`plain-get.ts`). At the first request that is anything else, the
 * connection and what was read of it are handed to `node:http` and stay there.
 */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

import { type PlainGet, readPlainGet } from './plain-get'

interface FastPathOptions {
  /** The whole answer, head and body; null when the request has to go the ordinary way. */
  readonly answer: (request: PlainGet) => Buffer | null
  /** Idle timeout of a connection, in milliseconds. */
  readonly idle: number
}

interface FastPath {
  /** Closes idle connections at shutdown. */
  closeIdle(): void
}

/** A connection that is idle too long is closed between `idle` and a quarter more after its last request. */
const sweepsUntilClosed = 4

/** Puts the fast path in front of `server`'s own handling of connections. Call before the server listens. */
export function openFastPath(server: Server, { answer, idle }: FastPathOptions): FastPath {
  const ordinary = server.listeners('connection')
  server.removeAllListeners('connection')
  /** How many sweeps ago a connection last asked for something. */
  const waiting = new Map<Socket, { sweeps: number }>()

  // A timer per socket would be reset at each read and each write. What a page has left to send after a
  // minute is lost on a line of a few hundred bytes a second; the ordinary way has its limits too.
  const sweeping = setInterval(() => {
    for (const [socket, rest] of waiting) {
      rest.sweeps += 1
      if (rest.sweeps > sweepsUntilClosed) socket.destroy()
    }
  }, idle / sweepsUntilClosed).unref()
  server.once('close', () => clearInterval(sweeping))

  server.on('connection', (socket: Socket) => {
    const rest = { sweeps: 0 }
    waiting.set(socket, rest)

    const onData = (chunk: Buffer): void => {
      rest.sweeps = 0
      const request = readPlainGet(chunk)
      const bytes = request && answer(request)
      if (!bytes) return handOver(chunk)
      socket.write(bytes)
      // Backpressure: a client that reads nothing must not make the write buffer grow.
      if (socket.writableLength > 0) socket.pause()
    }
    const onDrain = (): void => void socket.resume()
    const onEnd = (): void => void socket.end()
    const onError = (): void => void socket.destroy()
    const onClose = (): void => void waiting.delete(socket)

    function handOver(chunk: Buffer): void {
      waiting.delete(socket)
      socket.pause()
      socket.off('data', onData).off('drain', onDrain).off('end', onEnd)
      socket.off('error', onError).off('close', onClose)
      for (const listener of ordinary) Reflect.apply(listener, server, [socket])
      socket.unshift(chunk)
      socket.resume()
    }

    socket.on('data', onData).on('drain', onDrain).on('end', onEnd)
    socket.on('error', onError).on('close', onClose)
  })

  return {
    closeIdle: () => {
      for (const socket of waiting.keys()) if (socket.writableLength === 0) socket.end()
    },
  }
}
