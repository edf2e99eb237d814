/**
 * What readers meet: cached pages, limits, headers. In production it runs in a thread of its own, so that a request for a cached
 * page never waits for the application: not for a save, not for a search, not for a body that takes seconds to read.
 */
import type { Server } from 'node:http'

import type { CatalogueNews } from '@/src/catalogue/loading/current-snapshot'
import { openBuiltFiles } from '@/src/server/built-files'
import { createAliasCache } from '@/src/server/cache/alias-cache'
import { createPageCache } from '@/src/server/cache/page-cache'
import { loadEnhance } from '@/src/server/enhance'
import { withMarkdown } from '@/src/server/next/markdown-render'
import type { NextHandler, Render } from '@/src/server/next/render'
import { createRateLimit } from '@/src/server/security/rate-limit'
import { createRouteLimits } from '@/src/server/security/route-limits'
import { securityHeaders } from '@/src/server/security/security-headers'
import { createSessionReader } from '@/src/server/security/session'
import type { Settings } from '@/src/server/settings'
import { createConnectionBound } from './connections'
import { rawRefusal } from './error-responses'
import { openFastPath } from './fast-path'
import { drain } from './graceful-shutdown'
import { createHandler } from './handler'
import { createHealth } from './health'
import { createSerialisedResponses } from './serialised-responses'

/** Keep-alive timeout in milliseconds: longer than that of proxies, so that none sends a request into a closing connection. */
const idleConnection = 65_000

/** Options of the front server: a head that does not end in time closes its connection. */
export const frontServerOptions = { requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: idleConnection, connectionsCheckingInterval: 2_000 }

interface FrontOptions {
  readonly server: Server
  readonly root: string
  readonly isDevelopment: boolean
  readonly settings: Settings
  readonly next: NextHandler
  readonly render: Render
  readonly news: () => CatalogueNews
  /** The parameters of a page in their canonical writing. */
  readonly canonicalQuery: (page: string, query: string) => Promise<string>
  readonly log: (message: string, error?: unknown) => void
}

interface Front {
  readonly listen: () => Promise<void>
  /** Accepts no new request. Resolves when those in flight are answered. */
  readonly drain: (patience: number) => Promise<void>
}

export async function openFront({ server, root, isDevelopment, settings, next, render, news, canonicalQuery, log }: FrontOptions): Promise<Front> {
  const { port, host, isHttps, trustProxy } = settings
  const security = securityHeaders({ isHttps, isDevelopment })
  const builtScript = isDevelopment ? null : await loadEnhance(root, false, security.inert)
  const limits = createRouteLimits()
  const revision = (): number => news().revision
  const pages = createPageCache({
    render: withMarkdown(render, settings.publicUrl),
    revision,
    security,
    maxBytes: settings.pageMemoryBytes,
    limits: { page: limits.get('page'), query: limits.get('query') },
  })
  const aliases = createAliasCache(pages, revision)
  const serialise = createSerialisedResponses(idleConnection / 1_000)
  let isStopping = false
  const fastPath = openFastPath(server, {
    idle: idleConnection,
    answer: (request) => {
      const page = isStopping ? undefined : aliases.find(request.url)
      return page ? serialise(page, request) : null
    },
  })
  // After the fast path, so that it stands in front of it.
  createConnectionBound(server, { ofOneClient: trustProxy === 0 ? 512 : Infinity })
  server.on(
    'request',
    createHandler({
      next,
      render,
      pages,
      aliases,
      security,
      trustProxy,
      isDevelopment,
      log,
      canonicalQuery,
      limits,
      isLoaded: () => news().isLoaded,
      isStopping: () => isStopping,
      health: createHealth({ render, known: news }),
      readSession: createSessionReader(settings.payloadSecret),
      rules: { bodyLimitBytes: settings.bodyLimitBytes, takeAttempt: createRateLimit({ perMinute: settings.loginAttemptsPerMinute }) },
      builtFile: isDevelopment ? () => null : await openBuiltFiles(root, security.inert),
      enhance: () => (isDevelopment ? loadEnhance(root, true, security.inert) : Promise.resolve(builtScript)),
    }),
  )
  // Malformed, too long or too slow requests are told so, and the connection is closed, whether or not the other side closes its half.
  server.on('clientError', (error, socket) => {
    if (socket.writable) socket.write(rawRefusal(error))
    destroySoon(socket)
  })
  return {
    listen: () => new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve)),
    drain: (patience) => {
      isStopping = true
      return drain({ server, closeIdle: fastPath.closeIdle, refuseWaiting: limits.refuseWaiting, patience })
    },
  }
}

/** Closes a connection once its write buffer is flushed. */
function destroySoon(socket: { readonly destroy: () => unknown; readonly destroySoon?: () => void }): void {
  if (socket.destroySoon) socket.destroySoon()
  else socket.destroy()
}
