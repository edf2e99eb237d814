/** Compression of a page: once when it is cached, never when it is requested. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { LRUCache } from 'lru-cache'

export type Encoding = 'br' | 'gzip' | 'identity'

const runBrotli = promisify(brotliCompress)
const runGzip = promisify(gzip)

/** Brotli 9: of a page of 90 KB a few hundred bytes larger than 11, at a tenth of its time. */
export function toBrotli(body: Buffer): Promise<Buffer> {
  return runBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength } })
}

export function toGzip(body: Buffer): Promise<Buffer> {
  return runGzip(body, { level: 9 })
}

/** Cache by header value: browsers and proxies send the same few. */
const read = new LRUCache<string, Encoding>({ max: 200 })
/** In characters; a longer value is a stranger's own, and is read each time. */
const longestRead = 200

/** The best encoding that `Accept-Encoding` allows: Brotli, then gzip, then none. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity'
  const known = read.get(acceptEncoding)
  if (known !== undefined) return known
  const qualities = new Map(acceptEncoding.toLowerCase().split(',').map(readCoding))
  const allows = (name: string) => (qualities.get(name) ?? qualities.get('*') ?? 0) > 0
  const chosen = allows('br') ? 'br' : allows('gzip') ? 'gzip' : 'identity'
  if (acceptEncoding.length < longestRead) read.set(acceptEncoding, chosen)
  return chosen
}

function readCoding(part: string): [string, number] {
  const [name = '', parameter = ''] = part.split(';')
  return [name.trim(), Number(/^\s*q=([\d.]+)/.exec(parameter)?.[1] ?? 1)]
}
