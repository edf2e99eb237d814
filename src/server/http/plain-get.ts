/** Reads a request that is nothing but a whole, ordinary GET. Whatever is unusual is left to `node:http`, which knows all of HTTP. */

export interface PlainGet {
  /** The address as written, a path with or without a query. */
  readonly url: string
  readonly acceptEncoding: string | undefined
  readonly ifNoneMatch: string | undefined
}

/** Longer heads are rare (many cookies) and take the ordinary way. In bytes. */
const longestHead = 8_192

/**
 * A request line of ours and header lines as RFC 9112 writes them, to the very end of what was received: no folded lines,
 * no bare line feeds, no second request behind. Each part excludes the character that ends it, so the time is linear.
 */
const wholeHead = /^GET (\/[!-~]*) HTTP\/1\.1\r\n(?:[!#$%&'*+\-.^_`|~\dA-Za-z]+:[\t -~\x80-\xff]*\r\n)+\r\n$/

/**
 * The request in `chunk`, or null when it is anything but one whole ordinary GET. No function is made in here: run by tsx,
 * each costs an `Object.defineProperty` for its name, which was a tenth of the whole answer.
 */
export function readPlainGet(chunk: Buffer): PlainGet | null {
  if (chunk.byteLength > longestHead) return null
  const text = chunk.toString('latin1')
  const url = wholeHead.exec(text)?.[1]
  if (url === undefined) return null
  let host: string | undefined
  let acceptEncoding: string | undefined
  let ifNoneMatch: string | undefined
  const end = text.length - 2
  for (let at = text.indexOf('\r\n') + 2; at < end;) {
    const colon = text.indexOf(':', at)
    const lineEnd = text.indexOf('\r\n', colon)
    switch (text.slice(at, colon).toLowerCase()) {
      case 'host':
        if (host !== undefined) return null
        host = text.slice(colon + 1, lineEnd).trim()
        break
      case 'accept-encoding':
        if (acceptEncoding !== undefined) return null
        acceptEncoding = text.slice(colon + 1, lineEnd).trim()
        break
      case 'if-none-match':
        if (ifNoneMatch !== undefined) return null
        ifNoneMatch = text.slice(colon + 1, lineEnd).trim()
        break
      case 'connection':
        if (
          text
            .slice(colon + 1, lineEnd)
            .trim()
            .toLowerCase() !== 'keep-alive'
        )
          return null
        break
      // What gives a request a body, another protocol or another ending than usual.
      case 'content-length':
      case 'transfer-encoding':
      case 'upgrade':
      case 'expect':
      case 'trailer':
      case 'http2-settings':
        return null
    }
    at = lineEnd + 2
  }
  return host === undefined ? null : { url, acceptEncoding, ifNoneMatch }
}
