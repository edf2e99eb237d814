import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { prepareSearch } from '@/src/catalogue/search/documents'
import { mcpServer } from '@/src/open-data/mcp/server'

export const dynamic = 'force-dynamic'

/** One message of an assistant, answered at once; nothing is kept for the next one. The server in front bounds it (`src/server/http/mcp.ts`). */
export async function POST(request: Request): Promise<Response> {
  const snapshot = currentSnapshot()
  await prepareSearch(snapshot)
  const server = mcpServer(snapshot)
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  try {
    const headers = new Headers(request.headers)
    // The answer is one JSON document whatever the client would also take.
    headers.set('accept', 'application/json, text/event-stream')
    return await transport.handleRequest(new Request(request.url, { method: 'POST', headers, body: await request.text() }))
  } finally {
    await server.close()
  }
}
