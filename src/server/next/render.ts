/**
 * Requests a page from the application (Next, with Payload in it), over a private Unix socket.
 */
import { type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'

import { createBackendAgent } from './backend-agent'

/** Where the application listens. */
export type Backend = { readonly socketPath: string } | { readonly host: string; readonly port: number }

export interface Rendered {
  readonly status: number
  readonly contentType: string
  readonly location: string | null
  readonly body: Buffer
}

/**
 * @param headers beside the fixed ones: a preview's session, nothing for a cached page
 * @param sent a form that is handed on, as a POST
 */
export type Render = (url: string, headers?: Readonly<Record<string, string>>, sent?: Buffer) => Promise<Rendered>

/** @param body what the request carried, where it was read before */
export type NextHandler = (request: IncomingMessage, response: ServerResponse, body?: Buffer) => unknown

interface RenderOptions {
  readonly backend: Backend
  readonly publicUrl: string
  /** In milliseconds. Timeout: a render that takes longer counts as failed. */
  readonly timeout?: number
  /** In bytes. */
  readonly longestBody?: number
}

/**
 * Next streams a page in pieces that its scripts put in their places, except to crawlers, to whom it sends the whole
 * document with its metadata in the head. A cached page has no such scripts, so we ask as one of those that Next knows.
 */
const userAgent = 'page-cache (whole document, as for Bingbot)'

export function createRender({ backend, publicUrl, timeout = 20_000, longestBody = 16 * 1024 * 1024 }: RenderOptions): Render {
  const { host, protocol } = new URL(publicUrl)
  const agent = createBackendAgent()
  const fixed = {
    host,
    'user-agent': userAgent,
    accept: 'text/html,*/*',
    'accept-encoding': 'identity',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
  }

  return (url, headers = {}, sent) =>
    new Promise((resolve, reject) => {
      const request = httpRequest({
        ...backend,
        agent,
        path: url,
        method: sent ? 'POST' : 'GET',
        headers: { ...headers, ...fixed, ...(sent && { 'content-length': String(sent.byteLength) }) },
      })
      const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeout} ms`)), timeout)
      const fail = (error: Error): void => {
        clearTimeout(timer)
        request.destroy()
        reject(error)
      }
      request.on('error', fail)
      request.on('response', (response) => {
        const chunks: Buffer[] = []
        let size = 0
        response.on('error', fail)
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          size += chunk.byteLength
          if (size > longestBody) fail(new Error(`more than ${longestBody} bytes`))
        })
        response.on('end', () => {
          clearTimeout(timer)
          resolve({
            status: response.statusCode ?? 500,
            contentType: response.headers['content-type'] ?? 'application/octet-stream',
            location: response.headers.location ?? null,
            body: Buffer.concat(chunks),
          })
        })
      })
      request.end(sent)
    })
}
