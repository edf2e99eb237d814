import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'

import { makeCachedPage, sendCachedPage } from '@/src/server/cache/cached-page'
import { openFastPath } from '@/src/server/http/fast-path'
import { type PlainGet, readPlainGet } from '@/src/server/http/plain-get'
import { createSerialisedResponses } from '@/src/server/http/serialised-responses'
import { securityHeaders } from '@/src/server/security/security-headers'

const page = await makeCachedPage(
  Buffer.from(`<!DOCTYPE html><html lang="ja"><body>${'事例 '.repeat(400)}</body></html>`),
  'text/html; charset=utf-8',
  securityHeaders({ isHttps: true, isDevelopment: false }).publicPage,
)
const isKept = (url: string | undefined) => url === '/ja' || url === '/ja/cases?sort=title'

/** Stands for everything behind the fast path: sends cached pages the ordinary way and says what else it was asked. */
function ordinary(request: IncomingMessage, response: ServerResponse): void {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead && isKept(request.url)) return sendCachedPage(request, response, page)
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    const words = `${request.method} ${request.url} body=${body}`
    response.writeHead(200, { 'Content-Length': String(words.length) }).end(words)
  })
}

async function listen(server: Server): Promise<number> {
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A server with the fast path in front of it; `taken` are the requests that went that way. */
async function withFastPath({ idle = 65_000, answer }: { idle?: number; answer?: (request: PlainGet) => Buffer | null } = {}) {
  const taken: string[] = []
  const whole = createSerialisedResponses(65)
  const server = createServer(ordinary)
  const fastPath = openFastPath(server, {
    idle,
    answer:
      answer ??
      ((request) => {
        const bytes = isKept(request.url) ? whole(page, request) : null
        if (bytes) taken.push(request.url)
        return bytes
      }),
  })
  return { port: await listen(server), taken, fastPath, server }
}

interface Line {
  readonly socket: Socket
  /** All that was received, once the other side has closed. */
  readonly end: Promise<string>
  received(): string
}
function dial(port: number): Line {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  onTestFinished(() => void socket.destroy())
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk))
  const end = new Promise<string>((resolve) => socket.on('error', () => undefined).on('close', () => resolve(text)))
  return { socket, end, received: () => text }
}

const withoutTime = (text: string) => text.replace(/Date: [^\r]+/g, 'Date: now')

/** Sends requests, each when the one before it is answered, and gives all that comes back until the end. */
async function converse(port: number, ...requests: readonly string[]): Promise<string> {
  const { socket, end, received } = dial(port)
  for (const request of requests) {
    const before = received().length
    socket.write(request, 'latin1')
    await expect.poll(() => received().length, { interval: 2, timeout: 5_000 }).toBeGreaterThan(before)
  }
  return withoutTime(await end)
}

/** Sends pieces of requests as the network may deliver them, without waiting for answers. */
async function deliver(port: number, pieces: readonly string[]): Promise<string> {
  const { socket, end } = dial(port)
  for (const piece of pieces) {
    socket.write(piece, 'latin1')
    await sleep(2)
  }
  return withoutTime(await end)
}

const get = (url: string, ...lines: string[]) => [`GET ${url} HTTP/1.1`, 'Host: cases.example', ...lines, '', ''].join('\r\n')
const last = get('/last', 'Connection: close')
const gzip = 'Accept-Encoding: gzip'
const etag = page.gzip.etag

/** One request each, with how many of them the fast path takes. */
const requests: readonly (readonly [string, boolean])[] = [
  [get('/ja', gzip), true],
  [get('/ja', 'accept-encoding: gzip, deflate, br, zstd', 'Cookie: payload-token=x', 'connection: Keep-Alive'), true],
  [get('/ja/cases?sort=title', gzip, `If-None-Match: "other", W/${etag}`), true],
  [get('/ja', gzip, 'If-None-Match: "other"'), true],
  [get('/ja'), false],
  [get('/ja/other', gzip), false],
  [`HEAD /ja HTTP/1.1\r\nHost: cases.example\r\n${gzip}\r\n\r\n`, false],
  ['POST /api/cases HTTP/1.1\r\nHost: cases.example\r\nContent-Length: 11\r\n\r\nGET /ja HTT', false],
  [`GET /ja HTTP/1.1\r\nHost: cases.example\r\n${gzip}\r\nContent-Length: 5\r\n\r\nhello`, false],
  [`GET /ja HTTP/1.1\r\nHost: cases.example\r\n${gzip}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`, false],
]

