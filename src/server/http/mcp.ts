/**
 * The door for assistants (`POST /mcp`, Model Context Protocol over HTTP): read only, without a session, bounded like the API.
 * Every message is answered by itself, as one JSON document.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

import { linkTo } from '@/src/i18n/links'
import { questionsPerMinute } from '@/src/open-data/registry'
import type { Render } from '@/src/server/next/render'
import { createRateLimit } from '@/src/server/security/rate-limit'
import type { RouteLimits } from '@/src/server/security/route-limits'
import type { HeaderList } from '@/src/server/security/security-headers'
import { bodyOf } from './body'
import { sendJsonError } from './error-responses'

const methods = 'POST, OPTIONS'
/** Of one message, in bytes: a question has a hundred letters. */
const largestMessage = 64 * 1024

export const isMcp = (segments: readonly string[]): boolean => segments.length === 1 && segments[0] === 'mcp'

interface McpParts {
  readonly render: Render
  readonly limits: RouteLimits
  readonly security: HeaderList
  /** Left out but in tests. */
  readonly perMinute?: number
}

/** What is wrong with a message before anybody reads it; a list of messages would be one request that asks a thousand times. */
function faultOf(body: Buffer): string | null {
  try {
    const message: unknown = JSON.parse(body.toString('utf8'))
    if (Array.isArray(message)) return 'Send one message in each request; lists of messages are not answered.'
    return typeof message === 'object' && message !== null ? null : 'A message is a JSON object.'
  } catch {
    return 'The message is no JSON.'
  }
}

/** @returns a function that answers every request to `/mcp` */
export function createMcpDoor({ render, limits, security, perMinute = questionsPerMinute }: McpParts) {
  const take = createRateLimit({ perMinute })
  const noStore = ['Cache-Control', 'no-store', ...security]

  return async (request: IncomingMessage, response: ServerResponse, client: string): Promise<void> => {
    if (request.method === 'OPTIONS') {
      const allowed = [
        'Access-Control-Allow-Methods',
        methods,
        'Access-Control-Allow-Headers',
        'Content-Type, Accept, MCP-Protocol-Version',
        'Access-Control-Max-Age',
        '86400',
      ]
      return void response.writeHead(204, [...allowed, ...security]).end()
    }
    if (request.method !== 'POST')
      return sendJsonError(response, 405, 'Assistants send messages here by POST (Model Context Protocol); nothing is streamed.', [
        'Allow',
        methods,
        ...noStore,
      ])
    const taken = take(client)
    if (!taken.ok)
      return sendJsonError(response, 429, `Too many messages. Ask again in ${taken.retryAfter} s.`, ['Retry-After', String(taken.retryAfter), ...noStore])
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      return sendJsonError(response, 415, 'A message is sent as application/json.', noStore)
    const body = await bodyOf(request, largestMessage)
    if (!body) return sendJsonError(response, 413, 'The message is too large.', ['Connection', 'close', ...noStore])
    const fault = faultOf(body)
    if (fault !== null) return sendJsonError(response, 400, fault, noStore)
    const version = request.headers['mcp-protocol-version']
    const passed = { 'content-type': 'application/json', ...(typeof version === 'string' && { 'mcp-protocol-version': version }) }
    const answer = await limits.get('query')(client, () => render(linkTo.mcp, passed, body))
    response.writeHead(answer.status, [
      ...(answer.body.byteLength > 0 ? ['Content-Type', 'application/json; charset=utf-8'] : []),
      'Content-Length',
      String(answer.body.byteLength),
      ...noStore,
    ])
    response.end(answer.body)
  }
}
