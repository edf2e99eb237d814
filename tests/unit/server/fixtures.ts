/** What the tests of the server share: an empty catalogue, fake renderings, a server on a free port. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'

import { onTestFinished } from 'vitest'

import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { createBackend } from '@/src/server/next/backend'
import type { Backend, NextHandler, Rendered } from '@/src/server/next/render'

const nothing = { ja: '', en: '' }

export function snapshotAt(revision: number): CatalogueSnapshot {
  return {
    revision,
    cases: [],
    endings: [],
    impactTags: [],
    promotingFactors: [],
    localConditions: [],
    searchedTexts: [],
    fieldNotes: [],
    synonyms: [],
    programmes: [],
    places: [],
    countries: [],
    organisations: [],
    surveys: [],
    sources: [],
    chronology: [],
    statistics: [],
    pages: [],
    site: { name: nothing, description: nothing, licence: nothing, attribution: nothing, contact: nothing, updatedAt: '' },
  }
}

export function rendered(text: string, change: Partial<Rendered> = {}): Rendered {
  const body = Buffer.from(`<!DOCTYPE html><html lang="ja"><body>${text}</body></html>`)
  return { status: 200, contentType: 'text/html; charset=utf-8', location: null, body, ...change }
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}
export interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Stands for the application on its own socket, until the test ends. */
export async function applicationOf(handler: NextHandler): Promise<Backend> {
  const server = createBackend()
  server.on('request', (request, response) => {
    const answering = async (): Promise<unknown> => handler(request, response)
    answering().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { host: '127.0.0.1', port: address.port }
}

/** Serves `listener` until the test ends; gives a function that asks it, sending addresses exactly as written. */
export async function serve(listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<(path: string, ask?: Ask) => Promise<Reply>> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const { port } = address
  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('error', reject).on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
      })
      // A server that answers before it has read everything may cut the rest.
      request.on('socket', (socket) => socket.on('error', () => undefined))
      request.on('error', reject).end(body)
    })
}
