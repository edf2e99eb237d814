import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { catalogueState } from '@/src/catalogue/loading/current-snapshot'
import { questionsPerMinute } from '@/src/open-data/registry'
import { createAliasCache } from '@/src/server/cache/alias-cache'
import { makeCachedPage } from '@/src/server/cache/cached-page'
import { createPageCache, PageUnavailable } from '@/src/server/cache/page-cache'
import { createHandler, type HandlerParts } from '@/src/server/http/handler'
import { createHealth } from '@/src/server/http/health'
import { canonicalQuery } from '@/src/server/next/canonical-query'
import { createProxy } from '@/src/server/next/proxy'
import { createRender } from '@/src/server/next/render'
import { createRateLimit } from '@/src/server/security/rate-limit'
import { createRouteLimits } from '@/src/server/security/route-limits'
import { securityHeaders } from '@/src/server/security/security-headers'
import { applicationOf, rendered, serve, snapshotAt } from './fixtures'

const page = (text: string) => rendered(`${text}<script src="/_next/static/x.js"></script>`).body.toString()

/** Stands for Next: says what it was asked, as whom, and sets the headers that withPayload would. */
function fakeNext(request: IncomingMessage, response: ServerResponse): void | Promise<void> {
  const url = request.url ?? ''
  asked.push(url)
  if (/(?:\/|%2F)boom$/.test(url)) return void response.writeHead(500, { 'content-type': 'text/html' }).end('boom')
  if (url.startsWith('/ja/booklet.pdf')) return void response.writeHead(503).end()
  if (url === '/ja/thrown') throw new Error('thrown')
  if (url.startsWith('/ja/cases/old')) return void response.writeHead(308, { location: '/ja/cases/new' }).end()
  if (url.includes('missing')) return void response.writeHead(404, { 'content-type': 'text/html' }).end('<html id="__next_error__">')
  if (url.includes('unreadable')) return void response.writeHead(400, { 'content-type': 'application/json' }).end('{"errors":[]}')
  if (url === '/healthz') return health(response)
  if (holdQueries && url.includes('/search?')) return holdQueries.then(() => answerPage(url, request, response))
  answerPage(url, request, response)
}
let holdQueries: Promise<void> | null = null

function answerPage(url: string, request: IncomingMessage, response: ServerResponse): void {
  const type = url.endsWith('.xml') ? 'application/xml' : 'text/html; charset=utf-8'
  response.writeHead(200, { 'content-type': type, 'critical-ch': 'Sec-CH-Prefers-Color-Scheme', 'x-powered-by': 'Next.js' })
  response.end(
    page(
      `${url} cookie=${request.headers.cookie ?? 'none'} for=${request.headers['x-forwarded-for'] ?? 'none'} nonce=${request.headers['content-security-policy'] ?? 'none'}`,
    ),
  )
}
function answerHealth(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}')
}
let clock = 0
let asked: string[] = []
let health = answerHealth

async function server(change: Partial<HandlerParts> = {}, { timeout = 500 } = {}) {
  const security = securityHeaders({ isHttps: false, isDevelopment: false })
  const backend = await applicationOf(fakeNext)
  const render = createRender({ backend, publicUrl: 'https://cases.example', timeout })
  const limits = createRouteLimits()
  const revision = () => catalogueState().snapshot?.revision ?? 0
  const script = await makeCachedPage(Buffer.from('let a'), 'text/javascript; charset=utf-8', security.inert, 'public, max-age=31536000, immutable')
  const pages = createPageCache({ render, revision, security, maxBytes: 1_000_000, limits: { page: limits.get('page'), query: limits.get('query') } })
  return serve(
    createHandler({
      next: createProxy(backend),
      render,
      security,
      pages,
      limits,
      isLoaded: () => catalogueState().snapshot !== null,
      canonicalQuery: (page, query) => Promise.resolve(canonicalQuery(page, query, catalogueState().snapshot ?? snapshotAt(0))),
      health: createHealth({ render, known: () => ({ revision: revision(), isReachable: false }), goodFor: 0, now: () => (clock += 1) }),
      readSession: (request) => Promise.resolve(/payload-token=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? null),
      aliases: createAliasCache(pages, revision),
      rules: { bodyLimitBytes: 6_000_000, takeAttempt: createRateLimit({ perMinute: 3 }) },
      enhance: () => Promise.resolve({ name: 'enhance.abc.js', page: script }),
      builtFile: (file) => (file === 'chunks/a.js' ? Promise.resolve(script) : null),
      trustProxy: 0,
      isDevelopment: false,
      log: () => {},
      ...change,
    }),
  )
}

