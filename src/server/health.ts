/** `/healthz`: Next's route knows the database; when even that does not answer, the server says what it knows itself. */
import type { ServerResponse } from 'node:http'
import { catalogueState, currentRevision } from '../catalogue/registry'
import { sendJson } from './plain-answers'
import type { Render } from './render'
import type { HeaderList } from './security-headers'

export async function sendHealth(response: ServerResponse, render: Render, security: HeaderList): Promise<void> {
  const rendered = await render('/healthz').catch(() => null)
  if (rendered?.contentType.startsWith('application/json')) {
    response.writeHead(rendered.status, [
      'Content-Type', rendered.contentType, 'Content-Length', String(rendered.body.byteLength), 'Cache-Control', 'no-store', ...security,
    ])
    response.end(response.req.method === 'HEAD' ? undefined : rendered.body)
    return
  }
  const { databaseReachable } = catalogueState()
  sendJson(response, 503, { status: 'error', database: databaseReachable ? 'reachable' : 'unreachable', revision: currentRevision() }, security)
}
