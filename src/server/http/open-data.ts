/**
 * The door of the open data (`/api/public/v1`): read only, open to every site, and bounded. Its answers are made and kept like
 * pages (`publicRoute`), so a question that was asked at this revision costs nothing and is not counted.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

import { linkTo } from '@/src/i18n/links'
import { questionsPerMinute } from '@/src/open-data/registry'
import { createRateLimit } from '@/src/server/security/rate-limit'
import type { HeaderList } from '@/src/server/security/security-headers'
import { sendJsonError, sendPlainError } from './error-responses'

const methods = 'GET, HEAD, OPTIONS'

interface OpenDataParts {
  readonly security: HeaderList
  /** Left out but in tests. */
  readonly perMinute?: number
}

interface OpenDataDoor {
  /** Tells a browser what it may send from another site: it asks before it sends `If-None-Match`. */
  readonly allow: (response: ServerResponse) => void
  /** Answers what is no question that may be asked now; false: it goes on to the pages. */
  readonly answers: (request: IncomingMessage, response: ServerResponse, client: string) => boolean
  readonly sendMissing: (response: ServerResponse) => void
  /** Says in a line of each language that no file has this name: a program takes no page for a table. */
  readonly sendNoFile: (response: ServerResponse) => void
}

/** Whether a file is asked for by a program: a browser that shows a page asks for HTML. */
export function asksForFile({ url = '', headers }: IncomingMessage): boolean {
  return /^\/(?:data|[a-z]{2})\b[^?]*\.(?:csv|json|zip|md|atom|xml|txt|png|bib|ris|pdf)(?:\?|$)/i.test(url) && !/text\/html/i.test(headers.accept ?? '')
}

export function createOpenDataDoor({ security, perMinute = questionsPerMinute }: OpenDataParts): OpenDataDoor {
  const take = createRateLimit({ perMinute })
  const allow = (response: ServerResponse): void => {
    const allowed = ['Access-Control-Allow-Methods', methods, 'Access-Control-Allow-Headers', 'If-None-Match', 'Access-Control-Max-Age', '86400']
    response.writeHead(204, [...allowed, ...security]).end()
  }
  return {
    allow,
    answers(request, response, client) {
      if (request.method === 'OPTIONS') {
        allow(response)
        return true
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        sendJsonError(response, 405, 'The open data can only be read.', ['Allow', methods, ...security])
        return true
      }
      const taken = take(client)
      if (taken.ok) return false
      sendJsonError(response, 429, `Too many questions. Ask again in ${taken.retryAfter} s.`, ['Retry-After', String(taken.retryAfter), ...security])
      return true
    },
    sendNoFile: (response) =>
      sendPlainError(response, 404, `この名前のファイルはありません。一覧：/ja/data\nNo file has this name. All files: /en/data\n`, [
        'Vary',
        'Accept',
        ...security,
      ]),
    sendMissing: (response) => sendJsonError(response, 404, `Nothing is at this address. All addresses: ${linkTo.api('/openapi.json')}`, security),
  }
}