beforeEach(() => {
  asked = []
  health = answerHealth
  catalogueState().snapshot = snapshotAt(1)
})
afterEach(() => {
  catalogueState().snapshot = null
})

describe('a public page', () => {
  it('is the same for everybody: no cookie, no language of the browser, no client reaches it', async () => {
    const ask = await server()
    const anonymous = await ask('/ja/cases')
    const session = await ask('/ja/cases', { headers: { cookie: 'payload-token=x', 'accept-language': 'en', 'x-forwarded-for': '6.6.6.6' } })
    expect(anonymous.body.toString()).toContain('/ja/cases cookie=none for=127.0.0.1')
    expect(session.body).toEqual(anonymous.body)
    expect(asked).toEqual(['/ja/cases'])
  })

  it('is asked of Next by its canonical address', async () => {
    const ask = await server()
    await ask('/ja/cases?utm_source=x&sort=title')
    await ask('/ja/cases?sort=title&_rsc=1', { headers: { rsc: '1' } })
    expect(asked).toEqual(['/ja/cases?sort=title'])
  })

  it('carries our headers and none of Next’s or Payload’s', async () => {
    const { headers, body } = await (await server())('/ja')
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
    })
    expect(headers).not.toHaveProperty('critical-ch')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(body.toString()).not.toContain('<script')
  })

  it('is sent compressed as the browser likes it, each form under a tag of its own', async () => {
    const ask = await server()
    const plain = await ask('/ja')
    const gzip = await ask('/ja', { headers: { 'accept-encoding': 'gzip' } })
    const brotli = await ask('/ja', { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } })
    const refused = await ask('/ja', { headers: { 'accept-encoding': 'br;q=0, *;q=0' } })
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
    expect(refused.body).toEqual(plain.body)
    expect([plain, gzip, brotli].map((reply) => reply.headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    expect(new Set([plain, gzip, brotli].map((reply) => reply.headers.etag)).size).toBe(3)
  })

  it('is not sent again to a browser that has it, and is after a publish', async () => {
    const ask = await server()
    const etag = (await ask('/ja')).headers.etag ?? ''
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/ja', { headers: { 'if-none-match': tag } })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    }
    expect((await ask('/ja', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    expect((await ask('/ja', { headers: { 'if-none-match': etag, 'accept-encoding': 'gzip' } })).status).toBe(200)
  })

  it('answers HEAD with the headers alone', async () => {
    const ask = await server()
    const [get, head] = [await ask('/ja'), await ask('/ja', { method: 'HEAD' })]
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  it('takes nothing but GET and HEAD', async () => {
    const reply = await (await server())('/ja', { method: 'POST' })
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
    expect(asked).toEqual([])
  })

  it('shows a publish to the next reader', async () => {
    const ask = await server()
    await ask('/ja')
    catalogueState().snapshot = snapshotAt(2)
    await ask('/ja')
    await ask('/ja')
    expect(asked).toEqual(['/ja', '/ja'])
  })

  it('says 500 when it cannot be made, and that is kept by nobody', async () => {
    const ask = await server()
    expect(await ask('/ja/boom')).toMatchObject({ status: 500, headers: { 'retry-after': '5', 'cache-control': 'no-store' } })
    expect(await ask('/ja/thrown')).toMatchObject({ status: 500 })
  })

  it('says in the log which page failed, but not what a reader searched for', async () => {
    const lines: string[] = []
    const ask = await server({ log: (message, error) => void lines.push(`${message} ${error instanceof Error ? error.stack : ''}`) })
    await ask('/ja/boom?q=himitsu')
    await ask('/ja/search?q=himitsu/boom')
    await ask('/ja/my-town?town=himitsu/boom')
    await ask('/ja/my-town/suggestions?q=himitsu/boom')
    for (const path of ['/ja/boom', '/ja/search', '/ja/my-town', '/ja/my-town/suggestions']) expect(lines.join('\n')).toContain(`${path} failed`)
    expect(lines.join('\n')).not.toContain('himitsu')
    expect(new PageUnavailable('/ja/search?q=himitsu').message).toBe('/ja/search could not be made')
  })

  it('says 503 and when to come back while there is no catalogue', async () => {
    catalogueState().snapshot = null
    expect(await (await server())('/ja')).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' } })
    expect(asked).toEqual([])
  })

  it('redirects from an earlier address', async () => {
    expect(await (await server())('/ja/cases/old')).toMatchObject({ status: 308, headers: { location: '/ja/cases/new' } })
  })
})

describe('an address that leads nowhere', () => {
  it('shows the page that says so, in the language of the address, with 404', async () => {
    const ask = await server()
    const reply = await ask('/ja/missing-not-page')
    expect(reply.status).toBe(404)
    expect(reply.headers).not.toHaveProperty('critical-ch')
    await ask('/ja/missing-other')
    expect(asked).toEqual(['/ja/missing-not-page', '/ja/not-found', '/ja/missing-other'])
  })

  it('takes the language of the browser where the address has none', async () => {
    const ask = await server()
    const reply = await ask('/wp-login.php', { headers: { 'accept-language': 'en' } })
    expect(reply.status).toBe(404)
    expect(reply.body.toString()).toContain('/en/not-found')
    expect(asked).toEqual(['/en/not-found'])
  })

  it('that is a file’s is answered in a line of each language, but to a browser, which shows a page', async () => {
    const ask = await server()
    for (const path of ['/data/missing.csv', '/data/missing.json', '/ja/cases/missing.md', '/ja/tables/missing.csv?a=b', '/data/a/b.csv']) {
      const { status, headers, body } = await ask(path)
      expect({ path, status, type: headers['content-type'], open: headers['access-control-allow-origin'] }).toEqual({
        path,
        status: 404,
        type: 'text/plain; charset=utf-8',
        open: '*',
      })
      expect(body.toString()).toBe('この名前のファイルはありません。一覧：/ja/data\nNo file has this name. All files: /en/data\n')
    }
    const shown = await ask('/data/missing.csv', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
    expect(shown).toMatchObject({ status: 404, headers: { 'content-type': expect.stringContaining('text/html') } })
  })

  it('is 404 too for the page of that name itself', async () => {
    expect((await (await server())('/ja/not-found')).status).toBe(404)
  })

  it.each([
    '/_next/image?url=http://other.example/x.png',
    '/_next/data/x.json',
    '/__proto__',
    '/media',
    '/.env',
    '/ja/cases.rsc',
    '/ja/cases/x.segments/_tree.segment.rsc',
    '/-/canonical-query?page=cases',
  ])('does not reach Next: %s', async (path) => {
    expect((await (await server())(path)).status).toBe(404)
    expect(asked).toEqual(['/ja/not-found'])
  })

  it.each([
    ['/ja/%E0%A4%A', 400],
    ['/ja/%00', 400],
    [`/ja?${'a'.repeat(8_000)}`, 414],
  ])('is refused when malformed: %s', async (path, status) => {
    expect((await (await server())(path)).status).toBe(status)
    expect(asked).toEqual([])
  })

  it('leads to the one form of the address with regard to slashes', async () => {
    const ask = await server()
    expect(await ask('/ja/cases/?sort=title')).toMatchObject({ status: 308, headers: { location: '/ja/cases?sort=title' } })
    expect(await ask('//other.example/')).toMatchObject({ status: 308, headers: { location: '/other.example' } })
  })
})

describe('the other groups of routes', () => {
  it('/ leads to the reader’s language and is kept by nobody', async () => {
    const reply = await (await server())('/', { headers: { 'accept-language': 'en-GB' } })
    expect(reply).toMatchObject({ status: 302, headers: { location: '/en', vary: 'Accept-Language', 'cache-control': 'no-store' } })
  })

  it('/data leads to the page of the data in the reader’s language; a file below it is none', async () => {
    const ask = await server()
    expect(await ask('/data', { headers: { 'accept-language': 'en-GB' } })).toMatchObject({ status: 302, headers: { location: '/en/data' } })
    expect((await ask('/data/cases.csv')).status).not.toBe(302)
    expect((await ask('/data/a/b')).status).toBe(404)
  })

  it('a draft’s preview is made for its session and kept by nobody', async () => {
    const ask = await server()
    const mine = await ask('/ja/preview/cases/1?x=1', { headers: { cookie: 'payload-token=me' } })
    const other = await ask('/ja/preview/cases/1?x=1', { headers: { cookie: 'payload-token=other' } })
    expect(mine.headers['cache-control']).toBe('private, no-store')
    expect(mine.body.toString()).toContain('/ja/preview/cases/1?x=1 cookie=payload-token=me')
    expect(mine.body.toString()).not.toContain('<script')
    expect([mine.headers['x-frame-options'], (await ask('/ja')).headers['x-frame-options']]).toEqual(['SAMEORIGIN', 'DENY'])
    expect(other.body.toString()).toContain('cookie=payload-token=other')
  })

  it('a preview that there is not, or that this reader may not see, shows the page that says so', async () => {
    const ask = await server()
    const headers = { cookie: 'payload-token=me' }
    const reply = await ask('/ja/preview/cases/missing', { headers })
    expect(reply.status).toBe(404)
    expect(reply.body.toString()).toContain('/ja/not-found')
    expect((await ask('/ja/preview/cases/boom', { headers })).status).toBe(500)
  })

  it('a preview without a session is refused without asking Next', async () => {
    const reply = await (await server())('/ja/preview/cases/1')
    expect(reply.status).toBe(404)
    expect(asked).toEqual(['/ja/not-found'])
  })

  it('the admin’s scripts carry a nonce that no request can choose', async () => {
    const ask = await server()
    const reply = await ask('/admin', { headers: { 'content-security-policy': "script-src 'nonce-evil'" } })
    const nonce = /'nonce-([^']+)'/.exec(String(reply.headers['content-security-policy']))?.[1]
    expect(reply.body.toString()).toContain(`'nonce-${nonce}'`)
    expect(reply.body.toString()).not.toContain('evil')
    expect(reply.headers['cache-control']).toBe('private, no-store')
  })

  it('files of the API run nothing in a browser', async () => {
    const reply = await (await server())('/api/media/file/x.png')
    expect(reply.headers['content-security-policy']).toContain('sandbox')
    expect(reply.headers['x-content-type-options']).toBe('nosniff')
  })

  it('what a stranger says of proxies is not believed', async () => {
    const reply = await (await server())('/admin', { headers: { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil' } })
    expect(reply.body.toString()).toContain('for=127.0.0.1')
  })

  it('our script is sent for good under its name', async () => {
    const ask = await server()
    expect(await ask('/enhance.abc.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
    })
    expect((await ask('/enhance.other.js')).status).toBe(404)
  })

  it('a built file is sent without the application, and what is none is asked of it', async () => {
    const ask = await server()
    const accept = { 'accept-encoding': 'br' }
    const file = await ask('/_next/static/chunks/a.js?dpl=1', { headers: accept })
    expect(file).toMatchObject({ status: 200, headers: { 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' } })
    expect(brotliDecompressSync(file.body).toString()).toBe('let a')
    expect(await ask('/_next/static/chunks/a.js', { headers: { ...accept, 'if-none-match': `${file.headers.etag}` } })).toMatchObject({ status: 304 })
    expect((await ask('/_next/static/chunks/a.js', { method: 'HEAD' })).body.toString()).toBe('')
    expect(asked).toEqual([])
    await ask('/_next/static/chunks/missing.js')
    await ask('/media-files/chunks/a.js')
    expect(asked).toEqual(['/_next/static/chunks/missing.js', '/media-files/chunks/a.js'])
  })

  it('sitemap.xml is kept like a page, as it is', async () => {
    const ask = await server()
    const [one, two] = [await ask('/sitemap.xml?x'), await ask('/sitemap.xml')]
    expect(one.headers['content-type']).toBe('application/xml')
    expect(one.body.toString()).toContain('<script')
    expect(two.body).toEqual(one.body)
    expect(asked).toEqual(['/sitemap.xml'])
  })

  it('/healthz is never kept, and the server speaks for itself when Next cannot', async () => {
    const ask = await server()
    expect(await ask('/healthz')).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } })
    health = (response) => void response.writeHead(500, { 'content-type': 'text/html' }).end('broken')
    const reply = await ask('/healthz')
    expect(reply.status).toBe(503)
    expect(JSON.parse(reply.body.toString())).toMatchObject({ status: 'error', revision: 1 })
    health = () => {}
    expect((await ask('/healthz')).status).toBe(503)
  })
})

/** Asked while there is no catalogue. */
async function unready<Reply>(ask: () => Promise<Reply>): Promise<Reply> {
  catalogueState().snapshot = null
  return ask()
}

describe('the open data', () => {
  const address = '/api/public/v1/cases'

  it('is made once for everybody, never by Payload’s door, and may be read from any site', async () => {
    const ask = await server()
    const stranger = await ask(address)
    const staff = await ask(address, { headers: { cookie: 'payload-token=x', origin: 'https://other.example' } })
    expect(stranger.body.toString()).toContain(`${address} cookie=none`)
    expect(staff.body).toEqual(stranger.body)
    expect(asked).toEqual([address])
  })

  it('has a tag, and is not sent again to whoever has it', async () => {
    const ask = await server()
    const { headers } = await ask('/api/public/v1/refused-or-not/unreadable')
    expect(headers['access-control-allow-origin']).toBe('*')
    const first = await ask('/sitemap.xml')
    expect(first.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
    expect(first.headers['content-security-policy']).toContain('sandbox')
    expect((await ask('/sitemap.xml', { headers: { 'if-none-match': String(first.headers.etag) } })).status).toBe(304)
    expect((await ask('/ja')).headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('says 400 with the words of the answer for what cannot be read, each time, and never a 304', async () => {
    const ask = await server()
    for (const turn of [1, 2]) {
      const reply = await ask(`${address}?unreadable=${turn - turn}`, { headers: { 'if-none-match': '*' } })
      expect({ status: reply.status, body: reply.body.toString() }).toEqual({ status: 400, body: '{"errors":[]}' })
    }
    expect(asked).toHaveLength(1)
  })

  it('keeps every parameter, in one order', async () => {
    const ask = await server()
    await ask(`${address}?b=2&a=1&a=0`)
    await ask(`${address}?a=0&b=2&a=1`)
    expect(asked).toEqual([`${address}?a=0&a=1&b=2`])
  })

  it('says in JSON that nothing is at an address, also of other versions and of what Payload has', async () => {
    const ask = await server()
    for (const path of ['/api/public/v1/missing', '/api/public', '/api/public/v2/cases', '/api/public/users']) {
      const reply = await ask(path)
      expect({ path, status: reply.status, type: reply.headers['content-type'] }).toEqual({ path, status: 404, type: 'application/json; charset=utf-8' })
      expect(reply.headers['access-control-allow-origin']).toBe('*')
    }
    expect(asked).toEqual(['/api/public/v1/missing'])
  })

  it.each([
    '/api/public/v1/cases/%00',
    '/api/public/v1/cases/%2e%2e',
    '/api/public/v1/rows/a%2Fb',
    '/api/public/v1/cases/%ff',
    '/mcp/%zz',
    '/api/public/v1/%5C',
  ])('says in the form of the API that %s is no address', async (path) => {
    const { status, headers, body } = await (await server())(path)
    expect({ status, type: headers['content-type'], cors: headers['access-control-allow-origin'] }).toEqual({
      status: 400,
      type: 'application/json; charset=utf-8',
      cors: '*',
    })
    expect(JSON.parse(body.toString())).toEqual({ errors: [{ message: 'The address is malformed' }] })
  })

  it.each(['/api/public/v1/cases', '/mcp'])(
    'refuses in that form too what is too long, too large or of unknown length, and says when it is not ready: %s',
    async (path) => {
      const ask = await server()
      const post = (headers: Readonly<Record<string, string>>, bytes: number) => ask(path, { method: 'POST', headers, body: 'x'.repeat(bytes) })
      const replies = [
        await ask(`${path}?q=${'x'.repeat(9_000)}`),
        await post({}, 64 * 1024 + 1),
        await post({ 'transfer-encoding': 'chunked' }, 1),
        await unready(() => ask(path, path === '/mcp' ? { method: 'POST' } : {})),
      ]
      expect(replies.map(({ status }) => status)).toEqual([414, 413, 411, 503])
      for (const { headers, body } of replies) {
        expect(headers['access-control-allow-origin']).toBe('*')
        expect(JSON.parse(body.toString()).errors[0].message).toMatch(/^[A-Z][ -~]{10,}$/)
      }
    },
  )

  it('is only read: a browser may ask what is allowed, and everything else is refused', async () => {
    const ask = await server()
    const options = await ask(address, { method: 'OPTIONS', headers: { origin: 'https://other.example', 'access-control-request-headers': 'if-none-match' } })
    expect(options.status).toBe(204)
    expect(options.headers).toMatchObject({ 'access-control-allow-headers': 'If-None-Match', 'access-control-allow-origin': '*' })
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect((await ask(address, { method })).status).toBe(405)
    expect(asked).toEqual([])
  })

  it('answers so many new questions of one client in a minute; what is kept is not counted', async () => {
    // On a slow machine the minute would go on, and with it the limit fill up again.
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const ask = await server()
    const statuses: number[] = []
    for (let turn = 0; turn < questionsPerMinute + 3; turn += 1) statuses.push((await ask(`${address}?limit=${turn}`)).status)
    expect(statuses.slice(0, questionsPerMinute).every((status) => status === 200)).toBe(true)
    const refused = await ask(`${address}?limit=9999`)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await ask(`${address}?limit=${questionsPerMinute - 1}`)).status).toBe(200)
  })
})

describe('files of the public side', () => {
  it.each([
    '/data/outcomes.csv',
    '/data/outcomes.csv-metadata.json',
    '/data/catalogue.zip',
    '/llms.txt',
    '/favicon.ico',
    '/apple-touch-icon.png',
    '/ja/feed.atom',
    '/ja/pictures/cases/kakuu.png',
    '/ja/citations/kakuu/kakuu-o02.bib',
  ])('%s is asked of Next as it is', async (path) => {
    await (
      await server()
    )(path)
    expect(asked).toEqual([path])
  })

  it('may be asked by a script of another site with the tag of what it has; pages may not', async () => {
    const ask = await server()
    const options = (path: string) => ask(path, { method: 'OPTIONS', headers: { origin: 'https://other.example' } })
    for (const path of ['/data/outcomes.csv', '/ja/cases/kakuu.md', '/en/feed.atom', '/ja/tables/limits.csv', '/llms.txt']) {
      const { status, headers } = await options(path)
      expect({ path, status, allowed: headers['access-control-allow-headers'] }).toEqual({ path, status: 204, allowed: 'If-None-Match' })
    }
    expect((await options('/ja/cases')).status).toBe(405)
  })

  it.each(['/ja/cases.rsc', '/ja/cases.segments/a', '/ja/a.txt', '/ja.csv', '/data/a/b.csv', '/ja/.md'])('%s never reaches Next', async (path) => {
    expect((await (await server())(path)).status).toBe(404)
    expect(asked.filter((url) => !url.endsWith('/not-found'))).toEqual([])
  })
})

describe('closed doors', () => {
  it.each(['/api/users/first-register', '/api//users/first-register/', '/API/Users/First-Register', '/api/users/%66irst-register', '/admin/create-first-user'])(
    'nobody makes the first administrator over the network: %s',
    async (path) => {
      const ask = await server()
      expect((await ask(path, { method: 'POST' })).status).toBe(403)
      expect((await ask(path)).status).toBe(403)
      expect(asked).toEqual([])
    },
  )

  it('the admin answers no function call without a session', async () => {
    const ask = await server()
    expect((await ask('/admin', { method: 'POST', headers: { 'next-action': '7f' }, body: '[{"name":"constructor","args":{}}]' })).status).toBe(401)
    expect(asked).toEqual([])
    expect((await ask('/admin', { method: 'POST', headers: { cookie: 'payload-token=me' } })).status).toBe(200)
  })

  it('GraphQL is not there', async () => {
    expect((await (await server())('/api/graphql', { method: 'POST' })).status).toBe(404)
  })

  it('a body that is too large, or of unknown length, is not taken', async () => {
    const ask = await server()
    const cookie = 'payload-token=me'
    const post = async (path: string, bytes: number, headers: Readonly<Record<string, string>>) =>
      (await ask(path, { method: 'POST', headers, body: 'x'.repeat(bytes) })).status
    expect(await post('/api/media', 1, { 'transfer-encoding': 'chunked' })).toBe(411)
    expect(await post('/api/media', 64 * 1024 + 1, {})).toBe(413)
    expect(await post('/api/cases', 64 * 1024 + 1, { cookie: 'other=x' })).toBe(413)
    // A flood is refused by its head, and cut.
    const flood = await ask('/api/cases', { method: 'POST', headers: { 'content-length': String(24 * 1024 * 1024) }, body: 'x' })
    expect([flood.status, flood.headers.connection, asked]).toEqual([413, 'close', []])
    expect(await post('/api/users/login', 64 * 1024, {})).toBe(200)
    expect(await post('/api/cases', 5 * 1024 * 1024, { cookie, 'content-type': 'application/json' })).toBe(200)
    expect(await post('/api/cases', 5 * 1024 * 1024 + 1, { cookie, 'content-type': 'application/json' })).toBe(413)
    expect(await post('/api/cases', 5 * 1024 * 1024 + 1, { cookie, 'content-type': 'multipart/form-data; boundary=x' })).toBe(413)
    expect(await post('/api/media', 5 * 1024 * 1024 + 1, { cookie, 'content-type': 'multipart/form-data; boundary=x' })).toBe(200)
    expect(await post('/api/media', 6_000_001, { cookie, 'content-type': 'multipart/form-data; boundary=x' })).toBe(413)
  })

  it('what a stranger sends slowly keeps nobody waiting, and arrives whole', async () => {
    const echo = await applicationOf(async (request, response) => {
      let text = `${request.url} `
      for await (const chunk of request) text += String(chunk)
      response.end(text)
    })
    const ask = await server({ next: createProxy(echo) })
    const send = (headers: Readonly<Record<string, string>>) => ask('/api/users/me', { method: 'POST', headers, body: '{"email":' })
    // As many as may have a turn at once, of which none is ever complete.
    const slow = [1, 2, 3, 4].map(() => send({ 'content-length': '100' }).catch(() => null))
    expect(await Promise.race([...slow, pause(100)])).toBeUndefined()
    expect((await send({})).body.toString()).toBe('/api/users/me {"email":')
  })

  it('answers 503 with a time to come back, each time, to whoever asks too much, and serves the others', async () => {
    let letGo = (): void => undefined
    const slow = new Promise<void>((resolve) => (letGo = resolve))
    holdQueries = slow
    // The pages are held for as long as the machine takes to ask: no render is to be given up meanwhile.
    const ask = await server({}, { timeout: 60_000 })
    const flood = Array.from({ length: 40 }, (_, index) => ask(`/ja/search?q=${index}`))
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    const refused = await Promise.race(flood)
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5'])
    expect((await ask('/ja/search?q=39')).status).toBe(503)
    expect((await ask('/ja/cases')).status).toBe(200)
    letGo()
    const statuses = (await Promise.all(flood)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200, 503]))
    expect((await ask('/ja/search?q=39')).status).toBe(200)
    holdQueries = null
  })

  it('answers a document that cannot be made with 503, each time, and the page to print instead', async () => {
    const ask = await server()
    for (let tries = 0; tries < 2; tries += 1) {
      const reply = await ask('/ja/booklet.pdf?x=1', { headers: { 'accept-language': 'en' } })
      expect([reply.status, reply.headers['retry-after'], reply.headers['cache-control']]).toEqual([503, '30', 'no-store'])
      expect(reply.body.toString()).toContain('<html lang="ja">')
      expect(reply.body.toString()).toContain('<a href="/ja/booklet?x=1">')
    }
  })

  it('takes nothing new when it is about to end', async () => {
    const ask = await server({ isStopping: () => true })
    expect(await ask('/ja')).toMatchObject({ status: 503, headers: { connection: 'close' } })
    expect(await ask('/api/cases', { method: 'POST' })).toMatchObject({ status: 503, headers: { 'content-type': 'application/json; charset=utf-8' } })
    expect(asked).toEqual([])
  })

  it('one address has so many tries at a password, over all the ways to try', async () => {
    const ask = await server()
    const login = { method: 'POST', headers: { 'accept-language': 'en' } }
    const ways = [
      '/api/users/login',
      '/api/users/forgot-password',
      '/api/users/%6Cogin',
      '/api/users/unlock',
      '/api/invitations/open',
      '/api/invitations/accept',
    ]
    const replies = await Promise.all(ways.map((way) => ask(way, login)))
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 200, 200, 429, 429, 429])
    const refused = replies.find((reply) => reply.status === 429)
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(refused?.body.toString() ?? '')).toMatchObject({ errors: [{ message: expect.stringContaining('Too many tries') }] })
    expect((await ask('/api/users/me')).status).toBe(200)
  })

  it('counts as a try what guesses a code, and each way to the provider and back', async () => {
    for (const [way, method] of [
      ['/api/second-factors/turn-off', 'POST'],
      ['/api/identities/begin', 'GET'],
      ['/api/identities/callback?code=1', 'GET'],
      ['/api/identities/finish', 'POST'],
    ] as const) {
      const ask = await server()
      const replies = await Promise.all([1, 2, 3, 4].map(() => ask(way, { method })))
      expect([way, ...replies.map((reply) => reply.status).sort()]).toEqual([way, 200, 200, 200, 429])
      expect((await ask('/api/second-factors/own')).status).toBe(200)
    }
  })
})