describe('a cached page', () => {
  it('is sent the short way for as long as a connection asks for nothing else', async () => {
    const { port, taken } = await withFastPath()
    const text = await converse(port, get('/ja', gzip), get('/ja', gzip), get('/ja', gzip), last)
    expect(taken).toEqual(['/ja', '/ja', '/ja'])
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(4)
    expect(text).toContain('GET /last body=')
  })

  it.each(requests)('is the same to the last byte whichever way it goes: %j', async (request, goesTheShortWay) => {
    const { port, taken } = await withFastPath()
    const behind = await listen(createServer(ordinary))
    expect(await converse(port, request, last)).toBe(await converse(behind, request, last))
    expect(taken).toHaveLength(goesTheShortWay ? 1 : 0)
  })

  it('is the same however requests are mixed and however the network cuts them', async () => {
    const { port } = await withFastPath()
    const behind = await listen(createServer(ordinary))
    const mix = fc.tuple(
      fc.array(fc.constantFrom(...requests.map(([request]) => request)), { maxLength: 5 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
    )
    await fc.assert(
      fc.asyncProperty(mix, async ([chosen, cuts]) => {
        const text = [...chosen, last].join('')
        const ends = [0, ...cuts.map((cut) => Math.round(cut * text.length)).sort((a, b) => a - b), text.length]
        const pieces = ends
          .slice(1)
          .map((end, index) => text.slice(ends[index], end))
          .filter((piece) => piece !== '')
        expect(await deliver(port, pieces)).toBe(await deliver(behind, pieces))
      }),
      { numRuns: 40 },
    )
  })

  it('is the same for heads as nobody writes them: odd case and spaces, headers twice, other methods and versions', async () => {
    const { port, taken } = await withFastPath()
    const behind = await listen(createServer(ordinary))
    const randomCase = (text: string) =>
      fc
        .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
        .map((upper) => [...text].map((letter, index) => (upper[index] ? letter.toUpperCase() : letter.toLowerCase())).join(''))
    // Mostly as browsers write it, so that what is odd stands alone and decides. Bodies are above: whether `node:http` complains of
    // what follows one that nobody reads depends on the moment.
    const mostly = (usual: string, ...odd: readonly string[]) =>
      fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) })
    const space = mostly(' ', '', '  ', '\t', ' \t ')
    const values: Readonly<Record<string, readonly string[]>> = {
      'Accept-Encoding': ['gzip', 'br', 'identity', 'gzip;q=0', '*', 'GZIP', ''],
      'If-None-Match': [etag, `W/${etag}`, `"x", ${etag}`, '*', '"x"', ''],
      Connection: ['keep-alive', 'Keep-Alive', 'close', 'keep-alive, close', 'upgrade', ''],
      'Content-Length': ['0', '-1', 'x'],
      'Transfer-Encoding': ['identity', 'x'],
      Expect: ['100-continue', 'x'],
      Upgrade: ['h2c', 'websocket'],
      Host: ['other.example', ''],
      Cookie: ['a=b', 'caf\u00e9'],
      Range: ['bytes=0-9'],
      Trailer: ['X'],
      Te: ['trailers'],
    }
    const header = fc
      .constantFrom(...Object.keys(values))
      .chain((name) => fc.tuple(randomCase(name), mostly(':', ' :', ''), space, fc.constantFrom(...(values[name] ?? [])), space).map((parts) => parts.join('')))
    const head = fc
      .record({
        method: mostly('GET', 'HEAD', 'get', 'OPTIONS', 'FOO'),
        url: mostly('/ja', '/ja/cases?sort=title', '/ja/other', '/JA', '/ja#x', '//ja', 'http://cases.example/ja', '*', '/ja?'),
        version: mostly('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'http/1.1', 'HTTP/1.'),
        host: mostly('Host: cases.example', 'hOST:cases.example', 'X-No-Host: 1'),
        headers: fc.array(header, { maxLength: 2 }),
        encoding: mostly(gzip, 'accept-encoding:br', 'X-None: 1'),
        end: mostly('\r\n', '\n'),
      })
      .map(({ method, url, version, host, headers, encoding, end }) => [`${method} ${url} ${version}`, host, encoding, ...headers, '', ''].join(end))
    // One at a time: what `node:http` says of a head that is wrong while an earlier request is being answered depends on the moment.
    const exchange = async (to: number, text: string): Promise<string> => {
      const { socket, end, received } = dial(to)
      socket.write(text, 'latin1')
      while (received() === '' && !socket.closed) await sleep(1)
      if (socket.writable) socket.write(last, 'latin1')
      return withoutTime(await end)
    }
    await fc.assert(
      fc.asyncProperty(head, async (text) => {
        const [one, other] = await Promise.all([exchange(port, text), exchange(behind, text)])
        expect(one).toBe(other)
      }),
      { numRuns: 400 },
    )
    // Without these the two ways would be one.
    expect(taken.length).toBeGreaterThan(0)
  })

  it('has the time of its sending', async () => {
    let time = Date.UTC(2026, 3, 1)
    const whole = createSerialisedResponses(65, () => time)
    const head = () => whole(page, { url: '/ja', acceptEncoding: 'gzip', ifNoneMatch: undefined })?.toString('latin1') ?? ''
    expect(head()).toContain('\r\nDate: Wed, 01 Apr 2026 00:00:00 GMT\r\n')
    time += 1_000
    expect(head()).toContain('\r\nDate: Wed, 01 Apr 2026 00:00:01 GMT\r\n')
  })
})

