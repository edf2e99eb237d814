/** Streams a request to the application and its response back. */
import { request as httpRequest } from 'node:http'
import { pipeline } from 'node:stream/promises'

import { createBackendAgent } from './backend-agent'
import type { Backend, NextHandler } from './render'

/** What belongs to one connection and not to the message (RFC 9110, 7.6.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'])

const endToEnd = <Value>(headers: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)))

interface ProxyOptions {
  /** In milliseconds: a client that takes nothing of its answer for so long is taken for gone. */
  readonly stalled?: number
}

/**
 * Headers that were set on the response before stay, unless the application says something else. What comes back settles
 * whatever the client does, also when it left before its turn or takes nothing of the answer: a turn is held until then.
 */
export function createProxy(backend: Backend, { stalled = 60_000 }: ProxyOptions = {}): NextHandler {
  const agent = createBackendAgent()
  return async (request, response, body) => {
    const { socket } = request
    // Its connection has said so already, and would never say it again.
    if (socket.destroyed) return
    const gone = new AbortController()
    const leave = (): void => gone.abort()
    // Not the response's: one that waits behind another on its connection has none yet, and is not told.
    socket.once('close', leave)
    const { signal } = gone
    const passed = httpRequest({ ...backend, agent, signal, method: request.method, path: request.url, headers: endToEnd(request.headers) })
    const answered = new Promise<void>((resolve, reject) => {
      passed.on('error', reject)
      passed.once('response', (answer) => {
        response.statusCode = answer.statusCode ?? 502
        for (const [name, value] of Object.entries(endToEnd(answer.headers))) if (value !== undefined) response.setHeader(name, value)
        response.setTimeout(stalled)
        pipeline(answer, response, { signal }).then(resolve, reject)
      })
    })
    if (body) passed.end(body)
    else request.pipe(passed)
    try {
      await answered
    } finally {
      socket.off('close', leave)
      // An answer may come before the whole body was sent: a refusal. The rest is read and discarded.
      request.unpipe(passed)
      request.resume()
      if (!passed.writableFinished) passed.destroy()
    }
  }
}
