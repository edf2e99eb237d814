/** Streams a request to the application and its response back. */
import { request as httpRequest } from 'node:http'
import { pipeline } from 'node:stream/promises'

import { createBackendAgent } from './backend-agent'
import type { Backend, NextHandler } from './render'

/** What belongs to one connection and not to the message (RFC 9110, 7.6.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'])

const endToEnd = <Value>(headers: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)))

/** Headers that were set on the response before stay, unless the application says something else. */
export function createProxy(backend: Backend): NextHandler {
  const agent = createBackendAgent()
  return async (request, response) => {
    const passed = httpRequest({ ...backend, agent, method: request.method, path: request.url, headers: endToEnd(request.headers) })
    response.once('close', () => {
      if (!response.writableFinished) passed.destroy()
    })
    const answered = new Promise<void>((resolve, reject) => {
      passed.on('error', reject)
      passed.once('response', (answer) => {
        response.statusCode = answer.statusCode ?? 502
        for (const [name, value] of Object.entries(endToEnd(answer.headers))) if (value !== undefined) response.setHeader(name, value)
        pipeline(answer, response).then(resolve, reject)
      })
    })
    request.pipe(passed)
    try {
      await answered
    } finally {
      // An answer may come before the whole body was sent: a refusal. The rest is read and discarded.
      request.unpipe(passed)
      request.resume()
      if (!passed.writableFinished) passed.destroy()
    }
  }
}
