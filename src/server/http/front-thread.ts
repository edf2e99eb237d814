/** The worker thread of the front server (`front.ts`). The main thread runs the application and sends it each new revision. */
import { createServer } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

import type { CatalogueNews } from '@/src/catalogue/loading/current-snapshot'
import { log } from '@/src/server/log'
import { canonicalQueryAddress } from '@/src/server/next/canonical-query-address'
import { createProxy } from '@/src/server/next/proxy'
import { createRender } from '@/src/server/next/render'
import { settings } from '@/src/server/settings'
import { frontServerOptions, openFront } from './front'
import type { FromFront, FrontData, ToFront } from './front-messages'

const { root, socketPath, pagesWithQueries }: FrontData = workerData
const known = new Set(pagesWithQueries)
let news: CatalogueNews = { revision: 0, isLoaded: false, isReachable: false }

const tell = (message: FromFront): void => parentPort?.postMessage(message)

async function start(): Promise<void> {
  const own = settings()
  const render = createRender({ backend: { socketPath }, publicUrl: own.publicUrl })
  const front = await openFront({
    server: createServer(frontServerOptions),
    root,
    isDevelopment: false,
    settings: own,
    render,
    log,
    next: createProxy({ socketPath }),
    news: () => news,
    canonicalQuery: async (page, query) => (known.has(page) ? (await render(canonicalQueryAddress(page, query))).body.toString('utf8') : ''),
  })
  parentPort?.on('message', (message: ToFront) => {
    if (message.kind === 'news') news = message.news
    else
      front.drain(message.patience).then(
        () => tell({ kind: 'drained' }),
        (error: unknown) => log('Draining the connections failed', error),
      )
  })
  await front.listen()
  tell({ kind: 'listening' })
}

process.on('unhandledRejection', (error) => log('Unhandled rejection', error))
start().catch((error: unknown) => tell({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
