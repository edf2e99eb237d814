/** The door of confirmation links, in front of an application that only says what it was asked. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { createAliasCache } from '@/src/server/cache/alias-cache'
import { createPageCache } from '@/src/server/cache/page-cache'
import { addressInLog, createConfirmDoor } from '@/src/server/http/confirm'
import { createHandler } from '@/src/server/http/handler'
import { confirmRoute } from '@/src/server/http/public-routes'
import { readRequestUrl } from '@/src/server/http/request-url'
import { createRender } from '@/src/server/next/render'
import { refusalFor } from '@/src/server/security/request-guard'
import { createRouteLimits } from '@/src/server/security/route-limits'
import { securityHeaders } from '@/src/server/security/security-headers'
import { applicationOf, rendered, serve } from './fixtures'

const known = 'k'.repeat(43)
const page = `/ja/confirm/${known}`
const plentiful = { pages: 1_000, answers: 1_000, answersOfAll: 1_000 }
const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

async function door(rates: typeof plentiful = plentiful) {
  const asked: string[] = []
  async function application(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: string[] = []
    for await (const chunk of request) chunks.push(String(chunk))
    const [method, url, body, typed] = [request.method, request.url ?? '', chunks.join(''), request.headers['x-confirmation-typed']]
    asked.push(`${method} ${url}${body === '' ? '' : ` ${body}`}`)
    const answer = (status: number, text: string): void => void response.writeHead(status, { 'content-type': 'text/html' }).end(text)
    if (url.endsWith('/broken/answer')) return answer(500, 'broken')
    if (url === '/ja/confirm' || url === '/en/confirm') return answer(200, rendered('this link cannot be used').body.toString())
    if (!url.includes(known)) return answer(404, '')
    if (url !== `${page}/answer`)
      return answer(200, rendered(`the case ${url.split('?')[1] ?? ''} ${typed === undefined ? '' : `typed ${typed}`}`).body.toString())
    if (body === 'name=') return answer(422, '{"typed":"again-1"}')
    answer(200, '{"rows":3,"objected":1}')
  }
  const security = securityHeaders({ isHttps: false, isDevelopment: false }).publicPage
  const render = createRender({ backend: await applicationOf(application), publicUrl: 'https://cases.example' })
  const answer = createConfirmDoor({ render, limits: createRouteLimits(), security, rates })
  const ask = await serve((request, response) => {
    const target = readRequestUrl(request.url ?? '')
    const route = target.ok ? confirmRoute(target.segments) : null
    if (!target.ok || !route) return void response.writeHead(500).end()
    answer(request, response, route, { client: String(request.headers['x-test-client'] ?? 'one'), query: target.query }).catch(() => response.destroy())
  })
  return { ask, asked }
}

describe('a confirmation link', () => {
  it('shows its page, which nobody keeps, finds or learns the address of', async () => {
    const { ask } = await door()
    const { status, headers, body } = await ask(page)
    expect([status, body.toString()]).toEqual([200, expect.stringContaining('the case')])
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers.etag).toBeUndefined()
    expect((await ask(page, { method: 'HEAD' })).body).toHaveLength(0)
  })

  it('that leads nowhere is answered alike, whatever it is', async () => {
    const { ask } = await door()
    const answers = await Promise.all(
      [`/ja/confirm/${'u'.repeat(43)}`, '/ja/confirm/short', '/ja/confirm', `${page}/answer`, `${page}/x/y`].map((path) => ask(path)),
    )
    const [first] = answers
    for (const { status, headers, body } of answers) {
      expect([status, body.toString()]).toEqual([404, first?.body.toString()])
      expect({ ...headers, date: '' }).toEqual({ ...first?.headers, date: '' })
    }
    expect(first?.headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' })
    const posted = await ask(`/ja/confirm/${'u'.repeat(43)}`, { method: 'POST', headers: form, body: 'name=x' })
    expect([posted.status, posted.body.toString()]).toEqual([404, first?.body.toString()])
  })

  it('is guessed at thirty times a minute by one client, and others are not kept waiting', async () => {
    const { ask } = await door({ ...plentiful, pages: 3 })
    const statuses = []
    for (let count = 0; count < 5; count += 1) statuses.push((await ask(`/ja/confirm/${String(count).repeat(43)}`)).status)
    expect(statuses).toEqual([404, 404, 404, 429, 429])
    const refused = await ask(page)
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
    expect((await ask(page, { headers: { 'x-test-client': 'other' } })).status).toBe(200)
  })

  it('stands in no log when its page fails', async () => {
    const logged: string[] = []
    const render = () => Promise.reject(new Error('the database is away'))
    const security = securityHeaders({ isHttps: false, isDevelopment: false })
    const limits = createRouteLimits()
    const pages = createPageCache({
      render,
      revision: () => 1,
      security: { publicPage: [], openData: [] },
      maxBytes: 1_000_000,
      limits: { page: limits.get('page'), query: limits.get('query') },
    })
    const ask = await serve(
      createHandler({
        next: () => undefined,
        render,
        security,
        pages,
        limits,
        isLoaded: () => true,
        canonicalQuery: () => Promise.resolve(''),
        health: () => Promise.resolve(),
        readSession: () => Promise.resolve(null),
        aliases: createAliasCache(pages, () => 1),
        rules: { bodyLimitBytes: 1_000, takeAttempt: () => ({ ok: true }) },
        enhance: () => Promise.resolve(null),
        builtFile: () => null,
        trustProxy: 0,
        isDevelopment: false,
        log: (message) => void logged.push(message),
      }),
    )
    expect((await ask(page)).status).toBe(500)
    expect((await ask(page, { method: 'POST', headers: form, body: 'name=Sato' })).status).toBe(500)
    expect(logged).toEqual(['GET /ja/confirm/… failed', 'POST /ja/confirm/… failed'])
  })

  it('is masked, and other addresses are not', () => {
    expect(addressInLog(`${page}?received=1`)).toBe('/ja/confirm/…')
    expect(addressInLog(`/en/confirm/${known}/answer`)).toBe('/en/confirm/…')
    expect(addressInLog('/ja/cases?q=secret')).toBe('/ja/cases')
  })
})

describe('an answer', () => {
  it('is handed on, and its receipt says only how much arrived', async () => {
    const { ask, asked } = await door()
    const { status, headers } = await ask(page, { method: 'POST', headers: form, body: 'name=Sato' })
    expect([status, headers.location, headers['referrer-policy']]).toEqual([303, `${page}?received=3&objected=1`, 'no-referrer'])
    expect(asked).toEqual([`POST ${page}/answer name=Sato`])
  })

  it('with faults brings the page back with what was typed', async () => {
    const { ask } = await door()
    const { status, body } = await ask(page, { method: 'POST', headers: form, body: 'name=' })
    expect([status, body.toString()]).toEqual([422, expect.stringContaining('typed again-1')])
  })

  it('comes from our own page: browsers say so, or hide it as the page asks them to', async () => {
    const { ask, asked } = await door()
    const from = async (headers: Record<string, string>) => {
      const type = { 'content-type': form['content-type'] }
      return (await ask(page, { method: 'POST', headers: { ...type, ...headers }, body: 'name=Sato' })).status
    }
    expect(await from({ 'sec-fetch-site': 'cross-site', origin: 'null' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await from({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(asked).toEqual([])
    expect(await from({ origin: 'null' })).toBe(303)
    expect(await from({})).toBe(303)
    expect((await ask(page, { method: 'POST', headers: { ...form, 'content-type': 'application/json' }, body: '{}' })).status).toBe(400)
    expect((await ask(page, { method: 'PUT', headers: form, body: 'x' })).status).toBe(405)
  })

  it('floods nobody: a few a minute of one client, and of all together', async () => {
    const { ask } = await door({ ...plentiful, answers: 2, answersOfAll: 3 })
    const send = async (client: string) => (await ask(page, { method: 'POST', headers: { ...form, 'x-test-client': client }, body: 'name=Sato' })).status
    expect([await send('a'), await send('a'), await send('a'), await send('b'), await send('c')]).toEqual([303, 303, 429, 303, 429])
    const refused = await ask(page, { method: 'POST', headers: { ...form, 'x-test-client': 'a' }, body: 'name=Sato' })
    expect(refused.body.toString()).toContain('この回答はまだ届いていません')
  })

  it('that comes slowly keeps nobody waiting', async () => {
    const { ask } = await door()
    const slow = ['two', 'three'].map((client) =>
      ask(page, { method: 'POST', headers: { ...form, 'content-length': '100', 'x-test-client': client }, body: 'name=' }).catch(() => null),
    )
    // Both have begun; neither is ever complete.
    expect(await Promise.race([...slow, pause(100)])).toBeUndefined()
    expect((await ask(page)).status).toBe(200)
  })

  it('may be as large as a form full of remarks, and no larger', () => {
    const rules = { bodyLimitBytes: 20_000_000, takeAttempt: () => ({ ok: true }) as const }
    const sized = (length: number, segments: readonly string[]) => {
      const request = { method: 'POST', headers: { 'content-length': String(length) } }
      return refusalFor(request as unknown as IncomingMessage, segments, { client: 'one', hasSession: false }, rules)?.status ?? null
    }
    expect([sized(500_000, ['ja', 'confirm', known]), sized(600_000, ['ja', 'confirm', known]), sized(500_000, ['api', 'confirm'])]).toEqual([null, 413, 413])
  })
})
