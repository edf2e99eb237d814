/**
 * The one process: our HTTP server, Next behind it, Payload inside Next. Started by `npm run up` and `npm run dev`
 * (`node --import tsx src/server/main.ts [--dev]`) in the project's folder, with the settings in the environment.
 */
import { createServer } from 'node:http'
import { boot } from './boot'
import { createHandler } from './handler'
import { loadEnhance } from './enhance'
import { openExpressLane } from './express-lane'
import { createRateLimit } from './rate-limit'
import { createRememberedPages } from './remembered'
import { createRender } from './render'
import { currentRevision } from '../catalogue/registry'
import { securityHeaders } from './security-headers'
import { settings } from './settings'
import { createStillPages } from './still-pages'
import { stopOnSignal } from './stop'
import { createWholeAnswers } from './whole-answers'

const isDevelopment = process.argv.includes('--dev')
const root = process.cwd()
/** In milliseconds: longer than proxies keep theirs, so that none sends a request into a closing connection. */
const idleConnection = 65_000

function log(message: string, error?: unknown): void {
  // A stack is put into words when it is first read: with the maps, in the lines of our files.
  process.setSourceMapsEnabled(true)
  const cause = error instanceof Error && error.cause !== undefined ? `\n  because: ${String(error.cause)}` : ''
  const detail = error === undefined ? '' : `: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}${cause}`
  process.setSourceMapsEnabled(isDevelopment)
  console.error(`${new Date().toISOString()} ${message}${detail}`)
}

async function start(): Promise<void> {
  // What the admin writes on the server is written in Tokyo's time, as in the browser (`src/admin/tokyo-time`).
  process.env.TZ = 'Asia/Tokyo'
  // tsx asks for source maps. For Next and Payload they are hundreds of files: a second of the start and 120 MB of memory.
  process.setSourceMapsEnabled(isDevelopment)
  const { port, host, publicUrl, isHttps, trustProxy, ...limits } = settings()
  // Pages and Payload see the address that readers type, also when only PORT was set.
  Object.assign(process.env, { PUBLIC_URL: publicUrl, NODE_ENV: isDevelopment ? 'development' : 'production' })
  const security = securityHeaders({ isHttps, isDevelopment })
  const builtScript = isDevelopment ? null : await loadEnhance(root, false, security.inert)
  process.env.ENHANCE_SCRIPT_URL = isDevelopment ? '/enhance.js' : builtScript ? `/${builtScript.name}` : ''

  const server = createServer({ requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: idleConnection })
  // Only now: Next reads NODE_ENV when it is loaded.
  const { default: next } = await import('next')
  const app = next({ dev: isDevelopment, dir: root, httpServer: server, port, hostname: host })
  await app.prepare()

  const handler = app.getRequestHandler()
  const render = createRender({ handler, publicUrl })
  const pages = createStillPages({ render, revision: currentRevision, security: security.publicPage, maxBytes: limits.pageMemoryBytes })
  const remembered = createRememberedPages(pages, currentRevision)
  const wholeAnswer = createWholeAnswers(idleConnection / 1_000)
  const lane = openExpressLane(server, {
    idle: idleConnection,
    answer: (request) => {
      const page = remembered.find(request.url)
      return page ? wholeAnswer(page, request) : null
    },
  })
  const takeAttempt = createRateLimit({ perMinute: limits.loginAttemptsPerMinute })
  server.on('request', createHandler({
    next: handler, render, pages, remembered, security, trustProxy, isDevelopment, log,
    rules: { bodyLimitBytes: limits.bodyLimitBytes, graphql: limits.graphql, takeAttempt },
    enhance: () => (isDevelopment ? loadEnhance(root, true, security.inert) : Promise.resolve(builtScript)),
  }))
  // What is not HTTP at all gets one line and a closed connection; half-closed ones nothing.
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  stopOnSignal({ server, closeIdle: lane.closeIdle, close: () => app.close(), log })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  await boot({ render, log })
  // For the command that started us; readers of a log see it too.
  process.send?.({ kind: 'ready', url: publicUrl })
  console.log(`ready ${publicUrl} revision ${currentRevision()}`)
}

process.on('unhandledRejection', (error) => log('A promise was left alone', error))
start().catch((error: unknown) => {
  log('The server cannot start', error)
  process.exit(1)
})
