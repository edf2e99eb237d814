import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { IncomingMessage as Message } from 'node:http'
import { Socket } from 'node:net'

import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'

import { createLoginThrottle } from '@/src/editorial/accounts/login-throttle'
import { clientHeader } from '@/src/i18n/headers'
import { chooseEncoding } from '@/src/server/cache/encoding'
import { clientAddress, dropUntrustedHeaders } from '@/src/server/http/client-address'
import { createRender, type NextHandler } from '@/src/server/next/render'
import { createConcurrencyLimit, TooBusy } from '@/src/server/security/concurrency-limit'
import { createRateLimit } from '@/src/server/security/rate-limit'
import { securityHeaders } from '@/src/server/security/security-headers'
import { createSessionReader } from '@/src/server/security/session'
import { applicationOf } from './fixtures'

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
  })
})

describe('a pause after wrong passwords', () => {
  it('begins with the fifth, grows to a quarter of an hour, and is of one client at one account', () => {
    let time = 0
    const slow = createLoginThrottle({ now: () => time })
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
  it('keeps a bounded number', () => {
    const slow = createLoginThrottle({ now: () => 0, max: 10 })
    for (let count = 0; count < 5; count += 1) slow.take('first', 'account')
    for (let client = 0; client < 10; client += 1) slow.take(`client ${client}`, 'account')
    expect(slow.take('first', 'account')).toBe(0)
  })
})

describe('the encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, br', 'br'],
    ['deflate, gzip;q=1.0, *;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['*;q=0', 'identity'],
    ['zstd', 'identity'],
    ['GZIP', 'gzip'],
  ])('for %s is %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })
  it('is the same after a flood of other headers', () => {
    expect(chooseEncoding('gzip;q=0.5')).toBe('gzip')
    for (let count = 0; count < 500; count += 1) chooseEncoding(`x-${count}`)
    expect([chooseEncoding('gzip;q=0.5'), chooseEncoding(`${'x, '.repeat(100)}br`)]).toEqual(['gzip', 'br'])
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

describe('asking the application', () => {
  it('brings a large page whole', async () => {
    const text = '滝川'.repeat(400_000)
    const render = createRender({ backend: await applicationOf((_request, response) => response.end(text)), publicUrl: 'http://localhost:3000' })
    expect((await render('/ja')).body.toString()).toBe(text)
  })

  it('asks with the public host and nothing of the reader', async () => {
    const render = createRender({
      backend: await applicationOf((request, response) => response.end(JSON.stringify([request.method, request.url, request.headers]))),
      publicUrl: 'https://cases.example',
    })
    const [method, url, headers] = JSON.parse((await render('/ja?x=1')).body.toString())
    expect([method, url]).toEqual(['GET', '/ja?x=1'])
    expect(headers).toMatchObject({ host: 'cases.example', 'x-forwarded-proto': 'https', 'accept-encoding': 'identity' })
    expect(headers).not.toHaveProperty('cookie')
  })

  it('gives up on a page that never ends, that is cut, that throws, or that is far too long', async () => {
    const fails = async (handler: NextHandler) =>
      expect(createRender({ backend: await applicationOf(handler), publicUrl: 'http://localhost', timeout: 50, longestBody: 100_000 })('/ja')).rejects.toThrow()
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
    const render = createRender({
      backend: await applicationOf((request, response) => setImmediate(() => response.end(request.url))),
      publicUrl: 'http://localhost',
    })
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => render(`/${index}`)))
    expect(answers.map(({ body }) => body.toString())).toEqual(answers.map((_, index) => `/${index}`))
  })
})

describe('a session', () => {
  const secret = 'a secret of thirty-two characters'
  const key = (text: string) => new TextEncoder().encode(createHash('sha256').update(text).digest('hex').slice(0, 32))
  const token = (id: unknown, { signedWith = secret, expires = '1h' } = {}) =>
    new SignJWT({ id }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime(expires).sign(key(signedWith))
  const read = createSessionReader(secret)
  const withHeaders = (headers: Readonly<Record<string, string>>): IncomingMessage => Object.assign(requestFrom('10.0.0.1'), { headers })

  it('is read from the cookie or the header, if this server has signed it and it has not ended', async () => {
    expect(await read(withHeaders({ cookie: `a=b; payload-token=${await token(7)}` }))).toBe('7')
    expect(await read(withHeaders({ authorization: `JWT ${await token('6b0b28ee')}` }))).toBe('6b0b28ee')
    for (const cookie of [
      '',
      'payload-token=',
      'payload-token=x.y.z',
      `payload-token=${await token(7, { signedWith: 'another secret' })}`,
      `payload-token=${await token(7, { expires: '-1s' })}`,
      `payload-token=${await token({})}`,
    ]) {
      expect(await read(withHeaders({ cookie }))).toBeNull()
    }
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"id":1}').toString('base64url')}.`
    expect(await read(withHeaders({ authorization: `Bearer ${unsigned}` }))).toBeNull()
  })
})

describe('a concurrency limit', () => {
  const held = () => {
    let letGo = (): void => undefined
    const promise = new Promise<void>((resolve) => (letGo = resolve))
    return { promise, letGo }
  }

  it('runs only so much at one time, in order, also after a failure', async () => {
    const limit = createConcurrencyLimit({ atOnce: 2, perClient: 2, waiting: 10, waitingPerClient: 10 })
    const order: number[] = []
    let running = 0
    let most = 0
    const work = (index: number) => async () => {
      running += 1
      most = Math.max(most, running)
      order.push(index)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
      if (index === 1) throw new Error('failed')
    }
    await Promise.allSettled([0, 1, 2, 3, 4, 5].map((index) => limit('a', work(index))))
    expect(most).toBe(2)
    expect(order).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('gives the next turn to another client, and no client more than its part', async () => {
    const limit = createConcurrencyLimit({ atOnce: 2, perClient: 1, waiting: 10, waitingPerClient: 5 })
    const order: string[] = []
    const first = held()
    const work = (name: string) => async () => {
      order.push(name)
      await first.promise
    }
    const all = ['a1', 'a2', 'a3', 'b1', 'c1'].map((name) => limit(name.slice(0, 1), work(name)))
    expect(order).toEqual(['a1', 'b1'])
    first.letGo()
    await Promise.all(all)
    expect(order.indexOf('c1')).toBeLessThan(order.indexOf('a3'))
  })

  it('turns away whoever has no place to wait, and makes room for one that has nothing waiting', async () => {
    const limit = createConcurrencyLimit({ atOnce: 1, perClient: 1, waiting: 3, waitingPerClient: 3 })
    const slow = held()
    const greedy = Array.from({ length: 5 }, () =>
      limit('greedy', () => slow.promise).then(
        () => 'done',
        (error: unknown) => error,
      ),
    )
    const other = limit('other', async () => 'served')
    slow.letGo()
    const outcomes = await Promise.all(greedy)
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(3)
    expect(outcomes.filter((outcome) => outcome instanceof TooBusy)).toHaveLength(2)
    expect(await other).toBe('served')
  })

  it('sends away everything that waits, and lets what runs come to its end', async () => {
    const limit = createConcurrencyLimit({ atOnce: 1, perClient: 1, waiting: 5, waitingPerClient: 5 })
    const slow = held()
    const running = limit('a', () => slow.promise.then(() => 'done'))
    const waiting = [limit('a', async () => 'never'), limit('b', async () => 'never')].map((one) => one.catch((error: unknown) => error))
    limit.refuseWaiting()
    for (const outcome of await Promise.all(waiting)) expect(outcome).toBeInstanceOf(TooBusy)
    slow.letGo()
    expect(await running).toBe('done')
    expect(await limit('b', async () => 'again')).toBe('again')
  })
})
