/**
 * One page as it is cached: compressed bytes with the very header lines they are sent with, so that answering is a look-up
 * and one write. The headers are ours alone; none of Next's or Payload's reach a reader (Critical-CH would make Chromium
 * ask for a first page twice).
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

import type { HeaderList } from '@/src/server/security/security-headers'
import { chooseEncoding, type Encoding, toBrotli, toGzip } from './encoding'

interface Form {
  readonly body: Buffer
  readonly etag: string
  /** Name, value, name, value …: what `writeHead` takes without copying. */
  readonly headers: string[]
  readonly notModifiedHeaders: string[]
}

export interface CachedPage {
  readonly br: Form
  readonly gzip: Form
  /** Headers of the uncompressed form: its body is decompressed for the rare client that accepts no compression. */
  readonly identity: Omit<Form, 'body'>
  readonly bytes: number
}

const unpack = promisify(gunzip)

/** Revalidated at each request: a publish is seen at once, and a 304 is cheap. */
const askEachTime = 'public, max-age=0, must-revalidate'

/** Both compressed forms of one body. */
interface Compressed {
  readonly brotli: Buffer
  readonly gzipped: Buffer
  /** Of the body itself, in bytes. */
  readonly length: number
  /** What the tag is made from. */
  readonly hashed: Buffer
}

export async function makeCachedPage(body: Buffer, contentType: string, security: HeaderList, cacheControl = askEachTime): Promise<CachedPage> {
  const [brotli, gzipped] = await Promise.all([toBrotli(body), toGzip(body)])
  return cachedPage({ brotli, gzipped, length: body.byteLength, hashed: body }, contentType, security, cacheControl)
}

/** A page whose body was compressed before. */
export function cachedPage(
  { brotli, gzipped, length: whole, hashed }: Compressed,
  contentType: string,
  security: HeaderList,
  cacheControl: string,
): CachedPage {
  const hash = createHash('sha256').update(contentType).update(hashed).digest('base64url').slice(0, 22)

  const form = (encoding: Encoding, length: number) => {
    const etag = `"${hash}-${encoding}"`
    const always = ['ETag', etag, 'Cache-Control', cacheControl, 'Vary', 'Accept-Encoding', ...security]
    const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    const headers = ['Content-Type', contentType, 'Content-Length', String(length), ...encoded, ...always]
    return { etag, headers, notModifiedHeaders: always }
  }
  return {
    br: { body: brotli, ...form('br', brotli.byteLength) },
    gzip: { body: gzipped, ...form('gzip', gzipped.byteLength) },
    identity: form('identity', whole),
    bytes: brotli.byteLength + gzipped.byteLength + 4_000,
  }
}

/** Sends a cached page: 304 when the client has it, the body in the best encoding otherwise. A status but 200 is never 304. */
export function sendCachedPage(request: IncomingMessage, response: ServerResponse, page: CachedPage, status = 200): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const form = page[encoding]
  const known = request.headers['if-none-match']
  if (status === 200 && known !== undefined && matchesTag(known, form.etag)) {
    response.writeHead(304, form.notModifiedHeaders).end()
    return
  }
  response.writeHead(status, form.headers)
  if (request.method === 'HEAD') response.end()
  else if ('body' in form) response.end(form.body)
  else
    unpack(page.gzip.body).then(
      (body) => response.end(body),
      (error: Error) => response.destroy(error),
    )
}

/** Whether `If-None-Match` names the tag. A proxy may have made it a weak tag (`W/`), which compares equal here. */
export function matchesTag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
