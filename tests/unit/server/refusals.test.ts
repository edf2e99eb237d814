/** A request that no request can be made of is answered in words too, in the form of who asks. */
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { rawRefusal } from '@/src/server/http/error-responses'

const server = createServer((_request, response) => response.end('a page'))
server.on('clientError', (error, socket) => socket.end(rawRefusal(error)))

/** Sends bytes as they are; resolves with all that comes back. */
function sent(bytes: string): Promise<string> {
  const address: AddressInfo | string | null = server.address()
  return new Promise((resolve, reject) => {
    const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString('utf8')))
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
}

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => void server.close())

const long = 'x'.repeat(20_000)

it.each([
  [`GET /api/public/v1/cases/${long} HTTP/1.1\r\nHost: a\r\n\r\n`, 431, 'The address or a header is too long'],
  [`POST /mcp HTTP/1.1\r\nHost: a\r\nX-Long: ${long}\r\n\r\n`, 431, 'The address or a header is too long'],
  ['GET /api/public/v1 HTTP/1.1\r\nno colon\r\n\r\n', 400, 'The address is malformed'],
])('a program is answered as by the API: %#', async (bytes, status, message) => {
  const [head = '', body = ''] = (await sent(bytes)).split('\r\n\r\n')
  expect(head.split('\r\n')[0]).toContain(` ${status} `)
  expect(head).toContain('Content-Type: application/json; charset=utf-8')
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`)
  expect(JSON.parse(body)).toEqual({ errors: [{ message }] })
})

it('a reader is told in both languages', async () => {
  const text = await sent(`GET /ja/search?q=${long} HTTP/1.1\r\nHost: a\r\n\r\n`)
  expect(text).toMatch(/^HTTP\/1\.1 431 [\s\S]*text\/plain[\s\S]*アドレスかヘッダーが長すぎます\nThe address or a header is too long\n$/)
})

it('bytes that are no HTTP are refused', async () => {
  expect(await sent('\x16\x03\x01\x02\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
})
