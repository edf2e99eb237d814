import type { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { IncomingMessage as Message } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientHeader as readHeader, createSlowDown } from '../../src/editorial/slow-down'
import { clientAddress, clientHeader, dropUntrustedHeaders } from '../../src/server/client-address'
import { chooseEncoding } from '../../src/server/encoding'
import { createRateLimit } from '../../src/server/rate-limit'
import { createRender } from '../../src/server/render'
import { securityHeaders } from '../../src/server/security-headers'

function requestFrom(address: string, forwarded?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: address })
  const request = new Message(socket)
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded
  return request
}

describe('the limit of tries', () => {
  it('gives tries back over the minute', () => {
    let time = 0
    const take = createRateLimit({ perMinute: 2, now: () => time })
    expect([take('a').ok, take('a').ok, take('a')]).toEqual([true, true, { ok: false, retryAfter: 30 }])
    expect(take('b').ok).toBe(true)
    time = 29_000
    expect(take('a')).toEqual({ ok: false, retryAfter: 1 })
    time = 30_001
    expect([take('a').ok, take('a').ok]).toEqual([true, false])
  })

  it('does not grow with the number of addresses', () => {
    const take = createRateLimit({ perMinute: 1, addresses: 2, now: () => 0 })
    take('a')
    take('b')
    take('c')
    expect([take('c').ok, take('a').ok]).toEqual([false, true])
  })
})

describe('whose request it is', () => {
  it.each([
    ['10.0.0.1', '1.1.1.1', 0, '10.0.0.1'],
    ['10.0.0.1', '6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
    ['10.0.0.1', '6.6.6.6, 1.1.1.1, 10.0.0.2', 2, '1.1.1.1'],
    ['10.0.0.1', undefined, 1, '10.0.0.1'],
    ['::ffff:1.2.3.4', undefined, 0, '1.2.3.4'],
    ['2001:db8:0:1::5', undefined, 0, '2001:db8:0:1::/64'],
    ['2001:0db8:0000:0001:ffff:0:0:5', undefined, 0, '2001:db8:0:1::/64'],
    ['::1', undefined, 0, '0:0:0:0::/64'],
    ['10.0.0.1', '1.2.3.4:5678', 1, '1.2.3.4'],
    ['10.0.0.1', '1.2.3.4:80', 1, '1.2.3.4'],
    ['10.0.0.1', '[2001:db8:0:1::1]:443', 1, '2001:db8:0:1::/64'],
    ['10.0.0.1', '[2001:db8:0:1::2]', 1, '2001:db8:0:1::/64'],
    ['10.0.0.1', '2001:db8:0:1::3', 1, '2001:db8:0:1::/64'],
    ['10.0.0.1', '[::ffff:1.2.3.4]:443', 1, '1.2.3.4'],
  ])('%s saying %s behind %i proxies is %s', (direct, forwarded, proxies, address) => {
    expect(clientAddress(requestFrom(direct, forwarded), proxies)).toBe(address)
  })
})

describe('what is told to the other side of the house', () => {
  it('is the address that the limits use, whatever a stranger says', () => {
    const request = requestFrom('10.0.0.1', '6.6.6.6, 1.2.3.4:5678')
    request.headers[clientHeader] = 'somebody else'
    dropUntrustedHeaders(request, 1)
    expect(request.headers[clientHeader]).toBe('1.2.3.4')
    expect(clientHeader).toBe(readHeader)
  })
})

describe('a pause after wrong passwords', () => {
  it('begins with the fifth, grows to a quarter of an hour, and is of one client at one account', () => {
    let time = 0
    const slow = createSlowDown({ now: () => time })
    const take = () => slow.take('client', 'account')
    expect([take(), take(), take(), take(), take()]).toEqual([0, 0, 0, 0, 0])
    expect([take(), slow.take('other', 'account'), slow.take('client', 'other')]).toEqual([30, 0, 0])
    const pauses = Array.from({ length: 8 }, () => {
      time += take() * 1000
      expect(take()).toBe(0)
      return take()
    })
    expect(pauses).toEqual([60, 120, 240, 480, 900, 900, 900, 900])
    slow.unlock('account')
    expect(take()).toBe(0)
    for (let count = 0; count < 5; count += 1) take()
    time += 60 * 60_000 + 1
    expect([take(), take()]).toEqual([0, 0])
    slow.succeeded('client', 'account')
    expect(take()).toBe(0)
  })
  it('remembers a bounded number', () => {
    const slow = createSlowDown({ now: () => 0, remembered: 10 })
    for (let count = 0; count < 5; count += 1) slow.take('first', 'account')
    for (let client = 0; client < 10; client += 1) slow.take(`client ${client}`, 'account')
    expect(slow.take('first', 'account')).toBe(0)
  })
})

describe('the encoding', () => {
  it.each([
    [undefined, 'identity'], ['', 'identity'], ['gzip', 'gzip'], ['br', 'br'], ['gzip, br', 'br'], ['deflate, gzip;q=1.0, *;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'], ['*;q=0', 'identity'], ['zstd', 'identity'], ['GZIP', 'gzip'],
  ])('for %s is %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })
})

describe('security headers', () => {
  it('ask for HTTPS for good only where readers come over HTTPS', () => {
    const nameOf = (isHttps: boolean) => securityHeaders({ isHttps, isDevelopment: false }).publicPage
    expect(nameOf(false)).not.toContain('Strict-Transport-Security')
    expect(nameOf(true)).toContain('Strict-Transport-Security')
  })

  it('let no inline script or style and no other host into a public page', () => {
    const [, policy = ''] = securityHeaders({ isHttps: true, isDevelopment: false }).publicPage
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toContain("default-src 'none'")
  })
})

describe('asking Next inside the process', () => {
  it('brings a large page whole', async () => {
    const text = '滝川'.repeat(400_000)
    const render = createRender({ handler: (_request, response) => response.end(text), publicUrl: 'http://localhost:3000' })
    expect((await render('/ja')).body.toString()).toBe(text)
  })

  it('asks with the public host and nothing of the reader', async () => {
    const render = createRender({
      handler: (request, response) => response.end(JSON.stringify([request.method, request.url, request.headers])), publicUrl: 'https://cases.example',
    })
    const [method, url, headers] = JSON.parse((await render('/ja?x=1')).body.toString())
    expect([method, url]).toEqual(['GET', '/ja?x=1'])
    expect(headers).toMatchObject({ host: 'cases.example', 'x-forwarded-proto': 'https', 'accept-encoding': 'identity' })
    expect(headers).not.toHaveProperty('cookie')
  })

  it('gives up on a page that never ends, that is cut, that throws, or that is far too long', async () => {
    const fails = (handler: Parameters<typeof createRender>[0]['handler']) =>
      expect(createRender({ handler, publicUrl: 'http://localhost', timeout: 50, longestBody: 100_000 })('/ja')).rejects.toThrow()
    await fails(() => {})
    await fails((_request, response) => response.write('half'))
    await fails((_request, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('half')
      response.destroy()
    })
    await fails(() => {
      throw new Error('thrown')
    })
    await fails(() => Promise.reject(new Error('rejected')))
    await fails((_request, response) => response.end('x'.repeat(200_000)))
  })

  it('can be asked many times at once', async () => {
    const render = createRender({ handler: (request, response) => setImmediate(() => response.end(request.url)), publicUrl: 'http://localhost' })
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => render(`/${index}`)))
    expect(answers.map(({ body }) => body.toString())).toEqual(answers.map((_, index) => `/${index}`))
  })
})
