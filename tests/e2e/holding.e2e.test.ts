/** Nobody stops it from outside: connections that say nothing, floods, foreign calls; and it stops in order when it is told to. */
import { connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { Asker } from '@/tests/int/support/ask'
import { ask, textOf } from './support/asking'
import { type Product, startProduct } from './support/product'
import { must, recordOf, staffAt } from './support/staff'

let product: Product
let staff: Asker
let isStopped = false

beforeAll(async () => {
  product = await startProduct({ from: inject('filled') })
  staff = await staffAt(product.url)
})
afterAll(async () => {
  if (!isStopped) await product.stop()
})

/** Opens a connection, says something and nothing more, and waits until the server closes it. @returns what it answered */
function closedBy(server: string, says: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(server).port), allowHalfOpen: true }, () => socket.write(says))
    let heard = ''
    socket.setEncoding('latin1').on('data', (text: string) => (heard += text))
    // This side never ends by itself; where the other has closed both ways, a second word to it comes back as an error.
    socket.on('end', () => {
      const asking = setInterval(() => socket.write('x'), 200)
      socket.on('close', () => clearInterval(asking))
    })
    socket.on('error', () => resolve(heard)).on('close', () => resolve(heard))
    setTimeout(() => reject(new Error('The connection is still open.')), 40_000).unref()
  })
}

describe('a connection', () => {
  it.each([
    ['half a head', 'GET /ja HTTP/1.1\r\nHost: x\r\nX-Long: '],
    ['half a request line', 'GET /ja'],
    ['what is no HTTP', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n'],
    ['a broken head', 'GET /ja HTTP/9.9\r\n: :\r\n\r\n'],
  ])('that brings %s is closed, all of forty, and readers are served', async (_what, says) => {
    const closed = Promise.all(Array.from({ length: 40 }, () => closedBy(product.url, says)))
    expect((await ask(`${product.url}/ja`)).status).toBe(200)
    for (const heard of await closed) expect(heard).toMatch(/^(HTTP\/1\.1 4\d\d |$)/)
  })
  it('of one client has a bound, and the next client is served when they are gone', async () => {
    const sockets = Array.from({ length: 600 }, () => connect({ host: '127.0.0.1', port: Number(new URL(product.url).port) }).on('error', () => undefined))
    await expect.poll(() => sockets.filter((socket) => socket.closed || socket.readableEnded).length).toBeGreaterThan(50)
    sockets.forEach((socket) => socket.destroy())
    await expect.poll(async () => (await ask(`${product.url}/ja`).catch(() => null))?.status).toBe(200)
  })
})

describe('a stranger', () => {
  it('gets nothing by calling a server function by the name of something else', async () => {
    const page = await textOf(`${product.url}/admin/login`)
    const action = /[0-9a-f]{42}/.exec(page)?.[0] ?? '0'.repeat(42)
    for (const name of ['constructor', '__proto__', 'form-state']) {
      const answer = await fetch(`${product.url}/admin`, {
        method: 'POST',
        headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8' },
        body: JSON.stringify([{ name, args: {} }]),
      })
      expect([name, answer.status]).toEqual([name, 401])
      expect((await answer.text()).length).toBeLessThan(2_000)
    }
  })
  it.each(['/api/users/login', '/api/cases', '/admin'])('cannot send megabytes to %s', async (path) => {
    const answer = await fetch(`${product.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '['.repeat(500_000) })
    expect([401, 413]).toContain(answer.status)
  })
  it('that searches without end is told to come back, and others get their pages', async () => {
    const flood = Array.from({ length: 60 }, (_, index) => ask(`${product.url}/ja/search?q=random${index}`))
    const others = await Promise.all(['/ja/cases', '/en/about', '/ja/explore', '/ja/places'].map((path) => ask(`${product.url}${path}`)))
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const answers = await Promise.all(flood)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]))
    for (const { headers } of answers.filter(({ status }) => status === 503)) expect(headers['retry-after']).toBe('5')
  })
  it("is refused a draft's preview, and pages as Next writes them for itself", async () => {
    const { id } = await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })
    for (const path of [`/ja/preview/cases/${String(id)}`, '/ja/cases.rsc', '/ja/cases/obihiro.rsc', '/ja/__proto__', '/__proto__']) {
      expect([path, (await ask(`${product.url}${path}`, { headers: { cookie: 'payload-token=forged' } })).status]).toEqual([path, 404])
    }
  })
})

describe('told to stop', () => {
  it('answers what it has begun, whole, and what it says was stored is stored', async () => {
    const { id } = await recordOf(staff, 'cases', { slug: { equals: 'kanra' } })
    const places = (await must(staff, 'GET', '/places', { query: { limit: 12, depth: 0 } })).at('docs')
    const ids = Array.isArray(places) ? places.map((place: { id: unknown }) => String(place.id)) : []
    const searches = Array.from({ length: 24 }, (_, index) => ask(`${product.url}/ja/search?q=stop${index}`))
    const saves = ids.map((place) =>
      staff('PATCH', `/places/${place}`, { as: 'admin', query: { draft: true, depth: 0 }, body: { name: { en: `Stopped ${place}` } } }),
    )
    await Promise.race([...searches, ...saves])
    process.kill(product.pid, 'SIGTERM')
    const pages = await Promise.all(searches)
    for (const { status, bytes } of pages) {
      expect([200, 503]).toContain(status)
      expect(bytes.toString('utf8').trimEnd().endsWith('</html>')).toBe(true)
    }
    const answers = await Promise.all(saves)
    // What had begun is answered, not only refused politely.
    expect([...pages, ...answers].filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    expect(await product.ended).toBe(0)
    isStopped = true
    const again = await startProduct({ beside: product.folder })
    const after = await staffAt(again.url)
    expect(await recordOf(after, 'cases', { id: { equals: id } })).toMatchObject({ slug: 'kanra' })
    for (const [place, { status }] of answers.entries()) {
      const stored = await recordOf(after, 'places', { id: { equals: ids[place] } })
      const isStored = JSON.stringify(stored.name).includes(`Stopped ${ids[place]}`)
      expect([status, isStored]).toEqual(status === 200 ? [200, true] : [503, false])
    }
    await again.stop()
  })
})
