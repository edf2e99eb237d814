import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { askLink } from '@/src/editorial/links/ask'
import { urlsIn } from '@/src/editorial/links/check'
import { isPublicAddress } from '@/src/editorial/links/public-addresses'

describe('an address', () => {
  it.each(['8.8.8.8', '203.0.112.1', '172.32.0.1', '2001:4860:4860::8888', '2606:4700::1111'])('of the public web may be asked: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('of nobody’s public web is not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('a link', () => {
  let server: Server
  let origin = ''
  const asked: string[] = []
  let rests = 0
  const here = { isAllowed: (address: string) => address === '127.0.0.1', timeout: 300, rest: () => Promise.resolve(void (rests += 1)) }

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      const [, path = ''] = (request.url ?? '').split('/')
      if (path === 'silent') return
      if (path === 'to-metadata') return void response.writeHead(302, { Location: 'http://169.254.169.254/latest' }).end()
      if (path === 'to-file') return void response.writeHead(302, { Location: 'file:///etc/passwd' }).end()
      if (path === 'moved') return void response.writeHead(301, { Location: '/there' }).end()
      if (path === 'circle') return void response.writeHead(302, { Location: '/circle' }).end()
      if (path === 'no-head' && request.method === 'HEAD') return void response.writeHead(501).end()
      response.writeHead(path === 'gone' ? 404 : path === 'closed' ? 403 : 200).end('text')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port }: AddressInfo = Object(server.address())
    origin = `http://127.0.0.1:${port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('answers, moves, is closed to programs or is gone', async () => {
    expect(await askLink(`${origin}/there`, here)).toEqual({ status: 200 })
    expect(await askLink(`${origin}/moved`, here)).toEqual({ status: 200 })
    expect(await askLink(`${origin}/closed`, here)).toEqual({ status: 403 })
    expect(await askLink(`${origin}/gone`, here)).toEqual({ status: 404 })
    expect(await askLink(`${origin}/circle`, here)).toEqual({ fault: 'too many redirects' })
  })
  it('is asked for its head, and for the page only where that gives nothing', async () => {
    asked.length = 0
    rests = 0
    expect(await askLink(`${origin}/there`, here)).toEqual({ status: 200 })
    expect(await askLink(`${origin}/no-head`, here)).toEqual({ status: 200 })
    expect(asked).toEqual(['HEAD /there', 'HEAD /no-head', 'GET /no-head'])
    expect(rests).toBe(1)
  })
  it('is given up after its time', async () => {
    expect(await askLink(`${origin}/silent`, here)).toEqual({ fault: 'no answer in time' })
  })
  it('leads to no address but the public web’s, by name, number or redirect', async () => {
    asked.length = 0
    for (const address of [`${origin}/there`, origin.replace('127.0.0.1', 'localhost'), 'http://[::1]:1/', 'http://0x7f.1/', 'http://2130706433/'])
      expect(await askLink(address, { timeout: 300 })).toEqual({ fault: 'not a public address' })
    expect(asked).toEqual([])
    expect(await askLink(`${origin}/to-metadata`, here)).toEqual({ fault: 'not a public address' })
    expect(await askLink(`${origin}/to-file`, here)).toEqual({ fault: 'a redirect that leads nowhere' })
    for (const address of ['file:///etc/passwd', 'ftp://example.jp/', 'http://user:secret@example.jp/', 'not an address'])
      expect(await askLink(address, here)).toEqual({ fault: 'not an address of the web' })
  })
})

describe('the links of a record', () => {
  it('are found at any depth, those of the web alone', () => {
    const record = {
      url: 'https://a.example/ ',
      sections: [{ body: { ja: { root: { children: [{ fields: { url: 'http://b.example' } }, { fields: { url: 'mailto:x@y.z' } }] } } } }],
    }
    expect(urlsIn(record)).toEqual(['https://a.example/', 'http://b.example'])
  })
})
