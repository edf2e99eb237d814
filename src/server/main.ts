/**
 * Entry point of the process: the application (Next, with Payload in it) in this thread, the front server in a
 * worker thread. Started by `npm run up` and `npm run dev` (`node --import tsx src/server/main.ts [--dev]`) in the project's
 * folder, with the settings in the environment.
 */
import { createServer } from 'node:http'
import { Worker } from 'node:worker_threads'

import { catalogueNews, catalogueState, currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { stopJobs } from '@/src/jobs/registry'
import { createPdfMaker } from '@/src/pdf/maker'
import { providePdfs } from '@/src/pdf/registry'
import { loadEnhance } from './enhance'
import { frontServerOptions, openFront } from './http/front'
import type { FromFront, FrontData, ToFront } from './http/front-messages'
import { shutDownOnSignal } from './http/graceful-shutdown'
import { log } from './log'
import { createBackend, listenBackend } from './next/backend'
import { canonicalQuery, pagesWithQueries } from './next/canonical-query'
import { createRender, type NextHandler } from './next/render'
import { waitUntilReady } from './next/wait-until-ready'
import { keepPrivate } from './security/private-files'
import { securityHeaders } from './security/security-headers'
import { settings } from './settings'

// What is stored is for this user alone to read: drafts, people, images that are not public.
process.umask(0o077)
const isDevelopment = process.argv.includes('--dev')
const root = process.cwd()
/** In milliseconds: how long requests in flight may take to end, and when queued ones are rejected. */
const grace = 30_000
const patience = 25_000

interface FrontThread {
  readonly tell: (message: ToFront) => void
  /** Accepts no new request. Resolves when those in flight are answered. */
  readonly drain: () => Promise<void>
}

/** Starts the front server in a worker thread. @returns once it listens */
async function startFrontThread(data: FrontData): Promise<FrontThread> {
  const thread = new Worker(new URL('./http/thread.mjs', import.meta.url), {
    workerData: { ...data, file: new URL('./http/front-thread.ts', import.meta.url).href },
  })
  const tell = (message: ToFront): void => thread.postMessage(message)
  const fail = (error: unknown): void => {
    log('The front server thread exited', error)
    process.exit(1)
  }
  thread.once('error', fail).once('exit', () => fail(undefined))
  let isDrained = (): void => undefined
  const drained = new Promise<void>((resolve) => (isDrained = resolve))
  await new Promise<void>((resolve, reject) => {
    thread.on('message', (message: FromFront) => {
      if (message.kind === 'listening') resolve()
      else if (message.kind === 'failed') reject(new Error(message.reason))
      else isDrained()
    })
  })
  return {
    tell,
    drain: () => {
      tell({ kind: 'drain', patience })
      return drained
    },
  }
}

async function start(): Promise<void> {
  // What the admin writes on the server is written in Tokyo's time, as in the browser (`src/admin/tokyo-time`).
  process.env.TZ = 'Asia/Tokyo'
  // tsx enables source maps. For Next and Payload they are hundreds of files: a second of the start and 120 MB of memory.
  process.setSourceMapsEnabled(isDevelopment)
  const own = settings()
  const { port, host, publicUrl, isHttps } = own
  for (const open of keepPrivate(own, root)) log(open)
  // Pages and Payload see the address that readers type, also when only PORT was set.
  Object.assign(process.env, { PUBLIC_URL: publicUrl, NODE_ENV: isDevelopment ? 'development' : 'production' })
  const builtScript = isDevelopment ? null : await loadEnhance(root, false, securityHeaders({ isHttps, isDevelopment }).inert)
  process.env.ENHANCE_SCRIPT_URL = isDevelopment ? '/enhance.js' : builtScript ? `/${builtScript.name}` : ''

  const pdfs = createPdfMaker({ log })
  providePdfs(pdfs)
  const backend = createBackend()
  const server = createServer(frontServerOptions)
  // Only now: Next reads NODE_ENV when it is loaded.
  const { default: next } = await import('next')
  const app = next({ dev: isDevelopment, dir: root, httpServer: isDevelopment ? server : backend, port, hostname: host })
  await app.prepare()
  const answer = app.getRequestHandler()
  const handler: NextHandler = (request, response) => answer(request, response)
  const { socketPath, close } = await listenBackend({ server: backend, handler, log })
  const render = createRender({ backend: { socketPath }, publicUrl })

  let drainRequests: () => Promise<unknown>
  if (isDevelopment) {
    // In this thread: Next reloads pages over a connection that it takes from the server.
    const front = await openFront({
      server,
      root,
      isDevelopment,
      settings: own,
      next: handler,
      render,
      log,
      news: catalogueNews,
      canonicalQuery: (page, query) => Promise.resolve(canonicalQuery(page, query, currentSnapshot())),
    })
    await front.listen()
    drainRequests = () => front.drain(patience)
  } else {
    const front = await startFrontThread({ root, socketPath, pagesWithQueries })
    const tellNews = (): void => front.tell({ kind: 'news', news: catalogueNews() })
    catalogueState().onChange = tellNews
    tellNews()
    drainRequests = front.drain
  }
  shutDownOnSignal({
    drain: () => Promise.all([drainRequests(), stopJobs()]),
    close: async () => {
      pdfs.stop()
      await close()
      await app.close()
    },
    log,
    grace,
  })
  await waitUntilReady({ render, log })
  // For the parent process, and for the log.
  process.send?.({ kind: 'ready', url: publicUrl })
  console.log(`ready ${publicUrl} revision ${catalogueNews().revision}`)
}

process.on('unhandledRejection', (error) => log('Unhandled rejection', error))
start().catch((error: unknown) => {
  log('The server failed to start', error)
  process.exit(1)
})