describe('a connection', () => {
  it('is closed when the reader hangs up', async () => {
    const { port } = await withFastPath()
    const { socket, end } = dial(port)
    socket.end(get('/ja', gzip))
    expect(await end).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  it('is closed when nothing comes for too long, before the first request and after one', async () => {
    const { port } = await withFastPath({ idle: 60 })
    const [silent, once] = [dial(port), dial(port)]
    once.socket.write(get('/ja', gzip))
    expect(await silent.end).toBe('')
    expect(await once.end).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  it('is closed at the end of the process when it waits for a request', async () => {
    const { port, fastPath, server } = await withFastPath()
    const { socket, end, received } = dial(port)
    socket.write(get('/ja', gzip))
    await expect.poll(received).toMatch(/^HTTP\/1\.1 200 OK/)
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    fastPath.closeIdle()
    await Promise.all([end, closed])
  })

  it('that takes nothing is asked for nothing more, and goes on when it does', async () => {
    let answers = 0
    const large = Buffer.alloc(16 * 1024 * 1024, 'x')
    const { port } = await withFastPath({ answer: () => ((answers += 1), large) })
    const socket = connect(port, '127.0.0.1').setNoDelay()
    onTestFinished(() => void socket.destroy())
    socket.write(get('/ja', gzip))
    // Alone, however slow the machine is: together with the next it would go the ordinary way.
    await expect.poll(() => answers, { timeout: 15_000 }).toBe(1)
    for (let index = 0; index < 20; index += 1) {
      socket.write(get('/ja', gzip))
      await sleep(5)
    }
    expect(answers).toBe(1)
    let bytes = 0
    socket.on('data', (chunk) => (bytes += chunk.byteLength))
    // What had piled up meanwhile arrives as one piece of many requests, which goes the ordinary way.
    await expect.poll(() => bytes, { timeout: 15_000 }).toBeGreaterThan(large.byteLength)
  })

  it('that breaks off harms nobody', async () => {
    const { port } = await withFastPath()
    for (let index = 0; index < 20; index += 1) {
      const { socket } = dial(port)
      socket.write(get('/ja', gzip))
      socket.resetAndDestroy()
    }
    expect(await converse(port, get('/ja', gzip), last)).toContain('GET /last body=')
  })
})

describe('an ordinary GET', () => {
  const read = (text: string) => readPlainGet(Buffer.from(text, 'latin1'))

  it('is read with what decides about the answer', () => {
    expect(read(get('/ja?x=1', 'ACCEPT-ENCODING:  gzip, br ', 'If-None-Match: "a"'))).toEqual({
      url: '/ja?x=1',
      acceptEncoding: 'gzip, br',
      ifNoneMatch: '"a"',
    })
    expect(read(get('/ja'))).toEqual({ url: '/ja', acceptEncoding: undefined, ifNoneMatch: undefined })
  })

  it.each([
    ['half a head', 'GET /ja HTTP/1.1\r\nHost: a\r\n'],
    ['two requests', get('/ja') + get('/ja')],
    ['a body behind', `${get('/ja')}x`],
    ['another method', 'POST /ja HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['an older protocol', 'GET /ja HTTP/1.0\r\nHost: a\r\n\r\n'],
    ['no host', 'GET /ja HTTP/1.1\r\nAccept: */*\r\n\r\n'],
    ['two hosts', get('/ja', 'host: b')],
    ['a whole address', 'GET http://a/ja HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a space in the address', 'GET /ja /en HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['bare line feeds', 'GET /ja HTTP/1.1\nHost: a\n\n'],
    ['a bare line feed in a header', get('/ja', 'A: b\nContent-Length: 5')],
    ['a bare carriage return', get('/ja', 'A: b\rContent-Length: 5')],
    ['a folded header', get('/ja', 'A: b', ' c')],
    ['a space before the colon', get('/ja', 'Content-Length : 5')],
    ['no name', get('/ja', ': 5')],
    ['a zero byte', get('/ja', 'A: \0')],
    ['a length', get('/ja', 'cOntent-lEngth: 0')],
    ['a coding', get('/ja', 'Transfer-Encoding: chunked')],
    ['another protocol', get('/ja', 'Connection: upgrade', 'Upgrade: websocket')],
    ['an upgrade alone', get('/ja', 'Upgrade: h2c')],
    ['a wish to be told to go on', get('/ja', 'Expect: 100-continue')],
    ['the end of the connection', get('/ja', 'Connection: close')],
    ['two words about the connection', get('/ja', 'Connection: keep-alive', 'Connection: close')],
    ['two encodings', get('/ja', 'Accept-Encoding: gzip', 'Accept-Encoding: br')],
    ['a head that is too long', get('/ja', `Cookie: ${'x'.repeat(9_000)}`)],
  ])('is nothing with %s', (_, text) => {
    expect(read(text)).toBeNull()
  })

  it('never throws and never hangs, whatever comes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void readPlainGet(Buffer.from(bytes))))
    // What would try each way to part the blanks would hang here.
    read(get('/ja', ...Array.from({ length: 400 }, (_, index) => `X${index}: ${' '.repeat(10)}`)).replace(/\r\n$/, ''))
  })
})
