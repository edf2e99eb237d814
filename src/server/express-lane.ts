/**
 * The short way of a kept page: its bytes are written to the socket as soon as the request has been read, without the
 * objects that `node:http` makes for each exchange. That is what brings a kept page near a file server's rate. Only a whole,
 * ordinary GET for a page that is kept goes this way (`plain-get.ts`). At the first request that is anything else, the
 * connection and what was read of it are handed to `node:http` and stay there.
 */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { readPlainGet, type PlainGet } from './plain-get'

export interface ExpressLaneOptions {
  /** The whole answer, head and body; null when the request has to go the ordinary way. */
  readonly answer: (request: PlainGet) => Buffer | null
  /** How long a connection may lie idle, in milliseconds. */
  readonly idle: number
}

export interface ExpressLane {
  /** Closes the connections that wait for a request. For the end of the process. */
  closeIdle(): void
}

/** Puts the lane in front of `server`'s own handling of connections. Call before the server listens. */
export function openExpressLane(server: Server, { answer, idle }: ExpressLaneOptions): ExpressLane {
  const ordinary = server.listeners('connection')
  server.removeAllListeners('connection')
  const waiting = new Set<Socket>()

  server.on('connection', (socket: Socket) => {
    waiting.add(socket)

    const onData = (chunk: Buffer): void => {
      const request = readPlainGet(chunk)
      const bytes = request && answer(request)
      if (!bytes) return handOver(chunk)
      socket.write(bytes)
      // A reader that takes nothing must not make us keep more and more for it.
      if (socket.writableLength > 0) socket.pause()
    }
    const onDrain = (): void => void socket.resume()
    const onEnd = (): void => void socket.end()
    const onTimeout = (): void => void socket.destroy()
    const onError = (): void => void socket.destroy()
    const onClose = (): void => void waiting.delete(socket)

    function handOver(chunk: Buffer): void {
      waiting.delete(socket)
      socket.pause()
      socket.setTimeout(0)
      socket.off('data', onData).off('drain', onDrain).off('end', onEnd)
      socket.off('timeout', onTimeout).off('error', onError).off('close', onClose)
      for (const listener of ordinary) Reflect.apply(listener, server, [socket])
      socket.unshift(chunk)
      socket.resume()
    }

    socket.setTimeout(idle)
    socket.on('data', onData).on('drain', onDrain).on('end', onEnd)
    socket.on('timeout', onTimeout).on('error', onError).on('close', onClose)
  })

  return {
    closeIdle: () => {
      for (const socket of waiting) if (socket.writableLength === 0) socket.end()
    },
  }
}
