/** `/healthz`: Next's route knows the database; when even that does not answer, the server says what it knows itself. */
import type { ServerResponse } from 'node:http'

import type { Render, Rendered } from '@/src/server/next/render'
import type { HeaderList } from '@/src/server/security/security-headers'
import { sendJson } from './error-responses'

export type SendHealth = (response: ServerResponse, security: HeaderList) => Promise<void>

interface HealthOptions {
  readonly render: Render
  /** What is known without asking. */
  readonly known: () => { readonly revision: number; readonly isReachable: boolean }
  /** How long an answer is cached, in milliseconds. */
  readonly goodFor?: number
  readonly now?: () => number
}

export function createHealth({ render, known, goodFor = 1_000, now = Date.now }: HealthOptions): SendHealth {
  let asked: { readonly at: number; readonly answer: Promise<Rendered | null> } | null = null
  return async (response, security) => {
    if (!asked || now() - asked.at > goodFor) asked = { at: now(), answer: render('/healthz').catch(() => null) }
    const rendered = await asked.answer
    if (rendered?.contentType.startsWith('application/json')) {
      response.writeHead(rendered.status, [
        'Content-Type',
        rendered.contentType,
        'Content-Length',
        String(rendered.body.byteLength),
        'Cache-Control',
        'no-store',
        ...security,
      ])
      response.end(response.req.method === 'HEAD' ? undefined : rendered.body)
      return
    }
    const { revision, isReachable } = known()
    sendJson(response, 503, { status: 'error', database: isReachable ? 'reachable' : 'unreachable', revision }, security)
  }
}
